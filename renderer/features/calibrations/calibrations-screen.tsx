import { Button } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { OpenSession } from './open-session.tsx'
import { SessionList } from './session-list.tsx'

/** Kalibrasi: the sessions that are held over ratings, and opening another. */
export function CalibrationsScreen() {
  const say = useSay()
  const opens = useHasRole('admin', 'pimpinan')
  const asked = useProcedure('calibration.list', {})
  const [opening, setOpening] = useState(false)
  const button = opens ? <Button onClick={() => setOpening(true)}>{say('calibration.open')}</Button> : undefined
  return (
    <Screen>
      <PageHeader title={say('calibration.title')} line={say('calibration.titleLine')} actions={asked.data !== undefined && asked.data.sessions.length > 0 ? button : undefined} />
      <Card flush title={say('calibration.sessions')}>
        <Answered asked={asked}>
          {({ sessions }) =>
            sessions.length === 0 ? (
              <EmptyState icon={<IconScale size={24} stroke={1.6} />} title={say('calibration.none')} action={button}>
                {say(opens ? 'calibration.noneLine' : 'calibration.noneLineReader')}
              </EmptyState>
            ) : (
              <SessionList sessions={sessions} />
            )
          }
        </Answered>
      </Card>
      {opening ? <OpenSession onClose={() => setOpening(false)} /> : null}
    </Screen>
  )
}
