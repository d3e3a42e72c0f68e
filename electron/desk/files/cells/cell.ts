import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'

/** A cell whose formula failed, e.g. `#N/A`: not empty, and no value either. */
export type CellError = { readonly error: string }

/** A cell as it was stored: its type tells a NIP kept as text from one that a spreadsheet turned into a number. */
export type Cell = string | number | boolean | Date | CellError | null

/** A sheet as it stands: row 1 is at index 0, rows may be short. */
export type Grid = readonly (readonly Cell[])[]

const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g
const PLAIN = /^[\x21-\x7e]+$/

/** Tells whether a cell holds the text that stands for "nothing": `-`, `null` and their kin. */
export function isNothing(text: string): boolean {
  return text.length < 6 && /^(?:[-–—.]*|null|\(null\)|n\/a|nan|nil)$/i.test(text)
}

/** The text of a cell without stray spaces, as people see it; null when the cell holds nothing, a lone dash or the word `null`. */
export function cellText(cell: Cell | undefined): string | null {
  const shown = shownText(cell)
  return shown === '' || isNothing(shown) ? null : shown
}

/** What stands in a cell, dashes and `null` included; an empty text for an empty cell. */
export function shownText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return PLAIN.test(cell) ? cell : cell.replace(SPACES, ' ').trim()
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (cell instanceof Date) return isoOfDate(cell) ?? ''
  return cell.error
}

/** The calendar day of a date cell, which a workbook keeps without a time zone. */
export function isoOfDate(date: Date): IsoDate | null {
  const time = date.getTime()
  return Number.isNaN(time) || Math.abs(time) > 8e13 ? null : (date.toISOString().slice(0, 10) as IsoDate)
}

/** Tells a failed formula from every other cell. */
export function isCellError(cell: Cell | undefined): cell is CellError {
  return typeof cell === 'object' && cell !== null && 'error' in cell
}

/** Letters and digits only, in lower case: the form in which headings and fixed words are compared. */
export function plainWord(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '')
}
