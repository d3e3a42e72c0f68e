import { useMediaQuery } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { Ranking, ShortlistHead } from '../../../shared/contract/selection.ts'
import type { Candidate } from '../../../shared/domain/selection/list-content.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { CandidatePanel } from './candidate-panel.tsx'
import { ComparePanel } from './compare-panel.tsx'
import { ExtraDialog } from './extra-dialog.tsx'
import { useFixedRows } from './fixed-rows.ts'
import { MethodPanel } from './method-panel.tsx'
import { rankingColumns } from './ranking-columns.tsx'
import { goesOn, type RoundData } from './round-data.ts'
import { useNames } from './veil.ts'
import css from './ranking.module.css'

/** The list with those beside it whose place cannot be told; beside it how it is made, why one stands above another, or one person explained. */
export function RankingList({ data, ranking, frozen, considered, hidden }: {
  readonly data: RoundData
  readonly ranking: Ranking
  /** The frozen list that is shown; null for the list as the record stands now. */
  readonly frozen: ShortlistHead | null
  readonly considered: number | null
  readonly hidden: boolean
}) {
  const say = useSay()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const narrow = useMediaQuery('(max-width: 62em)') ?? false
  const names = useNames(ranking, hidden)
  const mayEnter = useHasRole('admin') && goesOn(data.round) && frozen === null
  const [search, setSearch] = useState('')
  const [marked, setMarked] = useState<readonly string[]>([])
  const [open, setOpen] = useState<{ readonly nip: string; readonly asked: number } | null>(null)
  const [entering, setEntering] = useState<{ readonly nip: string; readonly name: string } | null>(null)
  const all = useMemo(() => [...ranking.ranked, ...ranking.open], [ranking])
  const found = useMemo(() => (hidden || search === '' ? all : all.filter((one) => [one.name, one.nip, one.post, one.unit].some((word) => word?.toLowerCase().includes(search.toLowerCase())))), [all, hidden, search])
  const rows = useFixedRows(found)
  const mark = useCallback(({ nip }: Candidate) => {
    const next = marked.includes(nip) ? marked.filter((one) => one !== nip) : [...marked.slice(-1), nip]
    setMarked(next)
    if (next.length === 2) setOpen(null)
    announce(say(marked.includes(nip) ? 'round.screen.unmarked' : next.length === 2 ? 'round.screen.marked-two' : 'round.screen.marked-one', { name: names.of(nip) }))
  }, [announce, marked, names, say])
  const columns = useMemo(() => rankingColumns({ say, names, marked, onMark: mark, blends: data.blend !== null }), [say, names, marked, mark, data.blend])
  const opened = all.find(({ nip }) => nip === open?.nip)
  const [first, second] = all.filter(({ nip }) => marked.includes(nip))
  const listed = ranking.ranked.filter((one) => one.listed).length
  const method = <MethodPanel data={data} ranking={ranking} frozen={frozen} considered={considered} onCompare={ranking.ranked.length < 2 ? null : () => setMarked(ranking.ranked.slice(0, 2).map(({ nip }) => nip))} marked={marked.map(names.of)} hidden={hidden} />
  return (
    <div className={css['ranking']}>
      <DataTable
        label={say('round.screen.tab.peringkat')}
        columns={columns}
        rows={rows}
        rowId={({ nip }) => nip}
        rowHeight={52}
        openId={open?.nip ?? null}
        onOpen={({ nip }) => setOpen({ nip, asked: 0 })}
        onWhy={({ nip }) => setOpen({ nip, asked: (open?.asked ?? 0) + 1 })}
        {...(hidden ? {} : { onOpenWhole: ({ nip }: Candidate) => void navigate({ to: `/pegawai/${nip}` }) })}
        chosen={new Set(marked)}
        onChoose={mark}
        {...(hidden || all.length < 12 ? {} : { filters: <SearchField label={say('round.screen.search')} value={search} onSearch={setSearch} /> })}
        count={say('round.screen.list-count', { ranked: ranking.ranked.length, listed, open: ranking.open.length })}
        empty={<EmptyState title={say(all.length === 0 ? 'round.screen.nobody' : 'round.screen.nobody-here')}>{all.length === 0 ? say('round.screen.nobody-line') : undefined}</EmptyState>}
        panel={
          opened !== undefined && open !== null ? (
            <CandidatePanel
              key={opened.nip}
              candidate={opened}
              names={names}
              mergedX={ranking.mergedX}
              asked={open.asked}
              onClose={() => setOpen(null)}
              marked={marked.includes(opened.nip)}
              onMark={() => mark(opened)}
              onEnter={mayEnter ? () => setEntering(opened) : null}
            />
          ) : first !== undefined && second !== undefined ? (
            <ComparePanel key={`${first.nip} ${second.nip}`} data={data} frozen={frozen} first={first} second={second} names={names} onClose={() => setMarked([])} />
          ) : narrow ? undefined : method
        }
      />
      {narrow ? method : null}
      {entering === null ? null : <ExtraDialog roundId={data.round.id} nip={entering.nip} name={entering.name} onClose={() => setEntering(null)} />}
    </div>
  )
}
