import type { AccountView, RoleGrant } from '../../../../shared/contract/access.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { countAdmins, findAccount, insertAccount, listAccounts, replaceRoles, setAccountState } from '../../db/repositories/accounts.ts'
import { makeOneTimePassword } from '../../vault/one-time-password.ts'
import { endSessions } from '../../vault/session-life.ts'
import { openStoreOf, vaultOf } from '../../vault/unlock-desk.ts'

/** Every account with its roles. */
export async function accounts({ db }: Context): Promise<OutputOf<'account.list'>> {
  return { accounts: await listAccounts(db) }
}

/** Adds an account with a one-time password that must be changed at the first sign-in. */
export async function addAccount(context: Context, input: ParsedInputOf<'account.add'>): Promise<OutputOf<'account.add'>> {
  const { db, now } = context
  if (await findAccount(db, { userName: input.userName })) {
    const said = { key: 'access.user-name-taken', values: { userName: input.userName } } as const
    throw new TanjakError('conflict', said, { userName: said })
  }
  await refuseUnknownUnits(db, input.roles)
  const id = await insertAccount(db, { ...input, state: 'must-change-password' }, now())
  return { account: await accountOf(db, { id }), oneTimePassword: giveOneTimePassword(context, id, input.userName) }
}

/** Gives an account other roles and unit scopes; they hold from its next call on. */
export async function changeRoles({ db }: Context, { userName, roles }: ParsedInputOf<'account.change-roles'>): Promise<OutputOf<'account.change-roles'>> {
  const account = await accountOf(db, { userName })
  await refuseUnknownUnits(db, roles)
  await replaceRoles(db, account.id, roles)
  await refuseWithoutAdmin(db)
  return { account: await accountOf(db, { id: account.id }) }
}

/** Gives an account a one-time password in place of its own, and ends its sessions. */
export async function resetPassword(context: Context, { userName }: ParsedInputOf<'account.reset'>): Promise<OutputOf<'account.reset'>> {
  const { desk, db, account: caller, now, atLast } = context
  const account = await accountOf(db, { userName })
  if (account.id === caller.id) throw new TanjakError('refused', { key: 'access.not-on-yourself' })
  await setAccountState(db, account.id, 'must-change-password', now())
  const oneTimePassword = giveOneTimePassword(context, account.id, account.userName)
  atLast(async () => endSessions(desk, { accountId: account.id }))
  return { oneTimePassword }
}

/**
 * Disables an account: its sessions end at once and its way to the data key is taken away. Enabled again, it opens with the
 * one-time password of a reset only.
 */
export async function setDisabled(context: Context, { userName, disabled }: ParsedInputOf<'account.set-disabled'>): Promise<OutputOf<'account.set-disabled'>> {
  const { desk, db, account: caller, now, atLast } = context
  const account = await accountOf(db, { userName })
  if (account.id === caller.id) throw new TanjakError('refused', { key: 'access.not-on-yourself' })
  if (disabled) {
    await setAccountState(db, account.id, 'disabled', now())
    await refuseWithoutAdmin(db)
    atLast(async () => {
      await vaultOf(desk).removePassword(openStoreOf(desk).dataKey, account.id)
      endSessions(desk, { accountId: account.id })
    })
  } else if (account.state === 'disabled') {
    await setAccountState(db, account.id, 'must-change-password', now())
  }
  return { account: await accountOf(db, { id: account.id }) }
}

async function accountOf(db: Context['db'], by: { id: number } | { userName: string }): Promise<AccountView> {
  const account = await findAccount(db, by)
  if (account) return account
  throw new TanjakError('not-found', { key: 'access.no-such-account', values: { userName: 'userName' in by ? by.userName : String(by.id) } })
}

function giveOneTimePassword({ desk, atLast }: Context, accountId: number, userName: string): string {
  const password = makeOneTimePassword()
  atLast(() => vaultOf(desk).setPassword(openStoreOf(desk).dataKey, { accountId, userName, password }))
  return password
}

async function refuseUnknownUnits(db: Context['db'], roles: readonly RoleGrant[]): Promise<void> {
  const wanted = [...new Set(roles.flatMap(({ unitId }) => unitId ?? []))]
  if (wanted.length === 0) return
  const known = new Set((await db.selectFrom('unit').select('id').where('id', 'in', wanted).execute()).map(({ id }) => id))
  const unknown = wanted.filter((id) => !known.has(id))
  if (unknown.length === 0) return
  const said = { key: 'access.unknown-units', values: { units: { list: unknown } } } as const
  throw new TanjakError('bad-input', said, { roles: said })
}

async function refuseWithoutAdmin(db: Context['db']): Promise<void> {
  if ((await countAdmins(db)) === 0) throw new TanjakError('refused', { key: 'access.last-admin' })
}
