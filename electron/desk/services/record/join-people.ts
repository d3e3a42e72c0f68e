import { sql, type Kysely } from 'kysely'
import { recordKindNames } from '../../../../shared/domain/record/kinds.ts'
import type { ColumnValue, ImportedTable, StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Book, OpenRow } from '../import/book.ts'
import { recordIdentity, recordTable } from '../import/record-rows.ts'
import { ratingIdentity } from '../import/state.ts'
import { dataChanged } from '../reconcile/data-changed.ts'
import { followJoin } from '../reconcile/follow-join.ts'
import { followSelection } from '../reconcile/follow-selection.ts'
import { joinRatings } from './join-ratings.ts'

/** The tables of a person's histories, each with the columns that tell its rows apart. */
const HISTORIES: readonly { readonly table: ImportedTable; readonly columns: readonly string[] }[] = [
  ...recordKindNames.map((kind) => {
    const { required, optional } = recordIdentity(kind)
    return { table: recordTable(kind), columns: [...required, ...optional] }
  }),
  { table: 'plan', columns: ratingIdentity.required },
]

/** What the person kept may take over from the former one where it has nothing of its own. */
const FILLED = ['siasn_id', 'birth_date', 'birth_place', 'sex'] as const

/**
 * Makes two people one: histories and numbers go to the one kept, the former stays on record as joined and is listed no more.
 * A record that the kept person has already stays where it is, so that nothing is lost and nothing counts twice.
 */
export async function joinPeople(db: Kysely<Database>, book: Book, keepId: number, formerId: number): Promise<void> {
  const [keep, former] = [await personRow(db, keepId), await personRow(db, formerId)]
  if (keepId === formerId) throw dataChanged()
  for (const { table, columns } of HISTORIES) await moveHistory(db, book, table, columns, keepId, formerId)
  await followJoin(db, book, keepId, formerId)
  await followSelection(db, keepId, formerId)
  await joinRatings(db, book, keep, formerId)
  const numbers = await db.selectFrom('person_number').selectAll().where('person_id', '=', formerId).execute()
  for (const number of numbers) book.update('person_number', { ...number }, { person_id: keepId, reason: book.author.reason }, keepId)
  const filled: Record<string, ColumnValue> = Object.fromEntries(FILLED.filter((column) => keep[column] === null && former[column] !== null).map((column) => [column, former[column] ?? null]))
  if (Object.keys(filled).length > 0) book.update('person', keep, filled, keepId)
  book.update('person', former, { state: 'left', left_reason: 'joined', joined_to: keepId }, formerId)
  book.touched.add(keepId).add(formerId)
}

async function personRow(db: Kysely<Database>, id: number): Promise<OpenRow> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).where('joined_to', 'is', null).executeTakeFirst()
  if (!row) throw dataChanged()
  return { ...row }
}

async function moveHistory(db: Kysely<Database>, book: Book, table: ImportedTable, columns: readonly string[], keepId: number, formerId: number): Promise<void> {
  const { rows } = await sql<OpenRow>`select * from ${sql.table(table)} where person_id in (${keepId}, ${formerId}) order by id`.execute(db)
  const keyOf = (row: StoredRow): string => columns.filter((column) => column !== 'person_id').map((column) => row[column] ?? '').join('\u0000')
  const kept = new Set(rows.filter((row) => row['person_id'] === keepId).map(keyOf))
  for (const row of rows) {
    if (row['person_id'] === formerId && !kept.has(keyOf(row))) book.update(table, { ...row }, { person_id: keepId }, keepId)
  }
}
