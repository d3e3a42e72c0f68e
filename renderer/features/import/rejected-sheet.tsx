import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { call } from '../../bridge/call.ts'
import { saveFile } from '../../bridge/files.ts'
import { saidBy } from '../../bridge/refusal.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import type { Staged } from './use-import.ts'

/** Saves the rejected rows with their reasons as a sheet, to be mended and imported again. */
export function RejectedSheet({ batchId, files = [], covers = null }: {
  readonly batchId: number | null
  readonly files?: readonly Staged[]
  readonly covers?: string | null
}) {
  const say = useSay()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    try {
      const preview = batchId === null ? { files: files.map(({ stageId, period, mapping }) => ({ stageId, period, mapping })), covers } : null
      const { fileId } = await call('import.rejected-sheet', { batchId, preview, format: 'xlsx' })
      toast(say('common.exported', { name: await saveFile(fileId) }))
    } catch (error) {
      toast(say.message(saidBy(error)), 'bad')
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button variant="default" loading={busy} onClick={() => void take()} leftSection={<IconDownload size={16} stroke={1.8} aria-hidden="true" />}>
      {say('import.save-rejected')}
    </Button>
  )
}
