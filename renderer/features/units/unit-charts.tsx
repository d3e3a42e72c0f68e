import { Switch } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { settledYear } from '../../../shared/domain/unit/settled-year.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import type { PredikatRow } from '../../charts/predikat-counts.ts'
import { PredikatDistribution, PredikatStack, PredikatTrend } from '../../charts/predikat-stack.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { SelectField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { Columns, Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { childrenTitle, trendSentence, trendTitle, yearRow, yearTitle } from './unit-words.ts'
import css from './units.module.css'

type Answer = OutputOf<'unit.distribution'>

/** How the people of a unit are rated: one year, the trend over the years, and the units below side by side. */
export function UnitCharts({ id, name, hasBelow }: { readonly id: string; readonly name: string; readonly hasBelow: boolean }) {
  const say = useSay()
  const [below, setBelow] = useState(true)
  const [year, setYear] = useState<string | null>(null)
  const asked = useProcedure('unit.distribution', { id, below }, { keepPrevious: true })
  const years = (asked.data?.years ?? []).map((one) => String(one.year)).toReversed()
  const settled = asked.data === undefined ? null : settledYear(asked.data.years)
  const shown = year ?? (settled === null ? null : String(settled))
  return (
    <Rows>
      {years.length === 0 && !hasBelow ? null : (
        <div className={css['choices']} data-print="hide">
          {years.length === 0 ? null : (
            <div className={css['inline']}>
              <SelectField name="unit-year" label={say('units.year')} size="xs" value={shown} onChange={setYear} data={years} />
            </div>
          )}
          {hasBelow ? <Switch size="xs" label={say('units.below')} checked={below} onChange={(event) => setBelow(event.currentTarget.checked)} /> : null}
        </div>
      )}
      <Answered asked={asked} lines={6}>
        {(answer) => <Charts answer={answer} name={name} shown={shown} />}
      </Answered>
    </Rows>
  )
}

function Charts({ answer, name, shown }: { readonly answer: Answer; readonly name: string; readonly shown: string | null }) {
  const say = useSay()
  const navigate = useNavigate()
  const rows = answer.years.map(yearRow)
  const row = rows.find((one) => one.id === shown) ?? rows.at(-1)
  if (row === undefined || rows.every((one) => one.people === 0)) {
    return (
      <Card>
        <EmptyState title={say('units.noRatings')}>{say('units.noRatingsLine')}</EmptyState>
      </Card>
    )
  }
  const settled = settledYear(answer.years)
  const whole = rows.filter((one) => settled === null || Number(one.id) <= settled)
  const running = rows.find((one) => settled !== null && Number(one.id) > settled) ?? null
  const children = answer.children.filter((child) => child.distribution.people > 0)
    .map((child): PredikatRow => ({ id: child.id, label: child.name, people: child.distribution.people, counts: child.distribution.counts }))
  const childYear = String(answer.children[0]?.distribution.year ?? '')
  return (
    <Rows>
      <Columns>
        <PredikatDistribution title={yearTitle(row, say)} line={say('units.latestLine', { unit: name, year: row.label })} row={row} rowName={say('charts.year')} />
        <PredikatTrend title={trendTitle(whole, say)} line={say('units.trendLine')} rows={rows.filter((one) => one.people > 0)} sentence={trendSentence(whole, running, say)} />
      </Columns>
      {children.length === 0 ? null : (
        <PredikatStack
          title={childrenTitle(children, childYear, say)}
          line={say('units.children', { year: childYear })}
          sentence={say('units.childrenSentence', { count: children.length })}
          rows={children}
          rowName={say('units.unit')}
          onPick={(unit) => void navigate({ to: `/unit/${encodeURIComponent(unit)}` })}
        />
      )}
    </Rows>
  )
}
