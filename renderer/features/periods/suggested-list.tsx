import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SuggestedPeriod } from '../../../shared/contract/period.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { periodTitle } from './period-words.tsx'
import css from './periods.module.css'

const AT_FIRST = 4

/** The periods that the region's rhythm asks for and that are not there yet, each with the dates that are proposed for it. */
export function SuggestedList({ suggested, onOpen }: { readonly suggested: readonly SuggestedPeriod[]; readonly onOpen: (one: SuggestedPeriod | 'other') => void }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const rest = suggested.length - AT_FIRST
  return (
    <Card
      flush
      title={say('period.suggested')}
      line={say('period.suggestedLine')}
      actions={
        <Button variant="default" size="xs" onClick={() => onOpen('other')}>
          {say('period.openOther')}
        </Button>
      }
    >
      <ul className={css['suggested']}>
        {(all ? suggested : suggested.slice(0, AT_FIRST)).map((one) => (
          <li key={one.label}>
            <div className={css['words']}>
              <b>{periodTitle(one.label, say)}</b>
              <span className={css['under']}>{say('period.proposal', { from: { date: one.opensOn }, to: { date: one.deadline } })}</span>
            </div>
            <Button variant="default" size="xs" aria-label={say('period.openThis', { period: periodTitle(one.label, say) })} onClick={() => onOpen(one)}>
              {say('period.open')}
            </Button>
          </li>
        ))}
      </ul>
      {all || rest <= 0 ? null : (
        <div className={css['more']}>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            {say('period.suggestedMore', { count: rest })}
          </Button>
        </div>
      )}
    </Card>
  )
}
