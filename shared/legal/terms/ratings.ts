import { z } from 'zod'
import { isoDateSchema } from '../finding.ts'
import { ekspektasiSchema, predikatSchema } from './predikat.ts'

/** The kind of an evaluation: bulanan, triwulanan, tahunan; `other` is an annual evaluation of an SKP over part of a year. */
export const evaluationKindSchema = z.enum(['month', 'quarter', 'year', 'other']).meta({ words: 'appraisal.kind.' })

/** One evaluation of a person as it was received; what is absent was not rated or not stated. */
export const skpRatingSchema = z.strictObject({
  /** Names the rating to its reader; it never changes a result. */
  ref: z.string().nullish(),
  kind: evaluationKindSchema,
  start: isoDateSchema,
  end: isoDateSchema,
  /** True for an SKP as Plt, Plh or Pj. */
  acting: z.boolean(),
  hasilKerja: ekspektasiSchema.nullish(),
  perilakuKerja: ekspektasiSchema.nullish(),
  hasilAkhir: predikatSchema.nullish(),
  settled: predikatSchema.nullish(),
})
export type SkpRating = z.infer<typeof skpRatingSchema>
