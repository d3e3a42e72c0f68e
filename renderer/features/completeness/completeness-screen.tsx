import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { PeriodTabs } from '../../components/appraisal/period-tabs.tsx'
import { localToday } from '../../components/assess/local-today.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { SelectField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import type { CompletenessMap } from './completeness-words.ts'
import { HeatMap, type ChosenCell } from './heat-map.tsx'
import { MissingList } from './missing-list.tsx'
import { allMissing, type Question } from './missing-filters.ts'
import { UnitPath } from './unit-path.tsx'
import css from './completeness.module.css'

const YEARS_BACK = 6

/** Kelengkapan: which unit in which period is not finished, who is missing there, and whose turn it is. */
export function CompletenessScreen() {
  const say = useSay()
  const thisYear = Number(localToday().slice(0, 4))
  const [year, setYear] = useKept('completeness.year', () => thisYear)
  const [unitId, setUnit] = useKept<string | null>('completeness.unit', () => null)
  const [question, setQuestion] = useKept<Question>('completeness.question', () => allMissing)
  const asked = useProcedure('completeness.map', { year, unitId }, { keepPrevious: true })
  const openUnit = (next: string | null) => {
    setUnit(next)
    setQuestion({ ...question, unitId: next })
  }
  const years = Array.from({ length: YEARS_BACK }, (_, at) => String(thisYear + 1 - at))
  return (
    <Screen>
      <PageHeader
        title={say('completeness.title')}
        line={asked.data === undefined ? say('completeness.titleLine') : say.message(asked.data.summary)}
        actions={
          <SelectField
            name="year" label={say('completeness.year')} size="xs" w={110} value={String(year)} data={years}
            onChange={(next) => {
              setYear(Number(next ?? thisYear))
              setQuestion({ ...question, periodId: null })
            }}
          />
        }
      />
      <PeriodTabs here="/periode/kelengkapan" />
      <Answered asked={asked} lines={8}>
        {(map) => <Map map={map} year={year} unitId={unitId} question={question} onUnit={openUnit} onQuestion={setQuestion} />}
      </Answered>
    </Screen>
  )
}

function Map({ map, year, unitId, question, onUnit, onQuestion }: {
  readonly map: CompletenessMap
  readonly year: number
  readonly unitId: string | null
  readonly question: Question
  readonly onUnit: (unitId: string | null) => void
  readonly onQuestion: (question: Question) => void
}) {
  const say = useSay()
  const title = say('completeness.map', { year: String(year) })
  if (map.periods.length === 0) return <Nothing title={say('completeness.no-periods', { year: String(year) })} line={say('completeness.no-periods-line')} to="/periode" action={say('completeness.to-periods')} />
  if (unitId === null && map.summary.key === 'completeness.summary-none') return <NobodyRated year={year} />
  const chosen: ChosenCell | null = question.periodId === null ? null : { unitId: question.unitId ?? headOf(map), periodId: question.periodId }
  const choose = (cell: ChosenCell | null) => onQuestion({ ...question, unitId: cell === null ? unitId : cell.unitId, periodId: cell?.periodId ?? null })
  return (
    <>
      <Card title={title} line={say('completeness.map-line')}>
        {unitId === null ? null : <UnitPath unitId={unitId} onOpen={onUnit} />}
        <HeatMap map={map} title={title} chosen={chosen} onChoose={choose} onOpenUnit={onUnit} />
      </Card>
      <div>
        <h2 className={css['heading']}>{say('completeness.people')}</h2>
        <p className={css['line']}>{say('completeness.people-line')}</p>
      </div>
      <MissingList year={year} periods={map.periods} question={question} onQuestion={onQuestion} />
    </>
  )
}

const headOf = (map: CompletenessMap): string | null => map.units[0]?.unitId ?? null

function NobodyRated({ year }: { readonly year: number }) {
  const say = useSay()
  const reader = useHasRole('admin', 'pimpinan', 'auditor')
  const [to, action] = reader ? ['/periode/penugasan', say('completeness.to-assignments')] as const : ['/penilaian', say('completeness.to-rating')] as const
  return <Nothing title={say('completeness.nothing', { year: String(year) })} line={say('completeness.nothing-line')} to={to} action={action} />
}

function Nothing({ title, line, to, action }: { readonly title: string; readonly line: string; readonly to: string; readonly action: string }) {
  return (
    <Card>
      <EmptyState title={title} action={<Button component={Link} to={to}>{action}</Button>}>{line}</EmptyState>
    </Card>
  )
}
