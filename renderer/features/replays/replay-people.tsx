import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ReplayRow, ReplayView } from '../../../shared/contract/replay.ts'
import { call } from '../../bridge/call.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { ColumnMenu } from '../../components/table/column-menu.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { useColumnChoice } from '../../components/table/use-column-choice.ts'
import { replayColumns } from './replay-columns.tsx'
import { changesOf, everybody, replayFilters, type Question } from './replay-filters.ts'
import { ReplayPanel } from './replay-panel.tsx'

/** Everybody whom a rule treats otherwise, with the condition that moved them; a row opens both findings side by side. */
export function ReplayPeople({ replay, rule, onRule }: { readonly replay: ReplayView; readonly rule: string | null; readonly onRule: (rule: string | null) => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [question, setQuestion] = useState<Question>(everybody)
  const [open, setOpen] = useState<{ readonly row: ReplayRow; readonly asked: number } | null>(null)
  const all = useMemo(() => replayColumns(say), [say])
  const columns = useColumnChoice('replay', all)
  const filter = { replayId: replay.replayId, rule, search: question.search, change: [...question.change], unitId: question.unitId }
  const rows = usePagedProcedure('replay.rows', { filter })
  const unit = useProcedure('unit.get', { id: question.unitId ?? '' }, { enabled: question.unitId !== null })
  const choose = (id: string, chosen: readonly string[]) => {
    if (id === 'rule') onRule(chosen.at(-1) ?? null)
    else if (id === 'unitId') setQuestion({ ...question, unitId: chosen[0] ?? null })
    else setQuestion({ ...question, change: changesOf(chosen) })
  }
  return (
    <DataTable
      label={say('replay.people')}
      columns={columns.shown}
      rows={rows}
      rowId={idOf}
      rowHeight={60}
      openId={open === null ? null : idOf(open.row)}
      onOpen={(row) => setOpen({ row, asked: 0 })}
      onWhy={(row) => setOpen({ row, asked: (open?.asked ?? 0) + 1 })}
      onOpenWhole={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
      keepPlace={`replay ${JSON.stringify(filter)}`}
      filters={
        <>
          <SearchField label={say('replay.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />
          <FilterBar
            filters={replayFilters(replay, rule, question, unit.data?.name ?? null, say)}
            onChange={choose}
            extra={<UnitField name="filter-unit" label={say('replay.unitOnly')} noneLabel={say('replay.allUnits')} value={question.unitId} onChange={(unitId) => setQuestion({ ...question, unitId })} />}
          />
        </>
      }
      tools={
        <>
          <ColumnMenu choice={columns} />
          <ExportMenu disabled={!rows.total} make={(format) => call('replay.export', { filter, format })} />
        </>
      }
      empty={
        replay.changed === 0 ? (
          <EmptyState title={say('replay.nobody')}>{say('replay.nobodyLine')}</EmptyState>
        ) : (
          <EmptyState
            title={say('replay.noRow')}
            action={
              <Button
                variant="default"
                onClick={() => {
                  setQuestion(everybody)
                  onRule(null)
                }}
              >
                {say('replay.showAll')}
              </Button>
            }
          />
        )
      }
      panel={
        open === null ? undefined : (
          <ReplayPanel
            key={idOf(open.row)}
            replay={replay}
            row={open.row}
            asked={open.asked}
            onClose={() => setOpen(null)}
            whole={
              <Button component={Link} to={`/pegawai/${open.row.nip}`} variant="default" size="xs">
                {say('replay.openPerson')}
              </Button>
            }
          />
        )
      }
    />
  )
}

function idOf(row: ReplayRow): string {
  return `${row.nip} ${row.rule}`
}
