import { Button, Group, Stack } from '@mantine/core'
import type { Message } from '../../../shared/text/message.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useSay } from '../../components/say.tsx'
import css from './capaian.module.css'

/** Tells, after a capaian was set, which rating of a head was sent already and still says otherwise, and what to do. */
export function KeptNotice({ unit, kept, onClose }: { readonly unit: string; readonly kept: readonly Message[]; readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog title={say('capaian.keptTitle', { unit })} opened onClose={onClose}>
      <Stack gap="sm">
        <ul className={css['kept']}>
          {kept.map((message) => (
            <li key={JSON.stringify(message)}>{say.message(message)}</li>
          ))}
        </ul>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>{say('common.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
