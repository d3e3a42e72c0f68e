import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { predikatMatrix } from '../../parameters/appraisal/predikat.ts'
import { met, unknown } from '../../steps.ts'
import { ekspektasiSchema, predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Law, Rule } from '../../types.ts'

const facts = z.strictObject({
  hasilKerja: ekspektasiSchema.nullish(),
  perilakuKerja: ekspektasiSchema.nullish(),
  hasilAkhir: predikatSchema.nullish().describe('Predikat as the file states it; weighed against the matrix when given'),
  settledPredikat: predikatSchema.nullish().describe('Predikat on which the board settled a contradiction; it counts only where the file contradicts the matrix'),
})
type Facts = z.infer<typeof facts>

/** Which predikat kinerja follows from hasil kerja and perilaku kerja? Asked on the last day of the evaluated period. */
export const predikatRule: Rule<Facts> = {
  id: 'appraisal.predikat',
  subject: 'appraisal',
  question: 'legal.rule.predikat',
  facts,
  parameters: [predikatMatrix],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'permenpanrb-6-2022', pin: 'Pasal 24–25 dan Lampiran' },
    appliesTo: () => [],
    decide: (given, law) => {
      const { hasilKerja, perilakuKerja } = given
      const ratings = [rated('hasilKerja', given), rated('perilakuKerja', given)]
      if (!hasilKerja || !perilakuKerja) return { steps: ratings, conclusion: null }
      const matrix = law(predikatMatrix)[hasilKerja][perilakuKerja]
      const settled = given.hasilAkhir && given.hasilAkhir !== matrix ? given.settledPredikat ?? null : null
      const predikat = settled ?? matrix
      const values = {
        predikat: { text: `legal.predikat.${predikat}` },
        hasil: { text: `legal.ekspektasi.${hasilKerja}` },
        perilaku: { text: `legal.ekspektasi.${perilakuKerja}` },
      } as const
      return {
        steps: [...ratings, ...agreement(given, matrix, law)],
        conclusion: { message: { key: settled === null ? 'legal.predikat-follows' : 'legal.predikat-settled-follows', values }, details: { predikat } },
      }
    },
  }],
}

function rated(fact: 'hasilKerja' | 'perilakuKerja', given: Facts): Step {
  const head = { id: fact, facts: [fact] as const }
  const rating = given[fact]
  if (!rating) return unknown(head, { key: `legal.unrated.${fact}` })
  return met(head, { key: `legal.rated.${fact}`, values: { rating: { text: `legal.ekspektasi.${rating}` } } })
}

/** A stated predikat that contradicts the matrix leaves the question open until the board has settled it. */
function agreement({ hasilAkhir, settledPredikat }: Facts, matrix: Predikat, law: Law): readonly Step[] {
  if (!hasilAkhir) return []
  const head = { id: 'agreement', facts: ['hasilAkhir', 'settledPredikat'] as const, citation: law.cite(predikatMatrix) }
  const values = { stated: { text: `legal.predikat.${hasilAkhir}` }, matrix: { text: `legal.predikat.${matrix}` } } as const
  if (hasilAkhir === matrix) return [met(head, { key: 'legal.predikat-agrees', values })]
  if (!settledPredikat) return [unknown(head, { key: 'legal.predikat-contradicts', values }, 'settledPredikat')]
  return [met(head, { key: 'legal.predikat-settled', values: { ...values, settled: { text: `legal.predikat.${settledPredikat}` } } })]
}
