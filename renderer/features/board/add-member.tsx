import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { offices, type Office } from '../../../shared/legal/parameters/talent/kti.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { CheckField, SelectField, TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'

/** Seats a member: name, NIP where there is one, post, from which office, and whether the member presides. */
export function AddMember({ roundId, chaired, onClose }: { readonly roundId: number; readonly chaired: boolean; readonly onClose: () => void }) {
  const say = useSay()
  const add = useCommand('board.add-member')
  const [draft, setDraft] = useState<{ name: string; nip: string; post: string; office: Office; chair: boolean }>({ name: '', nip: '', post: '', office: chaired ? 'kepegawaian' : 'pyb', chair: !chaired })
  const [found, setFound] = useState<Readonly<Record<string, Message>>>({})
  const wrong = Object.keys(found).length > 0 ? found : fieldsOf(add.error)
  const error = (field: string) => (wrong[field] === undefined ? undefined : say.message(wrong[field]))
  const send = (event: FormEvent) => {
    event.preventDefault()
    const nip = draft.nip.replace(/\s/g, '')
    const now: Record<string, Message> = {
      ...(draft.name.trim().length < 3 ? { name: { key: 'board.screen.need-name' } } : {}), ...(nip === '' || /^\d{18}$/.test(nip) ? {} : { nip: { key: 'board.screen.need-nip' } }),
    }
    setFound(now)
    if (Object.keys(now).length > 0) return
    add.mutate({ roundId, name: draft.name.trim(), nip: nip === '' ? null : nip, post: draft.post.trim() === '' ? null : draft.post.trim(), office: draft.office, chair: draft.chair }, { onSuccess: onClose })
  }
  const said: Message | null = Object.keys(found).length > 0 ? { key: 'common.notSaved' } : saidOrNull(add.error)
  return (
    <Dialog title={say('board.screen.add')} opened onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={said} fields={Object.keys(found).length > 0 ? found : {}} />
          <TextField name="name" label={say('board.screen.member-name')} description={say('board.screen.member-name-line')} value={draft.name} onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })} maxLength={200} required error={error('name')} data-autofocus />
          <TextField name="nip" label={say('board.screen.member-nip')} description={say('board.screen.member-nip-line')} value={draft.nip} onChange={(event) => setDraft({ ...draft, nip: event.currentTarget.value })} maxLength={30} inputMode="numeric" error={error('nip')} />
          <TextField name="post" label={say('board.screen.member-post')} value={draft.post} onChange={(event) => setDraft({ ...draft, post: event.currentTarget.value })} maxLength={250} />
          <SelectField
            name="office" label={say('board.screen.office')} value={draft.office} allowDeselect={false} data={offices.map((value) => ({ value, label: say(`talent.office.${value}`) }))}
            onChange={(office) => setDraft({ ...draft, office: offices.find((one) => one === office) ?? draft.office })}
          />
          <CheckField name="chair" label={say('board.screen.presides')} checked={draft.chair} onChange={(event) => setDraft({ ...draft, chair: event.currentTarget.checked })} error={error('chair')} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={add.isPending}>{say('board.screen.add')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
