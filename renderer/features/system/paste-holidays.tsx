import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { readHolidays, type Holiday } from './holiday-list.ts'

/** Takes the holidays of a year as a pasted list; nothing is taken while a line cannot be read. */
export function PasteHolidays({ known, onTake, onClose }: {
  readonly known: readonly Holiday[]
  readonly onTake: (days: readonly Holiday[]) => void
  readonly onClose: () => void
}) {
  const say = useSay()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const { days, faults } = readHolidays(text, known)
  const said = text.trim() === '' ? [{ key: 'access.holidays-empty' as const }] : faults
  const take = () => {
    setAsked(true)
    if (said.length > 0) return
    onTake(days)
    onClose()
  }
  return (
    <Dialog title={say('access.holidays-paste')} opened onClose={onClose} size="lg">
      <Stack gap="sm">
        <TextAreaField
          name="holidays.lines"
          label={say('access.holidays-lines')}
          description={say('access.holidays-paste-line')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          minRows={8}
          maxRows={16}
          data-autofocus
        />
        {asked && said.length > 0 ? (
          <Notice tone="bad" title={say('common.notSaved')}>
            <ul style={{ margin: 0, paddingLeft: '1.125rem' }}>
              {said.map((one) => (
                <li key={say.message(one)}>{say.message(one)}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button onClick={take}>{say('access.holidays-take')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
