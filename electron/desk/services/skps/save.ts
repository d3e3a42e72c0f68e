import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { writtenSkp } from './reached-skp.ts'
import { findSkp, skpContentOf } from './stored-skp.ts'

/**
 * Keeps the draft of an SKP. Written on a revision that another has replaced meanwhile, nothing is written and what stands is answered.
 * Errors: `not-found`, `refused` while the SKP is agreed, `bad-input` for ids that occur twice.
 */
export async function saveSkp(context: Context, { revision, content, ...ref }: ParsedInputOf<'skp.save'>): Promise<OutputOf<'skp.save'>> {
  const { db, account, now } = context
  const span = await writtenSkp(context, ref)
  const ids = content.lines.flatMap(({ id, aspects }) => [id, ...aspects.map((aspect) => aspect.id)])
  if (new Set(ids).size < ids.length) throw new TanjakError('bad-input', { key: 'skp.same-id' })
  const row = await findSkp(db, ref)
  if (row?.state === 'agreed') throw new TanjakError('refused', { key: 'skp.agreed-already', values: { name: span.name, number: row.number } })
  if ((row?.revision ?? 0) !== revision) {
    const by = row?.changed_by ? await db.selectFrom('account').select('display_name').where('id', '=', row.changed_by).executeTakeFirst() : undefined
    return { outcome: 'clash', revision: row?.revision ?? 0, savedAt: row?.changed_at ?? now(), theirs: { content: skpContentOf(row), by: by?.display_name ?? null, at: row?.changed_at ?? now() } }
  }
  const written = { content: JSON.stringify(content), revision: revision + 1, changed_at: now(), changed_by: account.id }
  if (row) await db.updateTable('skp').set(written).where('id', '=', row.id).execute()
  else await db.insertInto('skp').values({ assignment_id: ref.assignmentId, year: ref.year, state: 'draft', number: 0, agreed_on: null, reopen_reason: null, ...written }).execute()
  return { outcome: 'saved', revision: revision + 1, savedAt: written.changed_at, theirs: null }
}
