import { useMemo } from 'react'
import type { PagedRows } from '../../bridge/paged.ts'

/** Rows that are all here already, in the shape in which a list takes them. */
export function useAllRows<Row>(rows: readonly Row[]): PagedRows<Row> {
  return useMemo(() => ({ total: rows.length, rowAt: (index) => rows[index], want: () => undefined, stale: false, error: null, refetch: () => undefined }), [rows])
}
