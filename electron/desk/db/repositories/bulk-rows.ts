import { CompiledQuery, sql, type Kysely } from 'kysely'
import type { Database } from '../tables/database.ts'
import type { ColumnValue, ImportedTable, StoredRow } from './stored-row.ts'

/** The tables written in bulk. */
export type BulkTable = ImportedTable | 'person_current' | 'import_rejection' | 'change'

// Blocks of one size share one statement: fifty rows measured fastest, and stay far below the 32,766 values SQLite takes.
const ROWS = 50

/** Writes many rows of one table; every row must have the same columns. */
export async function insertRows(db: Kysely<Database>, table: BulkTable, rows: readonly StoredRow[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const texts = new Map<number, string>()
  for (let from = 0; from < rows.length; from += ROWS) {
    const block = rows.slice(from, from + ROWS)
    const text = texts.get(block.length) ?? insertText(db, table, columns, block.length)
    texts.set(block.length, text)
    await db.executeQuery(CompiledQuery.raw(text, block.flatMap((row) => columns.map((column) => row[column] ?? null))))
  }
}

// Compiled by Kysely for the engine at hand, once a block size; compiling every block anew doubles the time.
function insertText(db: Kysely<Database>, table: BulkTable, columns: readonly string[], rows: number): string {
  const row = sql`(${sql.join(columns.map(() => null))})`
  const names = sql.join(columns.map((column) => sql.ref(column)))
  return sql`insert into ${sql.table(table)} (${names}) values ${sql.join(Array.from({ length: rows }, () => row))}`.compile(db).sql
}

/** Changes some columns of one row, named by its key column. */
export async function updateRow(db: Kysely<Database>, table: BulkTable, key: { column: string; value: ColumnValue }, set: StoredRow): Promise<void> {
  const parts = Object.entries(set).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  if (parts.length === 0) return
  await sql`update ${sql.table(table)} set ${sql.join(parts)} where ${sql.ref(key.column)} = ${key.value}`.execute(db)
}

/** Deletes one row, named by its key column. */
export async function deleteRow(db: Kysely<Database>, table: ImportedTable, key: { column: string; value: ColumnValue }): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${sql.ref(key.column)} = ${key.value}`.execute(db)
}

/** One row by its key column, or undefined. */
export async function readRow(db: Kysely<Database>, table: ImportedTable, key: { column: string; value: ColumnValue }): Promise<StoredRow | undefined> {
  const { rows } = await sql<StoredRow>`select * from ${sql.table(table)} where ${sql.ref(key.column)} = ${key.value}`.execute(db)
  return rows[0]
}

/** The highest number that a table, or the journal about rows that are gone, has given; numbers are never given twice. */
export async function highestId(db: Kysely<Database>, table: Exclude<ImportedTable, 'unit' | 'setting' | 'person_number' | 'word_meaning'> | 'change' | 'import_file'): Promise<number> {
  const { rows } = await sql<{ highest: number | null }>`select max(id) as highest from ${sql.table(table)}`.execute(db)
  const gone = await sql<{ highest: number | null }>`select max(cast(row_id as integer)) as highest from change where entity = ${table}`.execute(db)
  return Math.max(rows[0]?.highest ?? 0, gone.rows[0]?.highest ?? 0)
}
