import { Button, CloseButton } from '@mantine/core'
import { IconLayoutSidebarRight, IconRefresh } from '@tabler/icons-react'
import { FilterBar } from '../../components/table/filter-bar.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { useSay } from '../../components/say.tsx'
import { gridFilters, isUnrated, type GridFilter } from './filters.ts'
import type { Sheet } from './sheet/sheet.ts'
import { useTurn } from './sheet/work.ts'
import css from './ratings.module.css'

/** Narrows the grid: by name, by what is not yet rated, by state and unit. */
export function DeskTools({ sheet, keys, shown, filter, onFilter, panelOpen, onPanel }: {
  readonly sheet: Sheet
  readonly keys: readonly string[]
  readonly shown: number
  readonly filter: GridFilter
  readonly onFilter: (filter: GridFilter) => void
  readonly panelOpen: boolean
  readonly onPanel: () => void
}) {
  const say = useSay()
  useTurn(sheet)
  const lines = keys.flatMap((key) => sheet.lines.line(key) ?? [])
  const unrated = lines.filter(isUnrated)
  const still = new Set(unrated.map(({ key }) => key))
  const set = () => onFilter({ ...filter, unrated: still })
  const done = filter.unrated === null ? 0 : [...filter.unrated].filter((key) => !still.has(key)).length
  return (
    <div className={css['tools']} data-print="hide">
      <SearchField label={say('rating.search')} value={filter.search} onSearch={(search) => onFilter({ ...filter, search })} />
      {filter.unrated === null ? (
        <Button size="xs" variant="default" disabled={unrated.length === 0} onClick={set}>{say('rating.onlyUnrated', { count: unrated.length })}</Button>
      ) : (
        <span className={css['filterChip']}>
          <span>{say('rating.unrated')} <b>{say.number(unrated.length)}</b></span>
          {done > 0 ? (
            <Button size="compact-xs" variant="subtle" leftSection={<IconRefresh size={13} aria-hidden="true" />} onClick={set}>{say('rating.refreshUnrated', { count: done })}</Button>
          ) : null}
          <CloseButton size="xs" iconSize={13} aria-label={say('common.removeFilter', { filter: say('rating.unrated') })} onClick={() => onFilter({ ...filter, unrated: null })} />
        </span>
      )}
      <FilterBar filters={gridFilters(lines, filter, say)} onChange={(id, chosen) => onFilter({ ...filter, [id]: chosen })} />
      <span className={css['gap']} />
      {shown === lines.length ? null : <span className={css['quiet']}>{say('rating.shownOf', { shown, total: lines.length })}</span>}
      {panelOpen ? null : <Button size="xs" variant="default" leftSection={<IconLayoutSidebarRight size={15} aria-hidden="true" />} onClick={onPanel}>{say('rating.panel')}</Button>}
    </div>
  )
}
