import type { DrawnAssignments } from '../../../../shared/contract/assignment.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { drawingOf, drawnRow, type DrawnRow } from './drawing.ts'
import { dutyLaw, forbidden, said } from './duty-rule.ts'
import { daysMeet, place, type PlaceMode } from './place.ts'
import { findRater, openRaters, type RaterBook } from './raters.ts'
import { openWorks, writeWorks, type Piece, type Work } from './span-work.ts'
import { evaluationsOn, spansOf } from './stand.ts'

/** Somebody who is to be assigned, with what the store says of the post held now. */
export type Candidate = { readonly id: number; readonly nip: string; readonly name: string; readonly post: string | null; readonly unitId: string | null; readonly unit: string | null }
/** A wish for one person. `fault` is what is wrong with it already; such a wish is refused. */
export type Wish = {
  readonly person: Candidate
  readonly evaluatorId: number | null
  readonly superiorId: number | null
  readonly starts: string
  readonly ends: string | null
  readonly onlyGaps: boolean
  readonly named: (message: Message) => Message
}

/** People as they may be assigned: in service, by number. */
export async function candidatesOf(context: Context, units: ReadonlySet<string> | null): Promise<Candidate[]> {
  const rows = await context.db.selectFrom('person').innerJoin('person_current', 'person_current.person_id', 'person.id')
    .select(['person.id', 'person.nip', 'person.name', 'person_current.post_name as post', 'person_current.unit_id as unitId', 'person_current.unit_name as unit'])
    .where('person.joined_to', 'is', null).where('person.state', '=', 'active').orderBy('person_current.sort_name').orderBy('person.nip').execute()
  return units === null ? rows : rows.filter(({ unitId }) => unitId !== null && units.has(unitId))
}

/** Places wishes of an officer one after the other; gives a row for each and what is to be written. */
export async function placeWishes(context: Context, wishes: readonly Wish[], raters: RaterBook, mode: Exclude<PlaceMode, 'import'>, reason: string): Promise<{ rows: DrawnRow[]; works: Work[] }> {
  const people = [...new Set(wishes.map(({ person }) => person.id))]
  const evaluations = await evaluationsOn(context.db, people)
  const byPerson = Map.groupBy(openWorks(await spansOf(context.db, people), evaluations), ({ row }) => row.person_id)
  const law = dutyLaw(context.today(), await activeProfile(context.db))
  const act = { now: context.now(), accountId: context.account.id }
  const rows = wishes.map((wish): DrawnRow => {
    const works = byPerson.get(wish.person.id) ?? []
    byPerson.set(wish.person.id, works)
    const held = works.find(({ row }) => row.acting === 0 && daysMeet(row, wish))?.row
    const piece: Piece = {
      person_id: wish.person.id, post_name: wish.person.post ?? held?.post_name ?? '', unit_id: wish.person.unitId, unit_name: wish.person.unit ?? held?.unit_name ?? '', acting: 0,
      heads_unit: held?.heads_unit ?? 0, starts: wish.starts, ends: wish.ends, evaluator_id: wish.evaluatorId, superior_id: wish.superiorId,
    }
    const row = (outcome: DrawnRow['outcome'], message: Message | null): DrawnRow => drawnRow(wish.person, piece, raters, outcome, message && wish.named(message))
    if (piece.post_name === '') return row('refused', { key: 'assignment.no-post', values: { name: wish.person.name } })
    const [evaluator, superior] = [raters.all.get(piece.evaluator_id ?? -1) ?? null, raters.all.get(piece.superior_id ?? -1) ?? null]
    const against = forbidden(law, wish.person, evaluator, superior)
    if (against) return row('refused', against.message)
    if (wish.onlyGaps && works.some((work) => work.row.acting === 0 && work.row.evaluator_id !== null && daysMeet(work.row, wish))) return row('unchanged', { key: 'assignment.has-evaluator' })
    const placed = place(works, piece, mode, reason, act)
    const level = placed.message === null && evaluator ? law.level(evaluator) : null
    return row(placed.outcome, placed.message ?? (level && said(level)))
  })
  return { rows, works: [...byPerson.values()].flat() }
}

/** Everybody of a unit to one evaluator; the evaluator and the atasan themselves are left out. */
export async function assignUnit(context: Context, input: ParsedInputOf<'assignment.assign-unit'>): Promise<DrawnAssignments> {
  if (input.ends !== null && input.ends < input.starts) {
    const message: Message = { key: 'assignment.ends-before', values: { from: { date: input.starts }, to: { date: input.ends } } }
    throw new TanjakError('refused', message, { ends: message })
  }
  const tree = await readUnitTree(context.db, context.today())
  if (!tree.units.has(input.unitId)) throw new TanjakError('not-found', { key: 'units.not-found', values: { id: input.unitId } })
  const raters = await openRaters(context.db)
  const [evaluatorId, superiorId] = [await findRater(context.db, raters, input.evaluator), await findRater(context.db, raters, input.superior)]
  const aside = new Set([raters.all.get(evaluatorId ?? -1)?.personId, raters.all.get(superiorId ?? -1)?.personId])
  const people = (await candidatesOf(context, input.below ? tree.subtreeOf(input.unitId) : new Set([input.unitId]))).filter(({ id }) => !aside.has(id))
  const wishes = people.map((person): Wish => ({ person, evaluatorId, superiorId, starts: input.starts, ends: input.ends, onlyGaps: input.onlyGaps, named: (message) => message }))
  const { rows, works } = await placeWishes(context, wishes, raters, 'unit', input.reason)
  if (input.apply) await applyWorks(context, raters, works, input.reason)
  return drawingOf(rows, input.apply)
}

/** Writes what was placed, officials first. */
export async function applyWorks(context: Pick<Context, 'db' | 'now' | 'account'>, raters: RaterBook, works: readonly Work[], reason: string | null): Promise<void> {
  await raters.flush(context.db)
  await writeWorks(context.db, { now: context.now(), accountId: context.account.id, reason }, works)
}
