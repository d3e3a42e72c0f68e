import type { ReplayView } from '../../../shared/contract/replay.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { sideName } from './replay-words.ts'

/** Asks before a comparison is taken off the list; nothing else stands on it. */
export function RemoveReplay({ replay, onClose, onRemoved }: { readonly replay: ReplayView; readonly onClose: () => void; readonly onRemoved: () => void }) {
  const say = useSay()
  const toast = useToast()
  const remove = useCommand('replay.remove')
  return (
    <ConfirmWithReason
      title={say('replay.removeTitle')}
      opened
      onClose={onClose}
      confirm={say('replay.remove')}
      danger
      reasonLabel={say('common.reason')}
      busy={remove.isPending}
      refusal={saidOrNull(remove.error)}
      onConfirm={(reason) => remove.mutate({ replayId: replay.replayId, reason }, {
        onSuccess: () => {
          toast(say('replay.removed'))
          onRemoved()
        },
      })}
    >
      {say('replay.removeLine', { before: sideName(replay.before.name, say), after: sideName(replay.after.name, say), on: { date: replay.on } })}
    </ConfirmWithReason>
  )
}
