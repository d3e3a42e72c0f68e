import type { Kysely } from 'kysely'
import { deleteRow, highestId, insertRows, updateRow } from '../../db/repositories/bulk-rows.ts'
import { importedTables, keyColumn, type ColumnValue, type ImportedTable, type StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'

/** A row that the book may go on changing until it is written. */
export type OpenRow = Record<string, ColumnValue>

/** Who writes, when and why; `batchId` null is a person's own act, with its reason. */
export type Author = { readonly batchId: number | null; readonly accountId: number; readonly now: string; readonly reason: string | null }

/**
 * Everything an act will write, collected in memory: the preview reads it off and throws it away, the commit writes it.
 * Changes to rows that stood before are journaled with their former values; rows the act itself brought are not.
 */
export type Book = {
  readonly author: Author
  readonly nextId: (table: NumberedTable) => number
  readonly insert: (table: ImportedTable, row: OpenRow) => void
  readonly update: (table: ImportedTable, row: OpenRow, set: StoredRow, personId: number | null) => void
  readonly remove: (table: ImportedTable, row: OpenRow, personId: number | null) => void
  /** People whose row of `person_current` is to be worked out anew. */
  readonly touched: Set<number>
  /** Puts off work on tables that no import journals, to be done with the writing and forgotten with it. */
  readonly later: (work: (db: Kysely<Database>) => Promise<void>) => void
  /** Writes what was collected so far, parents first. */
  readonly flush: (db: Kysely<Database>) => Promise<void>
  /** Forgets what was collected so far (a preview). */
  readonly drop: () => void
}

/** Tables whose rows are numbered. */
export type NumberedTable = Parameters<typeof highestId>[1]

/** Opens a book; `highest` holds the highest number of each table so far. In a person's own act new rows are journaled too. */
export function openBook(author: Author, highest: ReadonlyMap<NumberedTable, number>): Book {
  const ids = new Map(highest)
  const added = new Map<ImportedTable, OpenRow[]>()
  const waiting = new Set<OpenRow>()
  const updates: { table: ImportedTable; key: ColumnValue; set: StoredRow }[] = []
  const removals: { table: ImportedTable; key: ColumnValue }[] = []
  const changes: OpenRow[] = []
  const touched = new Set<number>()
  const later: ((db: Kysely<Database>) => Promise<void>)[] = []

  const nextId = (table: NumberedTable): number => {
    const id = (ids.get(table) ?? 0) + 1
    ids.set(table, id)
    return id
  }
  const journal = (table: ImportedTable, row: OpenRow, before: StoredRow | null, after: StoredRow | null, personId: number | null): void => {
    changes.push({
      id: nextId('change'), changed_at: author.now, account_id: author.accountId, batch_id: author.batchId, reason: author.reason, entity: table,
      row_id: String(row[keyColumn(table)]), person_id: personId, before: before && JSON.stringify(before), after: after && JSON.stringify(after),
    })
  }
  const own = (row: OpenRow): boolean => author.batchId !== null && row['batch_id'] === author.batchId

  const drop = (): void => {
    added.clear()
    waiting.clear()
    updates.length = 0
    removals.length = 0
    changes.length = 0
    later.length = 0
  }

  return {
    author, nextId, touched,
    insert(table, row) {
      const rows = added.get(table) ?? []
      if (rows.length === 0) added.set(table, rows)
      rows.push(row)
      waiting.add(row)
      const personId = typeof row['person_id'] === 'number' ? row['person_id'] : null
      if (author.batchId === null || !('batch_id' in row)) journal(table, row, null, { ...row }, personId)
    },
    update(table, row, set, personId) {
      const before = Object.fromEntries(Object.keys(set).map((column) => [column, row[column] ?? null]))
      Object.assign(row, set)
      if (!own(row)) journal(table, row, before, { ...set }, personId)
      if (!waiting.has(row)) updates.push({ table, key: row[keyColumn(table)] ?? null, set })
    },
    remove(table, row, personId) {
      journal(table, row, { ...row }, null, personId)
      removals.push({ table, key: row[keyColumn(table)] ?? null })
    },
    later: (work) => void later.push(work),
    async flush(db) {
      for (const table of importedTables) {
        await insertRows(db, table, added.get(table) ?? [])
      }
      for (const { table, key, set } of updates) await updateRow(db, table, { column: keyColumn(table), value: key }, set)
      for (const { table, key } of removals) await deleteRow(db, table, { column: keyColumn(table), value: key })
      await insertRows(db, 'change', changes)
      for (const work of later) await work(db)
      drop()
    },
    drop,
  }
}

/** Reads the highest number of every numbered table, for a new book. */
export async function highestIds(db: Kysely<Database>, tables: readonly NumberedTable[]): Promise<Map<NumberedTable, number>> {
  const found = new Map<NumberedTable, number>()
  for (const table of [...tables, 'change' as const]) found.set(table, await highestId(db, table))
  return found
}
