import type { Kysely } from 'kysely'
import type { ParsedFile, Rejection } from '../../files/parsed.ts'
import type { Database } from '../tables/database.ts'
import { insertRows } from './bulk-rows.ts'

/** Opens a batch and gives its number. */
export async function insertBatch(db: Kysely<Database>, batch: { at: string; accountId: number; covers: string | null; backup: string | null }): Promise<number> {
  const { id } = await db.insertInto('import_batch').values({
    imported_at: batch.at, account_id: batch.accountId, state: 'committed', undone_at: null, undone_by: null, covers: batch.covers, backup_file: batch.backup,
  }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Writes down a file of a batch and gives its number; what became of its rows follows with `finishFile`. */
export async function insertFile(db: Kysely<Database>, batchId: number, file: ParsedFile): Promise<number> {
  const { id } = await db.insertInto('import_file').values({
    batch_id: batchId, name: file.name, sha256: file.sha256, kind: file.kind, period_start: file.period?.start ?? null, period_end: file.period?.end ?? null,
    drawn_on: file.drawnOn, row_count: file.rowCount, accepted: 0, added: 0, changed: 0, unchanged: 0, dropped_columns: JSON.stringify(file.droppedColumns),
  }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Writes down what became of the rows of a file, the rejected ones with their cells and reasons. */
export async function finishFile(
  db: Kysely<Database>, report: { readonly fileId: number; readonly added: number; readonly changed: number; readonly unchanged: number; readonly rejected: readonly Rejection[] },
): Promise<void> {
  const { fileId, added, changed, unchanged, rejected } = report
  await db.updateTable('import_file').set({ accepted: added + changed + unchanged, added, changed, unchanged }).where('id', '=', fileId).execute()
  await insertRows(db, 'import_rejection', rejected.map(({ row, column, code, message, cells }) => ({
    file_id: fileId, row_number: row, column_name: column, code, message: JSON.stringify(message), cells: JSON.stringify(cells),
  })))
}

/** A batch with its state, or undefined. */
export async function findBatch(db: Kysely<Database>, batchId: number) {
  return db.selectFrom('import_batch').selectAll().where('id', '=', batchId).executeTakeFirst()
}

/** All batches, the latest first, each with who imported it. */
export async function listBatches(db: Kysely<Database>) {
  return db.selectFrom('import_batch').innerJoin('account', 'account.id', 'import_batch.account_id')
    .select(['import_batch.id', 'imported_at', 'account.display_name as by', 'import_batch.state', 'undone_at']).orderBy('import_batch.id', 'desc').execute()
}

/** The files of all batches with their counts. */
export async function listFiles(db: Kysely<Database>) {
  return db.selectFrom('import_file').select(['id', 'batch_id', 'name', 'kind', 'row_count', 'accepted', 'added', 'changed', 'unchanged']).orderBy('id').execute()
}

/** The rejected rows of a batch with the files they stood in. */
export async function listRejections(db: Kysely<Database>, batchId: number) {
  return db.selectFrom('import_rejection').innerJoin('import_file', 'import_file.id', 'import_rejection.file_id')
    .select(['import_file.id as file_id', 'import_file.name', 'import_file.kind', 'period_start', 'period_end', 'row_number', 'column_name', 'code', 'message', 'cells'])
    .where('batch_id', '=', batchId).orderBy('import_file.id').orderBy('import_rejection.row_number').execute()
}
