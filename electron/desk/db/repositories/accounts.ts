import type { Kysely } from 'kysely'
import type { AccountView, RoleGrant } from '../../../../shared/contract/access.ts'
import type { Database } from '../tables/database.ts'

/** An account as it is made: who, with which roles. */
export type NewAccount = Pick<AccountView, 'userName' | 'displayName' | 'nip' | 'state'> & { readonly roles: readonly RoleGrant[] }

/** Every account with its roles, by user name. */
export async function listAccounts(db: Kysely<Database>): Promise<AccountView[]> {
  const ids = await db.selectFrom('account').select('id').orderBy('user_name').execute()
  const found = await Promise.all(ids.map(({ id }) => findAccount(db, { id })))
  return found.filter((account) => account !== null)
}

/** One account by id or user name, or `null`. */
export async function findAccount(db: Kysely<Database>, by: { id: number } | { userName: string }): Promise<AccountView | null> {
  const query = db.selectFrom('account').select(['id', 'user_name', 'display_name', 'nip', 'state'])
  const row = await ('id' in by ? query.where('id', '=', by.id) : query.where('user_name', '=', by.userName.trim().toLowerCase())).executeTakeFirst()
  if (!row) return null
  const grants = await db.selectFrom('account_role').select(['role', 'unit_id']).where('account_id', '=', row.id).orderBy('role').orderBy('unit_id').execute()
  return {
    id: row.id, userName: row.user_name, displayName: row.display_name, nip: row.nip, state: row.state,
    roles: grants.map((grant) => ({ role: grant.role, unitId: grant.unit_id === '' ? null : grant.unit_id })),
  }
}

/** Adds an account and gives its id. A user name taken already is the caller's to refuse before. */
export async function insertAccount(db: Kysely<Database>, account: NewAccount, now: string): Promise<number> {
  const { id } = await db.insertInto('account').values({
    user_name: account.userName, display_name: account.displayName, nip: account.nip, state: account.state, created_at: now, changed_at: now,
  }).returning('id').executeTakeFirstOrThrow()
  await replaceRoles(db, id, account.roles)
  return id
}

/** Gives an account exactly these roles. */
export async function replaceRoles(db: Kysely<Database>, accountId: number, roles: readonly RoleGrant[]): Promise<void> {
  await db.deleteFrom('account_role').where('account_id', '=', accountId).execute()
  const rows = new Map(roles.map(({ role, unitId }) => [`${role} ${unitId ?? ''}`, { account_id: accountId, role, unit_id: unitId ?? '' }]))
  await db.insertInto('account_role').values([...rows.values()]).execute()
}

/** Changes the state of an account. */
export async function setAccountState(db: Kysely<Database>, accountId: number, state: AccountView['state'], now: string): Promise<void> {
  await db.updateTable('account').set({ state, changed_at: now }).where('id', '=', accountId).execute()
}

/** How many accounts that can sign in are Admin of the whole office: at least one must stay. */
export async function countAdmins(db: Kysely<Database>): Promise<number> {
  const { n } = await db.selectFrom('account_role').innerJoin('account', 'account.id', 'account_role.account_id')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('role', '=', 'admin').where('unit_id', '=', '').where('state', '!=', 'disabled').executeTakeFirstOrThrow()
  return n
}
