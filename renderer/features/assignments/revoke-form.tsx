import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { DelegationView } from '../../../shared/contract/assignment.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'

/** Ends a delegation before its last day. */
export function RevokeForm({ delegation, onClose }: { readonly delegation: DelegationView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const revoke = useCommand('delegation.revoke')
  const today = localToday()
  const [on, setOn] = useState<string | null>(today < delegation.starts ? delegation.starts : today)
  const names = { rater: delegation.rater.name, delegate: delegation.delegate.name }
  return (
    <ReasonedForm
      title={say('assignment.revoke-this', names)}
      onClose={onClose}
      busy={revoke.isPending}
      error={revoke.error}
      check={() => (on === null ? { on: { key: 'assignment.starts-needed' as const } } : {})}
      onSave={(reason) =>
        on !== null && isIsoDate(on)
          ? revoke.mutate({ id: delegation.id, on, reason }, {
              onSuccess: () => {
                toast(say('assignment.revoked-done', names))
                onClose()
              },
            })
          : undefined
      }
    >
      {(errors) => <DateField name="on" label={say('assignment.revoke-on')} description={say('assignment.revoke-line')} required value={on} onChange={setOn} {...(errors['on'] === undefined ? {} : { error: errors['on'] })} />}
    </ReasonedForm>
  )
}
