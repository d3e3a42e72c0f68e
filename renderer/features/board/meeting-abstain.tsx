import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import own from './meeting-votes.module.css'

/** Why a member who may vote abstains; Enter sends it. */
export function AbstainReason({ name, busy, onSend }: { readonly name: string; readonly busy: boolean; readonly onSend: (reason: string) => void }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length < 5) setShort(true)
    else onSend(reason.trim())
  }
  return (
    <form className={own['abstain']} onSubmit={send} noValidate>
      <TextField name="abstain-reason" label={say('board.meeting.abstain-of', { name })} size="lg" autoFocus value={reason} maxLength={1000} error={short ? say('board.abstain-why') : undefined} onChange={(event) => {
        setReason(event.currentTarget.value)
        setShort(false)
      }} />
      <Button type="submit" size="md" loading={busy}>{say('board.screen.save-vote')}</Button>
    </form>
  )
}
