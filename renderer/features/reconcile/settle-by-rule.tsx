import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { conflictKindName } from './conflict-words.ts'

/** Lets the rule settle every open conflict of a kind at one stroke; those for which it has no choice stay open. */
export function SettleByRule({ kind, count }: { readonly kind: string; readonly count: number }) {
  const say = useSay()
  const toast = useToast()
  const settle = useCommand('reconcile.settle-by-rule')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('reconcile.all-by-rule', { count })}</Button>
      <ConfirmWithReason
        title={say('reconcile.all-by-rule-title')}
        opened={asking}
        onClose={() => setAsking(false)}
        confirm={say('reconcile.by-rule')}
        busy={settle.isPending}
        refusal={saidOrNull(settle.error)}
        onConfirm={() =>
          settle.mutate({ kind, ids: null }, {
            onSuccess: ({ settled }) => {
              setAsking(false)
              toast(say('reconcile.settled-count', { count: settled }))
            },
          })
        }
      >
        <p style={{ margin: 0 }}>{say('reconcile.all-by-rule-line', { count, kind: conflictKindName(kind, say) })}</p>
      </ConfirmWithReason>
    </>
  )
}
