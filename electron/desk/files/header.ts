import type { Cell, Grid } from './cells/cell.ts'
import { plainWord, shownText } from './cells/cell.ts'
import type { Column } from './columns/column.ts'
import { isPersonalTitle } from './columns/personal.ts'
import { limits } from './limits.ts'

/** A heading row: where it stands, what stands in it, and the same as plain words for comparing. */
export type Header = { readonly index: number; readonly titles: readonly string[]; readonly words: readonly string[] }

/** Which column each field is read from, and what becomes of the others. */
export type Layout = {
  readonly header: Header
  /** Field name to column index. */
  readonly fields: ReadonlyMap<string, number>
  readonly dropped: readonly string[]
  readonly ignored: readonly string[]
  /** Headings that stand twice; the first column is read. */
  readonly doubled: readonly string[]
}

/** The rows in which headings are looked for, from the top. */
export function headerCandidates(grid: Grid): Header[] {
  return grid.slice(0, limits.headerRows).map((cells, index) => headerAt(cells, index))
}

function headerAt(cells: readonly Cell[], index: number): Header {
  const titles = cells.map(shownText)
  return { index, titles, words: titles.map(plainWord) }
}

/** Finds the column of each field by its headings, in the order of preference; personal columns are never taken. */
export function matchFields(columns: readonly Column[], header: Header): Map<string, number> {
  const fields = new Map<string, number>()
  const taken = new Set<number>()
  for (const { field, titles } of columns) {
    const free = (at: number): boolean => at >= 0 && !taken.has(at) && !isPersonalTitle(header.titles[at] ?? '')
    const index = titles.map((title) => header.words.indexOf(title)).find(free)
    if (index === undefined) continue
    fields.set(field, index)
    taken.add(index)
  }
  return fields
}

/** Sorts the columns of a sheet into read, dropped at the door, and ignored. */
export function layoutOf(header: Header, fields: ReadonlyMap<string, number>): Layout {
  const used = new Set(fields.values())
  const dropped: string[] = []
  const ignored: string[] = []
  const doubled: string[] = []
  const seen = new Set<string>()
  header.titles.forEach((title, index) => {
    const word = header.words[index] ?? ''
    if (title === '') return
    if (isPersonalTitle(title)) dropped.push(title)
    else if (!used.has(index)) ignored.push(title)
    if (word !== '' && seen.has(word) && !isPersonalTitle(title)) doubled.push(title)
    seen.add(word)
  })
  return { header, fields, dropped, ignored, doubled }
}

/** The headings as names that can be told apart: personal ones and empty ones are null, doubled ones are numbered. */
export function columnNames(header: Header): (string | null)[] {
  const counts = new Map<string, number>()
  return header.titles.map((title) => {
    if (title === '' || isPersonalTitle(title)) return null
    const count = (counts.get(title) ?? 0) + 1
    counts.set(title, count)
    return count === 1 ? title : `${title} (${count})`
  })
}

/** The likeliest heading row of a sheet that nothing recognises: the first of those with the most texts; null for an empty sheet. */
export function likeliestHeader(grid: Grid): Header | null {
  const texts = (header: Header): number => {
    const cells = grid[header.index] ?? []
    return cells.filter((cell) => typeof cell === 'string' && plainWord(cell) !== '').length
  }
  const best = headerCandidates(grid).reduce<Header | null>((a, b) => (a !== null && texts(a) >= texts(b) ? a : b), null)
  return best && texts(best) > 0 ? best : null
}
