import { sql, type Kysely, type RawBuilder, type SelectQueryBuilder, type Selectable } from 'kysely'
import type { Database } from '../tables/database.ts'

/** The units whose people a reader may see; null is the whole office. */
type RowScope = ReadonlySet<string> | null

/** What conflicts are looked for by; null lets all through. A reader of some units sees the conflicts of people there only. */
export type ConflictFilter = { readonly kind: string | null; readonly state: 'open' | 'settled' | null; readonly search: string; readonly scope: RowScope }

/** A conflict with the name of its person, its file and who settled it. */
export type ConflictRow = Selectable<Database['conflict']> & { readonly person_name: string | null; readonly file_name: string | null; readonly settled_name: string | null }

/** One conflict, or undefined. */
export async function findConflict(db: Kysely<Database>, id: number): Promise<ConflictRow | undefined> {
  return withNames(db).where('conflict.id', '=', id).executeTakeFirst()
}

/** Conflicts in the order in which they were found, with how many there are in all. */
export async function listConflicts(db: Kysely<Database>, filter: ConflictFilter, page: { offset: number; limit: number }): Promise<{ total: number; rows: ConflictRow[] }> {
  const rows = await narrowed(withNames(db), filter).orderBy('conflict.id').offset(page.offset).limit(page.limit).execute()
  const { total } = await narrowed(db.selectFrom('conflict').leftJoin('person', 'person.id', 'conflict.person_id'), filter)
    .select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { total, rows }
}

/** How many conflicts of each kind are open and settled. */
export async function countConflicts(db: Kysely<Database>, scope: RowScope): Promise<{ kind: string; state: 'open' | 'settled'; n: number }[]> {
  return db.selectFrom('conflict').$if(scope !== null, (query) => query.where('person_id', 'in', inUnits(scope ?? new Set())))
    .select((select) => ['kind', 'state', select.fn.countAll<number>().as('n')]).groupBy(['kind', 'state']).execute()
}

// Through JSON, for a unit with all that is below it may be more values than a statement takes.
function inUnits(scope: ReadonlySet<string>): RawBuilder<number> {
  return sql<number>`(select person_id from person_current where unit_id in (select value from json_each(${JSON.stringify([...scope])})))`
}

/** The open conflicts of a kind for which a rule has chosen; `ids` narrows them. */
export async function ruledConflicts(db: Kysely<Database>, kind: string, ids: readonly number[] | null): Promise<Selectable<Database['conflict']>[]> {
  const rows = await db.selectFrom('conflict').selectAll().where('kind', '=', kind).where('state', '=', 'open').where('proposed', 'is not', null).orderBy('id').execute()
  const wanted = ids && new Set(ids)
  return wanted ? rows.filter((row) => wanted.has(row.id)) : rows
}

function withNames(db: Kysely<Database>) {
  return db.selectFrom('conflict')
    .leftJoin('person', 'person.id', 'conflict.person_id')
    .leftJoin('import_file', 'import_file.id', 'conflict.file_id')
    .leftJoin('account', 'account.id', 'conflict.settled_by')
    .selectAll('conflict')
    .select(['person.name as person_name', 'import_file.name as file_name', 'account.display_name as settled_name'])
}

type Narrowable = 'conflict' | 'person'

function narrowed<DB extends Database, TB extends keyof DB & string, O>(query: SelectQueryBuilder<DB, TB, O>, { kind, state, search, scope }: ConflictFilter): SelectQueryBuilder<DB, TB, O> {
  const wanted = query as unknown as SelectQueryBuilder<Database, Narrowable, O>
  const like = `%${search.trim().toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  let found = wanted
  if (kind !== null) found = found.where('conflict.kind', '=', kind)
  if (state !== null) found = found.where('conflict.state', '=', state)
  if (scope !== null) found = found.where('conflict.person_id', 'in', inUnits(scope))
  if (search.trim() !== '') {
    found = found.where((where) => where.or([
      where(where.fn<string>('lower', ['conflict.subject']), 'like', like), where('conflict.nip', 'like', like), where(where.fn<string>('lower', ['person.name']), 'like', like),
    ]))
  }
  return found as unknown as SelectQueryBuilder<DB, TB, O>
}
