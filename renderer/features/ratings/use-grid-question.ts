import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { useHasRole } from '../../bridge/session.tsx'

/** In which capacity the grid is looked at. */
export type Capacity = InputOf<'rating.grid'>['as']

type PeriodRow = OutputOf<'period.list'>['periods'][number]

/** Which period, or all open ones, in which capacity, of which unit. */
export type GridChoice = { readonly period: number | 'open' | null; readonly as: Capacity | null; readonly unitId: string | null }

const CAPACITIES: readonly Capacity[] = ['evaluator', 'superior', 'reader']

/**
 * The choice of this reader, remembered until the window is closed. A link that names a period or a capacity (`?periode=3&sebagai=superior`)
 * comes before what is remembered, until the reader chooses otherwise.
 */
export function useGridChoice(): [GridChoice, (choice: GridChoice) => void] {
  const [kept, keep] = useKept<GridChoice>('ratings.choice', () => ({ period: null, as: null, unitId: null }))
  const navigate = useNavigate()
  const { periode, sebagai }: { readonly periode?: unknown; readonly sebagai?: unknown } = useSearch({ strict: false })
  const asks = periode !== undefined || sebagai !== undefined
  const period = typeof periode === 'number' || periode === 'open' ? periode : null
  const as = CAPACITIES.find((one) => one === sebagai) ?? null
  // Remembered as well, for whoever comes back from the page of a person.
  useEffect(() => {
    if (asks) keep({ period, as, unitId: null })
  }, [asks, period, as, keep])
  if (!asks) return [kept, keep]
  return [{ period, as, unitId: null }, (choice) => {
    keep(choice)
    void navigate({ to: '/penilaian', search: {}, replace: true })
  }]
}

/** Whether periods are open or late: those in which something can be written. */
export function isOpen({ state }: Pick<PeriodRow, 'state'>): boolean {
  return state === 'open' || state === 'late'
}

/** The period to begin with: the open one whose deadline comes first, otherwise the one that ended last. */
export function firstPeriod(periods: readonly PeriodRow[]): PeriodRow | null {
  const open = periods.filter(isOpen).toSorted((a, b) => a.deadline.localeCompare(b.deadline))
  return open[0] ?? periods.toSorted((a, b) => b.ends.localeCompare(a.ends))[0] ?? null
}

/** The capacities that this account has in a period: as evaluator or atasan where anybody stands under it, as reader by its roles; null until that is known. */
export function useCapacities(periodId: number | null): readonly Capacity[] | null {
  const rates = useHasRole('penilai')
  const reads = useHasRole('admin', 'pimpinan', 'auditor')
  const question = { periodIds: periodId === null ? null : [periodId], unitId: null, below: true }
  const enabled = rates && periodId !== null
  const evaluated = useProcedure('rating.grid', { ...question, as: 'evaluator' }, { enabled, staleTime: 60_000 })
  const confirmed = useProcedure('rating.grid', { ...question, as: 'superior' }, { enabled, staleTime: 60_000 })
  const [evaluates, confirms] = [(evaluated.data?.rows.length ?? 0) > 0, (confirmed.data?.rows.length ?? 0) > 0]
  const waiting = enabled && (evaluated.isPending || confirmed.isPending)
  return useMemo(() => {
    if (waiting) return null
    const own: readonly Capacity[] = [...(evaluates || (rates && !confirms && !reads) ? ['evaluator' as const] : []), ...(confirms ? ['superior' as const] : [])]
    return [...own, ...(reads ? ['reader' as const] : [])]
  }, [waiting, evaluates, confirms, rates, reads])
}
