import { useCallback, useState, type KeyboardEvent } from 'react'

/** Where in a grid the keyboard stands. */
export type Place = { readonly row: number; readonly column: number }

type Keys = {
  readonly rows: number
  readonly columns: number
  /** How many rows one screenful moves. */
  readonly page: number
  readonly show: (row: number) => void
  readonly onEnter: (row: number, whole: boolean) => void
  readonly onSpace: (row: number) => void
  /** F1: asks "mengapa?" of a row. */
  readonly onWhy?: (row: number) => void
  /** Where the keyboard stands at first, and how it is told that it moved. */
  readonly start?: Place
  readonly onMove?: (place: Place) => void
}

function moved(place: Place, key: string, whole: boolean, { rows, columns, page }: Keys): Place | null {
  const last = rows - 1
  switch (key) {
    case 'ArrowDown': return { ...place, row: Math.min(last, place.row + 1) }
    case 'ArrowUp': return { ...place, row: Math.max(0, place.row - 1) }
    case 'ArrowRight': return { ...place, column: Math.min(columns - 1, place.column + 1) }
    case 'ArrowLeft': return { ...place, column: Math.max(0, place.column - 1) }
    case 'PageDown': return { ...place, row: Math.min(last, place.row + page) }
    case 'PageUp': return { ...place, row: Math.max(0, place.row - page) }
    case 'Home': return whole ? { row: 0, column: 0 } : { ...place, row: 0 }
    case 'End': return whole ? { row: last, column: columns - 1 } : { ...place, row: last }
    default: return null
  }
}

/** Moves through a grid from the keyboard: arrows, Home, End, PageUp, PageDown; Enter opens, Space chooses, F1 asks why. */
export function useGridKeys(keys: Keys): {
  readonly place: Place
  readonly goTo: (place: Place) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
} {
  const [place, setPlace] = useState<Place>(keys.start ?? { row: 0, column: 0 })
  const within = { row: Math.min(place.row, Math.max(0, keys.rows - 1)), column: Math.min(place.column, Math.max(0, keys.columns - 1)) }
  const { onMove } = keys
  const goTo = useCallback(
    (next: Place) => {
      setPlace(next)
      onMove?.(next)
    },
    [onMove],
  )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys inside a header button belong to the button.
    if (event.target !== event.currentTarget || event.altKey || keys.rows === 0) return
    const whole = event.ctrlKey || event.metaKey
    if (event.key === 'Enter') keys.onEnter(within.row, whole)
    else if (event.key === ' ') keys.onSpace(within.row)
    else if (event.key === 'F1' && keys.onWhy !== undefined) keys.onWhy(within.row)
    else {
      const next = moved(within, event.key, whole, keys)
      if (next === null) return
      goTo(next)
      keys.show(next.row)
    }
    event.preventDefault()
  }
  return { place: within, goTo, onKeyDown }
}
