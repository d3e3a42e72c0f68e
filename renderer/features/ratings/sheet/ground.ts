import { gridColumns } from './columns.ts'
import { rangeOf, within, type Extent, type Place, type Range } from './moves.ts'

/** A cell being edited as text: what stands in the editor at first. */
export type Editing = { readonly row: number; readonly column: number; readonly text: string }

/** Which lines are shown and in which order, where the keyboard stands, what is selected, what is being edited. */
export type Ground = {
  readonly order: () => readonly string[]
  readonly show: (order: readonly string[]) => void
  readonly place: () => Place
  readonly range: () => Range
  readonly editing: () => Editing | null
  readonly extent: (page?: number) => Extent
  readonly keyAt: (row: number) => string | undefined
  readonly goTo: (place: Place, extend?: boolean) => void
  readonly edit: (editing: Editing | null) => void
  /** What a drawn row needs to know, in a word: the keyboard's column, the selected columns, the edited column. */
  readonly mark: (row: number) => string
  readonly watch: (listener: () => void) => () => void
}

/** Makes an empty ground. */
export function makeGround(): Ground {
  let order: readonly string[] = []
  let place: Place = { row: 0, column: 1 }
  let anchor: Place = place
  let editing: Editing | null = null
  const watchers = new Set<() => void>()
  const tell = () => {
    for (const listener of watchers) listener()
  }
  const extent = (page = 1): Extent => ({ rows: order.length, columns: gridColumns.length, page })
  const range = () => rangeOf(anchor, place)
  return {
    extent, range,
    order: () => order,
    place: () => place,
    editing: () => editing,
    keyAt: (row) => order[row],
    show: (next) => {
      if (next === order) return
      const here = order[place.row]
      order = next
      // The keyboard stays with its line where that is still shown.
      const row = here === undefined ? -1 : next.indexOf(here)
      place = within({ row: row < 0 ? place.row : row, column: place.column }, extent())
      anchor = place
      editing = null
      tell()
    },
    goTo: (next, extend = false) => {
      place = within(next, extent())
      if (!extend) anchor = place
      editing = null
      tell()
    },
    edit: (next) => {
      editing = next
      if (next !== null) {
        place = { row: next.row, column: next.column }
        anchor = place
      }
      tell()
    },
    mark: (row) => {
      const { top, bottom, left, right } = range()
      const here = place.row === row ? String(place.column) : ''
      const several = top !== bottom || left !== right
      const selected = several && row >= top && row <= bottom ? `${left}-${right}` : ''
      const edited = editing !== null && editing.row === row ? String(editing.column) : ''
      return `${here}|${selected}|${edited}`
    },
    watch: (listener) => {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
  }
}

/** Reads the word of `mark`. */
export function readMark(mark: string): { readonly here: number | null; readonly from: number; readonly to: number; readonly edited: number | null } {
  const [here = '', selected = '', edited = ''] = mark.split('|')
  const [from = '', to = ''] = selected.split('-')
  return { here: here === '' ? null : Number(here), from: from === '' ? -1 : Number(from), to: to === '' ? -2 : Number(to), edited: edited === '' ? null : Number(edited) }
}
