import { Button } from '@mantine/core'
import { IconCoffee } from '@tabler/icons-react'
import type { Waiting } from '../../../shared/contract/home.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import css from './home.module.css'

const tones: Readonly<Record<Waiting['tone'], Tone>> = { neutral: 'quiet', warn: 'warn', bad: 'bad', ok: 'ok' }

/** What waits, the most pressing first, each with the way to where it is done. */
export function WaitingList({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const say = useSay()
  return (
    <Card title={say('home.waiting')}>
      {waiting.length === 0 ? (
        <EmptyState icon={<IconCoffee size={24} stroke={1.6} />} title={say('home.nothing-waits-title')}>
          {say('home.nothing-waits-line')}
        </EmptyState>
      ) : (
        <ul className={css['waiting']}>
          {waiting.map((one) => (
            <li key={one.id} className={css['one']}>
              <div className={css['what']}>
                <p className={css['sentence']}>
                  <b>{say.number(one.count)}</b> {say.message(one.message)}
                </p>
                {one.detail === null ? null : <p className={css['detail']}>{say.message(one.detail)}</p>}
              </div>
              <span className={css['tag']}>{one.tag === null ? null : <Chip tone={tones[one.tone]}>{say.message(one.tag)}</Chip>}</span>
              <Button component="a" href={`#${one.route}`} variant="default" size="xs" aria-label={say('home.open-what', { what: say.message(one.message) })}>
                {say('home.open')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
