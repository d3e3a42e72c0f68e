import { Button } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { SuggestedPeriod } from '../../../shared/contract/period.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { PeriodTabs } from '../../components/appraisal/period-tabs.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { OpenPeriod } from './open-period.tsx'
import { PeriodList } from './period-list.tsx'
import { SuggestedList } from './suggested-list.tsx'
import css from './periods.module.css'

/** Periode: what is rated when, how far it is, and which periods the region's rhythm still asks for. */
export function PeriodsScreen() {
  const say = useSay()
  const admin = useHasRole('admin')
  const asked = useProcedure('period.list', {})
  const [opening, setOpening] = useState<SuggestedPeriod | 'other' | null>(null)
  const suggested = asked.data?.suggested ?? []
  const openFirst = () => setOpening(suggested[0] ?? 'other')
  return (
    <Screen>
      <PageHeader
        title={say('period.title')}
        line={say('period.titleLine')}
        actions={admin && asked.data !== undefined && asked.data.periods.length > 0 ? <Button onClick={openFirst}>{say('period.open')}</Button> : undefined}
      />
      <PeriodTabs here="/periode" />
      <Answered asked={asked} lines={6}>
        {(data) => (
          <>
            <Card flush title={say('period.there-are')} line={<RhythmLine rhythm={data.rhythm} />}>
              {data.periods.length === 0 ? (
                <EmptyState
                  icon={<IconCalendarEvent size={24} stroke={1.6} />}
                  title={say('period.none')}
                  action={admin ? <Button onClick={openFirst}>{say('period.openFirst')}</Button> : undefined}
                >
                  {say(admin ? 'period.noneLine' : 'period.noneLineReader')}
                </EmptyState>
              ) : (
                <PeriodList periods={data.periods} />
              )}
            </Card>
            {admin && data.suggested.length > 0 ? <SuggestedList suggested={data.suggested} onOpen={setOpening} /> : null}
          </>
        )}
      </Answered>
      {opening === null ? null : <OpenPeriod suggested={suggested} first={opening} onClose={() => setOpening(null)} />}
    </Screen>
  )
}

/** Monthly or quarterly, with where that stands and how sure it is. */
function RhythmLine({ rhythm }: Pick<OutputOf<'period.list'>, 'rhythm'>) {
  const say = useSay()
  if (rhythm === null) return null
  return (
    <span className={css['rhythm']}>
      {say.message(rhythm.message)}
      <CertaintyMark certainty={rhythm.certainty} />
      {rhythm.note === null ? null : <span>{say.message(rhythm.note)}</span>}
    </span>
  )
}
