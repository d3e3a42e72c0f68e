import type { ColumnValue } from '../../db/repositories/stored-row.ts'
import { endsService } from './kinds/word-conflicts.ts'

/** A kedudukan hukum of a person; `undated` where a staff export brought it, whose records bear the day of the import. */
export type StandingRecord = { readonly status: ColumnValue; readonly started: ColumnValue; readonly undated: boolean }

/**
 * The day on which a person left, by the dated records of kedudukan hukum: the start of the first that ends service after the last
 * that does not. Null where no dated record ends service.
 */
export function leavingDay(records: readonly StandingRecord[]): string | null {
  const known = records.map(({ status, started, undated }) => ({ started: String(started), ends: endsService(String(status)), undated }))
    .filter(({ ends, undated }) => !(ends && undated)).sort((a, b) => (a.started < b.started ? -1 : a.started > b.started ? 1 : 0))
  const serving = known.findLastIndex(({ ends }) => !ends)
  return known[serving + 1]?.started ?? null
}
