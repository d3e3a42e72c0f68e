import { patched, type EvaluationContent, type EvaluationPatch } from './evaluation.ts'

const GROUPS = ['values', 'panduan', 'valueFeedback', 'realisations', 'lineFeedback'] as const
const TEXTS = ['note', 'recommendation'] as const
/** Hasil kerja, perilaku kerja and the reason are one judgement: half of one beside half of another would be a predikat that nobody gave. */
const JUDGEMENT = ['hasilKerja', 'perilakuKerja', 'reason'] as const

/** The parts of an evaluation with what they say, as far as two who write at once can be told apart. */
function partsOf(content: EvaluationContent): ReadonlyMap<string, string> {
  const groups = GROUPS.flatMap((group) => Object.entries(content[group]).map(([name, value]): [string, string] => [`${group}.${name}`, value]))
  const texts = TEXTS.map((name): [string, string] => [name, content[name]])
  return new Map([['judgement', JSON.stringify(JUDGEMENT.map((name) => content[name]))], ...texts, ...groups])
}

/** The parts in which two evaluations differ. */
export function differingParts(one: EvaluationContent, other: EvaluationContent): ReadonlySet<string> {
  const [left, right] = [partsOf(one), partsOf(other)]
  return new Set([...left.keys(), ...right.keys()].filter((part) => (left.get(part) ?? '') !== (right.get(part) ?? '')))
}

/** Tells whether two evaluations say the same. */
export function sameEvaluation(one: EvaluationContent, other: EvaluationContent): boolean {
  return differingParts(one, other).size === 0
}

/** The change that takes another back: what stood before in all that it touches. */
export function takingBack(before: EvaluationContent, patch: EvaluationPatch): EvaluationPatch {
  const former: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(patch)) {
    const stood = before[name as keyof EvaluationContent]
    former[name] = typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.keys(value).map((part) => [part, (stood as Readonly<Record<string, unknown>>)[part] ?? null]))
      : stood
  }
  // The names are those of a patch and the values those of its content.
  return former as EvaluationPatch
}

/** What becomes of a change that was written on an older state than the one that stands. */
export type Rebased = { readonly merged: EvaluationContent } | { readonly clash: EvaluationContent }

/**
 * Lays a change, written on `base`, over what `present` has become since. It is taken where it touches only parts that are as they were,
 * or says the same; else nothing is overwritten, and the draft as its writer had it is given back as a clash.
 */
export function rebased(base: EvaluationContent, present: EvaluationContent, patch: EvaluationPatch): Rebased {
  const mine = patched(base, patch)
  const [wanted, since, apart] = [differingParts(base, mine), differingParts(base, present), differingParts(mine, present)]
  return [...wanted].some((part) => since.has(part) && apart.has(part)) ? { clash: mine } : { merged: patched(present, patch) }
}
