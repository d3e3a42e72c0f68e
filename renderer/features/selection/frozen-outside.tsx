import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Outsider } from '../../../shared/domain/selection/list-content.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { outsideColumns } from './outside-columns.tsx'
import { OutsidePanel } from './outside-panel.tsx'
import type { FrozenList } from './round-data.ts'
import css from './frozen.module.css'

/** Everybody outside a frozen list, as it was when it was frozen. */
export function FrozenOutside({ list: { head, gates } }: { readonly list: FrozenList }) {
  const say = useSay()
  const [search, setSearch] = useState('')
  const [gate, setGate] = useState<string | null>(null)
  const [open, setOpen] = useState<{ readonly row: Outsider; readonly asked: number } | null>(null)
  const columns = useMemo(() => outsideColumns(say), [say])
  const rows = usePagedProcedure('shortlist.outside', { id: head.id, gate, search })
  return (
    <div>
      <h2 className={css['outsideTitle']}>{say('round.screen.outside-frozen')}</h2>
      <div className={css['outsideTable']}>
        <DataTable
          label={say('round.screen.outside-frozen')}
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
                onChange={setGate}
                data={gates.filter(({ stopped }) => stopped > 0).map((one) => ({ value: one.gate, label: `${gateName(one.gate, say)} (${say.number(one.stopped)})` }))}
              />
            </>
          }
          empty={<EmptyState title={say(search !== '' || gate !== null ? 'round.screen.outside-none-here' : 'round.screen.outside-none')} />}
          panel={open === null ? undefined : <OutsidePanel key={open.row.nip} row={open.row} asked={open.asked} onClose={() => setOpen(null)} onEnter={null} />}
        />
      </div>
    </div>
  )
}
