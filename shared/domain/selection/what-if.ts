import { shownExact } from '../../legal/rules/common/shown-exact.ts'
import type { AssessmentFact } from '../../legal/terms/record-facts.ts'
import type { Profile } from '../../legal/types.ts'
import { exact } from '../../numbers/exact.ts'
import type { Message } from '../../text/message.ts'
import type { PersonFacts } from '../facts/person-facts.ts'
import { assessForLevel } from './assess-for-level.ts'
import { lastTest, oneMoreAward, oneMoreDegree, oneMoreTeamRole, oneMoreTraining, otherPredikat, otherScore, type ChangedFacts } from './facts-changed.ts'
import { listFrom, type Assessed } from './list-from.ts'
import type { ListPerson } from './list-person.ts'
import type { RoundSettings, Target } from './target.ts'

const subjects = ['teknis', 'manajerial', 'sosiokultural', 'potensi'] as const satisfies readonly AssessmentFact['subject'][]

/**
 * What one fact, changed by one step, would put the second above the first: each change is asked of the law itself. Facts that one can
 * work on only; never discipline, never a protected attribute. Empty when none does, or when the two are not both ranked in that order.
 */
export function factsThatSwap(first: ListPerson, second: ListPerson, target: Target, settings: RoundSettings, profile: Profile | null): Message[] {
  const on = target.closingOn
  const assessed = (person: ListPerson): Assessed => ({ person, assessment: assessForLevel(person.facts, target.level, on, profile, person.sealed) })
  const [above, below] = [assessed(first), assessed(second)]
  const secondLeads = (one: Assessed, other: Assessed): boolean | null => {
    const { ranked } = listFrom({ target, settings, profile, people: [one, other] })
    const [a, b] = [one, other].map(({ person }) => ranked.find(({ nip }) => nip === person.who.nip)?.place ?? null)
    return a === null || b === null || a === undefined || b === undefined ? null : b < a
  }
  if (secondLeads(above, below) !== false) return []
  const improved = (facts: PersonFacts): boolean => secondLeads(above, assessed({ ...second, facts })) === true
  const better = [
    otherPredikat(second.facts, on, profile, 1), oneMoreAward(second.facts, on, profile), oneMoreTeamRole(second.facts, on, profile), oneMoreDegree(second.facts, on),
    oneMoreTraining(second.facts, on, profile),
  ].filter((one): one is ChangedFacts => one !== null && improved(one.facts))
  const worse = [otherPredikat(first.facts, on, profile, -1)]
    .filter((one): one is ChangedFacts => one !== null && secondLeads(assessed({ ...first, facts: one.facts }), below) === true)
  const scores = subjects.flatMap((subject) => scoreThatSwaps(second.facts, subject, target, improved))
  const entered = settings.technical === 'entered' ? enteredThatSwaps(second, (extra) => secondLeads(above, assessed({ ...second, extra })) === true) : []
  return [
    ...better.map(({ change }): Message => ({ key: 'round.what-if.second', values: { change: { message: change } } })),
    ...[...scores, ...entered].map((change): Message => ({ key: 'round.what-if.second', values: { change: { message: change } } })),
    ...worse.map(({ change }): Message => ({ key: 'round.what-if.first', values: { change: { message: change } } })),
  ]
}

/** The lowest whole score of the last test of a subject that would do, or nothing. */
function scoreThatSwaps(facts: PersonFacts, subject: (typeof subjects)[number], { closingOn }: Target, swaps: (facts: PersonFacts) => boolean): readonly Message[] {
  const last = lastTest(facts, subject, closingOn)
  if (last === null) return []
  const needed = lowestThatDoes(exact(last.score), (score) => {
    const changed = otherScore(facts, subject, closingOn, score)
    return changed !== null && swaps(changed)
  })
  if (needed === null) return []
  return [{ key: 'round.what-if.score', values: { subject: { text: `record.assessment.subject.${subject}` }, from: shownExact(exact(last.score)), to: needed } }]
}

function enteredThatSwaps({ extra }: ListPerson, swaps: (extra: ListPerson['extra']) => boolean): readonly Message[] {
  if (extra.technicalScore === null) return []
  const now = exact(extra.technicalScore)
  const needed = lowestThatDoes(now, (score) => swaps({ ...extra, technicalScore: String(score) }))
  return needed === null ? [] : [{ key: 'round.what-if.entered', values: { from: shownExact(now), to: needed } }]
}

/** The lowest whole number above a score, up to 100, that does something which every higher one does too. */
function lowestThatDoes(now: ReturnType<typeof exact>, does: (score: number) => boolean): number | null {
  let [low, high] = [Number(now.floor().toFraction()) + 1, 100]
  if (low > high || !does(high)) return null
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (does(middle)) high = middle
    else low = middle + 1
  }
  return low
}
