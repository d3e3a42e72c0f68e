import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { tidySkp } from '../../../../shared/domain/appraisal/skp.ts'
import { skpLacks } from '../../../../shared/domain/appraisal/skp-lacks.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { writtenSkp } from './reached-skp.ts'
import { findSkp, skpContentOf } from './stored-skp.ts'
import { hasPerspectives } from './year-spans.ts'

/**
 * Keeps an SKP as agreed with the employee on a day, as its next version; what has no words is left out. Errors: `not-found`, `conflict`
 * where the draft was changed meanwhile, `refused` for one agreed already, `bad-input` with a field for each lack and for a wrong day.
 */
export async function agreeSkp(context: Context, { on, reason, revision, ...ref }: ParsedInputOf<'skp.agree'>): Promise<{ number: number }> {
  const { db, account, now, today } = context
  const span = await writtenSkp(context, ref)
  const row = await findSkp(db, ref)
  if (row?.state === 'agreed') throw new TanjakError('refused', { key: 'skp.agreed-already', values: { name: span.name, number: row.number } })
  if (!row) throw new TanjakError('bad-input', { key: 'skp.nothing-to-agree', values: { name: span.name } })
  if (row.revision !== revision) throw new TanjakError('conflict', { key: 'skp.changed-meanwhile', values: { name: span.name } })
  refuseDay(on, { today: today(), first: `${ref.year - 1}-01-01`, last: row.agreed_on })
  const content = tidySkp(skpContentOf(row))
  const lacks = skpLacks(content, { perspectives: await hasPerspectives(db, span) })
  if (lacks.length > 0) {
    throw new TanjakError('bad-input', { key: 'skp.lacking', values: { name: span.name, count: lacks.length } }, Object.fromEntries(lacks.map(({ field, message }) => [field, message])))
  }
  const number = row.number + 1
  const kept = JSON.stringify(content)
  const why = number === 1 ? reason : reason ?? row.reopen_reason
  await db.insertInto('skp_version').values({ skp_id: row.id, number, content: kept, agreed_on: on, reason: why, created_at: now(), created_by: account.id }).execute()
  await db.updateTable('skp').set({ state: 'agreed', number, agreed_on: on, content: kept, reopen_reason: null, revision: revision + 1, changed_at: now(), changed_by: account.id }).where('id', '=', row.id).execute()
  return { number }
}

function refuseDay(on: string, { today, first, last }: { readonly today: string; readonly first: string; readonly last: string | null }): void {
  const said: Message | null = on > today ? { key: 'skp.on-future', values: { date: { date: on } } }
    : on < first ? { key: 'skp.on-early', values: { date: { date: on }, first: { date: first } } }
    : last !== null && on < last ? { key: 'skp.on-before-last', values: { date: { date: on }, last: { date: isoDate(last) } } } : null
  if (said) throw new TanjakError('bad-input', said, { on: said })
}

/** Opens an agreed SKP again; its versions stay. Errors: `not-found`, `refused` for one that is open. */
export async function reopenSkp(context: Context, { reason, ...ref }: ParsedInputOf<'skp.reopen'>): Promise<{ revision: number }> {
  const { db, account, now } = context
  const span = await writtenSkp(context, ref)
  const row = await findSkp(db, ref)
  if (row?.state !== 'agreed') throw new TanjakError('refused', { key: 'skp.not-agreed', values: { name: span.name } })
  const revision = row.revision + 1
  await db.updateTable('skp').set({ state: 'draft', reopen_reason: reason, revision, changed_at: now(), changed_by: account.id }).where('id', '=', row.id).execute()
  return { revision }
}
