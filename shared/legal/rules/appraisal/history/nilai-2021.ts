import { z } from 'zod'
import { isoDate } from '../../../../calendar/iso-date.ts'
import type { Step } from '../../../finding.ts'
import { halvesOf2021, nilaiPp46Bands, pp30Bands, pp30LowBands } from '../../../parameters/appraisal/nilai.ts'
import { predikatMatrix, predikatNames } from '../../../parameters/appraisal/predikat.ts'
import { bandOf } from '../../../bounds/cuts.ts'
import { met, unknown } from '../../../steps.ts'
import { exactFactSchema, type ExactFact } from '../../../terms/exact-fact.ts'
import type { Law, Rule } from '../../../types.ts'
import { shownExact } from '../../common/shown-exact.ts'
import { setaraPredikat } from '../setara.ts'
import { pp30Band } from './pp-30-band.ts'
import { beforeScheme, concluded, onScale, weighted } from './scheme.ts'

const facts = z.strictObject({
  nilaiJanuariJuni: exactFactSchema.nullish().describe('Nilai prestasi kerja January to June 2021 on the scale of PP 46/2011'),
  konversiJanuariJuni: exactFactSchema.nullish().describe('The same on the scale of July to December, from the integration document'),
  nilaiJuliDesember: exactFactSchema.nullish().describe('Nilai kinerja July to December 2021 under PermenPANRB 8/2021, 0 to 120'),
  ideBaru: z.boolean().nullish().describe('Whether a new idea or way was created that benefits the organisation or the state'),
})
type Facts = z.infer<typeof facts>

/** Which integrated nilai, word and present predikat follow from the two halves of 2021? Asked on its last day. */
export const nilai2021: Rule<Facts> = {
  id: 'appraisal.nilai-2021',
  subject: 'appraisal',
  question: 'appraisal.rule.nilai-2021',
  facts,
  parameters: [halvesOf2021, nilaiPp46Bands, pp30Bands, pp30LowBands, predikatNames],
  carried: 'legal.carried.everything',
  notTested: 'appraisal.not-tested.nilai-2021',
  versions: [{
    from: isoDate('2021-07-01'),
    citation: { source: 'permenpanrb-8-2021', pin: 'pasal belum dibaca' },
    appliesTo: (_, law) => [beforeScheme('nilaiJuliDesember', predikatMatrix, law, 'appraisal.scheme.2021')],
    decide: ({ nilaiJanuariJuni, konversiJanuariJuni, nilaiJuliDesember, ideBaru }, law) => {
      const { januariJuni, juliDesember } = law(halvesOf2021)
      const first = weighted('konversiJanuariJuni', konversiJanuariJuni, januariJuni, halvesOf2021, law)
      const second = weighted('nilaiJuliDesember', nilaiJuliDesember, juliDesember, halvesOf2021, law)
      const old = underPp46(nilaiJanuariJuni, konversiJanuariJuni, law)
      // Where the first half is known only on its old scale, its own step already asks for the conversion.
      const halves = [...(old ? [old] : []), ...(old?.missing === 'konversiJanuariJuni' ? [] : [first.step]), second.step]
      if (!first.amount || !second.amount) return { steps: halves, conclusion: null }
      const nilai = first.amount.add(second.amount)
      const { sebutan, steps } = pp30Band(nilai, ideBaru, law)
      const predikat = setaraPredikat(sebutan, law)
      return { steps: [...halves, ...steps], conclusion: predikat && concluded(nilai, sebutan, predikat) }
    },
  }],
}

/** The first half on its own scale: its word is shown, but no source converts it, so that the converted value is asked for. */
function underPp46(given: ExactFact | null | undefined, converted: ExactFact | null | undefined, law: Law): Step | null {
  if (given === null || given === undefined) return null
  const { cuts, max } = law(nilaiPp46Bands)
  const { step, value } = onScale('nilaiJanuariJuni', given, max)
  if (value === null) return step
  const head = { id: 'nilaiJanuariJuni', facts: ['nilaiJanuariJuni', 'konversiJanuariJuni'] as const, citation: law.cite(nilaiPp46Bands) }
  const values = { value: shownExact(value), sebutan: bandOf(cuts, value) }
  const known = converted !== null && converted !== undefined
  return known
    ? met(head, { key: 'appraisal.half.pp-46', values })
    : unknown(head, { key: 'appraisal.half.no-conversion', values }, 'konversiJanuariJuni')
}
