import { Button, CopyButton, Group, Stack } from '@mantine/core'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'
import css from './system.module.css'

/** A password made by the desk, shown once; it must be changed at the first signing in. */
export function OneTimePassword({ name, userName, password, onClose }: { readonly name: string; readonly userName: string; readonly password: string; readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Stack gap="sm">
      <p className={css['plain']}>{say('access.one-time-line', { name, userName })}</p>
      <p className={css['secret']}>{password}</p>
      <Notice tone="warn">{say('access.one-time-once')}</Notice>
      <Group justify="flex-end" gap="sm">
        <CopyButton value={password}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {say(copied ? 'access.copied' : 'access.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{say('access.one-time-noted')}</Button>
      </Group>
    </Stack>
  )
}
