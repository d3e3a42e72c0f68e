import { Checkbox, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Outsider } from '../../../shared/domain/selection/list-content.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { outsideColumns } from './outside-columns.tsx'
import { OutsidePanel } from './outside-panel.tsx'
import type { Pool } from './round-data.ts'
import css from './pool.module.css'

const YEARS = [1, 2, 3, 5] as const

/** Everybody outside, narrowed to a gate, to those whom it alone stops, and to those who come in by time; a row tells all gates. */
export function OutsideList({ roundId, pool, gate, onGate, stale, onEnter }: {
  readonly roundId: number
  readonly pool: Pool | undefined
  readonly gate: string | null
  readonly onGate: (gate: string | null) => void
  /** True while gates were changed and not saved: the list still follows those that are saved. */
  readonly stale: boolean
  readonly onEnter: ((person: { readonly nip: string; readonly name: string }) => void) | null
}) {
  const say = useSay()
  const [search, setSearch] = useState('')
  const [alone, setAlone] = useState(false)
  const [within, setWithin] = useState<number | null>(null)
  const [open, setOpen] = useState<{ readonly row: Outsider; readonly asked: number } | null>(null)
  const columns = useMemo(() => outsideColumns(say), [say])
  const rows = usePagedProcedure('round.outside', { roundId, gate, alone: alone && gate !== null, metWithinYears: within, search })
  const gates = (pool?.gates ?? []).filter(({ stopped, gate: one }) => stopped > 0 || one === gate)
  const narrowed = search !== '' || gate !== null || within !== null
  return (
    <>
      <h2 className={css['outsideTitle']}>{say('round.screen.outside')}</h2>
      <p className={css['plain']}>{say('round.screen.outside-line')}</p>
      {stale ? <Notice tone="info">{say('round.screen.outside-saved')}</Notice> : null}
      <div className={css['outsideTable']}>
        <DataTable
          label={say('round.screen.outside')}
          columns={columns}
          rows={rows}
          rowId={({ nip }) => nip}
          rowHeight={56}
          openId={open?.row.nip ?? null}
          onOpen={(row) => setOpen({ row, asked: 0 })}
          onWhy={(row) => setOpen({ row, asked: (open?.asked ?? 0) + 1 })}
          filters={
            <>
              <SearchField label={say('round.screen.search')} value={search} onSearch={setSearch} />
              <Select
                size="xs"
                w={260}
                aria-label={say('round.screen.by-gate')}
                placeholder={say('round.screen.all-gates')}
                clearable
                clearButtonProps={{ 'aria-label': say('round.screen.all-gates') }}
                value={gate}
                onChange={onGate}
                data={gates.map((one) => ({ value: one.gate, label: `${gateName(one.gate, say)} (${say.number(one.stopped)})` }))}
              />
              <Checkbox size="xs" label={say('round.screen.only-this')} checked={alone && gate !== null} disabled={gate === null} onChange={(event) => setAlone(event.currentTarget.checked)} />
              <Select
                size="xs"
                w={190}
                aria-label={say('round.screen.when-met')}
                placeholder={say('round.screen.whenever')}
                clearable
                clearButtonProps={{ 'aria-label': say('round.screen.whenever') }}
                value={within === null ? null : String(within)}
                onChange={(value) => setWithin(value === null ? null : Number(value))}
                data={YEARS.map((years) => ({ value: String(years), label: say('round.screen.within', { years }) }))}
              />
            </>
          }
          empty={<EmptyState title={say(narrowed ? 'round.screen.outside-none-here' : 'round.screen.outside-none')} />}
          panel={open === null ? undefined : (
            <OutsidePanel key={open.row.nip} row={open.row} asked={open.asked} onClose={() => setOpen(null)} onEnter={onEnter} />
          )}
        />
      </div>
    </>
  )
}
