import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { AssignmentView } from '../../../shared/contract/assignment.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { assignmentColumns } from './assignment-columns.tsx'
import { AssignmentPanel } from './assignment-panel.tsx'
import { GapBar } from './gap-bar.tsx'
import type { Gap } from './gap-words.tsx'

type Question = { readonly search: string; readonly unitId: string | null; readonly on: string | null; readonly gap: readonly Gap[] }
const everything: Question = { search: '', unitId: null, on: null, gap: [] }

/** Every span with its evaluator and atasan; the gaps above narrow the list, a row opens the person. */
export function AssignmentList() {
  const say = useSay()
  const [question, setQuestion] = useKept<Question>('assignments', () => ({ ...everything, on: localToday() }))
  const [open, setOpen] = useState<AssignmentView | null>(null)
  const columns = useMemo(() => assignmentColumns(say), [say])
  const on = question.on !== null && isIsoDate(question.on) ? question.on : null
  const filter = { search: question.search, unitId: question.unitId, on, gap: [...question.gap] }
  const rows = usePagedProcedure('assignment.list', { filter })
  const counts = useProcedure('assignment.list', { filter, limit: 1 }, { keepPrevious: true })
  const unit = useProcedure('unit.get', { id: question.unitId ?? '' }, { enabled: question.unitId !== null })
  const filters = [
    ...(question.unitId === null ? [] : [{ id: 'unit', label: say('assignment.unit'), chosen: [question.unitId], options: [{ value: question.unitId, label: unit.data?.name ?? question.unitId }] }]),
    ...(on === null ? [] : [{ id: 'on', label: say('assignment.on'), chosen: [on], options: [{ value: on, label: say.date(on) }] }]),
  ]
  const narrowed = question.search !== '' || question.unitId !== null || question.gap.length > 0 || question.on !== null
  return (
    <>
      <GapBar counts={counts.data?.gaps} chosen={question.gap} onChange={(gap) => setQuestion({ ...question, gap })} />
      <DataTable
        label={say('assignment.list')}
        columns={columns}
        rows={rows}
        rowId={(row) => String(row.id)}
        rowHeight={56}
        openId={open === null ? null : String(open.id)}
        onOpen={setOpen}
        keepPlace={`assignments ${JSON.stringify(filter)}`}
        filters={
          <>
            <SearchField label={say('assignment.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />
            <FilterBar
              filters={filters}
              onChange={(id, chosen) => (chosen.length > 0 ? undefined : setQuestion({ ...question, ...(id === 'unit' ? { unitId: null } : { on: null }) }))}
              extra={
                <>
                  <UnitField name="filter-unit" label={say('assignment.unit')} noneLabel={say('assignment.all-units')} value={question.unitId} onChange={(unitId) => setQuestion({ ...question, unitId })} />
                  <DateField name="filter-on" label={say('assignment.on')} description={say('assignment.on-line')} value={question.on} onChange={(next) => setQuestion({ ...question, on: next })} />
                </>
              }
            />
          </>
        }
        empty={
          narrowed ? (
            <EmptyState title={say('assignment.no-match')} action={<Button variant="default" onClick={() => setQuestion(everything)}>{say('assignment.show-all')}</Button>}>
              {say('assignment.no-match-line')}
            </EmptyState>
          ) : (
            <EmptyState title={say('assignment.empty')}>{say('assignment.empty-line')}</EmptyState>
          )
        }
        panel={open === null ? undefined : <AssignmentPanel key={open.nip} nip={open.nip} name={open.name} onClose={() => setOpen(null)} />}
      />
    </>
  )
}
