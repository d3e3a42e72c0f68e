import { z } from 'zod'
import { isoDate, partsOf, type IsoDate } from '../../../calendar/iso-date.ts'
import { parsePeriod, periodLabel, type Period } from '../../../calendar/period.ts'
import type { MessageValue } from '../../../text/message.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { evaluationRhythm, type EvaluationRhythm } from '../../parameters/appraisal/skp.ts'
import { holds, notMet, scope, unknown } from '../../steps.ts'
import { skpRatingSchema, type SkpRating } from '../../terms/ratings.ts'
import type { Law, Rule } from '../../types.ts'
import { isAnnual, predikatOfRating, settingDay, yearOfRating } from './annual.ts'

const facts = z.strictObject({
  year: z.int().min(1950).max(2200).nullish(),
  startedOn: isoDateSchema.nullish().describe('The day on which the person began to serve; left out, the whole year is asked about'),
  ratings: z.array(skpRatingSchema).readonly().nullish().describe('Every evaluation of the year, periodic and annual'),
})
type Facts = z.infer<typeof facts>

/** Were all periods of a year that have ended evaluated, and the year itself? */
export const periodeEvaluasi: Rule<Facts> = {
  id: 'appraisal.periode',
  subject: 'appraisal',
  question: 'appraisal.rule.periode',
  facts,
  parameters: [evaluationRhythm],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 24–25' },
    appliesTo: ({ year, startedOn }, law) => (year ? [begun(year, startedOn, law)] : []),
    decide: ({ year, startedOn, ratings }, law) => {
      if (!year) return { steps: [unknown({ id: 'year', facts: ['year'] }, { key: 'appraisal.annual.year-unknown' })], conclusion: null }
      const due = duePeriods(year, startedOn, law)
      if (!ratings) return { steps: [unknown({ id: 'ratings', facts: ['ratings'] }, { key: 'appraisal.annual.ratings-unknown' })], conclusion: null }
      const steps = due.map((period) => evaluated(period, ratings))
      const missing = due.filter((_, at) => steps[at]?.outcome === 'not-met').map(periodLabel)
      const values = { year: String(year), count: due.length } as const
      return {
        steps,
        conclusion: missing.length > 0 ? null : { message: { key: 'appraisal.period.all', values } },
        details: { due: due.length, missing: missing.join(', ') },
      }
    },
  }],
}

/** The first day of periodic evaluation; a period that had ended by then is not asked about. */
const FIRST = evaluationRhythm.values[0]?.from ?? isoDate('2022-02-07')

type Started = IsoDate | null | undefined

/** The periods that the agency's rhythm asks for, in which the person served, and that have ended by the day of asking; then the year itself. */
function duePeriods(year: number, startedOn: Started, law: Law): readonly Period[] {
  const rhythm = law.readOn(evaluationRhythm, settingDay(evaluationRhythm, year, law.askedOn))
  return [...namesOf(rhythm).map((name) => `${year}-${name}`), String(year)]
    .flatMap((name) => parsePeriod(name) ?? [])
    .filter(({ end }) => end >= FIRST && end <= law.askedOn && (!startedOn || startedOn <= end))
}

const namesOf = (rhythm: EvaluationRhythm): readonly string[] => (
  rhythm === 'triwulanan' ? ['Q1', 'Q2', 'Q3', 'Q4'] : Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))
)

/** Scope: a period of that year has ended, under the regulation and while the person served. */
function begun(year: number, startedOn: Started, law: Law): Step {
  if (`${year}-12-31` < FIRST) {
    return scope(notMet({ id: 'in-force', facts: ['year'] }, { key: 'appraisal.period.before', values: { year: String(year), from: { date: FIRST } } }))
  }
  const ended = duePeriods(year, startedOn, law).length > 0
  return scope(holds({ id: 'ended', facts: ['year', 'startedOn'] }, ended, { key: ended ? 'appraisal.period.ended' : 'appraisal.period.none-ended', values: { year: String(year) } }))
}

/** One period: evaluated when a definitive rating of just this span, or any annual one of the year, says something. */
function evaluated(period: Period, ratings: readonly SkpRating[]): Step {
  const name = periodLabel(period)
  const head = { id: `period-${name}`, facts: ['ratings'] as const }
  const own = ratings.filter((one) => !one.acting && covers(one, period))
  const rated = own.some((one) => predikatOfRating(one).predikat !== null)
  const values = { period: inWords(period) } as const
  if (own.length > 0 && !rated) return unknown(head, { key: 'appraisal.period.unrated', values })
  return holds(head, rated, { key: rated ? 'appraisal.period.evaluated' : 'appraisal.period.missing', values })
}

/** A period as a sentence names it. */
function inWords(period: Period): MessageValue {
  const { year, month } = partsOf(period.end)
  if (period.kind === 'year') return { message: { key: 'appraisal.period.year', values: { year: String(year) } } }
  if (period.kind === 'quarter') {
    return { message: { key: 'appraisal.period.quarter', values: { quarter: ['I', 'II', 'III', 'IV'][month / 3 - 1] ?? '', year: String(year) } } }
  }
  return { message: { key: 'appraisal.period.month', values: { month: { text: `legal.month.${month as 1}` }, year: String(year) } } }
}

const covers = (one: SkpRating, period: Period): boolean => (
  period.kind === 'year'
    ? isAnnual(one) && yearOfRating(one) === yearOfRating(period)
    : one.kind === period.kind && one.start === period.start && one.end === period.end
)
