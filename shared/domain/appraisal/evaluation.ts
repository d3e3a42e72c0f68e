import { z } from 'zod'
import type { IsoDate } from '../../calendar/iso-date.ts'
import { ekspektasiSchema, type Ekspektasi, type Predikat } from '../../legal/terms/predikat.ts'
import { nilaiBerakhlakSchema } from '../../legal/terms/nilai-berakhlak.ts'
import { predikatOf } from './predikat-of.ts'

const words = z.string().max(4000)

/** One of the 21 panduan perilaku: the value and its place in it, as `kompeten.2`. */
export const panduanRefSchema = z.templateLiteral([nilaiBerakhlakSchema, '.', z.enum(['1', '2', '3'])])

/**
 * All that an evaluator writes in one evaluation. Nothing is required while it is a draft; null takes something back. No formula leads
 * from values and panduan to perilaku kerja: they are feedback and profile.
 */
export const evaluationContentSchema = z.strictObject({
  hasilKerja: ekspektasiSchema.nullable().default(null),
  perilakuKerja: ekspektasiSchema.nullable().default(null),
  values: z.partialRecord(nilaiBerakhlakSchema, ekspektasiSchema).default({}),
  panduan: z.partialRecord(panduanRefSchema, ekspektasiSchema).default({}),
  /** Umpan balik per value of BerAKHLAK. */
  valueFeedback: z.partialRecord(nilaiBerakhlakSchema, words).default({}),
  /** Realisasi by aspect of the SKP, and umpan balik berkelanjutan by hasil kerja, under the ids that the SKP gives them. */
  realisations: z.record(z.string().max(40), words).default({}),
  lineFeedback: z.record(z.string().max(40), words).default({}),
  note: words.default(''),
  /** Catatan atau rekomendasi of the dokumen evaluasi. */
  recommendation: words.default(''),
  /** The sentence that an extreme rating asks for. */
  reason: words.default(''),
})
export type EvaluationContent = z.infer<typeof evaluationContentSchema>

/** An evaluation in which nothing has been written. */
export const emptyEvaluation: EvaluationContent = evaluationContentSchema.parse({})

/** A change of some parts; parts of values, panduan and texts are laid over the former ones, and null removes one. */
export const evaluationPatchSchema = z.strictObject({
  hasilKerja: ekspektasiSchema.nullable(),
  perilakuKerja: ekspektasiSchema.nullable(),
  values: z.partialRecord(nilaiBerakhlakSchema, ekspektasiSchema.nullable()),
  panduan: z.partialRecord(panduanRefSchema, ekspektasiSchema.nullable()),
  valueFeedback: z.partialRecord(nilaiBerakhlakSchema, words.nullable()),
  realisations: z.record(z.string().max(40), words.nullable()),
  lineFeedback: z.record(z.string().max(40), words.nullable()),
  note: words,
  recommendation: words,
  reason: words,
}).partial()
export type EvaluationPatch = z.infer<typeof evaluationPatchSchema>

/** Lays a change over what was written. */
export function patched(content: EvaluationContent, patch: EvaluationPatch): EvaluationContent {
  const { values, panduan, valueFeedback, realisations, lineFeedback, ...plain } = patch
  return {
    ...content, ...definedOf(plain),
    values: laidOver(content.values, values), panduan: laidOver(content.panduan, panduan),
    valueFeedback: laidOver(content.valueFeedback, valueFeedback), realisations: laidOver(content.realisations, realisations),
    lineFeedback: laidOver(content.lineFeedback, lineFeedback),
  }
}

function laidOver<V>(before: Readonly<Record<string, V>>, change: Readonly<Record<string, V | null | undefined>> = {}): Record<string, V> {
  const merged: Record<string, V | null | undefined> = { ...before, ...change }
  return Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, V] => entry[1] !== null && entry[1] !== undefined && entry[1] !== ''))
}

function definedOf<T extends object>(some: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
}

/** The states of a version, in the order of the flow; `returned` and `dropped` ones are kept and no longer the present one. */
export const evaluationStates = ['draft', 'submitted', 'returned', 'confirmed', 'locked', 'dropped'] as const
export type EvaluationState = (typeof evaluationStates)[number]

/** Why a version exists. */
export const evaluationOrigins = ['entry', 'sheet', 'return', 'reopening', 'calibration', 'objection'] as const
export type EvaluationOrigin = (typeof evaluationOrigins)[number]

/** What somebody does with an evaluation. */
export type EvaluationAct = 'write' | 'submit' | 'recall' | 'confirm' | 'return' | 'lock' | 'reopen' | 'hand-over'

const allowed: Readonly<Record<EvaluationAct, readonly EvaluationState[]>> = {
  write: ['draft'], submit: ['draft'], recall: ['submitted'], confirm: ['submitted'], return: ['submitted', 'confirmed'], lock: ['confirmed'], reopen: ['confirmed', 'locked'],
  'hand-over': ['locked'],
}

/** Tells whether the present version may be acted upon so; an evaluation without a version may only be written. */
export function mayBe(act: EvaluationAct, state: EvaluationState | null): boolean {
  return state === null ? act === 'write' : allowed[act].includes(state)
}

/** Why a rating asks for a sentence of reason: it is the highest predikat, or stands on a rating below expectation that was given by judgement. */
export type ReasonAsked = 'highest' | 'lowest'

/**
 * Whether a rating is extreme and asks for a reason (a rule of the house, not of the law). What follows from the capaian of the unit is
 * no judgement and asks for none.
 */
export function reasonAsked(
  { hasilKerja, perilakuKerja }: { readonly hasilKerja: Ekspektasi | null; readonly perilakuKerja: Ekspektasi | null }, followsCapaian = false,
): ReasonAsked | null {
  if (perilakuKerja === 'di-bawah' || (hasilKerja === 'di-bawah' && !followsCapaian)) return 'lowest'
  return hasilKerja === 'di-atas' && perilakuKerja === 'di-atas' ? 'highest' : null
}

/** The shortest reason that is taken, in characters. */
export const SHORTEST_REASON = 10

/** What keeps a rating from being submitted. */
export type EvaluationLack = 'hasil-kerja' | 'perilaku-kerja' | 'reason' | 'capaian'

/** What is missing before an evaluation can be submitted, in the order in which it is asked. */
export function lacking(content: EvaluationContent, head: { readonly hasilKerja: Ekspektasi | null } | null = null): readonly EvaluationLack[] {
  const hasilKerja = head ? head.hasilKerja : content.hasilKerja
  const reasoned = reasonAsked({ hasilKerja, perilakuKerja: content.perilakuKerja }, head !== null) === null || content.reason.trim().length >= SHORTEST_REASON
  return [
    ...(hasilKerja === null ? [head ? 'capaian' : 'hasil-kerja'] as const : []),
    ...(content.perilakuKerja === null ? ['perilaku-kerja'] as const : []),
    ...(reasoned ? [] : ['reason'] as const),
  ]
}

/** The predikat of an evaluation as the matrix of its last day gives it; the head of a unit brings the hasil kerja of the capaian. */
export function evaluationPredikat(content: EvaluationContent, end: IsoDate, head: { readonly hasilKerja: Ekspektasi | null } | null = null): Predikat | null {
  return predikatOf(head ? head.hasilKerja : content.hasilKerja, content.perilakuKerja, end)
}
