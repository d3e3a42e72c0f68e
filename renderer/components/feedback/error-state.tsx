import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Message } from '../../../shared/text/message.ts'
import { EmptyState } from '../layout/empty-state.tsx'
import { useSay } from '../say.tsx'

/** What a part of a screen shows when its answer could not be had: the sentence of the refusal, and another try. */
export function ErrorState({ said, onRetry }: { readonly said: Message; readonly onRetry?: () => void }) {
  const say = useSay()
  return (
    <div role="alert">
      <EmptyState
        icon={<IconAlertTriangle size={24} stroke={1.7} />}
        title={say('common.couldNotLoad')}
        action={
          onRetry === undefined ? undefined : (
            <Button variant="default" onClick={onRetry}>
              {say('common.tryAgain')}
            </Button>
          )
        }
      >
        {say.message(said)}
      </EmptyState>
    </div>
  )
}
