import { z } from 'zod'
import { nilaiBerakhlakSchema } from '../../legal/terms/nilai-berakhlak.ts'

const words = z.string().trim().max(2000)
const id = z.string().min(1).max(40)

/** The aspects of an indicator. */
export const skpAspects = ['kuantitas', 'kualitas', 'waktu', 'biaya'] as const
/** The perspectives that the SKP of a JPT or the head of a unit goes by. */
export const skpPerspectives = ['penerima-layanan', 'proses-bisnis', 'penguatan-internal', 'anggaran'] as const

/** One indikator kinerja individu with its target; realisasi is written per evaluation, under this id. */
export const skpAspectSchema = z.strictObject({
  id, aspect: z.enum(skpAspects).nullable().default(null), indicator: words.default(''), target: words.default(''),
})

/** One rencana hasil kerja. */
export const skpLineSchema = z.strictObject({
  id,
  part: z.enum(['utama', 'tambahan']),
  /** The rencana hasil kerja of the superior that it serves: in words, and its id in the superior's SKP where that is in Tanjak. */
  intervened: words.default(''), intervenedRef: z.string().max(80).nullable().default(null),
  plan: words.default(''),
  perspective: z.enum(skpPerspectives).nullable().default(null),
  aspects: z.array(skpAspectSchema).max(20).default([]),
})

/** One SKP as it is filled in; an item without words is left out when it is agreed. */
export const skpContentSchema = z.strictObject({
  approach: z.enum(['kuantitatif', 'kualitatif']).default('kuantitatif'),
  lines: z.array(skpLineSchema).max(60).default([]),
  resources: z.array(words).max(40).default([]),
  accountability: z.array(words).max(40).default([]),
  consequences: z.array(words).max(40).default([]),
  /** Ekspektasi khusus pimpinan, by value of BerAKHLAK. */
  expectations: z.partialRecord(nilaiBerakhlakSchema, words).default({}),
})
export type SkpContent = z.infer<typeof skpContentSchema>
export type SkpLine = z.infer<typeof skpLineSchema>
export type SkpAspect = z.infer<typeof skpAspectSchema>

/** An SKP in which nothing has been written. */
export const emptySkp: SkpContent = skpContentSchema.parse({})
