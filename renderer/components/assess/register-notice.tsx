import { Anchor, Button, Group } from '@mantine/core'
import type { Settings } from '../../../shared/contract/settings.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Notice } from '../feedback/notice.tsx'
import { useSay } from '../say.tsx'

const registers: readonly { readonly field: keyof Settings & `${string}CompleteThrough`; readonly name: MessageKey }[] = [
  { field: 'disciplineCompleteThrough', name: 'shell.register.discipline' },
  { field: 'leaveCompleteThrough', name: 'shell.register.leave' },
  { field: 'awardCompleteThrough', name: 'shell.register.award' },
]

/** Says before a run which registers end before the day asked, because nothing recorded then means nothing; and offers the last day they cover. */
export function RegisterNotice({ on, onUse }: { readonly on: string; readonly onUse: (day: string) => void }) {
  const say = useSay()
  const { data } = useProcedure('settings.read', {})
  if (data === undefined) return null
  const behind = registers.filter(({ field }) => (data[field] ?? '') < on)
  if (behind.length === 0) return null
  const days = registers.map(({ field }) => data[field])
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
