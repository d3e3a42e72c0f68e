import { IconScale } from '@tabler/icons-react'
import { Card } from '../../components/layout/card.tsx'
import { Citation } from '../../components/finding/citation.tsx'
import { useSay } from '../../components/say.tsx'
import css from './pool.module.css'

/** Says which attributes can never be chosen as a gate, and why. */
export function NeverChosen() {
  const say = useSay()
  return (
    <Card title={<span className={css['titled']}><IconScale size={16} aria-hidden="true" /> {say('round.screen.never')}</span>}>
      <p className={css['plain']}>{say('round.screen.never-line')}</p>
      <Citation citation={{ source: 'uu-20-2023', pin: 'Pasal 28 ayat (2) huruf d dan penjelasannya' }} />
    </Card>
  )
}
