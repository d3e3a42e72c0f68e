import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Fairness } from '../../../../shared/contract/fairness.ts'
import { fairnessOf, houseNotes } from '../../../../shared/domain/fairness/fairness-of.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { protectedFacts } from './protected-facts.ts'
import { unitPlaces } from './unit-places.ts'

/** How the nominations of an award round look beside everyone to whom the rule of the reward applies. Error: `not-found`. */
export async function awardFairness({ db }: Pick<Context, 'db'>, id: number): Promise<Fairness> {
  const round = await db.selectFrom('award_round').select(['asked_on', 'run_id', 'rule']).where('id', '=', id).executeTakeFirst()
  if (!round) throw new TanjakError('not-found', { key: 'award.not-found', values: { id: String(id) } })
  const nominees = await db.selectFrom('award_nominee').select(['person_id', 'fact_hash', 'unit_id', 'state']).where('award_round_id', '=', id).execute()
  // The run knows everyone to whom the rule applies; without it those who were flagged are all there is.
  const asked = round.run_id === null ? [] : await db.selectFrom('run_finding')
    .innerJoin('run_person', (join) => join.onRef('run_person.run_id', '=', 'run_finding.run_id').onRef('run_person.person_id', '=', 'run_finding.person_id'))
    .innerJoin('person_current', 'person_current.person_id', 'run_finding.person_id')
    .select(['run_finding.person_id', 'run_person.fact_hash', 'person_current.unit_id'])
    .where('run_finding.run_id', '=', round.run_id).where('rule', '=', round.rule).where('outcome', '!=', 'not-applicable').execute()
  const nominated = new Set(nominees.flatMap(({ person_id: personId, state }) => (state === 'nominated' ? [personId] : [])))
  const listed = new Set(nominees.map((row) => row.person_id))
  const pool = [...nominees, ...asked.filter((row) => !listed.has(row.person_id))]
  const on = isoDate(round.asked_on)
  const [facts, placeOf] = [await protectedFacts(db, pool.map((row) => ({ personId: row.person_id, hash: row.fact_hash }))), await unitPlaces(db, on)]
  const people = pool.flatMap((row) => {
    const person = facts.get(row.person_id)
    return person === undefined ? [] : [{ ...person, ...placeOf(row.unit_id), selected: nominated.has(row.person_id) }]
  })
  const flagged = { key: round.run_id === null ? 'fairness.basis.award-flagged' : 'fairness.basis.award' } as const
  return { ...fairnessOf(people, on, flagged), passed: null, notes: houseNotes }
}
