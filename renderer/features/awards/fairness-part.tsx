import { Button } from '@mantine/core'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { FairnessView } from '../../components/fairness/fairness-view.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './awards.module.css'

/** How the nominated divide beside all to whom the reward applies; looked at only when asked for, since it is kept who looked. */
export function FairnessPart({ id }: { readonly id: number }) {
  const say = useSay()
  const [looking, setLooking] = useState(false)
  const asked = useProcedure('award.fairness', { id }, { enabled: looking, staleTime: 600_000 })
  return (
    <div className={css['scrolling']} tabIndex={0} role="group" aria-label={say('award.part.kewajaran')}>
      <Card title={say('award.fairness')} line={say('award.fairness-line')} {...(looking ? {} : { actions: <Button size="xs" variant="default" onClick={() => setLooking(true)}>{say('award.fairness-look')}</Button> })}>
        {looking ? <Answered asked={asked} lines={6}>{(fairness) => <FairnessView fairness={fairness} />}</Answered> : null}
      </Card>
    </div>
  )
}
