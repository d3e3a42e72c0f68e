import type { Kysely } from 'kysely'
import type { ColumnValue, ImportedTable, StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'

/** What officers changed by hand in one table: a file that still says the former value must not undo it. */
export type ManualChanges = {
  readonly touches: (id: ColumnValue) => boolean
  readonly columns: (id: ColumnValue) => ReadonlySet<string> | undefined
  /** What the corrected and removed rows were before, latest first; `now` gives the rows that still stand. */
  readonly formerRows: (now: ReadonlyMap<ColumnValue, StoredRow>) => { readonly id: ColumnValue; readonly was: StoredRow }[]
}

type Change = { readonly row_id: string; readonly before: string | null; readonly after: string | null }

/** Reads the changes by hand of one table out of the journal. */
export async function readManualChanges(db: Kysely<Database>, table: ImportedTable): Promise<ManualChanges> {
  const rows = await db.selectFrom('change').select(['row_id', 'before', 'after'])
    .where('entity', '=', table).where('batch_id', 'is', null).where('before', 'is not', null).orderBy('id', 'desc').execute()
  return manualChanges(rows)
}

function manualChanges(changes: readonly Change[]): ManualChanges {
  const columns = new Map<ColumnValue, Set<string>>()
  for (const { row_id: id, before } of changes) {
    const known = columns.get(Number(id)) ?? new Set<string>()
    for (const column of Object.keys(parse(before))) known.add(column)
    columns.set(Number(id), known)
  }
  return {
    touches: (id) => columns.has(id),
    columns: (id) => columns.get(id),
    formerRows(now) {
      const state = new Map<ColumnValue, StoredRow>(now)
      return changes.map(({ row_id: rowId, before }) => {
        const id = Number(rowId)
        const was = { ...state.get(id), ...parse(before) }
        state.set(id, was)
        return { id, was }
      })
    },
  }
}

function parse(json: string | null): StoredRow {
  return json === null ? {} : (JSON.parse(json) as StoredRow)
}

/** For tables in which nobody changes anything by hand. */
export const noManualChanges: ManualChanges = manualChanges([])
