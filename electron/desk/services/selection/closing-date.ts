import { addMonths, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'

/** A round is about a vacancy of now or soon: a closing date farther from today than this is a slip of the keyboard. */
const MONTHS_EITHER_WAY = 12

/** Refuses, as `bad-input`, a closing date that is more than a year away from today. */
export function checkClosing({ today }: Pick<Context, 'today'>, closingOn: IsoDate): void {
  const [first, last] = [addMonths(today(), -MONTHS_EITHER_WAY), addMonths(today(), MONTHS_EITHER_WAY)]
  if (closingOn >= first && closingOn <= last) return
  const said: Message = { key: 'round.closing-absurd', values: { closing: { date: closingOn }, first: { date: first }, last: { date: last } } }
  throw new TanjakError('bad-input', said, { closingOn: said })
}
