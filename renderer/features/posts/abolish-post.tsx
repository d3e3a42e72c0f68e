import { useState } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { PostView } from '../../../shared/contract/post.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { useSay } from '../../components/say.tsx'

/** Takes a post off the map from a day on, with the reason; what was decided for it stays readable. */
export function AbolishPost({ post, onClose }: { readonly post: PostView; readonly onClose: () => void }) {
  const say = useSay()
  const abolish = useCommand('post.abolish')
  const [on, setOn] = useState<string | null>(localToday())
  return (
    <ConfirmWithReason
      title={say('vacancy.abolish-title', { post: post.name })} opened onClose={onClose} confirm={say('vacancy.abolish')} danger reasonLabel={say('common.reason')} busy={abolish.isPending} refusal={saidOrNull(abolish.error)}
      onConfirm={(reason) => (on === null ? undefined : abolish.mutate({ id: post.id, on: isoDate(on), reason }, { onSuccess: onClose }))}
    >
      <p>{say(post.holders.length === 0 ? 'vacancy.abolish-line' : 'vacancy.abolish-held', { count: post.holders.length })}</p>
      <DateField name="on" label={say('vacancy.abolish-on')} value={on} onChange={setOn} required {...(on === null ? { error: say('vacancy.need.day') } : {})} />
    </ConfirmWithReason>
  )
}
