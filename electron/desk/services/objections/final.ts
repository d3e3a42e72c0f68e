import type { Kysely } from 'kysely'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { objectionNumber } from './stored.ts'

/**
 * Why a version may not be opened again: an objection against it waits for its decision, or was decided, which is final; or it is the
 * version that an objection made. Null where none has to do with it.
 */
export async function barsReopening(db: Kysely<Database>, versionId: number): Promise<Message | null> {
  const row = await db.selectFrom('objection').select(['year', 'number', 'state']).where('state', '<>', 'withdrawn')
    .where((where) => where.or([where('version_id', '=', versionId), where('made_version_id', '=', versionId)])).executeTakeFirst()
  if (!row) return null
  return { key: row.state === 'decided' ? 'objection.bar.reopen-final' : 'objection.bar.reopen-open', values: { number: objectionNumber(row) } }
}
