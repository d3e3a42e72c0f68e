/** A place in the map: the row of a unit, the column of a period. */
export type Place = { readonly row: number; readonly column: number }

const STEPS: Readonly<Record<string, Place>> = {
  ArrowRight: { row: 0, column: 1 }, ArrowLeft: { row: 0, column: -1 }, ArrowDown: { row: 1, column: 0 }, ArrowUp: { row: -1, column: 0 },
}

/** Where a key leads from a place: to the next filled cell in that direction, over empty ones; null where there is none or the key leads nowhere. */
export function nextPlace(filled: readonly (readonly boolean[])[], from: Place, key: string): Place | null {
  const across = filled[from.row] ?? []
  if (key === 'Home') return { row: from.row, column: across.indexOf(true) }
  if (key === 'End') return { row: from.row, column: across.lastIndexOf(true) }
  const step = STEPS[key]
  if (step === undefined) return null
  for (let at = from; ;) {
    at = { row: at.row + step.row, column: at.column + step.column }
    const cell = filled[at.row]?.[at.column]
    if (cell === undefined) return null
    if (cell) return at
  }
}
