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

/** Moves through a grid from the keyboard: arrows, Home, End, PageUp, PageDown; Enter opens, Space chooses. */
export function useGridKeys(keys: Keys): {
  readonly place: Place
  readonly goTo: (place: Place) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
} {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const within = { row: Math.min(place.row, Math.max(0, keys.rows - 1)), column: Math.min(place.column, Math.max(0, keys.columns - 1)) }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys inside a header button belong to the button.
    if (event.target !== event.currentTarget || event.altKey || keys.rows === 0) return
    const whole = event.ctrlKey || event.metaKey
    if (event.key === 'Enter') keys.onEnter(within.row, whole)
    else if (event.key === ' ') keys.onSpace(within.row)
    else {
      const next = moved(within, event.key, whole, keys)
      if (next === null) return
      setPlace(next)
      keys.show(next.row)
    }
    event.preventDefault()
  }
  const goTo = useCallback((next: Place) => setPlace(next), [])
  return { place: within, goTo, onKeyDown }
}
