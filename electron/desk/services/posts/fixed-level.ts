import type { Kysely } from 'kysely'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'

/** Tells whether kind or level is among columns that change: a round is about a post of one level, and stays readable as such. */
export const changesLevel = (columns: readonly string[]): boolean => columns.includes('kind') || columns.includes('level')

/** The name of the last selection round about each post, whatever became of it. */
export async function readRoundNames(db: Kysely<Database>): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('selection_round').select(['post_id', 'name']).orderBy('id').execute()
  return new Map(rows.map((row) => [row.post_id, row.name]))
}

/** Why kind and level of a post cannot change; null where no round is about it. */
export function fixedLevel(post: string, round: string | undefined): Message | null {
  return round === undefined ? null : { key: 'vacancy.level-fixed', values: { post, round } }
}
