import { Button, SegmentedControl, Select } from '@mantine/core'
import { IconTargetArrow } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SkpHead } from '../../../shared/contract/skp.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { localToday } from '../../components/assess/local-today.ts'
import { Notice } from '../../components/feedback/notice.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { skpColumns } from './skp-columns.tsx'
import { chosenSkps, firstSkpQuestion, skpFilters, type SkpQuestion } from './skp-list.ts'
import { skpPath } from './skp-words.tsx'
import css from './skps.module.css'

const views = ['evaluator', 'superior', 'reader'] as const
type View = (typeof views)[number]
const noRows: readonly SkpHead[] = []

/** SKP: of a year, those the caller writes, confirms or reads, with where each stands and which are late. */
export function SkpsScreen() {
  const say = useSay()
  const navigate = useNavigate()
  const [rates, reads] = [useHasRole('penilai'), useHasRole('admin', 'pimpinan', 'auditor')]
  const thisYear = Number(localToday().slice(0, 4))
  const [year, setYear] = useKept('skp.year', () => thisYear)
  const [as, setAs] = useKept<View>('skp.as', () => (rates ? 'evaluator' : 'reader'))
  const [unitId, setUnitId] = useKept<string | null>('skp.unit', () => null)
  const [question, setQuestion] = useKept<SkpQuestion>('skp.question', () => firstSkpQuestion)
  const asked = useProcedure('skp.list', { year, as, unitId: as === 'reader' ? unitId : null }, { keepPrevious: true })
  const all = asked.data?.skps ?? noRows
  const rows = useMemo(() => chosenSkps(all, question), [all, question])
  const open = views.filter((view) => (view === 'reader' ? reads : rates))
  const late = all.filter((head) => head.late).length
  const narrowed = all.length > 0
  const deadline = asked.data?.deadline ?? null
  const columns = useMemo(() => skpColumns(say, as), [say, as])
  return (
    <Screen fill>
      <PageHeader
        title={say('skp.title')}
        line={say('skp.titleLine')}
        actions={
          <>
            {open.length < 2 ? null : (
              <SegmentedControl size="xs" aria-label={say('skp.as')} value={as} onChange={(value) => setAs(value as View)} data={open.map((view) => ({ value: view, label: say(`skp.as.${view}`) }))} />
            )}
            <Select
              size="xs" w={96} aria-label={say('skp.year')} allowDeselect={false} value={String(year)} onChange={(value) => setYear(Number(value))}
              data={Array.from({ length: 6 }, (_, at) => String(thisYear + 1 - at))}
            />
          </>
        }
      />
      {deadline === null ? null : (
        <Notice
          tone={late > 0 ? 'warn' : 'info'}
          title={late > 0 ? say('skp.deadlineLate', { year: String(year), date: { date: deadline.on }, count: late }) : say('skp.deadline', { year: String(year), date: { date: deadline.on } })}
        >
          <span className={css['cited']}>
            {deadline.citations.map((citation) => <Citation key={`${citation.source} ${citation.pin}`} citation={citation} />)}
            <CertaintyMark certainty={deadline.certainty} />
          </span>
        </Notice>
      )}
      <DataTable
        label={say('skp.title')}
        columns={columns}
        rows={{ total: asked.data === undefined ? undefined : rows.length, rowAt: (index) => rows[index], want: () => undefined, stale: asked.isPlaceholderData, error: asked.error, refetch: () => void asked.refetch() }}
        rowId={(head) => `${head.assignmentId}`}
        rowHeight={54}
        onOpen={(head) => void navigate({ to: skpPath(head) })}
        keepPlace={`skp ${as} ${year} ${JSON.stringify(question)}`}
        count={asked.data === undefined ? say('common.loading') : say('skp.count', { shown: rows.length, total: all.length })}
        filters={
          <>
            <SearchField label={say('skp.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />
            <FilterBar
              filters={skpFilters(all, question, say)}
              onChange={(id, chosen) => setQuestion({ ...question, [id]: chosen })}
              extra={as === 'reader' ? <UnitField name="skp-unit" label={say('lists.unitOnly')} noneLabel={say('lists.allUnits')} value={unitId} onChange={setUnitId} /> : undefined}
            />
          </>
        }
        empty={
          <EmptyState
            icon={<IconTargetArrow size={24} stroke={1.6} />}
            title={narrowed ? say('skp.noneFiltered') : say('skp.none', { year: String(year) })}
            action={narrowed ? <Button variant="default" onClick={() => setQuestion(firstSkpQuestion)}>{say('skp.clearFilters')}</Button> : undefined}
          >
            {say(narrowed ? 'skp.noneFilteredLine' : as === 'evaluator' ? 'skp.noneEvaluator' : 'skp.noneReader')}
          </EmptyState>
        }
      />
    </Screen>
  )
}
