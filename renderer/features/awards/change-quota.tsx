import { useState } from 'react'
import type { AwardRound } from '../../../shared/contract/award.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { ReasonedForm, type FieldErrors } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import { draftOf, QuotaFields, quotaOf } from './quota-fields.tsx'

/** Changes the quota of an open round, with the reason. */
export function ChangeQuota({ round, onClose }: { readonly round: AwardRound; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const change = useCommand('award.set-quota')
  const [draft, setDraft] = useState(draftOf(round.quota))
  const check = (): FieldErrors => (draft.kind === 'each' && draft.each === '' ? { each: { key: 'award.need-each' } } : {})
  const save = (reason: string) => change.mutate({ id: round.id, quota: quotaOf(draft), reason }, { onSuccess: () => {
    toast(say('award.quota-changed'))
    onClose()
  } })
  return (
    <ReasonedForm title={say('award.change-quota')} onClose={onClose} busy={change.isPending} error={change.error} check={check} onSave={save}>
      {(errors) => <QuotaFields draft={draft} onChange={setDraft} error={errors['each']} />}
    </ReasonedForm>
  )
}
