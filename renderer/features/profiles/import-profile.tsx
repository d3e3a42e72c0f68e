import { Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { putFile } from '../../bridge/files.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidBy } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { FileDrop } from '../../components/files/file-drop.tsx'
import { useSay } from '../../components/say.tsx'
import { profileName, profilePath } from './profile-words.ts'

/** Takes in a profile that another office signed off as a file; it becomes a draft and holds nowhere before it is activated. */
export function ImportProfile({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const navigate = useNavigate()
  const read = useCommand('profile.import')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Message | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setRefusal(null)
    setBusy(true)
    try {
      const view = await read.mutateAsync({ stageId: await putFile(file) })
      onClose()
      toast(say('profile.imported', { name: profileName(view.name, say) }))
      void navigate({ to: profilePath(view.id) })
    } catch (error) {
      setRefusal(saidBy(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title={say('profile.importTitle')} opened onClose={() => (busy ? undefined : onClose())}>
      <Stack gap="sm">
        <ErrorSummary said={refusal} />
        <p style={{ margin: 0 }}>{say('profile.importLine')}</p>
        <FileDrop compact multiple={false} disabled={busy} label={say(busy ? 'profile.importing' : 'profile.importDrop')} accept={['.json']} onFiles={(files) => void take(files[0])} />
      </Stack>
    </Dialog>
  )
}
