import { Button, Skeleton } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { PeriodTabs } from '../../components/appraisal/period-tabs.tsx'
import { StandingBar, StandingLegend } from '../../components/appraisal/standing-bar.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { Card } from '../../components/layout/card.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Columns, Rows, Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { ChangeDates } from './change-dates.tsx'
import { ClosePeriod } from './close-period.tsx'
import { OutsideList } from './outside-list.tsx'
import { PeriodHistory } from './period-history.tsx'
import { PeriodState, periodTitle } from './period-words.tsx'
import { RatingSheets } from './rating-sheets.tsx'
import { ReopenPeriod } from './reopen-period.tsx'
import css from './periods.module.css'

type Period = OutputOf<'period.get'>

/** One period: where its ratings stand, who is outside, what was done with it; dates, closing and reopening for the Admin. */
export function PeriodScreen() {
  const say = useSay()
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const asked = useProcedure('period.get', { periodId: Number(id) })
  return (
    <Screen>
      {asked.data === undefined ? <PageHeader title={say('period.title')} /> : <PeriodHead view={asked.data} />}
      <PeriodTabs here="/periode" />
      <Answered asked={asked} skeleton={<Skeleton height={320} />}>
        {(view) => (
          <Columns ratio="first">
            <Rows>
              <StandingCard view={view} />
              <OutsideList view={view} />
              <RatingSheets period={view.period} />
            </Rows>
            <PeriodHistory events={view.events} />
          </Columns>
        )}
      </Answered>
    </Screen>
  )
}

function PeriodHead({ view: { period, standing } }: { readonly view: Period }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const [doing, setDoing] = useState<'dates' | 'close' | 'reopen' | null>(null)
  const stop = () => setDoing(null)
  return (
    <>
      <PageHeader
        title={periodTitle(period.label, say)}
        line={
          <span className={css['state']}>
            <PeriodState state={period.state} />
            {say('period.ratedFrom', { from: { date: period.opensOn }, to: { date: period.deadline } })}
          </span>
        }
        actions={
          !admin ? undefined : period.state === 'closed' ? (
            <Button onClick={() => setDoing('reopen')}>{say('period.reopen')}</Button>
          ) : (
            <>
              <Button variant="default" onClick={() => setDoing('dates')}>{say('period.changeDates')}</Button>
              <Button onClick={() => setDoing('close')}>{say('period.close')}</Button>
            </>
          )
        }
      />
      {doing === 'dates' ? <ChangeDates period={period} onClose={stop} /> : null}
      {doing === 'close' ? <ClosePeriod period={period} standing={standing} onClose={stop} /> : null}
      {doing === 'reopen' ? <ReopenPeriod period={period} onClose={stop} /> : null}
    </>
  )
}

function StandingCard({ view: { period, standing } }: { readonly view: Period }) {
  const say = useSay()
  const reads = useHasRole('admin', 'pimpinan', 'auditor')
  return (
    <Card title={say('period.standing')} line={say('period.standingLine', { total: standing.total, from: { date: period.starts }, to: { date: period.ends } })}>
      <StandingBar standing={standing} />
      <StandingLegend standing={standing} />
      {standing.gaps === 0 || !reads ? null : (
        <div style={{ marginTop: '0.875rem' }}>
          <Notice tone="warn" title={say('period.gapsTitle', { count: standing.gaps })}>
            <Link to="/periode/penugasan">{say('period.gapsAction')}</Link>
          </Notice>
        </div>
      )}
      <div className={css['links']}>
        <Button component={Link} to="/periode/kelengkapan" variant="default" size="xs">{say('period.tab.completeness')}</Button>
        <Button component="a" href={`#/periode/capaian?periode=${period.id}`} variant="default" size="xs">{say('period.tab.capaian')}</Button>
      </div>
    </Card>
  )
}
