import { addDays, isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { DelegationView } from '../../../../shared/contract/assignment.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { dutiesOf } from './duties.ts'
import { daysMeet } from './place.ts'
import { ratersInReach } from './reach.ts'
import { findRater, openRaters, raterView, readRaters, type Rater } from './raters.ts'

/** Who acts for whom, the latest first: for the officials whom the caller may see, or by those as whom the caller acts. */
export async function listDelegations(context: Context): Promise<OutputOf<'delegation.list'>> {
  const rows = await context.db.selectFrom('delegation').selectAll().orderBy('starts', 'desc').orderBy('id', 'desc').execute()
  const [seen, own] = [await ratersInReach(context), new Set((await dutiesOf(context)).map(({ raterId }) => raterId))]
  const raters = await readRaters(context.db)
  return { delegations: rows.filter((row) => seen === null || seen.has(row.rater_id) || own.has(row.delegate_id)).map((row) => viewOf(row, raters, context.today())) }
}

/** Lets somebody act for an official. Refused: the official's own employee, who would rate themselves, and days that another delegation has. */
export async function addDelegation(context: Context, input: ParsedInputOf<'delegation.add'>): Promise<DelegationView> {
  const { db } = context
  if (input.ends < input.starts) throw refusal('ends', { key: 'assignment.ends-before', values: { from: { date: input.starts }, to: { date: input.ends } } })
  const book = await openRaters(db)
  const [raterId, delegateId] = [await findRater(db, book, input.rater), await findRater(db, book, input.delegate)]
  const [rater, delegate] = [book.all.get(raterId ?? -1), book.all.get(delegateId ?? -1)]
  if (!rater || !delegate) throw new TanjakError('not-found', { key: 'assignment.no-rater', values: { id: '' } })
  if (rater.raterId === delegate.raterId) throw refusal('delegate', { key: 'assignment.delegate-self' })
  if (delegate.left) throw refusal('delegate', { key: 'assignment.note.left', values: { name: delegate.name } })
  await refuseOwnEmployee(context, rater, delegate, input)
  await refuseOverlap(context, rater, input)
  await book.flush(db)
  const { id } = await db.insertInto('delegation').values({
    rater_id: rater.raterId, delegate_id: delegate.raterId, starts: input.starts, ends: input.ends, cause: input.cause, reason: input.reason, sk_number: input.skNumber || null, sk_date: input.skDate,
    created_at: context.now(), created_by: context.account.id, revoked_on: null, revoked_by: null, revoke_reason: null,
  }).returning('id').executeTakeFirstOrThrow()
  return shown(context, id)
}

/** Ends a delegation before its last day: from this day on nobody acts by it. What was done by it stays. */
export async function revokeDelegation(context: Context, { id, on, reason }: ParsedInputOf<'delegation.revoke'>): Promise<DelegationView> {
  const row = await context.db.selectFrom('delegation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'assignment.no-delegation', values: { id: String(id) } })
  if (row.revoked_on !== null) throw refusal('on', { key: 'assignment.revoked-already', values: { on: { date: row.revoked_on } } })
  if (on < row.starts || on > row.ends) throw refusal('on', { key: 'assignment.revoke-outside', values: { from: { date: row.starts }, to: { date: row.ends } } })
  await context.db.updateTable('delegation').set({ revoked_on: on, revoked_by: context.account.id, revoke_reason: reason }).where('id', '=', id).execute()
  return shown(context, id)
}

async function refuseOwnEmployee({ db }: Context, rater: Rater, delegate: Rater, days: { readonly starts: string; readonly ends: string }): Promise<void> {
  if (delegate.personId === null) return
  const spans = await db.selectFrom('assignment').select(['starts', 'ends']).where('person_id', '=', delegate.personId)
    .where((where) => where.or([where('evaluator_id', '=', rater.raterId), where('superior_id', '=', rater.raterId)])).execute()
  if (spans.some((span) => daysMeet(span, days))) throw refusal('delegate', { key: 'assignment.delegate-evaluated', values: { delegate: delegate.name, rater: rater.name } })
}

async function refuseOverlap({ db }: Context, rater: Rater, days: { readonly starts: string; readonly ends: string }): Promise<void> {
  const others = await db.selectFrom('delegation').select(['starts', 'ends', 'revoked_on']).where('rater_id', '=', rater.raterId).execute()
  const twin = others.map((one) => ({ starts: one.starts, ends: one.revoked_on === null ? one.ends : addDays(isoDate(one.revoked_on), -1) })).find((one) => one.ends >= one.starts && daysMeet(one, days))
  if (twin) throw refusal('starts', { key: 'assignment.delegation-overlaps', values: { rater: rater.name, from: { date: twin.starts }, to: { date: twin.ends } } })
}

type Row = { id: number; rater_id: number; delegate_id: number; starts: string; ends: string; cause: DelegationView['cause']; reason: string; sk_number: string | null; sk_date: string | null; revoked_on: string | null; revoke_reason: string | null }

function viewOf(row: Row, raters: ReadonlyMap<number, Rater>, today: string): DelegationView {
  const official = (id: number) => raterView(raters.get(id) ?? { raterId: id, nip: null, name: '', post: null, account: null, personId: null, level: null, left: false, leftOn: null })
  const { id, cause, reason } = row
  return {
    id, rater: official(row.rater_id), delegate: official(row.delegate_id), starts: isoDate(row.starts), ends: isoDate(row.ends), cause, reason, skNumber: row.sk_number,
    skDate: row.sk_date === null ? null : isoDate(row.sk_date), revokedOn: row.revoked_on === null ? null : isoDate(row.revoked_on), revokeReason: row.revoke_reason,
    running: row.starts <= today && row.ends >= today && (row.revoked_on === null || row.revoked_on > today),
  }
}

async function shown(context: Context, id: number): Promise<DelegationView> {
  const row = await context.db.selectFrom('delegation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return viewOf(row, await readRaters(context.db), context.today())
}

function refusal(field: string, message: Message): TanjakError {
  return new TanjakError('refused', message, { [field]: message })
}
