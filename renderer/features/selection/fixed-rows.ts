import { useMemo } from 'react'
import type { PagedRows } from '../../bridge/paged.ts'

/** Rows that are all here already, as a list wants them. */
export function useFixedRows<Row>(rows: readonly Row[]): PagedRows<Row> {
  return useMemo(() => ({ total: rows.length, rowAt: (index) => rows[index], want: () => undefined, stale: false, error: null, refetch: () => undefined }), [rows])
}
