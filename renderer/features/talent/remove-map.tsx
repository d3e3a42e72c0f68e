import type { TalentMap } from '../../../shared/contract/talent.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'

/** Asks before a mapping is removed; the reason stays in the audit log. */
export function RemoveMap({ map, onClose, onRemoved }: { readonly map: TalentMap; readonly onClose: () => void; readonly onRemoved: () => void }) {
  const say = useSay()
  const toast = useToast()
  const remove = useCommand('talent.remove-map')
  return (
    <ConfirmWithReason
      title={say('kotak.remove-title', { on: { date: map.on } })}
      opened
      onClose={onClose}
      confirm={say('kotak.remove')}
      danger
      reasonLabel={say('common.reason')}
      busy={remove.isPending}
      refusal={saidOrNull(remove.error)}
      onConfirm={(reason) => remove.mutate({ id: map.id, reason }, {
        onSuccess: () => {
          toast(say('kotak.removed'))
          onRemoved()
        },
      })}
    >
      {say('kotak.remove-line', { people: map.people })}
    </ConfirmWithReason>
  )
}
