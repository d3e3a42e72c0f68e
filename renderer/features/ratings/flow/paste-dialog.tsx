import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../../components/feedback/dialog.tsx'
import { useSay } from '../../../components/say.tsx'
import { pasteInto, type Pasted } from '../grid/use-clipboard.ts'
import { gridColumns } from '../sheet/columns.ts'
import type { Sheet } from '../sheet/sheet.ts'
import css from './flow.module.css'

/** Takes a block from Excel for those who do not paste straight into the grid. */
export function PasteDialog({ sheet, onPasted, onClose }: { readonly sheet: Sheet; readonly onPasted: (pasted: Pasted) => void; readonly onClose: () => void }) {
  const say = useSay()
  const [text, setText] = useState('')
  const { row, column } = sheet.ground.place()
  const line = sheet.lines.line(sheet.ground.keyAt(row) ?? '')
  const paste = () => {
    onPasted(pasteInto(sheet, text))
    onClose()
  }
  return (
    <Dialog title={say('rating.pasteTitle')} opened onClose={onClose} size="lg">
      <Stack gap="sm">
        <p className={css['line']}>{say('rating.pasteHow')}</p>
        <p className={css['line']}>{say('rating.pasteWhere', { name: line?.row.name ?? '', column: { text: gridColumns[column]?.full ?? 'rating.column.hasilKerja' } })}</p>
        <Textarea label={say('rating.pasteField')} minRows={6} maxRows={14} autosize value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button disabled={text.trim() === ''} onClick={paste}>{say('rating.pasteNow')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
