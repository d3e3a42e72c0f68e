import type { Message } from '../../../text/message.ts'
import type { Step } from '../../finding.ts'
import { holds, unknown, type StepHead } from '../../steps.ts'

/** Tests a fact that the board answers itself, yes or no; unanswered it stays open and the message says what to supply. */
export function toldFact(
  head: StepHead, answer: boolean | null | undefined, says: { readonly yes: Message; readonly no: Message; readonly unknown: Message },
  wanted = true,
): Step {
  if (answer === null || answer === undefined) return unknown(head, says.unknown)
  return holds(head, answer === wanted, answer ? says.yes : says.no)
}
