import { sql, type Kysely, type Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { TalentMap } from '../../../../shared/contract/talent.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { readerRoles, unitIn, unitScopeOf, type UnitScope } from '../../row-scope.ts'
import { dataVersion } from '../assess/data-version.ts'
import type { KeptMapProfile } from './store-map.ts'

type MapRecord = Selectable<Database['talent_map']> & { readonly by: string | null }
type Counted = { readonly people: number; readonly placed: number; readonly open: number }

function selectMaps(db: Kysely<Database>) {
  return db.selectFrom('talent_map').leftJoin('account', 'account.id', 'talent_map.account_id').selectAll('talent_map').select('account.display_name as by')
}

/** Every mapping, that of the latest day first, with the people whom the caller may see. */
export async function listMaps(context: Context): Promise<TalentMap[]> {
  const rows = await selectMaps(context.db).orderBy('talent_map.asked_on', 'desc').orderBy('talent_map.id', 'desc').execute()
  return views(context, rows)
}

/** A mapping by its number; throws `not-found`. */
export async function findMap(context: Context, id: number): Promise<TalentMap> {
  const [view] = await views(context, [await readRecord(context.db, id)])
  if (!view) throw unknownMap(id)
  return view
}

/** The mapping asked for, else that of the latest day; null when there is none at all. Error: `not-found` for an unknown number. */
export async function chosenMap(context: Context, id: number | null): Promise<TalentMap | null> {
  if (id !== null) return findMap(context, id)
  return (await listMaps(context))[0] ?? null
}

/** The law as a mapping read it. Error: `not-found`. */
export async function profileOfMap(db: Kysely<Database>, id: number): Promise<Profile | null> {
  return (JSON.parse((await readRecord(db, id)).profile) as KeptMapProfile).profile
}

async function readRecord(db: Kysely<Database>, id: number): Promise<MapRecord> {
  const row = await selectMaps(db).where('talent_map.id', '=', id).executeTakeFirst()
  if (!row) throw unknownMap(id)
  return row
}

function unknownMap(id: number): TanjakError {
  return new TanjakError('not-found', { key: 'kotak.no-such-map', values: { id: String(id) } })
}

async function views(context: Context, rows: readonly MapRecord[]): Promise<TalentMap[]> {
  const [version, scope] = [await dataVersion(context.db), await unitScopeOf(context, readerRoles)]
  const seen = scope === null ? null : await countSeen(context.db, rows.map(({ id }) => id), scope)
  return rows.map((row) => ({
    id: row.id, on: isoDate(row.asked_on), madeAt: row.made_at, by: row.by, ruleSet: row.rule_set, profileName: (JSON.parse(row.profile) as KeptMapProfile).name,
    ...(seen === null ? { people: row.people, ...pick(row.counts) } : seen.get(row.id) ?? { people: 0, placed: 0, open: 0 }), stale: row.data_version !== version,
  }))
}

function pick(counts: string): { readonly placed: number; readonly open: number } {
  const { placed, open } = JSON.parse(counts) as { readonly placed: number; readonly open: number }
  return { placed, open }
}

// A head of some units is told of these alone.
async function countSeen(db: Kysely<Database>, ids: readonly number[], scope: UnitScope): Promise<ReadonlyMap<number, Counted>> {
  const rows = await db.selectFrom('talent_map_person as mapped').innerJoin('person_current', 'person_current.person_id', 'mapped.person_id')
    .select(['mapped.map_id as id', sql<number>`count(*)`.as('people'), sql<number>`sum(mapped.outcome = 'met')`.as('placed'), sql<number>`sum(mapped.outcome = 'cannot-tell')`.as('open')])
    .where('mapped.map_id', 'in', ids.length > 0 ? ids : [-1]).where(unitIn('person_current.unit_id', scope)).groupBy('mapped.map_id').execute()
  return new Map(rows.map(({ id, ...counted }) => [id, counted]))
}
