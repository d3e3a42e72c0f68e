import type { OutputOf } from '../../../shared/contract/contract.ts'

/** How each rule of a list ended. */
export type Counts = OutputOf<'candidates.list'>['perRule']

/** A choice of one rule among those of a list, or of none. */
export type Choosing = {
  readonly perRule: Counts
  readonly chosen: string | null
  readonly onChoose: (rule: string | null) => void
}
