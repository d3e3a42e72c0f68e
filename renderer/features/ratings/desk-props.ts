import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Capacity } from './use-grid-question.ts'

/** What the desk is asked for and how that is changed. */
export type DeskProps = {
  readonly as: Capacity
  readonly capacities: readonly Capacity[]
  readonly unitId: string | null
  readonly periodIds: number[]
  readonly shown: OutputOf<'period.list'>['periods']
  readonly choices: { readonly periods: OutputOf<'period.list'>['periods']; readonly openCount: number; readonly value: string }
  readonly onPeriod: (period: number | 'open') => void
  readonly onAs: (as: Capacity) => void
  readonly onUnit: (unitId: string | null) => void
}
