import { Button, SegmentedControl } from '@mantine/core'
import { IconStairsUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { call } from '../../bridge/call.ts'
import { useLongQuery } from '../../bridge/long-query.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { LongAnswered } from '../../components/feedback/long-answered.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { BenchCard } from './bench-card.tsx'
import { RiskList } from './risk-list.tsx'
import { SeatTable } from './seat-table.tsx'
import { levels, useSuccessionQuestion, type SuccessionQuestion } from './succession-filter.ts'
import css from './succession.module.css'

/** The most posts that one answer holds. */
const MOST = 500

/** Suksesi: which posts are in danger, who could follow on each, and how strong the bench of each perangkat daerah is. */
export function SuccessionScreen() {
  const say = useSay()
  const [question, change] = useSuccessionQuestion()
  const filter = { ...question, level: [...question.level] }
  const asked = useLongQuery('succession.overview', { filter, limit: MOST }, { keepPrevious: true })
  return (
    <Screen>
      <PageHeader
        title={say('succession.title')}
        line={asked.data === undefined ? say('succession.title-line') : say('succession.as-of', { on: { date: asked.data.on } })}
        actions={<ExportMenu disabled={!asked.data?.total} make={(format) => call('succession.export', { filter, format })} />}
      />
      <Toolbar question={question} onChange={change} />
      <LongAnswered asked={asked} starting={say('succession.progress')} lines={10}>
        {(overview) => <Overview overview={overview} onlyCritical={question.onlyCritical} onAll={() => change({ onlyCritical: false })} />}
      </LongAnswered>
    </Screen>
  )
}

function Toolbar({ question, onChange }: { readonly question: SuccessionQuestion; readonly onChange: (change: Partial<SuccessionQuestion>) => void }) {
  const say = useSay()
  return (
    <div className={css['toolbar']} data-print="hide">
      <SegmentedControl
        aria-label={say('succession.scope')}
        value={question.onlyCritical ? 'kritis' : 'semua'}
        onChange={(value) => onChange({ onlyCritical: value === 'kritis' })}
        data={[{ value: 'kritis', label: say('succession.scope.critical') }, { value: 'semua', label: say('succession.scope.all') }]}
      />
      <UnitField name="unit" label={say('succession.unit')} noneLabel={say('succession.all-units')} value={question.unitId} onChange={(unitId) => onChange({ unitId })} width={260} />
      <fieldset className={css['levels']}>
        <legend>{say('succession.column.level')}</legend>
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            aria-pressed={question.level.includes(level)}
            onClick={() => onChange({ level: question.level.includes(level) ? question.level.filter((one) => one !== level) : [...question.level, level] })}
          >
            {say(`legal.post-level.${level}`)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

function Overview({ overview, onlyCritical, onAll }: { readonly overview: OutputOf<'succession.overview'>; readonly onlyCritical: boolean; readonly onAll: () => void }) {
  const say = useSay()
  const admin = useHasRole('admin')
  if (overview.total === 0) {
    return (
      <Card>
        <EmptyState
          icon={<IconStairsUp size={24} stroke={1.6} />}
          title={say(onlyCritical ? 'succession.none-critical' : 'succession.none')}
          action={
            <div className={css['actions']}>
              {admin ? <Button component={Link} to="/jabatan/peta">{say('succession.to-posts')}</Button> : null}
              {onlyCritical ? <Button variant="default" onClick={onAll}>{say('succession.show-all')}</Button> : null}
            </div>
          }
        >
          {say(onlyCritical ? (admin ? 'succession.none-critical-line' : 'succession.none-critical-reader') : 'succession.none-line')}
        </EmptyState>
      </Card>
    )
  }
  return (
    <div className={css['part']}>
      <p className={css['summary']}>
        {say.message(overview.message)}
        {overview.withoutGate === 0 ? '' : ` ${say('succession.without-gate', { count: overview.withoutGate })}`}
      </p>
      <RiskList rows={overview.rows.filter(({ risk }) => risk === 'high')} />
      <SeatTable rows={overview.rows} />
      {overview.total > overview.rows.length ? <p className={css['quiet']}>{say('succession.first-of', { shown: overview.rows.length, total: overview.total })}</p> : null}
      <BenchCard bench={overview.bench} />
      <p className={css['quiet']}>{say('succession.how', { months: overview.months })}</p>
    </div>
  )
}
