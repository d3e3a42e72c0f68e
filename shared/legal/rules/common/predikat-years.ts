import { z } from 'zod'
import { partsOf } from '../../../calendar/iso-date.ts'
import type { Citation, Step } from '../../finding.ts'
import { holds, unknown, type StepHead } from '../../steps.ts'
import { annualPredikatFactSchema, predikatAtLeast, type AnnualPredikatFact, type Predikat } from '../../terms/predikat.ts'
import type { Law } from '../../types.ts'

/** The fact behind every test over years: the annual predikat of each year, as far as known. */
export const annualPredikatFacts = { annualPredikat: z.array(annualPredikatFactSchema).readonly().nullish() }

/** The calendar years that had ended by the asking date, the latest first; the year of asking itself has not. */
export function lastEndedYears(law: Law, count: number): readonly number[] {
  const { year } = partsOf(law.askedOn)
  return Array.from({ length: count }, (_, index) => year - 1 - index)
}

/**
 * One step for each of the last ended years: its annual predikat is at least so good ("sekurang-kurangnya bernilai baik").
 * A year without a predikat stays open with its reason; an earlier year never takes its place.
 */
export function predikatOfLastYears(
  law: Law,
  annual: readonly AnnualPredikatFact[] | null | undefined,
  asked: { readonly years: number; readonly atLeast: Predikat; readonly wording: string; readonly citation: Citation },
): readonly Step[] {
  return lastEndedYears(law, asked.years).map((year) => {
    const head: StepHead = { id: `predikat-${year}`, facts: ['annualPredikat'], wording: asked.wording, citation: asked.citation }
    const known = annual?.find((one) => one.year === year)
    if (!known?.predikat) return unknown(head, { key: `legal.predikat-gap.${known?.gap ?? 'none'}`, values: { year: String(year) } })
    return holds(head, predikatAtLeast(known.predikat, asked.atLeast), {
      key: 'legal.predikat-of-year',
      values: {
        year: String(year), predikat: { text: `legal.predikat.${known.predikat}` }, atLeast: { text: `legal.predikat.${asked.atLeast}` },
      },
    })
  })
}
