import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../tables/database.ts'
import type { ColumnValue, ImportedTable, StoredRow } from './stored-row.ts'

/** The tables written in bulk. */
export type BulkTable = ImportedTable | 'person_current' | 'import_rejection' | 'change' | 'assignment'

// Blocks of one size share one statement: fifty rows measured fastest, and stay far below the 32,766 values SQLite takes.
const ROWS = 50

/** Writes many rows of one table; every row must have the same columns. */
export async function insertRows(db: Kysely<Database>, table: BulkTable, rows: readonly StoredRow[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  await inBlocks(db, rows, columns, (count) => insertText(db, table, columns, count))
}

// Each text is written once a block size; compiling every block anew doubles the time.
async function inBlocks(
  db: Kysely<Database>, rows: readonly StoredRow[], columns: readonly string[], textFor: (rows: number) => string,
): Promise<void> {
  const texts = new Map<number, string>()
  for (let from = 0; from < rows.length; from += ROWS) {
    const block = rows.slice(from, from + ROWS)
    const text = texts.get(block.length) ?? textFor(block.length)
    texts.set(block.length, text)
    await db.executeQuery(CompiledQuery.raw(text, block.flatMap((row) => columns.map((column) => row[column] ?? null))))
  }
}

function insertText(db: Kysely<Database>, table: BulkTable, columns: readonly string[], rows: number): string {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  return sql`insert into ${sql.table(table)} (${names}) values ${placeholders(columns.length, rows)}`.compile(db).sql
}

function placeholders(columns: number, rows: number): RawBuilder<unknown> {
  const row = sql`(${sql.join(Array.from({ length: columns }, () => sql.val(null)))})`
  return sql.join(Array.from({ length: rows }, () => row))
}

/**
 * Changes some columns of many rows, each named by its key column. Rows that change in the same columns go together; no row may come
 * twice, for their order is not kept.
 */
export async function updateRows(
  db: Kysely<Database>, table: BulkTable, keyColumn: string, changes: readonly { readonly key: ColumnValue; readonly set: StoredRow }[],
): Promise<void> {
  const alike = new Map<string, { columns: readonly string[]; rows: StoredRow[] }>()
  for (const { key, set } of changes) {
    const columns = Object.keys(set)
    if (columns.length === 0) continue
    const name = columns.join(' ')
    const group = alike.get(name) ?? { columns, rows: [] }
    group.rows.push({ ...set, [keyColumn]: key })
    alike.set(name, group)
  }
  for (const { columns, rows } of alike.values()) {
    await inBlocks(db, rows, [keyColumn, ...columns], (count) => updateText(db, table, keyColumn, columns, count))
  }
}

// SQLite names the columns of a list of values column1, column2 and so on.
function updateText(db: Kysely<Database>, table: BulkTable, keyColumn: string, columns: readonly string[], rows: number): string {
  const sets = columns.map((column, index) => sql`${sql.ref(column)} = given.${sql.ref(`column${index + 2}`)}`)
  const values = placeholders(columns.length + 1, rows)
  return sql`update ${sql.table(table)} set ${sql.join(sets)} from (values ${values}) as given
    where ${sql.ref(keyColumn)} = given.column1`.compile(db).sql
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
export async function highestId(db: Kysely<Database>, table: Exclude<ImportedTable, 'unit' | 'setting' | 'person_number' | 'word_meaning'> | 'change' | 'import_file' | 'assignment'): Promise<number> {
  const { rows } = await sql<{ highest: number | null }>`select max(id) as highest from ${sql.table(table)}`.execute(db)
  const gone = await sql<{ highest: number | null }>`select max(cast(row_id as integer)) as highest from change where entity = ${table}`.execute(db)
  return Math.max(rows[0]?.highest ?? 0, gone.rows[0]?.highest ?? 0)
}

/**
 * The numbers of rows as one value, for `where('id', 'in', among(ids))`: the statement stays the same however many there are, so that
 * it is compiled and prepared once.
 */
export function among(ids: readonly number[]): RawBuilder<number> {
  return sql<number>`(select value from json_each(${JSON.stringify(ids)}))`
}
