import { sql, type Kysely } from 'kysely'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { deleteRow, insertRows, updateRow } from '../../db/repositories/bulk-rows.ts'
import { refreshCurrent } from '../../db/repositories/current-people.ts'
import { findBatch } from '../../db/repositories/import-batches.ts'
import { carriesBatch, importedTables, keyColumn, type ColumnValue, type ImportedTable, type StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import { dropVanished } from '../ratings/vanished-rivals.ts'
import { freshenYears } from '../units/freshen-years.ts'
import { withdrawSheets } from '../ratings/withdraw-sheets.ts'
import type { ImportContext } from './import-files.ts'
import { addDependents, addLaterChanges, nothingStands, sayStanding, type Standing } from './what-stands-on.ts'
import { withdrawRuns } from './withdraw-runs.ts'

/**
 * Takes a batch back whole: rows it brought are removed, rows it changed get their former values. Refused, naming what stands on it,
 * where later work has touched those rows. Merit runs, replays and talent mappings that asked about people it brought go with it, named in the audit log. The batch
 * and its rejected rows stay on record as taken back.
 */
export async function undoImport(context: ImportContext, batchId: number, reason: string): Promise<OutputOf<'import.undo'>> {
  return context.db.transaction().execute(async (trx) => {
    await needCommitted(trx, batchId)
    const standing = nothingStands()
    await addLaterChanges(trx, batchId, standing)
    context.progress(0, null, { key: 'import.progress.undo' })
    const touched = await peopleTouched(trx, batchId)
    const restored = await restoreFormer(trx, batchId)
    await addDependents(trx, batchId, standing)
    await refuseStanding(trx, batchId, standing)
    await trx.deleteFrom('change').where('batch_id', '=', batchId).execute()
    const { runs, replays, maps } = await withdrawRuns(trx, batchId)
    await withdrawSheets(trx, batchId)
    const removed = await removeRows(trx, batchId)
    await dropVanished(trx)
    await trx.updateTable('import_batch').set({ state: 'undone', undone_at: context.now(), undone_by: context.account.id }).where('id', '=', batchId).execute()
    await refreshCurrent(trx, touched, context.today())
    await freshenYears(trx)
    await context.keep(trx, { entity: 'import', id: String(batchId), reason, detail: { removed, restored, runs: runs.join(' '), replays: replays.join(' '), maps: maps.join(' ') } })
    return { batchId, removed, restored, runs }
  })
}

async function needCommitted(trx: Kysely<Database>, batchId: number): Promise<void> {
  const batch = await findBatch(trx, batchId)
  if (!batch) throw new TanjakError('not-found', { key: 'import.no-such-batch', values: { batch: String(batchId) } })
  if (batch.state === 'undone') {
    throw new TanjakError('conflict', { key: 'import.already-undone', values: { batch: String(batchId), date: { date: (batch.undone_at ?? '').slice(0, 10) } } })
  }
}

async function refuseStanding(trx: Kysely<Database>, batchId: number, standing: Standing): Promise<void> {
  const said = await sayStanding(trx, batchId, standing)
  if (said.length > 0) throw new TanjakError('refused', { key: 'import.undo-refused', values: { batch: String(batchId), what: { list: said } } })
}

/** People who stay and whose line in lists has to be worked out anew; those whom the batch brought lose theirs. */
async function peopleTouched(trx: Kysely<Database>, batchId: number): Promise<number[]> {
  const touched = new Set<number>()
  for (const table of importedTables) {
    if (!table.endsWith('_record') && table !== 'rating') continue
    const { rows } = await sql<{ person_id: number }>`select distinct person_id from ${sql.table(table)} where batch_id = ${batchId}`.execute(trx)
    for (const row of rows) touched.add(row.person_id)
  }
  const changed = await trx.selectFrom('change').select('person_id').distinct().where('batch_id', '=', batchId).where('person_id', 'is not', null).execute()
  for (const { person_id: id } of changed) if (id !== null) touched.add(id)
  const renamed = await trx.selectFrom('person_current').select('person_id')
    .where('unit_id', 'in', trx.selectFrom('unit_period').select('unit_id').where('batch_id', '=', batchId)).execute()
  for (const row of renamed) touched.add(row.person_id)
  const brought = await trx.selectFrom('person').select('id').where('batch_id', '=', batchId).execute()
  await trx.deleteFrom('person_current').where('person_id', 'in', trx.selectFrom('person').select('id').where('batch_id', '=', batchId)).execute()
  for (const { id } of brought) touched.delete(id)
  return [...touched]
}

/** Gives changed rows their former values, the latest change first. */
async function restoreFormer(trx: Kysely<Database>, batchId: number): Promise<number> {
  const changes = await trx.selectFrom('change').select(['entity', 'row_id', 'before']).where('batch_id', '=', batchId).orderBy('id', 'desc').execute()
  for (const { entity, row_id: rowId, before } of changes) {
    const table = importedTable(entity)
    const key = { column: keyColumn(table), value: keyValue(table, rowId) }
    if (before === null) await deleteRow(trx, table, key)
    else {
      const former = JSON.parse(before) as StoredRow
      const whole = Object.hasOwn(former, key.column)
      if (whole) await insertRows(trx, table, [former])
      else await updateRow(trx, table, key, former)
    }
  }
  return changes.length
}

/** Removes the rows that the batch brought, children before their parents. */
async function removeRows(trx: Kysely<Database>, batchId: number): Promise<number> {
  let removed = 0
  for (const table of importedTables.toReversed()) {
    if (!carriesBatch(table)) continue
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where batch_id = ${batchId}`.execute(trx)
    removed += Number(numAffectedRows ?? 0)
  }
  return removed
}

function importedTable(entity: string): ImportedTable {
  const table = importedTables.find((one) => one === entity)
  if (!table) throw new Error(`The journal names a table that imports do not write: ${entity}`)
  return table
}

function keyValue(table: ImportedTable, rowId: string): ColumnValue {
  return keyColumn(table) === 'id' && table !== 'unit' ? Number(rowId) : rowId
}
