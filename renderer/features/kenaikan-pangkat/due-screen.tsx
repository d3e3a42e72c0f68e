import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DueRow } from '../../../shared/contract/kenaikan-pangkat.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { RunButton } from '../../components/assess/run-button.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { PromotionTabs } from '../../components/promotion/promotion-tabs.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { dueColumns } from './due-columns.tsx'
import { dueFilters, filterOf, firstQuestion, withChosen, type DueQuestion } from './due-filters.ts'
import { DuePanel } from './due-panel.tsx'
import { PeriodStrip } from './period-strip.tsx'
import { PrintList } from './print-list.tsx'
import { RunWords } from './run-words.tsx'

/** Jatuh tempo: whose kenaikan pangkat falls due in which coming period, by kind, and which papers each file still lacks. */
export function DueScreen() {
  const say = useSay()
  const navigate = useNavigate()
  const [admin, sealed] = [useHasRole('admin'), !useHasRole('admin', 'auditor')]
  const [question, setQuestion] = useKept<DueQuestion>('kp.due', () => firstQuestion)
  const [open, setOpen] = useState<{ readonly row: DueRow; readonly asked: number } | null>(null)
  const filter = filterOf(question)
  const rows = usePagedProcedure('kp.due', { filter })
  const head = useProcedure('kp.due', { filter, limit: 1 }, { keepPrevious: true })
  const unit = useProcedure('unit.get', { id: question.unitId ?? '' }, { enabled: question.unitId !== null })
  const periods = head.data?.periods ?? []
  const asked = head.data !== undefined && head.data.runId !== null
  return (
    <Screen fill>
      <PageHeader title={say('lists.promotion')} line={<RunWords run={head.data} note={sealed ? say('kp.sealed-line') : null} first={say('kp.due-line')} />} actions={admin ? <RunButton /> : undefined} />
      <PromotionTabs here="/promosi/jatuh-tempo" />
      <PeriodStrip periods={periods} chosen={question.period} onChoose={(period) => setQuestion({ ...question, period })} />
      <DataTable
        label={say('kp.tab.due')} columns={dueColumns(say)} rows={rows} rowId={idOf} rowHeight={54} openId={open === null ? null : idOf(open.row)}
        onOpen={(row) => setOpen({ row, asked: 0 })} onWhy={(row) => setOpen({ row, asked: (open?.asked ?? 0) + 1 })} onOpenWhole={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
        keepPlace={`kp.due ${JSON.stringify(question)}`}
        filters={
          <>
            <SearchField label={say('lists.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />
            <FilterBar
              filters={dueFilters(question, unit.data?.name ?? null, say)} onChange={(id, chosen) => setQuestion(withChosen(question, id, chosen))}
              extra={<UnitField name="filter-unit" label={say('kp.filter.unit')} noneLabel={say('lists.allUnits')} value={question.unitId} onChange={(unitId) => setQuestion({ ...question, unitId })} />}
            />
          </>
        }
        tools={
          <>
            <PrintList periods={periods} chosen={question.period} unitId={question.unitId} />
            <ExportMenu disabled={!rows.total} make={(format) => call('kp.export', { what: 'due', filter, format })} />
          </>
        }
        empty={
          !asked ? <EmptyState title={say('lists.noRun')}>{say('lists.noRunLine')}</EmptyState> : (
            <EmptyState title={say('kp.none')} action={<Button variant="default" onClick={() => setQuestion({ ...firstQuestion, months: '36' })}>{say('kp.show-more')}</Button>}>{say('kp.none-line')}</EmptyState>
          )
        }
        panel={open === null ? undefined : <DuePanel key={idOf(open.row)} row={open.row} asked={open.asked} onClose={() => setOpen(null)} />}
      />
    </Screen>
  )
}

function idOf(row: DueRow): string {
  return `${row.rule} ${row.nip}`
}
