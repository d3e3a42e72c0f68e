import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { MissingRating } from '../../../shared/contract/completeness.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { ColumnMenu } from '../../components/table/column-menu.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { useColumnChoice } from '../../components/table/use-column-choice.ts'
import type { CompletenessMap } from './completeness-words.ts'
import { missingColumns } from './missing-columns.tsx'
import { allMissing, missingFilters, withChosen, type Question } from './missing-filters.ts'
import css from './completeness.module.css'

/** Who is missing and whose turn it is; a row opens the person. */
export function MissingList({ year, periods, question, onQuestion }: {
  readonly year: number
  readonly periods: CompletenessMap['periods']
  readonly question: Question
  readonly onQuestion: (question: Question) => void
}) {
  const say = useSay()
  const navigate = useNavigate()
  const mayExport = useHasRole('admin', 'pimpinan', 'auditor')
  const all = useMemo(() => missingColumns(say), [say])
  const columns = useColumnChoice('completeness', all)
  const filter = { year, ...question, turn: [...question.turn] }
  const rows = usePagedProcedure('completeness.rows', { filter })
  const counted = useProcedure('completeness.rows', { filter: { ...filter, turn: [] }, limit: 1 }, { keepPrevious: true, enabled: rows.total !== undefined })
  const unit = useProcedure('unit.get', { id: question.unitId ?? '' }, { enabled: question.unitId !== null })
  const narrowed = JSON.stringify(question) !== JSON.stringify(allMissing)
  return (
    <div className={css['list']}>
      <DataTable
        label={say('completeness.people')}
        columns={columns.shown}
        rows={rows}
        rowId={idOf}
        rowHeight={56}
        onOpen={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
        keepPlace={`completeness ${JSON.stringify(filter)}`}
        filters={
          <>
            <SearchField label={say('completeness.search')} value={question.search} onSearch={(search) => onQuestion({ ...question, search })} />
            <FilterBar
              filters={missingFilters(question, periods, counted.data?.counts, unit.data?.name ?? null, say)}
              onChange={(id, chosen) => onQuestion(withChosen(question, id, chosen))}
              extra={<UnitField name="filter-unit" label={say('completeness.filter.unit')} noneLabel={say('completeness.all-units')} value={question.unitId} onChange={(unitId) => onQuestion({ ...question, unitId })} />}
            />
          </>
        }
        tools={
          <>
            <ColumnMenu choice={columns} />
            {mayExport ? <ExportMenu disabled={!rows.total} make={(format) => call('completeness.export', { filter, format })} /> : null}
          </>
        }
        empty={
          narrowed ? (
            <EmptyState title={say('completeness.nobody')} action={<Button variant="default" onClick={() => onQuestion(allMissing)}>{say('completeness.show-all')}</Button>} />
          ) : (
            <EmptyState title={say('completeness.all-done')}>{say('completeness.all-done-line')}</EmptyState>
          )
        }
      />
    </div>
  )
}

function idOf(row: MissingRating): string {
  return `${row.periodId} ${row.assignmentId ?? ''} ${row.nip}`
}
