import { z } from 'zod'
import { isoDateSchema } from '../../finding.ts'
import { golonganSchema } from '../../terms/golongan.ts'
import { predikatSchema } from '../../terms/predikat.ts'
import { creditFactSchema } from '../../terms/record-facts.ts'
import { inServiceFacts } from '../common/in-service.ts'
import { jfFacts } from './jf-facts.ts'

const periodSchema = z.strictObject({ year: z.int(), predikat: predikatSchema.nullish(), months: z.int().min(1).max(12) })
/** The fact sheet of cumulative angka kredit. */
export const akKumulatifFacts = z.strictObject({
  ...inServiceFacts,
  ...jfFacts,
  golongan: golonganSchema.nullish(),
  jenjangFrom: isoDateSchema.nullish().describe('First day in the present jenjang'),
  firstGolongan: golonganSchema.nullish().describe('Golongan ruang at which the career in the jabatan fungsional began'),
  credits: z.array(creditFactSchema).readonly().nullish(),
  periods: z.array(periodSchema).readonly().nullish().describe('Rated periods that no record of angka kredit covers yet'),
  higherDiploma: z.boolean().nullish().describe('Whether a higher diploma was gained that is not credited yet'),
})
/** The facts of cumulative angka kredit. */
export type AkKumulatifFacts = z.infer<typeof akKumulatifFacts>
