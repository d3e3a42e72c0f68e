import { Button } from '@mantine/core'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { FairnessView } from '../../components/fairness/fairness-view.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'

/** Keadilan daftar ini: how those on the list divide beside the pool, looked at only when asked for, since it is kept who looked. */
export function FairnessCard({ shortlistId }: { readonly shortlistId: number }) {
  const say = useSay()
  const [looking, setLooking] = useState(false)
  return (
    <Card
      title={say('round.screen.fairness')}
      line={say('round.screen.fairness-line')}
      {...(looking ? {} : { actions: <Button size="xs" variant="default" onClick={() => setLooking(true)}>{say('round.screen.fairness-look')}</Button> })}
    >
      {looking ? <Looked shortlistId={shortlistId} /> : null}
    </Card>
  )
}

function Looked({ shortlistId }: { readonly shortlistId: number }) {
  const asked = useProcedure('shortlist.fairness', { id: shortlistId }, { staleTime: 600_000 })
  return <Answered asked={asked} lines={6}>{(fairness) => <FairnessView fairness={fairness} />}</Answered>
}
