import { Anchor, Button, Group } from '@mantine/core'
import { registers } from '../../../shared/domain/record/registers.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Notice } from '../feedback/notice.tsx'
import { useSay } from '../say.tsx'

/** Says before a run which registers end before the day asked, because nothing recorded then means nothing; and offers the last day they cover. */
export function RegisterNotice({ on, onUse }: { readonly on: string; readonly onUse: (day: string) => void }) {
  const say = useSay()
  const { data } = useProcedure('settings.read', {})
  if (data === undefined) return null
  const behind = registers.filter(({ setting }) => (data[setting] ?? '') < on)
  if (behind.length === 0) return null
  const days = registers.map(({ setting }) => data[setting])
  const covered = days.includes(null) ? null : (days.toSorted()[0] ?? null)
  return (
    <Notice tone="warn" title={say('shell.register.behind', { registers: { list: behind.map(({ name }) => ({ text: name })) }, on: { date: on } })}>
      <p style={{ margin: 0 }}>{say('shell.register.behind-line')}</p>
      <Group gap="sm" mt={6}>
        {covered === null ? null : (
          <Button size="compact-sm" variant="default" onClick={() => onUse(covered)}>
            {say('shell.register.use', { day: { date: covered } })}
          </Button>
        )}
        <Anchor href="#/pengaturan" size="sm">
          {say('shell.register.declare')}
        </Anchor>
      </Group>
    </Notice>
  )
}
