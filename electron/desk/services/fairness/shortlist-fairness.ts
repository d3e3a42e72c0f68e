import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Fairness, FairnessStage } from '../../../../shared/contract/fairness.ts'
import type { FairnessPerson } from '../../../../shared/domain/fairness/attributes.ts'
import { fairnessOf, houseNotes } from '../../../../shared/domain/fairness/fairness-of.ts'
import type { ListContent } from '../../../../shared/domain/selection/list-content.ts'
import type { Context } from '../../context.ts'
import { findShortlist, keptContent } from '../selection/shortlist-row.ts'
import { protectedFacts } from './protected-facts.ts'
import { unitPlaces } from './unit-places.ts'

/** The steps by which the law tells whether it asks about somebody at all: a PNS in service, below the level, from a post that feeds it. */
const SCOPE_GATES: ReadonlySet<string> = new Set(['pns', 'in-service', 'not-yet-there', 'feeder'])

/**
 * How a frozen list looks beside the people it was drawn from: first everyone whom the law's gate asks about, then those alone who pass
 * every gate. Nothing of it enters the list. Error: `not-found`.
 */
export async function shortlistFairness({ db }: Pick<Context, 'db'>, id: number): Promise<Fairness> {
  const row = await findShortlist(db, id)
  const content = await keptContent(db, row)
  const kept = await db.selectFrom('shortlist_person').select(['person_id as personId', 'nip', 'fact_hash as hash']).where('shortlist_id', '=', id).execute()
  const inScope = scopeOf(content)
  const looked = kept.filter(({ nip }) => inScope.has(nip))
  const on = isoDate(row.closing_on)
  const [facts, placeOf] = [await protectedFacts(db, looked), await unitPlaces(db, on)]
  const listed = new Set(content.ranked.flatMap(({ nip, listed: chosen }) => (chosen ? [nip] : [])))
  const peopleOf = (nips: ReadonlySet<string>): FairnessPerson[] => looked.flatMap(({ personId, nip }) => {
    const person = facts.get(personId)
    return person === undefined || !nips.has(nip) ? [] : [{ ...person, ...placeOf(inScope.get(nip) ?? null), selected: listed.has(nip) }]
  })
  const passed = new Set(content.ranked.map(({ nip }) => nip))
  const last: FairnessStage = fairnessOf(peopleOf(passed), on, { key: 'fairness.basis.passed' })
  return { ...fairnessOf(peopleOf(new Set(inScope.keys())), on, { key: 'fairness.basis.shortlist' }), passed: last, notes: houseNotes }
}

/** Everyone whom the law's gate asks about, with their unit. */
function scopeOf({ ranked, open, outside }: ListContent): ReadonlyMap<string, string | null> {
  const within = outside.filter(({ stopped }) => !stopped.some(({ gate }) => SCOPE_GATES.has(gate)))
  return new Map([...ranked, ...open, ...within].map(({ nip, unitId }) => [nip, unitId]))
}
