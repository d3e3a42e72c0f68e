import { z } from 'zod'

/** The seven values of BerAKHLAK, in their order. */
export const nilaiBerakhlakSchema = z.enum([
  'berorientasi-pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif',
]).meta({ words: 'appraisal.berakhlak.' })
export type NilaiBerakhlak = z.infer<typeof nilaiBerakhlakSchema>
