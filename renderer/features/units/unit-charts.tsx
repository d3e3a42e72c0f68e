import { Switch } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { mostSentence, rowSentence, share, type PredikatRow } from '../../charts/predikat-counts.ts'
import { PredikatDistribution, PredikatStack, PredikatTrend } from '../../charts/predikat-stack.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { Columns, Rows } from '../../components/layout/screen.tsx'
import { useSay, type Say } from '../../components/say.tsx'

type Answer = OutputOf<'unit.distribution'>

/** How the people of a unit are rated: the latest year, the trend over the years, and the units below side by side. */
export function UnitCharts({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useSay()
  const [below, setBelow] = useState(true)
  const asked = useProcedure('unit.distribution', { id, below }, { keepPrevious: true })
  return (
    <Rows>
      <Switch size="xs" label={say('units.below')} checked={below} onChange={(event) => setBelow(event.currentTarget.checked)} data-print="hide" />
      <Answered asked={asked} lines={6}>
        {(answer) => <Charts answer={answer} name={name} />}
      </Answered>
    </Rows>
  )
}

function Charts({ answer, name }: { readonly answer: Answer; readonly name: string }) {
  const say = useSay()
  const navigate = useNavigate()
  const rows = answer.years.map((year): PredikatRow => ({ id: String(year.year), label: String(year.year), people: year.people, counts: year.counts }))
  const latest = rows.at(-1)
  if (latest === undefined) {
    return (
      <Card>
        <EmptyState title={say('units.noRatings')}>{say('units.noRatingsLine')}</EmptyState>
      </Card>
    )
  }
  const children = answer.children.filter((child) => child.distribution.people > 0)
  return (
    <Rows>
      <Columns>
        <PredikatDistribution title={finding(latest, say)} line={say('units.latestLine', { unit: name, year: latest.label })} row={latest} rowName={say('charts.year')} />
        <PredikatTrend title={trendTitle(rows, say)} line={say('units.trendLine')} rows={rows} sentence={trendSentence(rows, say)} />
      </Columns>
      {children.length === 0 ? null : (
        <PredikatStack
          title={say('units.children', { year: latest.label })}
          sentence={say('units.childrenSentence', { count: children.length })}
          rows={children.map((child) => ({ id: child.id, label: child.name, people: child.distribution.people, counts: child.distribution.counts }))}
          rowName={say('units.unit')}
          onPick={(unit) => void navigate({ to: `/unit/${encodeURIComponent(unit)}` })}
        />
      )}
    </Rows>
  )
}

function goodOrBetter(row: PredikatRow): number {
  return (row.counts['sangat-baik'] ?? 0) + (row.counts['baik'] ?? 0)
}

function finding(row: PredikatRow, say: Say): string {
  if (row.people === 0) return say('charts.nobody')
  return say('units.finding', { share: share(goodOrBetter(row), row.people, say), people: row.people, year: row.label })
}

function trendTitle(rows: readonly PredikatRow[], say: Say): string {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined || first === last) return say('units.oneYear')
  return say('units.trend', { from: share(goodOrBetter(first), first.people, say), first: first.label, to: share(goodOrBetter(last), last.people, say), last: last.label })
}

function trendSentence(rows: readonly PredikatRow[], say: Say): string {
  const last = rows.at(-1)
  return last === undefined ? say('charts.nobody') : rows.length === 1 ? mostSentence(last, say) : rows.map((row) => rowSentence(row, say)).join(' ')
}
