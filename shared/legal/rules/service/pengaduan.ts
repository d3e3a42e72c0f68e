import { z } from 'zod'
import { addDays, isoDate, type IsoDate } from '../../../calendar/iso-date.ts'
import { workingDeadline } from '../../../calendar/working-days.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { complaintDays } from '../../parameters/service/complaints.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { complaintKindSchema } from '../../terms/service.ts'
import type { Law, Rule } from '../../types.ts'

const facts = z.strictObject({
  receivedOn: isoDateSchema.nullish(),
  complaintKind: complaintKindSchema.nullish(),
  respondedOn: isoDateSchema.nullish(),
  settledOn: isoDateSchema.nullish(),
  holidays: z.array(isoDateSchema).readonly().nullish(),
  holidaysKnownThrough: z.int().nullish().describe('Last year whose holidays are known'),
})
type Facts = z.infer<typeof facts>
type Answer = { readonly id: string; readonly fact: 'respondedOn' | 'settledOn'; readonly days: number; readonly detail: string }

/** Is a complaint about a public service answered and settled in time? Deadlines are told whatever the outcome. */
export const pengaduan: Rule<Facts> = {
  id: 'service.pengaduan',
  subject: 'service',
  question: 'service.rule.pengaduan',
  facts,
  parameters: [complaintDays],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2018-01-01'),
    citation: { source: 'sp4n-lapor', pin: 'jangka waktu tindak lanjut pengaduan' },
    appliesTo: received,
    decide: (given, law) => {
      const { receivedOn, complaintKind } = given
      const { response, settled } = law(complaintDays)
      const answers: readonly Answer[] = [
        { id: 'response', fact: 'respondedOn', days: response, detail: 'responseDue' },
        ...(complaintKind ? [{ id: 'settlement', fact: 'settledOn', days: settled[complaintKind], detail: 'settlementDue' } as const] : []),
      ]
      const kind: readonly Step[] = complaintKind ? [] : [unknown({ id: 'kind', facts: ['complaintKind'] }, { key: 'service.complaint.no-kind' })]
      if (!receivedOn) return { steps: kind, conclusion: null }
      const due = answers.map((answer) => ({ ...answer, due: workingDeadline(receivedOn, answer.days, calendarOf(given)) }))
      const open = due.find(({ due: { holidaysKnown } }) => !holidaysKnown)
      return {
        steps: [...due.map((one) => inTime(one, given, law)), ...kind, ...(open ? [calendarEnds(given)] : [])],
        conclusion: { message: { key: 'service.complaint.met' } },
        details: Object.fromEntries(due.map(({ detail, due: { on } }) => [detail, on])),
      }
    },
  }],
}

/** The holidays to count with; where none are declared known, the deadlines step over weekends only and say so. */
function calendarOf({ holidays, holidaysKnownThrough }: Facts) {
  return { holidays: holidays ?? [], knownThrough: holidaysKnownThrough ?? null }
}

/** Scope: the complaint was received by the date asked about. */
function received({ receivedOn }: Facts, law: Law): readonly Step[] {
  const head = { id: 'received', facts: ['receivedOn'] as const, changesOn: receivedOn && receivedOn > law.on ? receivedOn : null }
  if (!receivedOn) return [scope(unknown(head, { key: 'service.complaint.no-receipt' }))]
  return [scope(holds(head, receivedOn <= law.on, { key: 'service.complaint.received', values: { date: { date: receivedOn } } }))]
}

/**
 * One answer weighed against its deadline. A holiday not known can only move the deadline on: an answer in time stays in time,
 * a late one is open where the calendar does not reach. A complaint that is settled has been answered too.
 */
function inTime({ id, fact, days, due }: Answer & { readonly due: { readonly on: IsoDate; readonly holidaysKnown: boolean } }, given: Facts, law: Law): Step {
  const answered = given[fact] ?? (id === 'response' ? given.settledOn : null)
  const done = answered && answered <= law.on ? answered : null
  const head = {
    id, facts: [fact, 'receivedOn', 'holidays', 'holidaysKnownThrough'] as const, wording: `paling lambat ${days} hari kerja`,
    citation: law.cite(complaintDays), changesOn: done ? null : answered && answered > law.on && answered <= due.on ? answered : law.on <= due.on ? addDays(due.on, 1) : null,
  }
  const values = { days, due: { date: due.on }, date: done ? { date: done } : '' } as const
  if (done && given.receivedOn && done < given.receivedOn) return unknown(head, { key: 'service.complaint.before-receipt', values: { date: { date: done }, received: { date: given.receivedOn } } })
  if (done && done <= due.on) return met(head, { key: `service.complaint.${id === 'response' ? 'response' : 'settlement'}-done`, values })
  if (!done && law.on <= due.on) return unknown(head, { key: `service.complaint.${id === 'response' ? 'response' : 'settlement'}-open`, values })
  if (!due.holidaysKnown) return unknown(head, { key: 'service.complaint.maybe-late', values }, 'holidaysKnownThrough')
  const late = done ? 'late' : 'overdue'
  return holds(head, false, { key: `service.complaint.${id === 'response' ? 'response' : 'settlement'}-${late}`, values })
}

/** Told where a deadline lies beyond the years whose holidays are known. */
function calendarEnds({ holidaysKnownThrough }: Facts): Step {
  const head = { id: 'calendar', facts: ['holidaysKnownThrough', 'holidays'] as const }
  if (!holidaysKnownThrough) return met(head, { key: 'service.complaint.no-holidays' })
  return met(head, { key: 'service.complaint.holidays-end', values: { year: String(holidaysKnownThrough) } })
}
