import { exactText, roundHalfUp, type Exact } from '../../../numbers/exact.ts'
import type { MessageValue } from '../../../text/message.ts'

/** An exact number for a sentence: written in full where its decimals end, else rounded to four of them for display. */
export function shownExact(value: Exact): MessageValue {
  const text = exactText(value)
  return { number: text.includes('/') ? roundHalfUp(value, 4) : text }
}
