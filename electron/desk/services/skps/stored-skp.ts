import { sql, type Kysely, type Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SkpVersion } from '../../../../shared/contract/skp.ts'
import { emptySkp, skpContentSchema, type SkpContent } from '../../../../shared/domain/appraisal/skp.ts'
import type { Database } from '../../db/tables/database.ts'

/** An SKP as it is stored. */
export type StoredSkp = Selectable<Database['skp']>
/** One SKP: of a span in a year. */
export type SkpRef = { readonly assignmentId: number; readonly year: number }

/** What is written in an SKP, as it was kept; an empty one where there is none. */
export function skpContentOf(row: Pick<StoredSkp, 'content'> | undefined): SkpContent {
  return row ? skpContentSchema.parse(JSON.parse(row.content)) : emptySkp
}

/** The stored SKP of a span in a year; undefined where nothing has been written. */
export async function findSkp(db: Kysely<Database>, { assignmentId, year }: SkpRef): Promise<StoredSkp | undefined> {
  return db.selectFrom('skp').selectAll().where('assignment_id', '=', assignmentId).where('year', '=', year).executeTakeFirst()
}

/** The stored SKP of many spans in a year, by span. */
export async function findSkps(db: Kysely<Database>, assignmentIds: readonly number[], year: number): Promise<ReadonlyMap<number, StoredSkp>> {
  const rows = await db.selectFrom('skp').selectAll().where('year', '=', year)
    .where(sql<boolean>`assignment_id in (select value from json_each(${JSON.stringify(assignmentIds)}))`).execute()
  return new Map(rows.map((row) => [row.assignment_id, row]))
}

/** Everything that was agreed about an SKP, the latest version last. */
export async function skpVersions(db: Kysely<Database>, skpId: number): Promise<SkpVersion[]> {
  const rows = await db.selectFrom('skp_version').leftJoin('account', 'account.id', 'skp_version.created_by').selectAll('skp_version').select('account.display_name as by')
    .where('skp_id', '=', skpId).orderBy('number').execute()
  return rows.map(({ number, content, agreed_on, reason, created_at, by }) => (
    { number, content: skpContentSchema.parse(JSON.parse(content)), agreedOn: isoDate(agreed_on), reason, createdAt: created_at, createdBy: by }))
}

/** The day on which each of these SKP was agreed first, by its number; a deadline is kept or missed by it. */
export async function firstAgreed(db: Kysely<Database>, skpIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('skp_version').select(['skp_id', 'agreed_on']).where('number', '=', 1)
    .where(sql<boolean>`skp_id in (select value from json_each(${JSON.stringify(skpIds)}))`).execute()
  return new Map(rows.map(({ skp_id, agreed_on }) => [skp_id, agreed_on]))
}

/** The content that stands agreed: of the latest version; null where nothing was agreed. */
export async function agreedContent(db: Kysely<Database>, skpId: number): Promise<SkpContent | null> {
  const row = await db.selectFrom('skp_version').select('content').where('skp_id', '=', skpId).orderBy('number', 'desc').executeTakeFirst()
  return row ? skpContentOf(row) : null
}
