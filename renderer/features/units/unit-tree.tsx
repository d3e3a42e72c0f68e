import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { UnitNode } from '../../../shared/contract/units.ts'
import { cssVars } from '../../design/css-vars.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { useSay } from '../../components/say.tsx'
import { ancestorsOf, byParent, treeRows } from './tree-rows.ts'
import css from './units.module.css'

/** The tree of units: arrows open and close, letters are searched above; only what is seen is drawn. */
export function UnitTree({ units, chosen, onChoose }: {
  readonly units: readonly UnitNode[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}) {
  const say = useSay()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => byParent(units), [units])
  const roots = useMemo(() => (groups.get(null) ?? []).map((unit) => unit.id), [groups])
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null)
  const [search, setSearch] = useState('')
  const open = useMemo(() => opened ?? new Set([...roots, ...(chosen === null ? [] : ancestorsOf(units, chosen))]), [opened, roots, units, chosen])
  const rows = useMemo(() => treeRows(groups, open, search), [groups, open, search])
  const at = Math.max(0, rows.findIndex((row) => row.unit.id === chosen))
  const [place, setPlace] = useState(at)
  const here = Math.min(place, Math.max(0, rows.length - 1))
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 34, overscan: 12 })
  const shown = useRef<string | null>(null)
  useEffect(() => {
    // Only when another unit is chosen: scrolling by hand must not jump back.
    if (shown.current === chosen) return
    shown.current = chosen
    virtual.scrollToIndex(at, { align: 'auto' })
  }, [chosen, at, virtual])
  const toggle = (unit: string, expand: boolean) => {
    const next = new Set(open)
    if (expand) next.add(unit)
    else next.delete(unit)
    setOpened(next)
  }
  const go = (row: number) => {
    setPlace(row)
    virtual.scrollToIndex(row, { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[here]
    if (row === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'ArrowDown') go(Math.min(rows.length - 1, here + 1))
    else if (event.key === 'ArrowUp') go(Math.max(0, here - 1))
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(rows.length - 1)
    else if (event.key === 'ArrowRight' && row.hasChildren && !row.expanded) toggle(row.unit.id, true)
    else if (event.key === 'ArrowRight' && row.expanded) go(Math.min(rows.length - 1, here + 1))
    else if (event.key === 'ArrowLeft' && row.expanded) toggle(row.unit.id, false)
    else if (event.key === 'ArrowLeft') go(Math.max(0, rows.findLastIndex((other, index) => index < here && other.depth < row.depth)))
    else if (event.key === 'Enter' || event.key === ' ') onChoose(row.unit.id)
    else return
    event.preventDefault()
  }
  return (
    <div className={css['treeFrame']}>
      <div className={css['treeSearch']}>
        <SearchField label={say('units.search')} value={search} onSearch={setSearch} wide />
      </div>
      <div
        ref={scroller}
        role="tree"
        tabIndex={0}
        aria-label={say('units.tree')}
        aria-activedescendant={rows.length === 0 ? undefined : `${id}-${here}`}
        className={css['tree']}
        onKeyDown={onKeyDown}
      >
        <div className={css['treeBody']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            const { unit, depth, hasChildren, expanded } = row
            return (
              <div
                key={unit.id}
                id={`${id}-${item.index}`}
                role="treeitem"
                aria-level={depth + 1}
                aria-expanded={hasChildren ? expanded : undefined}
                aria-selected={unit.id === chosen}
                className={css['node']}
                data-here={item.index === here ? true : undefined}
                style={{ transform: `translateY(${item.start}px)`, ...cssVars({ '--depth': String(depth) }) }}
                onClick={() => {
                  setPlace(item.index)
                  onChoose(unit.id)
                }}
              >
                <span
                  className={css['twist']}
                  aria-hidden="true"
                  onClick={(event) => {
                    event.stopPropagation()
                    if (hasChildren) toggle(unit.id, !expanded)
                  }}
                >
                  {hasChildren ? expanded ? <IconChevronDown size={15} /> : <IconChevronRight size={15} /> : null}
                </span>
                <span className={css['nodeName']} title={unit.name}>
                  {unit.name}
                </span>
                <span className={css['nodeCount']} title={say('units.countTitle', { people: unit.people, below: unit.peopleBelow })}>
                  {say.number(unit.people + unit.peopleBelow)}
                </span>
              </div>
            )
          })}
        </div>
      </div>
      {rows.length === 0 ? <p className={css['noMatch']}>{say('units.noMatch')}</p> : null}
    </div>
  )
}
