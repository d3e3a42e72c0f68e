import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Period } from '../../../../shared/calendar/period.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'

/**
 * Refuses dates of a period that do not fit, each at its field (`bad-input`): rating opens within or after the period, the deadline
 * comes neither before the opening nor before today.
 */
export function checkDates(period: Period, { opensOn, deadline }: { readonly opensOn: IsoDate; readonly deadline: IsoDate }, today: IsoDate): void {
  const wrong: Record<string, Message> = {}
  if (opensOn < period.start) wrong['opensOn'] = { key: 'period.opens-too-early', values: { starts: { date: period.start } } }
  if (deadline < opensOn) wrong['deadline'] = { key: 'period.deadline-before-opening', values: { opensOn: { date: opensOn } } }
  else if (deadline < today) wrong['deadline'] = { key: 'period.deadline-past', values: { today: { date: today } } }
  const [first] = Object.values(wrong)
  if (first) throw new TanjakError('bad-input', first, wrong)
}
