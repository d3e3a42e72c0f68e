import { sql, type Kysely } from 'kysely'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { raterNames } from '../periods/spans.ts'

/** Says as whom somebody acts by these delegations, by their number. */
export async function delegationWords(db: Kysely<Database>, ids: Iterable<number | null>): Promise<ReadonlyMap<number, Message>> {
  const asked = [...new Set(ids)].filter((id): id is number => id !== null)
  if (asked.length === 0) return new Map()
  const rows = await db.selectFrom('delegation').select(['id', 'rater_id', 'cause', 'starts', 'ends'])
    .where(sql<boolean>`id in (select value from json_each(${JSON.stringify(asked)}))`).execute()
  const names = await raterNames(db)
  return new Map(rows.map(({ id, rater_id, cause, starts, ends }) => [id, {
    key: `rating.for.${cause}`, values: { name: names.get(rater_id) ?? '', from: { date: starts }, until: { date: ends } },
  }]))
}
