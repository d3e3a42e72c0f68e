import { useMemo } from 'react'
import type { PagedRows } from '../../bridge/paged.ts'
import type { Refusal } from '../../bridge/refusal.ts'

type Asked = { readonly data: unknown; readonly error: Refusal | null; readonly refetch: () => unknown; readonly isPlaceholderData: boolean }

/** Rows that are all here already, in the shape in which a list takes them; none while the answer is on its way. */
export function useLocalRows<Row>(rows: readonly Row[] | undefined, asked: Asked): PagedRows<Row> {
  const { error, refetch, isPlaceholderData: stale } = asked
  return useMemo(() => ({ total: rows?.length, rowAt: (index: number) => rows?.[index], want: () => {}, stale, error, refetch: () => void refetch() }), [rows, error, refetch, stale])
}
