import { sql, type Kysely, type SqlBool } from 'kysely'
import type { MessageValue } from '../../../../shared/text/message.ts'
import { confirmedSheets } from '../ratings/withdraw-sheets.ts'
import { carriesBatch, importedTables, keyColumn, type ImportedTable } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import { decisionsOnRatings } from '../ratings/vanished-rivals.ts'
import { selectionStands } from './selection-stands.ts'

/** The tables whose rows belong to a person. */
const OF_PERSON: readonly ImportedTable[] = importedTables.filter((table) => table.endsWith('_record') || table === 'rating' || table === 'plan' || table === 'conflict' || table === 'person_number')
/** Columns that name a unit, by table. */
const NAMES_UNIT = {
  unit_period: ['unit_id', 'parent_id'], placement_record: ['unit_id'], post_record: ['unit_id'], rating: ['unit_id'], plan: ['unit_id'],
} as const satisfies Partial<Record<ImportedTable, readonly string[]>>

/** How many rows of later imports, corrections by officers and settled conflicts stand on a batch. */
export type Standing = { readonly batches: Map<number, number>; manual: number; conflicts: number }

/** Nothing found yet. */
export function nothingStands(): Standing {
  return { batches: new Map(), manual: 0, conflicts: 0 }
}

function add(standing: Standing, batch: number | null, rows: number, entity?: string): void {
  if (batch !== null) standing.batches.set(batch, (standing.batches.get(batch) ?? 0) + rows)
  else if (entity === 'conflict') standing.conflicts += rows
  else standing.manual += rows
}

/** Adds the changes by others of rows that the batch brought, or of rows that it changed before them. */
export async function addLaterChanges(db: Kysely<Database>, batchId: number, standing: Standing): Promise<void> {
  for (const { batch, entity, n } of await laterChanges(db, batchId)) add(standing, batch, n, entity)
}

/**
 * Adds the rows of other batches or of officers that belong to people or name units of this batch. To be asked once the rows that
 * the batch changed have their former values again: else its own changes would be taken for the work of others.
 */
export async function addDependents(db: Kysely<Database>, batchId: number, standing: Standing): Promise<void> {
  for (const table of new Set([...OF_PERSON, ...Object.keys(NAMES_UNIT) as (keyof typeof NAMES_UNIT)[]])) {
    const units: readonly string[] = Object.entries(NAMES_UNIT).find(([name]) => name === table)?.[1] ?? []
    const belongs = [
      ...(OF_PERSON.includes(table) ? [sql<SqlBool>`person_id in (select id from person where batch_id = ${batchId})`] : []),
      ...units.map((column) => sql<SqlBool>`${sql.ref(column)} in (select id from unit where batch_id = ${batchId})`),
    ]
    const { rows } = await sql<{ batch: number | null; n: number }>`
      select batch_id as batch, count(*) as n from ${sql.table(table)}
      where (batch_id is null or batch_id <> ${batchId}) and (${sql.join(belongs, sql` or `)}) group by batch_id`.execute(db)
    for (const { batch, n } of rows) add(standing, batch, n)
  }
  standing.conflicts += await decisionsOnRatings(db, batchId)
}

/**
 * Says what stands on a batch, part by part, with what the board decided on its people and the scopes of accounts; empty when nothing
 * does. Merit runs and talent mappings only read: they do not stand on it.
 */
export async function sayStanding(db: Kysely<Database>, batchId: number, { batches, manual, conflicts }: Standing): Promise<MessageValue[]> {
  return [
    ...[...batches].sort(([a], [b]) => a - b).map(([batch, count]): MessageValue => ({ message: { key: 'import.stands.batch', values: { batch: String(batch), count } } })),
    ...(manual > 0 ? [{ message: { key: 'import.stands.manual', values: { count: manual } } } as const] : []),
    ...(conflicts > 0 ? [{ message: { key: 'import.stands.conflict', values: { count: conflicts } } } as const] : []),
    ...(await decisionsAndScopes(db, batchId)),
    ...(await selectionStands(db, batchId)),
  ]
}

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

async function decisionsAndScopes(db: Kysely<Database>, batchId: number): Promise<MessageValue[]> {
  const flags = await db.selectFrom('flag').innerJoin('person', 'person.id', 'flag.person_id').select('person.name').distinct()
    .where('person.batch_id', '=', batchId).where('flag.state', '<>', 'new').orderBy('person.name').execute()
  const scopes = await db.selectFrom('account_role').select((select) => select.fn.countAll<number>().as('n'))
    .where('unit_id', 'in', db.selectFrom('unit').select('id').where('batch_id', '=', batchId)).executeTakeFirstOrThrow()
  const [assigned, confirmed] = [await assignedOf(db, batchId), await confirmedSheets(db, batchId)]
  return [
    ...(assigned > 0 ? [{ message: { key: 'import.stands.assignment', values: { count: assigned } } } as const] : []),
    ...(confirmed > 0 ? [{ message: { key: 'import.stands.sheet', values: { count: confirmed } } } as const] : []),
    ...(flags.length > 0 ? [{ message: { key: 'import.stands.flag', values: { count: flags.length, names: { list: someOf(flags.map(({ name }) => name)) } } } } as const] : []),
    ...(scopes.n > 0 ? [{ message: { key: 'import.stands.account', values: { count: scopes.n } } } as const] : []),
  ]
}

/** SKP spans of people and units that the batch brought, and officials who rate: they are the work of the board and stand on it. */
async function assignedOf(db: Kysely<Database>, batchId: number): Promise<number> {
  const { n } = await db.selectFrom('assignment').select((select) => select.fn.countAll<number>().as('n')).where((where) => where.or([
    where('person_id', 'in', db.selectFrom('person').select('id').where('batch_id', '=', batchId)),
    where('unit_id', 'in', db.selectFrom('unit').select('id').where('batch_id', '=', batchId)),
    where('evaluator_id', 'in', ratersOf(db, batchId)), where('superior_id', 'in', ratersOf(db, batchId)),
  ])).executeTakeFirstOrThrow()
  return n
}

const ratersOf = (db: Kysely<Database>, batchId: number) => db.selectFrom('rater').innerJoin('person', 'person.id', 'rater.person_id').select('rater.id').where('person.batch_id', '=', batchId)

/** So many names are told at most; of the others, how many there are. */
const NAMES_TOLD = 10

function someOf(names: readonly string[]): MessageValue[] {
  const rest = names.length - NAMES_TOLD
  return rest <= 0 ? [...names] : [...names.slice(0, NAMES_TOLD), { message: { key: 'import.stands.others', values: { count: rest } } }]
}
