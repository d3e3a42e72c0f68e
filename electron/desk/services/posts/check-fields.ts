import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { PostFields } from '../../../../shared/contract/post.ts'
import { levelTold } from '../../../../shared/domain/posts/post-defaults.ts'
import { compareGolongan } from '../../../../shared/legal/terms/golongan.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'

/**
 * Checks what is written about a post and fills in the level that kind and eselon tell. Errors: `bad-input` with a sentence for each field,
 * `conflict` when the unit has a post of that name already.
 */
export async function checkFields(context: Context, fields: PostFields, id: number | null): Promise<PostFields> {
  const told = levelTold(fields.kind, fields.eselon)
  const level = fields.kind === 'fungsional' ? fields.level : fields.level ?? told
  const wrong: Record<string, Message> = {}
  if (!(await readUnitTree(context.db, context.today())).units.has(fields.unitId)) wrong['unitId'] = { key: 'vacancy.bad.unit' }
  if (fields.kind !== 'struktural' && fields.eselon !== null) wrong['eselon'] = { key: 'vacancy.bad.eselon' }
  if (fields.kind !== 'fungsional' && fields.jenjang !== null) wrong['jenjang'] = { key: 'vacancy.bad.jenjang' }
  if (fields.kind === 'fungsional' && level !== null) wrong['level'] = { key: 'vacancy.bad.level-functional' }
  if (fields.kind === 'struktural' && level === 'pelaksana') wrong['level'] = { key: 'vacancy.bad.level-pelaksana' }
  if (fields.kind !== 'fungsional' && told !== null && level !== told) {
    wrong['level'] = { key: 'vacancy.bad.level', values: { eselon: fields.eselon ?? '–', level: { text: `legal.post-level.${told}` } } }
  }
  if (fields.golonganLow !== null && fields.golonganHigh !== null && compareGolongan(fields.golonganLow, fields.golonganHigh) > 0) wrong['golonganHigh'] = { key: 'vacancy.bad.golongan' }
  if (fields.critical && fields.criticalReason === null) wrong['criticalReason'] = { key: 'vacancy.bad.critical' }
  if (foldText(fields.name) === '') wrong['name'] = { key: 'vacancy.bad.name' }
  if (Object.keys(wrong).length > 0) throw new TanjakError('bad-input', { key: 'vacancy.bad', values: { post: fields.name } }, wrong)
  await refuseTwin(context, fields, id)
  return { ...fields, level, criticalReason: fields.critical ? fields.criticalReason : null }
}

async function refuseTwin({ db }: Context, { name, unitId }: PostFields, id: number | null): Promise<void> {
  const twin = await db.selectFrom('post').select('id').where('unit_id', '=', unitId).where('name_key', '=', foldText(name)).where('abolished_on', 'is', null).executeTakeFirst()
  if (!twin || twin.id === id) return
  const said: Message = { key: 'vacancy.twin', values: { post: name } }
  throw new TanjakError('conflict', said, { name: said })
}
