import type { Waiting } from '../../../../shared/contract/home.ts'
import type { Role } from '../../../../shared/contract/procedure.ts'

/** Something that waits, and for whom; one whose count is nought waits for nobody. */
export type Found = Waiting & { readonly for: readonly Role[] }

/** The period that an address of Penilaian names: the only one that things stand in, otherwise all that are open. */
export function onePeriod(periodIds: readonly number[]): number | 'open' {
  const [first, ...others] = new Set(periodIds)
  return first === undefined || others.length > 0 ? 'open' : first
}
