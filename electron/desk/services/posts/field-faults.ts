import type { PostFields } from '../../../../shared/contract/post.ts'
import { levelTold } from '../../../../shared/domain/posts/post-defaults.ts'
import { compareGolongan } from '../../../../shared/legal/terms/golongan.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { foldText } from '../../db/repositories/fold.ts'

/** What is written about a post with the level that kind and eselon tell filled in, and a reason only where it is critical. */
export function settledFields(fields: PostFields): PostFields {
  const level = fields.kind === 'fungsional' ? fields.level : fields.level ?? levelTold(fields.kind, fields.eselon)
  return { ...fields, level, criticalReason: fields.critical ? fields.criticalReason : null }
}

/** What does not fit together in it, by field, with a sentence each; the unit is for the caller to look up. */
export function fieldFaults(fields: PostFields): Readonly<Record<string, Message>> {
  const { kind, eselon, jenjang, level } = fields
  const told = levelTold(kind, eselon)
  const wrong: Record<string, Message> = {}
  if (kind !== 'struktural' && eselon !== null) wrong['eselon'] = { key: 'vacancy.bad.eselon' }
  if (kind !== 'fungsional' && jenjang !== null) wrong['jenjang'] = { key: 'vacancy.bad.jenjang' }
  if (kind === 'fungsional' && level !== null) wrong['level'] = { key: 'vacancy.bad.level-functional' }
  if (kind === 'struktural' && level === 'pelaksana') wrong['level'] = { key: 'vacancy.bad.level-pelaksana' }
  if (kind !== 'fungsional' && told !== null && level !== told) {
    wrong['level'] = { key: 'vacancy.bad.level', values: { eselon: eselon ?? '–', level: { text: `legal.post-level.${told}` } } }
  }
  if (fields.golonganLow !== null && fields.golonganHigh !== null && compareGolongan(fields.golonganLow, fields.golonganHigh) > 0) wrong['golonganHigh'] = { key: 'vacancy.bad.golongan' }
  if (fields.critical && fields.criticalReason === null) wrong['criticalReason'] = { key: 'vacancy.bad.critical' }
  if (foldText(fields.name) === '') wrong['name'] = { key: 'vacancy.bad.name' }
  return wrong
}
