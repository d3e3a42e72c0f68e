import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, type ReactNode } from 'react'
import type { AccountView } from '../../shared/contract/access.ts'
import type { Role } from '../../shared/contract/procedure.ts'
import { onSignedOut } from './call.ts'
import { onDeskEvent } from './events.ts'
import { forgetKept } from './kept.ts'

const AccountContext = createContext<AccountView | null>(null)

/** Gives the screens the account that is signed in, and forgets everything read when the session ends. */
export function SessionProvider({ account, children }: { readonly account: AccountView; readonly children: ReactNode }) {
  const client = useQueryClient()
  useEffect(() => {
    const forget = () => client.removeQueries({ predicate: (query) => !ofTheDoor(query.queryKey[0]) })
    const leave = () => {
      forget()
      void client.invalidateQueries({ predicate: (query) => ofTheDoor(query.queryKey[0]) })
    }
    const stopSignedOut = onSignedOut(leave)
    const stopEvents = onDeskEvent((event) => {
      if (event.kind === 'signed-out') leave()
      if (event.kind === 'data-changed') void client.invalidateQueries()
    })
    return () => {
      stopSignedOut()
      stopEvents()
      forgetKept()
      // What one account has read must not stand there, even for a moment, when the next one signs in.
      forget()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the clean-up belongs to the account, not to what it reads
  }, [client, account.id])
  return <AccountContext value={account}>{children}</AccountContext>
}

/** What the door itself asks, before anybody is signed in. */
function ofTheDoor(procedure: unknown): boolean {
  return procedure === 'desk.status' || procedure === 'session.me'
}

/** The account that is signed in. */
export function useAccount(): AccountView {
  const account = use(AccountContext)
  if (account === null) throw new Error('A screen was shown without an account')
  return account
}

/** Whether the account holds one of these roles; the desk checks again, this only decides what is shown. */
export function useHasRole(...wanted: readonly Role[]): boolean {
  return useAccount().roles.some((grant) => wanted.includes(grant.role))
}
