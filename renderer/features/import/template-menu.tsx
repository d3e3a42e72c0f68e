import { Button, Menu, ScrollArea } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { recordKinds, type RecordKindName } from '../../../shared/domain/record/kinds.ts'
import { call } from '../../bridge/call.ts'
import { saveFile } from '../../bridge/files.ts'
import { saidBy } from '../../bridge/refusal.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'

/** Sheets to fill in, one for each kind of record that no export brings. */
export function TemplateMenu() {
  const say = useSay()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const take = async (kind: RecordKindName) => {
    setBusy(true)
    try {
      const { fileId } = await call('import.template', { kind })
      toast(say('common.exported', { name: await saveFile(fileId) }))
    } catch (error) {
      toast(say.message(saidBy(error)), 'bad')
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <Button variant="default" loading={busy} leftSection={<IconFileSpreadsheet size={16} stroke={1.8} aria-hidden="true" />}>
          {say('import.templates')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={360} type="auto">
          {recordKinds.map((kind) => (
            <Menu.Item key={kind.kind} onClick={() => void take(kind.kind)}>
              {say(kind.label)}
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  )
}
