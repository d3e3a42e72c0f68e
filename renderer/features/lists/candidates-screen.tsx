import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { CandidateRow } from '../../../shared/contract/merit.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { RunButton } from '../../components/assess/run-button.tsx'
import { AwardTabs } from '../../components/awards/award-tabs.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { PromotionTabs } from '../../components/promotion/promotion-tabs.tsx'
import { useSay } from '../../components/say.tsx'
import { ColumnMenu } from '../../components/table/column-menu.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { SavedViews } from '../../components/table/saved-views.tsx'
import { useColumnChoice } from '../../components/table/use-column-choice.ts'
import { candidateColumns } from './candidate-columns.tsx'
import { candidateFilters, firstQuestion, isFirstQuestion, isView, toSort, withChosen, type CandidateSort, type ListKind, type Question, type View } from './candidate-filters.ts'
import { CandidatePanel } from './candidate-panel.tsx'
import { NobodyHere } from './nobody-here.tsx'
import { RuleCounts } from './rule-counts.tsx'
import { RunLine } from './run-line.tsx'

/** Penghargaan and Promosi: who is flagged for what in the latest merit run, each with the sentence that says why. */
export function CandidatesScreen({ kind }: { readonly kind: ListKind }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const navigate = useNavigate()
  const address: { readonly rule?: unknown } = useSearch({ strict: false })
  const rule = typeof address.rule === 'string' ? address.rule : null
  const [question, setQuestion] = useKept<Question>(kind, () => firstQuestion)
  const [sort, setSort] = useKept<CandidateSort>(`${kind}.sort`, () => ({ by: 'name', descending: false }))
  const [open, setOpen] = useState<{ readonly row: CandidateRow; readonly asked: number } | null>(null)
  const columns = useColumnChoice('candidates', candidateColumns(say))
  const filter = { kind, rule, ...question }
  const asked = { filter, sort }
  const rows = usePagedProcedure('candidates.list', asked)
  const head = useProcedure('candidates.list', { filter: { kind }, limit: 1 }, { keepPrevious: true })
  const run = head.data?.run ?? null
  const title = say(kind === 'reward' ? 'lists.reward' : 'lists.promotion')
  const unit = useProcedure('unit.get', { id: question.unitId ?? '' }, { enabled: question.unitId !== null })
  const view: View = { question: { ...question, search: '' }, sort, columns: columns.shown.map((column) => column.id) }
  return (
    <Screen fill>
      <PageHeader
        title={title}
        line={run === null ? say('lists.line') : <RunLine run={run} rules={Object.keys(head.data?.perRule ?? {})} />}
        actions={admin ? <RunButton /> : undefined}
      />
      {kind === 'reward' ? <AwardTabs here="/penghargaan" /> : <PromotionTabs here="/promosi" />}
      {head.data === undefined ? null : (
        <RuleCounts perRule={head.data.perRule} chosen={rule} onChoose={(next) => void navigate({ to: kind === 'reward' ? '/penghargaan' : '/promosi', search: next === null ? {} : { rule: next } })} />
      )}
      <DataTable
        label={title}
        // Where one rule is chosen above, its name in every row says nothing.
        columns={rule === null ? columns.shown : columns.shown.filter((column) => column.id !== 'rule')}
        rows={rows}
        rowId={idOf}
        rowHeight={54}
        sort={sort}
        onSort={(next) => setSort(toSort(next))}
        openId={open === null ? null : idOf(open.row)}
        onOpen={(row) => setOpen({ row, asked: 0 })}
        onWhy={(row) => setOpen({ row, asked: (open?.asked ?? 0) + 1 })}
        keepPlace={`${kind} ${JSON.stringify([rule, question, sort])}`}
        onOpenWhole={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
        filters={
          <>
            <SearchField label={say('lists.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />
            <FilterBar
              filters={candidateFilters(question, unit.data?.name ?? null, say)}
              onChange={(id, chosen) => setQuestion(withChosen(question, id, chosen))}
              extra={<UnitField name="filter-unit" label={say('lists.unitOnly')} noneLabel={say('lists.allUnits')} value={question.unitId} onChange={(unitId) => setQuestion({ ...question, unitId })} />}
            />
          </>
        }
        tools={
          <>
            <SavedViews
              list={`candidates.${kind}`}
              current={view}
              isView={isView}
              onApply={(next) => {
                setQuestion(next.question)
                setSort(next.sort)
                columns.show(next.columns)
              }}
            />
            <ColumnMenu choice={columns} />
            <ExportMenu disabled={!rows.total} make={(format) => call('candidates.export', { ...asked, columns: columns.shown.map((column) => column.id), format })} />
          </>
        }
        empty={
          run === null ? (
            <EmptyState title={say('lists.noRun')}>{say('lists.noRunLine')}</EmptyState>
          ) : (
            <NobodyHere narrowed={!isFirstQuestion(question)} onAsk={setQuestion} />
          )
        }
        panel={
          open === null ? undefined : (
            <CandidatePanel
              key={idOf(open.row)}
              row={open.row}
              asked={open.asked}
              onClose={() => setOpen(null)}
              whole={
                <Button component={Link} to={`/pegawai/${open.row.nip}`} variant="default" size="xs">
                  {say('lists.openPerson')}
                </Button>
              }
            />
          )
        }
      />
    </Screen>
  )
}

function idOf(row: CandidateRow): string {
  return `${row.rule} ${row.nip}`
}
