import type { Kysely } from 'kysely'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Database } from '../tables/database.ts'

/** The person who bears a number now or bore it before; throws `not-found`. */
export async function findPersonId(db: Kysely<Database>, nip: string): Promise<number> {
  const found = await db.selectFrom('person_number').select('person_id').where('nip', '=', nip).executeTakeFirst()
  if (!found) throw new TanjakError('not-found', { key: 'record.person.unknown', values: { nip } })
  return found.person_id
}

/** The journal of a person, the latest first, with who did it. */
export async function listChanges(db: Kysely<Database>, personId: number, page: { offset: number; limit: number }) {
  const rows = await db.selectFrom('change').leftJoin('account', 'account.id', 'change.account_id')
    .select(['change.changed_at', 'account.display_name as by', 'change.batch_id', 'change.reason', 'change.entity', 'change.before', 'change.after'])
    .where('change.person_id', '=', personId).orderBy('change.id', 'desc').offset(page.offset).limit(page.limit).execute()
  const { total } = await db.selectFrom('change').select((select) => select.fn.countAll<number>().as('total')).where('person_id', '=', personId).executeTakeFirstOrThrow()
  return { total, rows }
}
