import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { objectionNow } from './list.ts'
import { reachObjection } from './reach.ts'
import { objectionNumber } from './stored.ts'

/** The evaluator's penjelasan, written anew until the objection is decided. Errors: `not-found`; `not-allowed` for who did not rate; `refused` once closed. */
export async function explainObjection(context: Context, { id, explanation }: ParsedInputOf<'objection.explain'>): Promise<OutputOf<'objection.explain'>> {
  const { row, reach } = await reachObjection(context, id)
  if (!reach.evaluator) throw new TanjakError('not-allowed', { key: 'objection.only-evaluator' })
  if (row.state !== 'registered') throw new TanjakError('refused', { key: 'objection.closed', values: { number: objectionNumber(row) } })
  await context.db.updateTable('objection').set({ explanation, explained_at: context.now(), explained_by: context.account.id }).where('id', '=', id).execute()
  return objectionNow(context, id)
}
