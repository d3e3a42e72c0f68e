import { z } from 'zod'
import { addDays, type IsoDate } from '../../../calendar/iso-date.ts'
import { workingDeadline, type WorkingDeadline } from '../../../calendar/working-days.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { Message, MessageValue } from '../../../text/message.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { holds, unknown, type StepHead } from '../../steps.ts'

/** The holidays that a deadline steps over, and the last year for which they are known. */
export const holidayFacts = {
  holidays: z.array(isoDateSchema).readonly().nullish(),
  holidaysKnownThrough: z.int().min(1950).max(2200).nullish().describe('Last year whose holidays are in the calendar'),
}

/** The holiday calendar as facts give it. */
export type HolidayFacts = { readonly holidays?: readonly IsoDate[] | null | undefined; readonly holidaysKnownThrough?: number | null | undefined }

/** A deadline by calendar days, or in working days over the holidays that are known. */
export function deadlineAfter(start: IsoDate, days: number, countedBy: 'calendar' | 'working', given: HolidayFacts): WorkingDeadline {
  if (countedBy === 'calendar') return { on: addDays(start, days), holidaysKnown: true }
  return workingDeadline(start, days, { holidays: given.holidays ?? [], knownThrough: given.holidaysKnownThrough ?? null })
}

/** A deadline in words; where holidays of its year are not known, it says that it was counted without them. */
export function deadlineWords({ on, holidaysKnown }: WorkingDeadline): MessageValue {
  const values = { date: { date: on }, year: on.slice(0, 4) } as const
  return { message: { key: holidaysKnown ? 'appraisal.deadline.sure' : 'appraisal.deadline.without-holidays', values } }
}

/**
 * Tests an act against its deadline. One dated before the clock began is a slip of a date and stays open. Holidays only ever move a deadline back: what is in time without them is in time, and what is
 * late where they are not known stays open.
 */
export function inTime(
  head: StepHead, clock: { readonly since: IsoDate; readonly done: IsoDate | null | undefined }, deadline: WorkingDeadline, askedOn: IsoDate,
  says: { readonly open: MessageKey; readonly done: MessageKey; readonly late: MessageKey },
): Step {
  const { since, done } = clock
  const words = { deadline: deadlineWords(deadline) }
  if (!done || done > askedOn) return unknown(head, { key: says.open, values: words })
  const values: Message['values'] = { ...words, date: { date: done } }
  if (done < since) return unknown(head, { key: 'appraisal.deadline.too-early', values: { date: { date: done }, since: { date: since } } })
  if (done <= deadline.on) return holds(head, true, { key: says.done, values })
  if (!deadline.holidaysKnown) return unknown(head, { key: 'appraisal.deadline.late-unsure', values }, 'holidaysKnownThrough')
  return holds(head, false, { key: says.late, values })
}
