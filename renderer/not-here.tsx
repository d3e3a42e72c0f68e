import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from './components/layout/empty-state.tsx'
import { PageHeader } from './components/layout/page-header.tsx'
import { Screen } from './components/layout/screen.tsx'
import { useSay } from './components/say.tsx'

/** Says that an address leads to no screen, and leads back to the work. */
export function NotHere() {
  const say = useSay()
  return (
    <Screen>
      <PageHeader title={say('shell.notHere')} />
      <EmptyState
        title={say('shell.notHereLine')}
        action={
          <Button component={Link} to="/">
            {say('shell.toHome')}
          </Button>
        }
      />
    </Screen>
  )
}
