import type { AssignmentView } from '../../../shared/contract/assignment.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { spanDays } from './gap-words.tsx'

/** Takes away a span on which no evaluation stands. */
export function RemoveForm({ span, onClose }: { readonly span: AssignmentView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const remove = useCommand('assignment.remove')
  return (
    <ConfirmWithReason
      title={say('assignment.remove-title', { name: span.name })}
      opened
      onClose={onClose}
      confirm={say('assignment.remove')}
      danger
      reasonLabel={say('common.reason')}
      busy={remove.isPending}
      refusal={saidOrNull(remove.error)}
      onConfirm={(reason) =>
        remove.mutate({ id: span.id, reason }, {
          onSuccess: () => {
            toast(say('assignment.removed', { name: span.name }))
            onClose()
          },
        })
      }
    >
      <p style={{ margin: 0 }}>{say('assignment.remove-line', { post: span.post, days: spanDays(span, say) })}</p>
    </ConfirmWithReason>
  )
}
