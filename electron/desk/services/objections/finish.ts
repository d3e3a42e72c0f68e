import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { objectionNow } from './list.ts'
import { reachObjection } from './reach.ts'
import { objectionNumber } from './stored.ts'

/** The day on which the final document reached the PyB. Errors: `refused` before the decision and a second time; `bad-input` for a day that cannot be. */
export async function reportObjection(context: Context, { id, reportedOn }: ParsedInputOf<'objection.report'>): Promise<OutputOf<'objection.report'>> {
  const { row } = await reachObjection(context, id)
  const number = objectionNumber(row)
  if (row.state !== 'decided') throw new TanjakError('refused', { key: 'objection.not-decided', values: { number } })
  if (row.reported_on !== null) throw new TanjakError('refused', { key: 'objection.reported-already', values: { number, on: { date: row.reported_on } } })
  needDay('reportedOn', reportedOn, row.decided_on ?? row.filed_on, context.today())
  await context.db.updateTable('objection').set({ reported_on: reportedOn }).where('id', '=', id).execute()
  return objectionNow(context, id)
}

/** Withdraws an objection that is not decided; its number stays in the register and the rating is free for another. Errors: `refused`; `bad-input`. */
export async function withdrawObjection(context: Context, { id, on, reason }: ParsedInputOf<'objection.withdraw'>): Promise<OutputOf<'objection.withdraw'>> {
  const { row } = await reachObjection(context, id)
  if (row.state !== 'registered') throw new TanjakError('refused', { key: 'objection.closed', values: { number: objectionNumber(row) } })
  needDay('on', on, row.filed_on, context.today())
  await context.db.updateTable('objection').set({ state: 'withdrawn', withdrawn_on: on, withdrawn_reason: reason }).where('id', '=', id).execute()
  return objectionNow(context, id)
}

/** Refuses, as `bad-input`, a day in the future or before the step that it follows. */
export function needDay(field: string, day: string, since: string, today: string): void {
  const wrong: Message | null = day > today ? { key: 'objection.wrong.future' } : day < since ? { key: 'objection.wrong.too-early', values: { since: { date: since } } } : null
  if (wrong) throw new TanjakError('bad-input', wrong, { [field]: wrong })
}
