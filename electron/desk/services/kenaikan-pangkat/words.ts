import type { DueRow } from '../../../../shared/contract/kenaikan-pangkat.ts'
import { jenjangSchema } from '../../../../shared/legal/terms/posts.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { sayText } from '../../../../shared/text/say.ts'

/** The kind of kenaikan pangkat that a rule is about. */
export function kindWord(rule: string): Message {
  return { key: rule === 'promotion.kp-struktural' ? 'kp.kind.struktural' : rule === 'promotion.kp-fungsional' ? 'kp.kind.fungsional' : 'kp.kind.reguler' }
}

/** A paper with how it stands: proven by the record, handed in on a day, or missing. */
export function paperState({ label, onRecord, receivedOn }: DueRow['papers'][number]): Message {
  const values = { paper: { message: label } }
  if (receivedOn !== null) return { key: 'kp.state.received', values: { ...values, on: { date: receivedOn } } }
  return { key: onRecord === null ? 'kp.state.missing' : 'kp.state.on-record', values }
}

/** A jenjang in Bahasa Indonesia; an unknown code as it is. */
export function jenjangWord(jenjang: string | null): string | null {
  const known = jenjangSchema.safeParse(jenjang).data
  return known ? sayText('id', `legal.jenjang.${known}`) : jenjang
}
