import { Anchor, Skeleton } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { SessionProvider } from '../../bridge/session.tsx'
import { ErrorState } from '../../components/feedback/error-state.tsx'
import { DoorPage } from './door-page.tsx'
import { FirstRun } from './first-run.tsx'
import { useSay } from '../../components/say.tsx'
import { MustChangePassword } from './must-change-password.tsx'
import { RestoreOffice } from './restore-office.tsx'
import { SignIn } from './sign-in.tsx'

/** Decides what stands before the screens: the first run, the door, or nothing once somebody is signed in. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const say = useSay()
  const [restoring, setRestoring] = useState(false)
  const status = useProcedure('desk.status', {})
  const me = useProcedure('session.me', {})
  // The wizard goes on after the desk exists and the first account is signed in, so it ends only when it says so.
  const [wizard, setWizard] = useState<'unknown' | 'open' | 'done'>('unknown')
  const error = status.error ?? me.error
  if (restoring) return <RestoreOffice onBack={() => setRestoring(false)} />
  if (error !== null) {
    return (
      <DoorPage>
        <ErrorState said={error.said} code={error.code} onRetry={() => void Promise.all([status.refetch(), me.refetch()])} />
        <Anchor component="button" type="button" size="sm" onClick={() => setRestoring(true)}>
          {say('access.restore-office')}
        </Anchor>
      </DoorPage>
    )
  }
  if (status.data === undefined || me.data === undefined) {
    return (
      <DoorPage>
        <Skeleton height={220} />
      </DoorPage>
    )
  }
  if (wizard === 'open' || (wizard === 'unknown' && status.data.state === 'new')) {
    return <FirstRun onBegin={() => setWizard('open')} onDone={() => setWizard('done')} />
  }
  const account = me.data.account
  if (account === null) return <SignIn office={status.data.office} />
  if (account.state === 'must-change-password') return <MustChangePassword account={account} />
  return <SessionProvider account={account}>{children}</SessionProvider>
}
