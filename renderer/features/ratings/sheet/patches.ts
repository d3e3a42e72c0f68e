import type { EvaluationPatch } from '../../../../shared/domain/appraisal/evaluation.ts'
import { mergedPatch, patchOf } from './field.ts'
import type { CellWrite } from './line-store.ts'

/** The change of each line that writing these cells makes. */
export function patchesOf(cells: readonly CellWrite[]): ReadonlyMap<string, EvaluationPatch> {
  const patches = new Map<string, EvaluationPatch>()
  for (const { key, field, value } of cells) {
    const before = patches.get(key)
    const patch = patchOf(field, value)
    patches.set(key, before === undefined ? patch : mergedPatch(before, patch))
  }
  return patches
}
