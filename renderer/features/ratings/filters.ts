import type { RatingRow } from '../../../shared/contract/rating.ts'
import type { Filter } from '../../components/table/filter.ts'
import type { Say } from '../../components/say.tsx'
import { stateKeyOf, type StateKey } from './rating-words.ts'
import type { Line } from './sheet/line.ts'

/** How the grid is narrowed. `unrated` holds the lines that were unrated when it was set, so that none vanishes under the hand. */
export type GridFilter = { readonly unrated: ReadonlySet<string> | null; readonly states: readonly string[]; readonly units: readonly string[]; readonly search: string }

/** Nothing narrowed. */
export const noFilter: GridFilter = { unrated: null, states: [], units: [], search: '' }

/** Tells whether a line still has something to be rated by the reader, or to a reader who does not rate whether nothing was begun. */
export function isUnrated(line: Line): boolean {
  const { mayWrite, state, imported } = line.row
  return mayWrite ? line.standing !== 'ready' : state === null && imported === null
}

/** The lines that a filter leaves, in their order. */
export function narrowed(lines: readonly Line[], filter: GridFilter): readonly Line[] {
  const words = filter.search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return lines.filter(({ key, row }) =>
    (filter.unrated === null || filter.unrated.has(key))
    && (filter.states.length === 0 || filter.states.includes(stateKeyOf(row)))
    && (filter.units.length === 0 || filter.units.includes(row.unit))
    && words.every((word) => row.name.toLowerCase().includes(word) || row.nip.includes(word)))
}

/** The filters by state and unit, each with how many lines it would leave. */
export function gridFilters(lines: readonly Line[], filter: GridFilter, say: Say): readonly Filter[] {
  const units = options(lines, ({ unit }) => unit, (unit) => unit)
  return [
    { id: 'states', label: say('rating.column.state'), options: options(lines, stateKeyOf, (key) => say(`rating.chip.${key as StateKey}`)), chosen: filter.states },
    ...(units.length > 1 || filter.units.length > 0 ? [{ id: 'units', label: say('rating.filterUnit'), options: units, chosen: filter.units }] : []),
  ]
}

function options(lines: readonly Line[], word: (row: RatingRow) => string, label: (value: string) => string): { readonly value: string; readonly label: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { row } of lines) counts.set(word(row), (counts.get(word(row)) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, label: label(value), count })).toSorted((a, b) => a.label.localeCompare(b.label))
}
