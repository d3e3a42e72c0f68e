import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Context, SignedIn } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'

/** An official as whom an account acts: itself, or by a running delegation somebody for whom it stands in. */
export type Duty = { readonly raterId: number; readonly delegationId: number | null }

/** The officials as whom the caller acts today; empty for an account that is nobody's evaluator. */
export async function dutiesOf({ db, account, today }: Pick<Context, 'db' | 'account' | 'today'>): Promise<readonly Duty[]> {
  return dutiesOn(db, account, today())
}

/** The officials as whom an account acts on a day. A duty of one's own comes before one by delegation. */
export async function dutiesOn(db: Kysely<Database>, account: Pick<SignedIn, 'id' | 'nip'>, on: IsoDate): Promise<readonly Duty[]> {
  const own = await db.selectFrom('rater').leftJoin('person_number', 'person_number.person_id', 'rater.person_id').select('rater.id').distinct()
    .where((where) => where.or([where('rater.account_id', '=', account.id), ...(account.nip === null ? [] : [where('person_number.nip', '=', account.nip)])]))
    .execute()
  if (own.length === 0) return []
  const standing = await db.selectFrom('delegation').select(['id', 'rater_id']).where('delegate_id', 'in', own.map(({ id }) => id))
    .where('starts', '<=', on).where('ends', '>=', on).where((where) => where.or([where('revoked_on', 'is', null), where('revoked_on', '>', on)])).execute()
  return [...own.map(({ id }) => ({ raterId: id, delegationId: null })), ...standing.map(({ id, rater_id }) => ({ raterId: rater_id, delegationId: id }))]
}

/** The duty under which somebody stands in the place of an official; undefined when they do not. */
export function dutyAs(duties: readonly Duty[], raterId: number | null): Duty | undefined {
  return raterId === null ? undefined : duties.find((duty) => duty.raterId === raterId)
}
