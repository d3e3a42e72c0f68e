import type { RoundHead } from '../../../shared/contract/selection.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../feedback/confirm-with-reason.tsx'
import { useToast } from '../feedback/toast.ts'
import { useSay } from '../say.tsx'

/** Ends a round without a decision, with the reason; lists that were frozen stay on record. */
export function CancelRound({ round, onClose }: { readonly round: Pick<RoundHead, 'id' | 'post'>; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const cancel = useCommand('round.cancel')
  const send = (reason: string) => cancel.mutate({ roundId: round.id, reason }, { onSuccess: () => {
    onClose()
    toast(say('round.screen.cancelled-toast'))
  } })
  return (
    <ConfirmWithReason title={say('round.screen.cancel')} opened onClose={onClose} confirm={say('round.screen.cancel')} danger reasonLabel={say('common.reason')} busy={cancel.isPending} refusal={saidOrNull(cancel.error)} onConfirm={send}>
      <p>{say('round.screen.cancel-line', { post: round.post })}</p>
    </ConfirmWithReason>
  )
}
