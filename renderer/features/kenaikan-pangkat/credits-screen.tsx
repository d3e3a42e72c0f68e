import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CreditRow } from '../../../shared/contract/kenaikan-pangkat.ts'
import { akKumulatif } from '../../../shared/legal/rules/credit/ak-kumulatif.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useKept } from '../../bridge/kept.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { RunButton } from '../../components/assess/run-button.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { ruleQuestion } from '../../components/finding/law-words.ts'
import { KindChips } from '../../components/law/kind-chips.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { PromotionTabs } from '../../components/promotion/promotion-tabs.tsx'
import { useSay } from '../../components/say.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { creditColumns } from './credits-columns.tsx'
import { RunWords } from './run-words.tsx'

const shows = ['all', 'rank-enough', 'rank-short', 'open'] as const
type Question = { readonly search: string; readonly unitId: string | null; readonly show: (typeof shows)[number] }

/** Angka kredit: how far every functional officer has come, with what is above or short for the next pangkat and the next jenjang. */
export function CreditsScreen() {
  const say = useSay()
  const navigate = useNavigate()
  const admin = useHasRole('admin')
  const [question, setQuestion] = useKept<Question>('kp.credits', () => ({ search: '', unitId: null, show: 'all' }))
  const [open, setOpen] = useState<{ readonly row: CreditRow; readonly asked: number } | null>(null)
  const rows = usePagedProcedure('kp.credits', question)
  const head = useProcedure('kp.credits', { ...question, limit: 1 }, { keepPrevious: true })
  const counts = head.data?.counts
  const unit = useProcedure('unit.get', { id: question.unitId ?? '' }, { enabled: question.unitId !== null })
  const counted = { all: counts?.all ?? 0, 'rank-enough': counts?.enough ?? 0, 'rank-short': counts?.short ?? 0, open: counts?.open ?? 0 }
  const none = head.data !== undefined && head.data.runId === null
  return (
    <Screen fill>
      <PageHeader title={say('lists.promotion')} line={<RunWords run={head.data} first={say('kp.credits-line')} />} actions={admin ? <RunButton /> : undefined} />
      <PromotionTabs here="/promosi/angka-kredit" />
      <DataTable
        label={say('kp.tab.credits')} columns={creditColumns(say)} rows={rows} rowId={(row) => row.nip} rowHeight={54} openId={open?.row.nip ?? null}
        onOpen={(row) => setOpen({ row, asked: 0 })} onWhy={(row) => setOpen({ row, asked: (open?.asked ?? 0) + 1 })} onOpenWhole={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
        keepPlace={`kp.credits ${JSON.stringify(question)}`}
        filters={
          <>
            <SearchField label={say('lists.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />
            <FilterBar
              filters={question.unitId === null ? [] : [{ id: 'unitId', label: say('kp.filter.unit'), single: true, chosen: [question.unitId], options: [{ value: question.unitId, label: unit.data?.name ?? question.unitId }] }]}
              onChange={(_id, chosen) => setQuestion({ ...question, unitId: chosen[0] ?? null })}
              extra={<UnitField name="credits-unit" label={say('kp.filter.unit')} noneLabel={say('lists.allUnits')} value={question.unitId} onChange={(unitId) => setQuestion({ ...question, unitId })} />}
            />
            <KindChips label={say('kp.show')} chosen={question.show} onChoose={(show) => setQuestion({ ...question, show })} kinds={shows.map((kind) => ({ kind, label: say(`kp.show.${kind}`), count: counted[kind] }))} />
          </>
        }
        tools={<ExportMenu disabled={!rows.total} make={(format) => call('kp.export', { what: 'credits', filter: { search: question.search, unitId: question.unitId }, format })} />}
        empty={none ? <EmptyState title={say('lists.noRun')}>{say('lists.noRunLine')}</EmptyState> : <EmptyState title={say('kp.no-credits')}>{say('kp.no-credits-line')}</EmptyState>}
        panel={open === null ? undefined : <CreditPanel key={open.row.nip} row={open.row} asked={open.asked} onClose={() => setOpen(null)} />}
      />
    </Screen>
  )
}

function CreditPanel({ row, asked, onClose }: { readonly row: CreditRow; readonly asked: number; readonly onClose: () => void }) {
  const say = useSay()
  const why = useProcedure('explain.person', { nip: row.nip, rule: akKumulatif.id })
  return (
    <SidePanel
      title={row.name} line={[row.nip, row.golongan, row.post, row.unit].filter((part) => part !== null).join(' · ')} onClose={onClose} wide asked={asked}
      actions={<Button component={Link} to={`/pegawai/${row.nip}`} variant="default" size="xs">{say('lists.openPerson')}</Button>}
    >
      <Answered asked={why} lines={8}>
        {({ findings }) => findings.map((finding) => <FindingView key={finding.rule} finding={finding} question={ruleQuestion(finding.rule, say)} />)}
      </Answered>
    </SidePanel>
  )
}
