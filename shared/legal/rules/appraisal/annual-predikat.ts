import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { annualSkp, predikatMatrix, type AnnualSkpChoice } from '../../parameters/appraisal/predikat.ts'
import { met, unknown } from '../../steps.ts'
import { skpRatingSchema, type SkpRating } from '../../terms/ratings.ts'
import type { Law, Rule } from '../../types.ts'
import { predikatOfRating, settingDay, yearOfRating, yearPredikat, type YearPredikat } from './annual.ts'

const facts = z.strictObject({
  year: z.int().min(1950).max(2200).nullish(),
  ratings: z.array(skpRatingSchema).readonly().nullish().describe('Every evaluation of the year, periodic and acting ones too'),
})
type Facts = z.infer<typeof facts>

/** Which predikat does a person have for a year in which several SKP or periodic evaluations may stand? */
export const annualPredikatRule: Rule<Facts> = {
  id: 'appraisal.annual-predikat',
  subject: 'appraisal',
  question: 'appraisal.rule.annual-predikat',
  facts,
  parameters: [annualSkp, predikatMatrix],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2019-04-26'),
    citation: { source: 'pp-30-2019', pin: 'Pasal 41' },
    appliesTo: () => [],
    decide: ({ year, ratings }, law) => {
      if (!year || !ratings) return { steps: [given('year', year), given('ratings', ratings)], conclusion: null }
      const choice = law.readOn(annualSkp, settingDay(annualSkp, year, law.askedOn))
      const ofYear = ratings.filter((one) => one.end <= law.askedOn && yearOfRating(one) === year)
      for (const { end } of ofYear) if (end >= MATRIX_FROM) law.readOn(predikatMatrix, end)
      const annual = yearPredikat(ofYear, () => choice)
      const { predikat, chosen, others } = annual
      const rest = others.map((one, index) => beside(one, index, chosen !== null))
      const steps = [result(year, annual, choice, law), ...rest]
      if (predikat === null || chosen === null) return { steps, conclusion: null, details: { year, others: others.length } }
      const values = { year: String(year), predikat: { text: `legal.predikat.${predikat}` }, ...spanOf(chosen) } as const
      return {
        steps,
        conclusion: {
          message: { key: others.length === 0 ? 'appraisal.annual.one' : 'appraisal.annual.chosen', values: { ...values, others: others.length } },
          details: { predikat, from: chosen.start, until: chosen.end },
        },
        details: { year, others: others.length },
      }
    },
  }],
}

const MATRIX_FROM = predikatMatrix.values[0]?.from ?? isoDate('2022-02-07')

function given(fact: 'year' | 'ratings', value: unknown): Step {
  const head = { id: fact, facts: [fact] as const }
  return value ? met(head, { key: `appraisal.annual.${fact}-known` }) : unknown(head, { key: `appraisal.annual.${fact}-unknown` })
}

/** The SKP that gives the predikat under the setting, or why none can. */
function result(year: number, { predikat, gap, chosen }: YearPredikat<SkpRating>, choice: AnnualSkpChoice, law: Law): Step {
  const head = { id: 'chosen', facts: ['ratings'] as const, citation: law.cite(annualSkp) }
  if (predikat === null || chosen === null) return unknown(head, { key: `legal.predikat-gap.${gap ?? 'none'}`, values: { year: String(year) } })
  const values = { ...spanOf(chosen), predikat: { text: `legal.predikat.${predikat}` }, choice: { text: `legal.annual-skp.${choice}` } } as const
  return met(head, { key: 'appraisal.annual.chosen-step', values })
}

/** Every other rating stays in view, with what it says. */
function beside(one: SkpRating, index: number, hasChosen: boolean): Step {
  const told = predikatOfRating(one)
  const says = told.predikat === null ? { text: `legal.predikat-gap-word.${told.gap}` } as const : { text: `legal.predikat.${told.predikat}` } as const
  const values = { ...spanOf(one), says, kind: { text: `appraisal.kind.${one.kind}` } } as const
  const key = one.acting ? 'appraisal.annual.acting' : one.kind === 'month' || one.kind === 'quarter' ? 'appraisal.annual.periodic'
    : hasChosen ? 'appraisal.annual.not-chosen' : 'appraisal.annual.competes'
  return met({ id: `rating-${index + 1}`, facts: ['ratings'] }, { key, values })
}

const spanOf = ({ start, end }: SkpRating) => ({ from: { date: start }, until: { date: end } }) as const
