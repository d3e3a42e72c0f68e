import type { Message } from '../../../shared/text/message.ts'
import { say } from '../../../shared/text/say.ts'

/** Official documents are in Bahasa Indonesia, whatever language the reader's screen has. */
export function onPaper(said: string | Message | null): string {
  if (said === null) return ''
  return typeof said === 'string' ? said : say('id', said)
}
