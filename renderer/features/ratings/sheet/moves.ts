/** A cell of the grid by its row and column among those shown. */
export type Place = { readonly row: number; readonly column: number }

/** How big the grid is, and how many rows a screenful holds. */
export type Extent = { readonly rows: number; readonly columns: number; readonly page: number }

/** The cells between two corners. */
export type Range = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

/** The range from an anchor to where the keyboard stands. */
export function rangeOf(anchor: Place, place: Place): Range {
  return {
    top: Math.min(anchor.row, place.row), bottom: Math.max(anchor.row, place.row),
    left: Math.min(anchor.column, place.column), right: Math.max(anchor.column, place.column),
  }
}

/** Keeps a place within the grid. */
export function within({ row, column }: Place, { rows, columns }: Extent): Place {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) }
}

/** Where a key leads, as in a spreadsheet; null for a key that does not move. */
export function moved(place: Place, key: string, whole: boolean, extent: Extent): Place | null {
  const { rows, columns, page } = extent
  const { row, column } = place
  switch (key) {
    case 'ArrowDown': return within({ row: whole ? rows - 1 : row + 1, column }, extent)
    case 'ArrowUp': return within({ row: whole ? 0 : row - 1, column }, extent)
    case 'ArrowRight': return within({ row, column: whole ? columns - 1 : column + 1 }, extent)
    case 'ArrowLeft': return within({ row, column: whole ? 0 : column - 1 }, extent)
    case 'PageDown': return within({ row: row + page, column }, extent)
    case 'PageUp': return within({ row: row - page, column }, extent)
    case 'Home': return whole ? { row: 0, column: 0 } : { row, column: 0 }
    case 'End': return within(whole ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 }, extent)
    default: return null
  }
}

/** Where Tab leads: the next cell, over the end of the row into the next; null where the grid is left. */
export function tabbed({ row, column }: Place, back: boolean, { rows, columns }: Extent): Place | null {
  const at = row * columns + column + (back ? -1 : 1)
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns }
}

/** Where the keyboard goes after a rating was written: to the next rated column, after the last into the next row. */
export function afterRating({ row, column }: Place, first: number, last: number, { rows }: Extent): Place {
  if (column < last) return { row, column: column + 1 }
  return row + 1 < rows ? { row: row + 1, column: first } : { row, column }
}
