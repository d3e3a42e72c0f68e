import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { saveFile } from '../../bridge/files.ts'
import { saidBy } from '../../bridge/refusal.ts'
import { useToast } from '../feedback/toast.ts'
import { useSay } from '../say.tsx'

/** Takes out exactly what is shown, as an Excel sheet or as CSV. */
export function ExportMenu({ make, disabled = false, label, size = 'xs' }: {
  /** Has the desk write the file; gives the id under which it can be fetched. */
  readonly make: (format: 'xlsx' | 'csv') => Promise<{ readonly fileId: string }>
  readonly disabled?: boolean
  /** What is taken out, where it is not simply the list. */
  readonly label?: string
  readonly size?: 'xs' | 'sm'
}) {
  const say = useSay()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const take = async (format: 'xlsx' | 'csv') => {
    setBusy(true)
    try {
      const { fileId } = await make(format)
      toast(say('common.exported', { name: await saveFile(fileId) }))
    } catch (error) {
      toast(say.message(saidBy(error)), 'bad')
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size={size} loading={busy} disabled={disabled} leftSection={<IconDownload size={15} stroke={1.8} aria-hidden="true" />}>
          {label ?? say('common.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void take('xlsx')}>{say('common.exportXlsx')}</Menu.Item>
        <Menu.Item onClick={() => void take('csv')}>{say('common.exportCsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
