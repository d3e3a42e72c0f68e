import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ErrorCode } from '../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../shared/text/message.ts'
import { EmptyState } from '../layout/empty-state.tsx'
import { useSay } from '../say.tsx'

/** Refusals that stay the same however often they are asked for. */
const LASTING: ReadonlySet<ErrorCode> = new Set(['not-found', 'not-allowed'])

/** What a part of a screen shows when its answer could not be had: the sentence of the refusal, and another try where it can help. */
export function ErrorState({ said, code, onRetry }: { readonly said: Message; readonly code?: ErrorCode | undefined; readonly onRetry?: () => void }) {
  const say = useSay()
  return (
    <div role="alert">
      <EmptyState
        icon={<IconAlertTriangle size={24} stroke={1.7} />}
        title={say('common.couldNotLoad')}
        action={
          onRetry === undefined || (code !== undefined && LASTING.has(code)) ? undefined : (
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
