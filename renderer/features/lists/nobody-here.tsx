import { Button } from '@mantine/core'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { firstQuestion, type Question } from './candidate-filters.ts'

/** An empty list: narrowed too far, or nobody meets a rule yet and those who do not are one click away. */
export function NobodyHere({ narrowed, onAsk }: { readonly narrowed: boolean; readonly onAsk: (question: Question) => void }) {
  const say = useSay()
  return (
    <EmptyState
      title={say(narrowed ? 'lists.none' : 'lists.noneMet')}
      action={
        <Button variant="default" onClick={() => onAsk(narrowed ? firstQuestion : { ...firstQuestion, outcome: ['not-met', 'cannot-tell'] })}>
          {say(narrowed ? 'lists.showMet' : 'lists.showOthers')}
        </Button>
      }
    >
      {say(narrowed ? 'lists.noneLine' : 'lists.noneMetLine')}
    </EmptyState>
  )
}
