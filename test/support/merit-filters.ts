import type { ParsedInputOf } from '../../shared/contract/contract.ts'
import { merit, type CandidateFilter } from '../../shared/contract/merit.ts'
import { people, type PersonFilter } from '../../shared/contract/people.ts'

/** A question for a list of people, as the contract fills it in; everybody in service unless narrowed. */
export function allPeople(
  filter: Partial<PersonFilter> = {}, rest: Partial<Omit<ParsedInputOf<'person.list'>, 'filter'>> = {},
): ParsedInputOf<'person.list'> {
  return people['person.list'].input.parse({ filter, limit: 500, ...rest }) as ParsedInputOf<'person.list'>
}

/** A filter for a list of candidates, as the contract fills it in. */
export function candidateFilterOf(filter: Partial<CandidateFilter> & Pick<CandidateFilter, 'kind'>): CandidateFilter {
  return (merit['candidates.list'].input.parse({ filter }) as ParsedInputOf<'candidates.list'>).filter
}
