import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { BackupInfo } from '../../../shared/contract/backup.ts'
import { putFile } from '../../bridge/files.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidBy } from '../../bridge/refusal.ts'
import type { Message } from '../../../shared/text/message.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { PasswordField } from '../../components/fields/fields.tsx'
import { FileDrop } from '../../components/files/file-drop.tsx'
import { useSay } from '../../components/say.tsx'
import css from './system.module.css'

/** What is restored: a back-up of the list, or a file from another disk. */
export type RestoreFrom = { readonly kind: 'listed'; readonly info: BackupInfo } | { readonly kind: 'upload' }

/** Puts a back-up in the place of the present data; the present data is backed up first, and everyone signs in anew. */
export function Restore({ from, onClose }: { readonly from: RestoreFrom; readonly onClose: () => void }) {
  const say = useSay()
  const restore = useLongWork('backup.restore')
  const [file, setFile] = useState<File | null>(null)
  const [password, setPassword] = useState('')
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Message | null>(null)
  const start = async (event: FormEvent) => {
    event.preventDefault()
    setRefusal(null)
    setSending(true)
    try {
      const stageId = from.kind === 'upload' && file !== null ? await putFile(file) : null
      await restore.mutateAsync({ file: from.kind === 'listed' ? from.info.file : null, stageId, password })
      onClose()
    } catch (error) {
      setRefusal(saidBy(error))
    } finally {
      setSending(false)
    }
  }
  const busy = sending || restore.isPending
  return (
    <Dialog title={say('backup.restore-title')} opened onClose={() => (busy ? undefined : onClose())}>
      <form onSubmit={(event) => void start(event)} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={refusal} />
          {busy ? (
            <WorkProgress progress={restore.progress} starting={say('backup.unpacking')} />
          ) : (
            <>
              {from.kind === 'listed' ? (
                <p className={css['plain']}>{say('backup.restore-which', { taken: say.instant(from.info.takenAt), people: from.info.people })}</p>
              ) : (
                <FileDrop compact multiple={false} label={file?.name ?? say('backup.choose')} accept={['.tanjak']} onFiles={(files) => setFile(files[0] ?? null)} />
              )}
              <Notice tone="warn">{say('backup.restore-line')}</Notice>
              <PasswordField
                name="password"
                label={say('backup.password')}
                description={say('backup.password-line')}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                visibilityToggleButtonProps={{ 'aria-label': say('access.show-password') }}
                autoComplete="current-password"
                required
              />
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={onClose}>
                  {say('common.cancel')}
                </Button>
                <Button type="submit" data-danger disabled={password === '' || (from.kind === 'upload' && file === null)}>
                  {say('backup.restore')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      </form>
    </Dialog>
  )
}
