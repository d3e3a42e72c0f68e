import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RecordView } from '../../../shared/contract/people.ts'
import { call } from '../../bridge/call.ts'
import { procedureKey, useProcedure } from '../../bridge/hooks.ts'

/** The name of a unit by its id; null for one that is not known or may not be seen. */
export type UnitNames = (id: string) => string | null

/** The names of all units that these records mention, those of today from the tree and former ones one by one. */
export function useUnitNames(records: readonly RecordView[]): UnitNames {
  const tree = useProcedure('unit.tree', {}, { staleTime: 300_000 })
  const today = useMemo(() => new Map((tree.data?.units ?? []).map((unit) => [unit.id, unit.name])), [tree.data])
  const mentioned = [...new Set(records.map((record) => record.values['unitId']).filter((id) => typeof id === 'string'))]
  const former = tree.data === undefined ? [] : mentioned.filter((id) => !today.has(id))
  const asked = useQueries({
    queries: former.map((id) => ({ queryKey: procedureKey('unit.get', { id }), queryFn: () => call('unit.get', { id }), staleTime: 300_000 })),
  })
  const names = new Map([...today, ...asked.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data.name] as const]))])
  return (id) => names.get(id) ?? null
}
