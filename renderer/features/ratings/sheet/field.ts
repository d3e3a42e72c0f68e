import type { EvaluationContent, EvaluationPatch } from '../../../../shared/domain/appraisal/evaluation.ts'
import { ekspektasiSchema, type Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'

const groups = ['values', 'panduan', 'valueFeedback', 'realisations', 'lineFeedback'] as const
const texts = ['note', 'recommendation', 'reason'] as const
const ratings = ['hasilKerja', 'perilakuKerja'] as const

type Group = (typeof groups)[number]

/** One thing that an evaluator writes, by where it stands in an evaluation: `hasilKerja`, `values.kompeten`, `panduan.kompeten.2`, `note`. */
export type Field = (typeof ratings)[number] | (typeof texts)[number] | `${Group}.${string}`

/** The most characters that a text takes, as the contract has it. */
export const LONGEST_TEXT = 4000

/** Tells whether a field takes di atas, sesuai, di bawah; every other one takes text. */
export function takesRating(field: Field): boolean {
  return field === 'hasilKerja' || field === 'perilakuKerja' || field.startsWith('values.') || field.startsWith('panduan.')
}

/** What stands in a field; null while nothing does. */
export function readField(content: EvaluationContent, field: Field): string | null {
  const [group, id] = parts(field)
  const found: unknown = id === null ? content[group as keyof EvaluationContent] : (content[group as Group] as Readonly<Record<string, string>>)[id]
  return typeof found === 'string' && found !== '' ? found : null
}

/** What stands in a field that takes a rating. */
export function readRating(content: EvaluationContent, field: Field): Ekspektasi | null {
  const found = ekspektasiSchema.safeParse(readField(content, field))
  return found.success ? found.data : null
}

/** The change that writes a value into a field, or empties it with null. */
export function patchOf(field: Field, value: string | null): EvaluationPatch {
  const [group, id] = parts(field)
  if (id !== null) return { [group]: { [id]: value } } as EvaluationPatch
  return { [group]: value === null && (texts as readonly string[]).includes(group) ? '' : value } as EvaluationPatch
}

/** One change after another as a single change; the later one stands where both say something. */
export function mergedPatch(first: EvaluationPatch, second: EvaluationPatch): EvaluationPatch {
  const merged: Record<string, unknown> = { ...first, ...second }
  for (const group of groups) {
    if (first[group] !== undefined && second[group] !== undefined) merged[group] = { ...first[group], ...second[group] }
  }
  return merged as EvaluationPatch
}

/** The fields that a change touches. */
export function fieldsOf(patch: EvaluationPatch): readonly Field[] {
  return Object.entries(patch).flatMap(([name, value]) =>
    (groups as readonly string[]).includes(name) ? Object.keys(value as object).map((id) => `${name}.${id}` as Field) : [name as Field])
}

/** The fields in which two evaluations differ, in the order in which they are written. */
export function differingFields(one: EvaluationContent, other: EvaluationContent): readonly Field[] {
  const fields = [...new Set([...fieldsOf(one), ...fieldsOf(other)])]
  return fields.filter((field) => readField(one, field) !== readField(other, field))
}

function parts(field: Field): [group: string, id: string | null] {
  const at = field.indexOf('.')
  return at < 0 ? [field, null] : [field.slice(0, at), field.slice(at + 1)]
}
