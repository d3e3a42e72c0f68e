import type { access } from '../../../../shared/contract/access.ts'
import about from '../../../../package.json' with { type: 'json' }
import type { HandlersOf } from '../../context.ts'
import { findAccount } from '../../db/repositories/accounts.ts'
import { currentAccount } from '../../vault/current-account.ts'
import { accounts, addAccount, changeRoles, resetPassword, setDisabled } from './accounts.ts'
import { firstRun } from './first-run.ts'
import { changePassword, recover, renewRecoveryCode } from './own-password.ts'
import { signIn, signOut } from './sign-in.ts'

/** First run, signing in and out, accounts. */
export const accessHandlers: HandlersOf<keyof typeof access> = {
  'desk.status': async ({ desk }) => ({
    state: desk.store ? 'open' : desk.vault || desk.damage ? 'locked' : 'new',
    office: desk.vault?.office() ?? null,
    version: about.version,
    electron: desk.electron,
  }),
  'desk.init': firstRun,
  'desk.recover': recover,
  'desk.renew-recovery-code': renewRecoveryCode,
  'session.sign-in': signIn,
  'session.sign-out': signOut,
  'session.me': async ({ desk, session }) => {
    const account = await currentAccount(desk, session)
    return { account: account && desk.store ? await findAccount(desk.store.db, { id: account.id }) : null }
  },
  'session.change-password': changePassword,
  'account.list': accounts,
  'account.add': addAccount,
  'account.change-roles': changeRoles,
  'account.reset': resetPassword,
  'account.set-disabled': setDisabled,
}
