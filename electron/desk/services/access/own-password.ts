import type { AccountView } from '../../../../shared/contract/access.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { findAccount, setAccountState } from '../../db/repositories/accounts.ts'
import { checkPassword } from '../../vault/password-rules.ts'
import { beginSession, endSessions } from '../../vault/session-life.ts'
import { anyoneSignedIn, atTheGate, lockDesk, unlockDesk, vaultOf } from '../../vault/unlock-desk.ts'
import type { Unlocked } from '../../vault/vault.ts'

/** Changes the caller's own password after asking for the present one; the account's other sessions end. */
export async function changePassword(context: Context, { current, next }: ParsedInputOf<'session.change-password'>): Promise<Record<string, never>> {
  const { desk, db, account, session, now, atLast } = context
  const vault = vaultOf(desk)
  const opened = await ownPassword(desk, account.userName, current, 'current')
  checkPassword(next, 'next', { userName: account.userName, office: vault.office() })
  if (next === current) {
    const said = { key: 'access.password-unchanged' } as const
    throw new TanjakError('bad-input', said, { next: said })
  }
  await setAccountState(db, account.id, 'active', now())
  atLast(async () => {
    await vault.setPassword(opened.dataKey, { accountId: account.id, userName: account.userName, password: next })
    opened.dataKey.fill(0)
    endSessions(desk, { accountId: account.id, except: session })
  })
  return {}
}

/**
 * Replaces the recovery code after asking for the password once more. The row in the audit log is written before the vault, so that no
 * code is replaced by one that nobody was told.
 */
export async function renewRecoveryCode({ desk, db, account, keep }: Context, { password }: ParsedInputOf<'desk.renew-recovery-code'>): Promise<{ recoveryCode: string }> {
  const vault = vaultOf(desk)
  const { dataKey } = await ownPassword(desk, account.userName, password, 'password')
  try {
    return await db.transaction().execute(async (trx) => {
      await keep(trx, { entity: 'desk' })
      return { recoveryCode: await vault.renewRecoveryCode(dataKey) }
    })
  } finally {
    dataKey.fill(0)
  }
}

/** Gives an Admin account a new password with the office's recovery code, and signs it in. Only Admin: they reset the others. */
export function recover({ desk, session, now, keep }: Context, { recoveryCode, userName, newPassword }: ParsedInputOf<'desk.recover'>): Promise<{ account: AccountView }> {
  return atTheGate(desk, async () => {
    const vault = vaultOf(desk)
    checkPassword(newPassword, 'newPassword', { userName, office: vault.office() })
    const dataKey = await vault.unlockByCode(recoveryCode)
    const { db } = await unlockDesk(desk, dataKey)
    try {
      const account = await db.transaction().execute(async (trx) => {
        const found = await findAccount(trx, { userName })
        if (!found || found.state === 'disabled' || !found.roles.some(({ role }) => role === 'admin')) {
          throw new TanjakError('refused', { key: 'access.recover-admin-only', values: { userName } })
        }
        await setAccountState(trx, found.id, 'active', now())
        await keep(trx, { entity: 'account', id: String(found.id) }, found)
        await vault.setPassword(dataKey, { accountId: found.id, userName: found.userName, password: newPassword })
        return { ...found, state: 'active' as const }
      })
      endSessions(desk, { accountId: account.id, except: session })
      beginSession(session, account.id, now())
      return { account }
    } finally {
      dataKey.fill(0)
      if (!(await anyoneSignedIn(desk))) await lockDesk(desk)
    }
  })
}

function ownPassword(desk: Context['desk'], userName: string, password: string, field: string): Promise<Unlocked> {
  return vaultOf(desk).unlock(userName, password).catch((error: unknown) => {
    if (!(error instanceof TanjakError) || error.code !== 'wrong-password') throw error
    const said = { key: 'access.wrong-current-password' } as const
    throw new TanjakError('wrong-password', said, { [field]: said })
  })
}
