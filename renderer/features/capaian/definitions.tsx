import { Button, Group, Stack } from '@mantine/core'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Key } from '../../components/feedback/keyboard-hint.tsx'
import { useSay } from '../../components/say.tsx'
import { LevelChip, levels } from './capaian-words.tsx'
import css from './capaian.module.css'

/** What each level of capaian means, as the circular defines it, with the key that enters it. */
export function Definitions({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog title={say('capaian.definitions')} opened onClose={onClose} size="lg">
      <Stack gap="md">
        <dl className={css['levels']}>
          {levels.map((level, at) => (
            <div key={level} style={{ display: 'contents' }}>
              <dt>
                <Key>{String(at + 1)}</Key> <LevelChip level={level} />
              </dt>
              <dd>{say(`capaian.level.${level}`)}</dd>
            </div>
          ))}
        </dl>
        <div>
          <Citation citation={{ source: 'se-menpanrb-3-2023', pin: say('capaian.definitionsPin') }} />
          <CertaintyMark certainty="secondary" />
        </div>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>{say('common.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
