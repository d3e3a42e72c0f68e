import { sql, type Kysely } from 'kysely'
import { isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { RecordView } from '../../../../shared/contract/people.ts'
import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { readRow } from '../../db/repositories/bulk-rows.ts'
import { refreshCurrent } from '../../db/repositories/current-people.ts'
import type { StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Book, OpenRow } from '../import/book.ts'
import { keyedRows } from '../import/keyed-rows.ts'
import { noManualChanges } from '../import/manual-changes.ts'
import { recordIdentity, recordTable, toColumns, toValues } from '../import/record-rows.ts'
import { followLeavingDay, storedLeavingDay } from '../reconcile/follow-leaving-day.ts'
import { openManualBook } from '../reconcile/settle.ts'
import { checkRecord } from './check-record.ts'
import { findPersonInReach, needInReach } from './person-in-reach.ts'

/** Adds a record to a person's history, with the reason. Errors: `not-found`, `bad-input` by field, `conflict` when it is there already. */
export async function addRecord(context: Context, input: ParsedInputOf<'record.add'>): Promise<RecordView> {
  const { db, account } = context
  const personId = await findPersonInReach(context, input.nip)
  const columns = await checkedColumns(db, input)
  await refuseTwin(db, input.kind, { person_id: personId, ...columns })
  const book = await openManualBook(context, input.reason)
  const table = recordTable(input.kind)
  const row: OpenRow = { id: book.nextId(table), person_id: personId, ...columns, batch_id: null, file_id: null, row_number: null }
  book.insert(table, row)
  await written(db, book, input.kind, personId)
  await refreshCurrent(db, [personId], context.today())
  return view(input.kind, row, account.displayName, false)
}

/** Corrects a record; the former values stay in the journal with the reason. */
export async function correctRecord(context: Context, input: ParsedInputOf<'record.correct'>): Promise<RecordView> {
  const { db, account } = context
  const row = await existing(context, input.kind, input.id)
  const columns = await checkedColumns(db, input)
  // What a file called the kind of a post goes once an officer has said what it is.
  const kept = input.kind === 'post' && columns['post_kind'] === null ? { post_kind_word: row['post_kind_word'] ?? null } : {}
  const set = Object.fromEntries(Object.entries({ ...columns, ...kept }).filter(([column, value]) => row[column] !== value))
  if (Object.keys(set).length === 0) throw new TanjakError('conflict', { key: 'record.person.nothing-changed' })
  await refuseTwin(db, input.kind, { ...row, ...set })
  const personId = Number(row['person_id'])
  const book = await openManualBook(context, input.reason)
  book.update(recordTable(input.kind), row, set, personId)
  await written(db, book, input.kind, personId)
  await refreshCurrent(db, [personId], context.today())
  return view(input.kind, row, account.displayName, true)
}

/** Removes a record; it stays in the journal with the reason. */
export async function removeRecord(context: Context, { id, kind, reason }: ParsedInputOf<'record.remove'>): Promise<{ id: number }> {
  const { db } = context
  const row = await existing(context, kind, id)
  const personId = Number(row['person_id'])
  const book = await openManualBook(context, reason)
  book.remove(recordTable(kind), row, personId)
  await written(db, book, kind, personId)
  await refreshCurrent(db, [personId], context.today())
  return { id }
}

/** Writes the act; a corrected kedudukan hukum may tell another day on which somebody left. */
async function written(db: Kysely<Database>, book: Book, kind: RecordKindName, personId: number): Promise<void> {
  const before = kind === 'legal-status' ? await storedLeavingDay(db, personId) : null
  await book.flush(db)
  if (kind === 'legal-status') await followLeavingDay(db, book, personId, before)
}

async function existing(context: Context, kind: RecordKindName, id: number): Promise<OpenRow> {
  const row = await readRow(context.db, recordTable(kind), { column: 'id', value: id })
  if (!row) throw new TanjakError('not-found', { key: 'record.unknown' })
  await needInReach(context, Number(row['person_id']), { key: 'record.unknown' })
  return { ...row }
}

async function checkedColumns(db: Kysely<Database>, input: Pick<ParsedInputOf<'record.add'>, 'kind' | 'values' | 'skNumber' | 'skDate'>): Promise<StoredRow> {
  const units = new Set((await db.selectFrom('unit').select('id').execute()).map((unit) => unit.id))
  const values = checkRecord(recordKind(input.kind), input.values, (id) => units.has(id))
  return { ...toColumns(recordKind(input.kind), values), sk_number: input.skNumber, sk_date: input.skDate }
}

/** Refuses a record that the person has already under the same identity. */
async function refuseTwin(db: Kysely<Database>, kind: RecordKindName, row: StoredRow): Promise<void> {
  const { rows } = await sql<OpenRow>`select * from ${sql.table(recordTable(kind))} where person_id = ${row['person_id'] ?? null}`.execute(db)
  const twin = keyedRows(recordIdentity(kind), rows, noManualChanges).find(row).find((one) => one['id'] !== row['id'])
  if (twin) throw new TanjakError('conflict', { key: 'record.exists', values: { kind: { text: recordKind(kind).label } } })
}

function view(kind: RecordKindName, row: OpenRow, by: string, changed: boolean): RecordView {
  const [skNumber, skDate] = [row['sk_number'], row['sk_date']]
  return {
    id: Number(row['id']), kind, values: toValues(recordKind(kind), row), skNumber: typeof skNumber === 'string' ? skNumber : null,
    skDate: typeof skDate === 'string' && isIsoDate(skDate) ? skDate : null, source: by, changed,
  }
}
