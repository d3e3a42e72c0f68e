import { Button, Group, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { useSay } from '../../components/say.tsx'
import { ChoosePerson, ChooseRating, type Objector, type PossibleRating } from './choose-rating.tsx'
import { LetterFields, type Letter } from './letter-fields.tsx'
import { objectionPath } from './objection-words.ts'

/** Registers an objection: who, against which locked rating, by which letter. */
export function RegisterDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const [person, setPerson] = useState<Objector | null>(null)
  const [rating, setRating] = useState<PossibleRating | null>(null)
  return (
    <Dialog title={say('objection.register')} opened onClose={onClose} size="lg">
      <Stack gap="md">
        {person === null ? <ChoosePerson onChoose={setPerson} /> : (
          <Group justify="space-between" wrap="nowrap">
            <b>{say('objection.person', { name: person.name, nip: person.nip })}</b>
            <Button variant="subtle" size="compact-xs" onClick={() => {
              setPerson(null)
              setRating(null)
            }}>{say('objection.other-person')}</Button>
          </Group>
        )}
        {person === null ? null : <ChooseRating nip={person.nip} chosen={rating} onChoose={setRating} />}
        {rating === null ? null : <RegisterForm key={`${rating.periodId}:${rating.assignmentId}`} rating={rating} onClose={onClose} />}
      </Stack>
    </Dialog>
  )
}

function RegisterForm({ rating, onClose }: { readonly rating: PossibleRating; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const navigate = useNavigate()
  const register = useCommand('objection.register')
  const [letter, setLetter] = useState<Letter>({ receivedOn: rating.handedOverOn, filedOn: localToday(), letterNumber: '', letterDate: null, file: null, grounds: '', withReasons: true })
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const send = (event: FormEvent) => {
    event.preventDefault()
    const { receivedOn, filedOn, letterDate } = letter
    const day: Message = { key: 'objection.choose-day' }
    const found: Record<string, Message> = {
      ...(receivedOn === null ? { receivedOn: day } : {}), ...(filedOn === null ? { filedOn: day } : {}), ...(letter.grounds.trim().length < 5 ? { grounds: { key: 'common.reasonShort' } } : {}),
    }
    setMissing(found)
    if (receivedOn === null || !isIsoDate(receivedOn) || filedOn === null || !isIsoDate(filedOn) || Object.keys(found).length > 0) return
    register.mutate({
      periodId: rating.periodId, assignmentId: rating.assignmentId, version: rating.version, receivedOn, filedOn, letterNumber: letter.letterNumber.trim() || null,
      letterDate: letterDate !== null && isIsoDate(letterDate) ? letterDate : null, letterName: letter.file?.name ?? null, letterSha256: letter.file?.sha256 ?? null,
      grounds: letter.grounds.trim(), withReasons: letter.withReasons,
    }, { onSuccess: ({ id, number }) => {
      toast(say('objection.registered-toast', { number }))
      onClose()
      void navigate({ to: objectionPath(id) })
    } })
  }
  const found = Object.keys(missing).length > 0
  const fields = found ? missing : fieldsOf(register.error)
  const said: Message | null = found ? { key: 'common.notSaved' } : saidOrNull(register.error)
  const error = (name: string): { readonly error?: string } => (fields[name] === undefined ? {} : { error: say.message(fields[name]) })
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <ErrorSummary said={said} fields={fields} />
        <LetterFields letter={letter} onChange={(change) => setLetter({ ...letter, ...change })} error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" loading={register.isPending}>{say('objection.register')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
