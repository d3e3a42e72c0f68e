import { z } from 'zod'
import { dateOf, daysInMonth, isoDate, type IsoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema } from '../../finding.ts'
import { skpDeadline } from '../../parameters/appraisal/skp.ts'
import { holds, met, notMet, scope, unknown } from '../../steps.ts'
import type { Law, Rule } from '../../types.ts'

const facts = z.strictObject({
  year: z.int().min(1950).max(2200).nullish(),
  skpSetOn: isoDateSchema.nullish().describe('The day on which the SKP of the year was set'),
  postSince: isoDateSchema.nullish().describe('Since when the person holds the post of that SKP'),
})
type Facts = z.infer<typeof facts>

/** The first day of the deadline; one that had passed by then binds nobody. */
const FIRST = skpDeadline.values[0]?.from ?? isoDate('2022-02-07')

/** Was the SKP of a year set in time? Asked about the post held when the deadline came. */
export const batasSkp: Rule<Facts> = {
  id: 'appraisal.batas-skp',
  subject: 'appraisal',
  question: 'appraisal.rule.batas-skp',
  facts,
  parameters: [skpDeadline],
  carried: 'legal.carried.everything',
  notTested: 'appraisal.not-tested.batas-skp',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'permenpanrb-6-2022', pin: 'Lampiran II huruf C' },
    appliesTo: ({ year, postSince }, law) => {
      const by = year ? deadline(year, law) : null
      if (!year || !by) return []
      if (by < FIRST) return [scope(notMet({ id: 'in-force', facts: ['year'] }, { key: 'appraisal.skp.before', values: { year: String(year), from: { date: FIRST } } }))]
      if (!postSince) return []
      const before = postSince <= by
      const values = { date: { date: postSince }, deadline: { date: by } } as const
      return [scope(holds({ id: 'in-post', facts: ['postSince'] }, before, { key: before ? 'appraisal.skp.in-post' : 'appraisal.skp.moved', values }))]
    },
    decide: ({ year, skpSetOn }, law) => {
      if (!year) return { steps: [unknown({ id: 'year', facts: ['year'] }, { key: 'appraisal.annual.year-unknown' })], conclusion: null }
      const by = deadline(year, law)
      const head = { id: 'set', facts: ['skpSetOn'] as const, wording: 'paling lambat akhir bulan Januari', citation: law.cite(skpDeadline) }
      const values = { year: String(year), deadline: { date: by } } as const
      const details = { deadline: by }
      if (!skpSetOn || skpSetOn > law.askedOn) {
        return { steps: [unknown(head, { key: 'appraisal.skp.set-unknown', values })], conclusion: null, details }
      }
      const inTime = skpSetOn <= by
      const all = { ...values, date: { date: skpSetOn } }
      return {
        steps: [inTime ? met(head, { key: 'appraisal.skp.set-on', values: all }) : holds(head, false, { key: 'appraisal.skp.set-late', values: all })],
        conclusion: inTime ? { message: { key: 'appraisal.skp.in-time', values: all } } : null,
        details,
      }
    },
  }],
}

/** The last day of the month of the deadline in the year. */
function deadline(year: number, law: Law): IsoDate {
  const month = law(skpDeadline)
  return dateOf(year, month, daysInMonth(year, month)) ?? law.on
}
