import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { PostFields } from '../../../../shared/contract/post.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { fieldFaults, settledFields } from './field-faults.ts'

/**
 * Checks what is written about a post and fills in the level that kind and eselon tell. Errors: `bad-input` with a sentence for each field,
 * `conflict` when the unit has a post of that name already.
 */
export async function checkFields(context: Context, fields: PostFields, id: number | null): Promise<PostFields> {
  const settled = settledFields(fields)
  const wrong: Record<string, Message> = { ...fieldFaults({ ...settled, criticalReason: fields.criticalReason }) }
  if (!(await readUnitTree(context.db, context.today())).units.has(fields.unitId)) wrong['unitId'] = { key: 'vacancy.bad.unit' }
  if (Object.keys(wrong).length > 0) throw new TanjakError('bad-input', { key: 'vacancy.bad', values: { post: fields.name } }, wrong)
  await refuseTwin(context, fields, id)
  return settled
}

async function refuseTwin({ db }: Context, { name, unitId }: PostFields, id: number | null): Promise<void> {
  const twin = await db.selectFrom('post').select('id').where('unit_id', '=', unitId).where('name_key', '=', foldText(name)).where('abolished_on', 'is', null).executeTakeFirst()
  if (!twin || twin.id === id) return
  const said: Message = { key: 'vacancy.twin', values: { post: name } }
  throw new TanjakError('conflict', said, { name: said })
}
