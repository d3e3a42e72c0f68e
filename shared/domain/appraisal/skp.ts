import { z } from 'zod'
import { nilaiBerakhlakSchema } from '../../legal/terms/nilai-berakhlak.ts'

/** The longest text of one field, in characters. */
export const SKP_WORDS_AT_MOST = 2000
/** The most rencana hasil kerja of one SKP, indicators of one of them, and items of one list of the lampiran. */
export const SKP_AT_MOST = { lines: 60, aspects: 20, items: 40 } as const

const words = z.string().trim().max(SKP_WORDS_AT_MOST)
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
  aspects: z.array(skpAspectSchema).max(SKP_AT_MOST.aspects).default([]),
})

/** One SKP as it is filled in; an item without words is left out when it is agreed. */
export const skpContentSchema = z.strictObject({
  approach: z.enum(['kuantitatif', 'kualitatif']).default('kuantitatif'),
  lines: z.array(skpLineSchema).max(SKP_AT_MOST.lines).default([]),
  resources: z.array(words).max(SKP_AT_MOST.items).default([]),
  accountability: z.array(words).max(SKP_AT_MOST.items).default([]),
  consequences: z.array(words).max(SKP_AT_MOST.items).default([]),
  /** Ekspektasi khusus pimpinan, by value of BerAKHLAK. */
  expectations: z.partialRecord(nilaiBerakhlakSchema, words).default({}),
})
export type SkpContent = z.infer<typeof skpContentSchema>
export type SkpLine = z.infer<typeof skpLineSchema>
export type SkpAspect = z.infer<typeof skpAspectSchema>

/** An SKP in which nothing has been written. */
export const emptySkp: SkpContent = skpContentSchema.parse({})

/** Tells whether something is written there. */
export const hasWords = (text: string): boolean => text.trim() !== ''

/** An SKP as it is agreed: lines, indicators and items without any word are left out, everything else keeps its id and place. */
export function tidySkp(content: SkpContent): SkpContent {
  const lines = content.lines.map((line) => ({ ...line, aspects: line.aspects.filter(({ indicator, target }) => hasWords(indicator) || hasWords(target)) }))
  return {
    ...content,
    lines: lines.filter(({ plan, intervened, aspects }) => hasWords(plan) || hasWords(intervened) || aspects.length > 0),
    resources: content.resources.filter(hasWords), accountability: content.accountability.filter(hasWords), consequences: content.consequences.filter(hasWords),
    expectations: Object.fromEntries(Object.entries(content.expectations).filter(([, said]) => hasWords(said ?? ''))),
  }
}

/** Tells whether nothing at all has been written. */
export function isEmptySkp(content: SkpContent): boolean {
  const { lines, resources, accountability, consequences, expectations } = tidySkp(content)
  return lines.length + resources.length + accountability.length + consequences.length + Object.keys(expectations).length === 0
}

/**
 * The content of another SKP as a start for this one: with ids of its own, since realisasi is written under them, and without links
 * into an SKP of a superior that is none of the plans to be intervened here; their words stay.
 */
export function copiedSkp(content: SkpContent, newId: () => string, knownRefs: ReadonlySet<string>): SkpContent {
  return {
    ...tidySkp(content),
    lines: tidySkp(content).lines.map((line) => ({
      ...line, id: newId(), intervenedRef: line.intervenedRef !== null && knownRefs.has(line.intervenedRef) ? line.intervenedRef : null,
      aspects: line.aspects.map((aspect) => ({ ...aspect, id: newId() })),
    })),
  }
}
