import { Button, FileButton, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCommand } from '../../../bridge/hooks.ts'
import { saidOrNull } from '../../../bridge/refusal.ts'
import { Dialog } from '../../../components/feedback/dialog.tsx'
import { ErrorSummary } from '../../../components/fields/error-summary.tsx'
import { TextAreaField, TextField } from '../../../components/fields/fields.tsx'
import { useSay } from '../../../components/say.tsx'
import type { Line } from '../sheet/line.ts'
import { fileHash } from './file-hash.ts'
import css from './panel.module.css'

type Picked = { readonly name: string; readonly size: number; readonly sha256: string }

/** Names a proof of work: what it is, where it lies and, of a file, its SHA-256, so that it can be told later whether it was changed. */
export function AddEvidence({ line, onClose }: { readonly line: Line; readonly onClose: () => void }) {
  const say = useSay()
  const add = useCommand('evidence.add')
  const [name, setName] = useState('')
  const [location, setLocation] = useState('')
  const [note, setNote] = useState('')
  const [picked, setPicked] = useState<Picked | null>(null)
  const [hashing, setHashing] = useState(false)
  const [tried, setTried] = useState(false)
  const pick = (file: File | null) => {
    if (file === null) return
    setHashing(true)
    if (name === '') setName(file.name)
    void fileHash(file).then((sha256) => setPicked({ name: file.name, size: file.size, sha256 })).finally(() => setHashing(false))
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || location.trim() === '') return
    const { periodId, assignmentId } = line.row
    add.mutate(
      { periodId, assignmentId, name: name.trim(), location: location.trim(), sha256: picked?.sha256 ?? null, size: picked?.size ?? null, note: note.trim() === '' ? null : note.trim() },
      { onSuccess: onClose },
    )
  }
  return (
    <Dialog title={say('rating.addEvidence')} opened onClose={onClose}>
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(add.error)} />
          <TextField name="evidence-name" label={say('rating.evidenceName')} required value={name} onChange={(event) => setName(event.currentTarget.value)} error={tried && name.trim() === '' ? say('rating.fillIn') : undefined} data-autofocus />
          <TextField
            name="evidence-location"
            label={say('rating.evidenceLocation')}
            description={say('rating.evidenceLocationLine')}
            required
            value={location}
            onChange={(event) => setLocation(event.currentTarget.value)}
            error={tried && location.trim() === '' ? say('rating.fillIn') : undefined}
          />
          <div>
            <FileButton onChange={pick}>
              {(props) => <Button {...props} variant="default" size="xs" loading={hashing}>{say('rating.pickFile')}</Button>}
            </FileButton>
            <p className={css['quiet']} role="status">{picked === null ? say('rating.pickFileLine') : say('rating.picked', { name: picked.name, hash: picked.sha256.slice(0, 16) })}</p>
          </div>
          <TextAreaField name="evidence-note" label={say('rating.evidenceNote')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={add.isPending}>{say('common.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
