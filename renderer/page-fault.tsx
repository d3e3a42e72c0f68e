import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Screen } from './components/layout/screen.tsx'
import { EmptyState } from './components/layout/empty-state.tsx'
import { useSay } from './components/say.tsx'

/** Stands in for a screen that broke: what is kept is safe, and opening the screen anew usually mends it. */
export function PageFault({ reset }: ErrorComponentProps) {
  const say = useSay()
  return (
    <Screen>
      <div role="alert">
        <EmptyState title={say('shell.pageFaultTitle')} action={<Button onClick={reset}>{say('shell.openAnew')}</Button>}>
          {say('shell.pageFault')}
        </EmptyState>
      </div>
    </Screen>
  )
}
