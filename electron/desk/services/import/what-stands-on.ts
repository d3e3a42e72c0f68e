import { sql, type Kysely } from 'kysely'
import type { MessageValue } from '../../../../shared/text/message.ts'
import { carriesBatch, importedTables, keyColumn, type ImportedTable } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'

/** The tables whose rows belong to a person. */
const OF_PERSON = importedTables.filter((table) => table.endsWith('_record') || table === 'rating' || table === 'plan' || table === 'conflict' || table === 'person_number')
/** Columns that name a unit, by table. */
const NAMES_UNIT = [
  ['unit_period', 'unit_id'], ['unit_period', 'parent_id'], ['placement_record', 'unit_id'], ['post_record', 'unit_id'], ['rating', 'unit_id'], ['plan', 'unit_id'],
] as const satisfies readonly (readonly [ImportedTable, string])[]

/**
 * What later work stands on a batch, said part by part; empty when it can be taken back. Later work is a row of another batch or of an
 * officer that belongs to a person or unit of this batch, a change of a row that this batch brought or changed, and runs and flags.
 */
export async function whatStandsOn(db: Kysely<Database>, batchId: number): Promise<MessageValue[]> {
  const batches = new Map<number, number>()
  const counts = { manual: 0, conflict: 0 }
  const add = (batch: number | null, rows: number, settled = false): void => {
    if (batch !== null) batches.set(batch, (batches.get(batch) ?? 0) + rows)
    else if (settled) counts.conflict += rows
    else counts.manual += rows
  }
  for (const table of OF_PERSON) {
    const { rows } = await sql<{ batch: number | null; n: number }>`
      select batch_id as batch, count(*) as n from ${sql.table(table)}
      where person_id in (select id from person where batch_id = ${batchId}) and (batch_id is null or batch_id <> ${batchId}) group by batch_id`.execute(db)
    for (const { batch, n } of rows) add(batch, n)
  }
  for (const [table, column] of NAMES_UNIT) {
    const { rows } = await sql<{ batch: number | null; n: number }>`
      select batch_id as batch, count(*) as n from ${sql.table(table)}
      where ${sql.ref(column)} in (select id from unit where batch_id = ${batchId}) and (batch_id is null or batch_id <> ${batchId}) group by batch_id`.execute(db)
    for (const { batch, n } of rows) add(batch, n)
  }
  for (const { batch, entity, n } of await laterChanges(db, batchId)) add(batch, n, entity === 'conflict')
  return [
    ...[...batches].map(([batch, count]): MessageValue => ({ message: { key: 'import.stands.batch', values: { batch: String(batch), count } } })),
    ...(counts.manual > 0 ? [{ message: { key: 'import.stands.manual', values: { count: counts.manual } } } as const] : []),
    ...(counts.conflict > 0 ? [{ message: { key: 'import.stands.conflict', values: { count: counts.conflict } } } as const] : []),
    ...(await runsAndFlags(db, batchId)),
  ]
}

/** Changes by others of rows that the batch brought, or of rows that it changed, made after it changed them. */
async function laterChanges(db: Kysely<Database>, batchId: number): Promise<{ batch: number | null; entity: string; n: number }[]> {
  const found: { batch: number | null; entity: string; n: number }[] = []
  for (const table of importedTables.filter(carriesBatch)) {
    const { rows } = await sql<{ batch: number | null; n: number }>`
      select batch_id as batch, count(*) as n from change
      where entity = ${table} and (batch_id is null or batch_id <> ${batchId})
        and row_id in (select cast(${sql.ref(keyColumn(table))} as text) from ${sql.table(table)} where batch_id = ${batchId})
      group by batch_id`.execute(db)
    for (const row of rows) found.push({ ...row, entity: table })
  }
  const { rows } = await sql<{ batch: number | null; entity: string; n: number }>`
    select later.batch_id as batch, later.entity, count(*) as n from change as later
    where (later.batch_id is null or later.batch_id <> ${batchId})
      and exists (select 1 from change as ours
        where ours.batch_id = ${batchId} and ours.entity = later.entity and ours.row_id = later.row_id and ours.id < later.id)
    group by later.batch_id, later.entity`.execute(db)
  return [...found, ...rows]
}

async function runsAndFlags(db: Kysely<Database>, batchId: number): Promise<MessageValue[]> {
  const ours = db.selectFrom('person').select('id').where('batch_id', '=', batchId)
  const runs = await db.selectFrom('run_person').select((select) => ['run_id', select.fn.countAll<number>().as('n')]).where('person_id', 'in', ours).groupBy('run_id').execute()
  const flags = await db.selectFrom('flag').select((select) => select.fn.countAll<number>().as('n')).where('person_id', 'in', ours).executeTakeFirstOrThrow()
  const scopes = await db.selectFrom('account_role').select((select) => select.fn.countAll<number>().as('n'))
    .where('unit_id', 'in', db.selectFrom('unit').select('id').where('batch_id', '=', batchId)).executeTakeFirstOrThrow()
  return [
    ...runs.map(({ run_id: run, n }): MessageValue => ({ message: { key: 'import.stands.run', values: { run: String(run), count: n } } })),
    ...(flags.n > 0 ? [{ message: { key: 'import.stands.flag', values: { count: flags.n } } } as const] : []),
    ...(scopes.n > 0 ? [{ message: { key: 'import.stands.account', values: { count: scopes.n } } } as const] : []),
  ]
}
