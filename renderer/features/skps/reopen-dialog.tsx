import { useCommand } from '../../bridge/hooks.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import type { SkpView } from './use-skp-draft.ts'

/** Opens an agreed SKP again with a reason; its versions stay. */
export function ReopenDialog({ view, onClose }: { readonly view: SkpView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const command = useCommand('skp.reopen')
  const { head, versions } = view
  const reopen = async (reason: string) => {
    const answer = await command.mutateAsync({ assignmentId: head.assignmentId, year: head.year, reason }).catch(() => null)
    if (answer !== null) toast(say('skp.reopen.done'))
  }
  return (
    <ConfirmWithReason
      title={say('skp.reopen.title')} opened onClose={onClose} confirm={say('skp.reopen')} reasonLabel={say('skp.reopen.reason')} busy={command.isPending} refusal={command.error?.said ?? null} onConfirm={(reason) => void reopen(reason)}
    >
      <p style={{ margin: 0 }}>{say('skp.reopen.line', { number: versions.at(-1)?.number ?? 1 })}</p>
    </ConfirmWithReason>
  )
}
