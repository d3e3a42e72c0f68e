import { z } from 'zod'

/** The predikat kinerja, from best to worst. */
export const predikatSchema = z.enum(['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang']).meta({ words: 'legal.predikat.' })
export type Predikat = z.infer<typeof predikatSchema>

/** A rating of hasil kerja or perilaku kerja against ekspektasi, from best to worst. */
export const ekspektasiSchema = z.enum(['di-atas', 'sesuai', 'di-bawah']).meta({ words: 'legal.ekspektasi.' })
export type Ekspektasi = z.infer<typeof ekspektasiSchema>

/** Tells whether a predikat is at least as good as another. */
export function predikatAtLeast(predikat: Predikat, atLeast: Predikat): boolean {
  return predikatSchema.options.indexOf(predikat) <= predikatSchema.options.indexOf(atLeast)
}

/** Why a year has no annual predikat: what stands in its way. */
export const predikatGapSchema = z.enum(['none', 'periodic-only', 'acting-only', 'unrated', 'contradiction', 'ambiguous']).meta({ words: 'legal.predikat-gap-word.' })
export type PredikatGap = z.infer<typeof predikatGapSchema>

/** The annual predikat of one calendar year, or null with the reason why it cannot be told. */
export const annualPredikatFactSchema = z.strictObject({
  year: z.int(),
  predikat: predikatSchema.nullable(),
  gap: predikatGapSchema.nullish(),
})
export type AnnualPredikatFact = z.infer<typeof annualPredikatFactSchema>
