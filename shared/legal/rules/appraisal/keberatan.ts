import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { finalReport, objectionDecision, objectionFiling } from '../../parameters/appraisal/objection.ts'
import { holds, unknown } from '../../steps.ts'
import type { Law, Rule } from '../../types.ts'
import { deadlineAfter, deadlineWords, holidayFacts, inTime } from './objection-clock.ts'

const filingFacts = z.strictObject({
  receivedOn: isoDateSchema.nullish().describe('The day on which the employee received the result of the evaluation'),
  filedOn: isoDateSchema.nullish().describe('The day on which the objection was filed'),
  withReasons: z.boolean().nullish(),
  ...holidayFacts,
})
type FilingFacts = z.infer<typeof filingFacts>

/** Was an objection filed in time and with reasons, so that the atasan pejabat penilai takes it up? */
export const keberatan: Rule<FilingFacts> = {
  id: 'appraisal.keberatan',
  subject: 'appraisal',
  question: 'appraisal.rule.keberatan',
  facts: filingFacts,
  parameters: [objectionFiling],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2019-04-26'),
    citation: { source: 'pp-30-2019', pin: 'Pasal 59' },
    appliesTo: () => [],
    decide: (given, law) => {
      const { days, countedBy } = law(objectionFiling)
      if (!given.receivedOn) return { steps: [unknown({ id: 'received', facts: ['receivedOn'] }, { key: 'appraisal.objection.received-unknown' }), reasoned(given)], conclusion: null }
      const deadline = deadlineAfter(given.receivedOn, days, countedBy, given)
      const head = { id: 'filed', facts: ['filedOn', 'receivedOn'] as const, wording: `paling lama ${days} hari sejak diterima`, citation: law.cite(objectionFiling) }
      return {
        steps: [
          inTime(head, { since: given.receivedOn, done: given.filedOn }, deadline, law.askedOn, {
            open: 'appraisal.objection.file-by', done: 'appraisal.objection.filed', late: 'appraisal.objection.filed-late',
          }),
          reasoned(given),
        ],
        conclusion: { message: { key: 'appraisal.objection.taken-up', values: { deadline: deadlineWords(deadline) } } },
        details: { fileBy: deadline.on },
      }
    },
  }],
}

/** "disertai alasan-alasannya". */
function reasoned({ withReasons }: FilingFacts): Step {
  const head = { id: 'reasons', facts: ['withReasons'] as const, wording: 'disertai alasan' }
  if (withReasons === null || withReasons === undefined) return unknown(head, { key: 'appraisal.objection.reasons-unknown' })
  return holds(head, withReasons, { key: withReasons ? 'appraisal.objection.reasons' : 'appraisal.objection.no-reasons' })
}

const followUpFacts = z.strictObject({
  filedOn: isoDateSchema.nullish().describe('The day on which the atasan pejabat penilai received the objection'),
  decidedOn: isoDateSchema.nullish(),
  periodEnd: isoDateSchema.nullish().describe('Last day of the evaluated period'),
  reportedOn: isoDateSchema.nullish().describe('The day on which the final document reached the PyB'),
  ...holidayFacts,
})
type FollowUpFacts = z.infer<typeof followUpFacts>

/** Was an objection decided, and the final document handed over, in the working days given for them? */
export const keberatanTindakLanjut: Rule<FollowUpFacts> = {
  id: 'appraisal.keberatan-tindak-lanjut',
  subject: 'appraisal',
  question: 'appraisal.rule.keberatan-tindak-lanjut',
  facts: followUpFacts,
  parameters: [objectionDecision, finalReport],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 29 dan Lampiran, tindak lanjut' },
    appliesTo: () => [],
    decide: (given, law) => {
      const decision = decided(given, law)
      const report = reported(given, law)
      return {
        steps: [decision.step, report.step],
        conclusion: { message: { key: 'appraisal.objection.all-in-time' } },
        details: { ...(decision.by ? { decideBy: decision.by } : {}), ...(report.by ? { reportBy: report.by } : {}) },
      }
    },
  }],
}

/** "paling lama 7 hari kerja sejak keberatan diterima". */
function decided(given: FollowUpFacts, law: Law): { readonly step: Step; readonly by: string | null } {
  const days = law(objectionDecision)
  const head = { id: 'decided', facts: ['decidedOn', 'filedOn'] as const, wording: `paling lama ${days} hari kerja`, citation: law.cite(objectionDecision) }
  if (!given.filedOn) return { step: unknown(head, { key: 'appraisal.objection.filed-unknown' }, 'filedOn'), by: null }
  const deadline = deadlineAfter(given.filedOn, days, 'working', given)
  const says = { open: 'appraisal.objection.decide-by', done: 'appraisal.objection.decided', late: 'appraisal.objection.decided-late' } as const
  return { step: inTime(head, { since: given.filedOn, done: given.decidedOn }, deadline, law.askedOn, says), by: deadline.on }
}

/** "paling lambat 30 hari kerja setelah periode evaluasi berakhir". */
function reported(given: FollowUpFacts, law: Law): { readonly step: Step; readonly by: string | null } {
  const days = law(finalReport)
  const head = { id: 'reported', facts: ['reportedOn', 'periodEnd'] as const, wording: `paling lambat ${days} hari kerja`, citation: law.cite(finalReport) }
  if (!given.periodEnd) return { step: unknown(head, { key: 'appraisal.objection.period-unknown' }, 'periodEnd'), by: null }
  const deadline = deadlineAfter(given.periodEnd, days, 'working', given)
  const says = { open: 'appraisal.objection.report-by', done: 'appraisal.objection.reported', late: 'appraisal.objection.reported-late' } as const
  return { step: inTime(head, { since: given.periodEnd, done: given.reportedOn }, deadline, law.askedOn, says), by: deadline.on }
}
