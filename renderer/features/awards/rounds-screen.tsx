import { Button } from '@mantine/core'
import { IconMedal } from '@tabler/icons-react'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useWholeOffice } from './use-whole-office.ts'
import { AwardTabs } from '../../components/awards/award-tabs.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { OpenRound } from './open-round.tsx'
import { RoundList } from './round-list.tsx'

/** Usulan: the nomination rounds, and opening another. */
export function AwardRoundsScreen() {
  const say = useSay()
  const admin = useWholeOffice('admin')
  const asked = useProcedure('award.rounds', {})
  const [opening, setOpening] = useState(false)
  const button = admin ? <Button onClick={() => setOpening(true)}>{say('award.open')}</Button> : undefined
  return (
    <Screen>
      <PageHeader title={say('lists.reward')} line={say('award.line')} actions={asked.data !== undefined && asked.data.rounds.length > 0 ? button : undefined} />
      <AwardTabs here="/penghargaan/usulan" />
      <Card flush title={say('award.rounds')}>
        <Answered asked={asked}>
          {({ rounds }) => (rounds.length === 0 ? (
            <EmptyState icon={<IconMedal size={24} stroke={1.6} />} title={say('award.none')} action={button}>{say(admin ? 'award.none-line' : 'award.none-line-reader')}</EmptyState>
          ) : <RoundList rounds={rounds} />)}
        </Answered>
      </Card>
      {opening ? <OpenRound onClose={() => setOpening(false)} /> : null}
    </Screen>
  )
}
