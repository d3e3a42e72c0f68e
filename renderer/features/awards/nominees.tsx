import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Nominee } from '../../../shared/contract/award.ts'
import { call } from '../../bridge/call.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { useWholeOffice } from './use-whole-office.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { DecideBar } from './decide-bar.tsx'
import { nomineeColumns } from './nominee-columns.tsx'
import { NomineePanel } from './nominee-panel.tsx'
import type { RoundData } from './round-data.ts'

const states = ['flagged', 'nominated', 'passed-over'] as const
const outcomes = ['met', 'cannot-tell'] as const
type Question = { readonly search: string; readonly unitId: string | null; readonly state: readonly string[]; readonly outcome: readonly string[] }
const everybody: Question = { search: '', unitId: null, state: [], outcome: [] }

/** The people of a round, or those passed over alone: Space ticks a row, Enter opens why, the bar above decides about the ticked. */
export function Nominees({ data, passed }: { readonly data: RoundData; readonly passed: boolean }) {
  const say = useSay()
  const navigate = useNavigate()
  const decides = useWholeOffice('pimpinan') && data.round.state === 'open'
  const [question, setQuestion] = useState<Question>(everybody)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Nominee>>(new Map())
  const [open, setOpen] = useState<{ readonly row: Nominee; readonly asked: number } | null>(null)
  const { id } = data.round
  const input = {
    id, search: question.search, unitId: question.unitId, state: passed ? ['passed-over' as const] : states.filter((one) => question.state.includes(one)), outcome: outcomes.filter((one) => question.outcome.includes(one)),
  }
  const rows = usePagedProcedure('award.nominees', input)
  const toggle = (row: Nominee) => {
    const next = new Map(chosen)
    if (!next.delete(row.nip)) next.set(row.nip, row)
    setChosen(next)
  }
  const takeAll = async () => {
    const found = new Map(chosen)
    for (let offset = 0; offset < (rows.total ?? 0); offset += 500) for (const row of (await call('award.nominees', { ...input, offset, limit: 500 })).rows) found.set(row.nip, row)
    setChosen(found)
  }
  const withPlace = data.round.rule === 'reward.pegawai-terbaik'
  const columns = nomineeColumns(say, decides ? { chosen: new Set(chosen.keys()), onTick: toggle } : null, passed).filter((column) => withPlace || column.id !== 'place')
  const units = data.units.flatMap(({ unitId, unit }) => (unitId === null ? [] : [{ value: unitId, label: unit }]))
  return (
    <DataTable
      label={say(passed ? 'award.part.dilewati' : 'award.part.calon')} columns={columns} rows={rows} rowId={idOf} rowHeight={54} openId={open?.row.nip ?? null}
      onOpen={(row) => setOpen({ row, asked: 0 })} onWhy={(row) => setOpen({ row, asked: (open?.asked ?? 0) + 1 })} onOpenWhole={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
      {...(decides ? { onChoose: toggle, chosen: new Set(chosen.keys()) } : {})}
      filters={
        <>
          <SearchField label={say('lists.search')} value={question.search} onSearch={(search) => setQuestion({ ...question, search })} />
          <FilterBar
            onChange={(name, next) => setQuestion(name === 'unitId' ? { ...question, unitId: next[0] ?? null } : { ...question, [name]: next })}
            filters={[
              ...(passed ? [] : [{ id: 'state', label: say('award.column.decision'), chosen: question.state, options: states.map((value) => ({ value, label: say(`award.state.${value}`) })) }]),
              { id: 'outcome', label: say('lists.outcome'), chosen: question.outcome, options: [{ value: 'met', label: say('shell.outcome.met') }, { value: 'cannot-tell', label: say('shell.outcome.cannotTell') }] },
              { id: 'unitId', label: say('lists.unit'), single: true, chosen: question.unitId === null ? [] : [question.unitId], options: units },
            ]}
          />
        </>
      }
      tools={
        <>
          {decides ? <DecideBar round={data.round} chosen={[...chosen.values()]} total={rows.total ?? 0} onAll={() => void takeAll()} onDone={() => setChosen(new Map())} /> : null}
          <ExportMenu disabled={!rows.total} make={(format) => call('award.export', { id, what: passed ? 'passed-over' : 'all', format })} />
        </>
      }
      empty={
        passed && question.search === '' ? <EmptyState title={say('award.nobody-passed')}>{say('award.nobody-passed-line')}</EmptyState> : (
          <EmptyState title={say('award.nobody-here')} action={<Button variant="default" onClick={() => setQuestion(everybody)}>{say('award.show-all')}</Button>} />
        )
      }
      panel={open === null ? undefined : <NomineePanel key={open.row.nip} row={open.row} data={data} asked={open.asked} onClose={() => setOpen(null)} />}
    />
  )
}

const idOf = (row: Nominee): string => row.nip
