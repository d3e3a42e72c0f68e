import { Anchor, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Attention } from '../../../shared/contract/home.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './home.module.css'

const SHOWN = 5
const kinds = ['retired', 'acting', 'retiring'] as const
const tones: Readonly<Record<(typeof kinds)[number], Tone>> = { retired: 'bad', acting: 'warn', retiring: 'quiet' }

/** Who retires soon or should have, and whose post as Plt is outside its limits: one line a person, the most pressing first. */
export function AttentionList({ attention }: { readonly attention: Attention }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const { people } = attention
  if (people.length === 0) return null
  const counts = kinds.filter((kind) => attention[kind] > 0).map((kind) => say(`home.attention.${kind}`, { count: attention[kind] }))
  return (
    <Card title={say('home.attention')} line={counts.join(' · ')}>
      <ul className={css['waiting']}>
        {(all ? people : people.slice(0, SHOWN)).map((one) => (
          <li key={`${one.kind} ${one.nip}`} className={css['person']}>
            <div className={css['what']}>
              <p className={css['who']}>
                <Anchor component={Link} to={`/pegawai/${one.nip}`} size="sm" underline="hover">
                  {one.name}
                </Anchor>
                {one.unit === null ? null : <span className={css['unit']}>{one.unit}</span>}
              </p>
              <p className={css['detail']}>{say.message(one.message)}</p>
            </div>
            <Chip tone={tones[one.kind]}>{say(`home.attention.kind.${one.kind}`)}</Chip>
          </li>
        ))}
      </ul>
      {people.length <= SHOWN ? null : (
        <UnstyledButton className={css['more'] ?? ''} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('home.attention.fewer') : say('home.attention.more', { count: people.length - SHOWN })}
        </UnstyledButton>
      )}
    </Card>
  )
}
