import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { MessageValue } from '../../../../shared/text/message.ts'
import { cellText, isCellError, shownText, type Cell, type Grid } from '../cells/cell.ts'
import { readDate } from '../cells/dates.ts'
import { readNip, type NipFault } from '../cells/nip.ts'
import type { WordRead } from '../cells/words.ts'
import { columnNames, type Layout } from '../header.ts'
import type { EmployeeKind, Rejection, UnknownWord } from '../parsed.ts'
import type { NoticeBook } from './notice-book.ts'

/** Why a row is rejected. */
export type RowFault =
  | NipFault | 'name-empty' | 'period-empty' | 'period-order' | 'date-unreadable' | 'date-empty' | 'rating-unknown' | 'predikat-unknown'
  | 'flag-unknown' | 'field-empty' | 'choice-unknown' | 'golongan-unknown' | 'number-unreadable' | 'unit-id-empty' | 'cell-error'

/**
 * Walks over the data rows of a sheet. Reads fields of the row it stands on, remembers the first fault of that row (the row is
 * then rejected) and notes what is odd but harmless.
 */
export class RowCursor {
  readonly #grid: Grid
  readonly #layout: Layout
  readonly #names: readonly (string | null)[]
  readonly #notices: NoticeBook
  #index: number
  #cells: readonly Cell[] = []
  #fault: Omit<Rejection, 'cells'> | null = null
  #unknown: UnknownWord[] = []

  constructor(grid: Grid, layout: Layout, notices: NoticeBook) {
    this.#grid = grid
    this.#layout = layout
    this.#names = columnNames(layout.header)
    this.#notices = notices
    this.#index = layout.header.index
  }

  /** Goes to the next row; false at the end of the sheet. */
  next(): boolean {
    this.#index += 1
    this.#cells = this.#grid[this.#index] ?? []
    this.#fault = null
    this.#unknown = []
    return this.#index < this.#grid.length
  }

  /** The row's number as the spreadsheet shows it. */
  get row(): number {
    return this.#index + 1
  }

  /** Words of this row that no list knows. */
  get unknownWords(): readonly UnknownWord[] {
    return this.#unknown
  }

  /** The row as a rejection, or null when nothing is wrong with it. */
  get rejection(): Rejection | null {
    return this.#fault && { ...this.#fault, cells: this.shownCells() }
  }

  /** All cells of the row, for telling blank and total rows. */
  get cells(): readonly Cell[] {
    return this.#cells
  }

  /** Whether the sheet has a column for the field. */
  has(field: string): boolean {
    return this.#layout.fields.has(field)
  }

  /** The cell of a field as it was stored. */
  cell(field: string): Cell {
    const index = this.#layout.fields.get(field)
    return index === undefined ? null : (this.#cells[index] ?? null)
  }

  /** The heading of a field's column in this sheet. */
  title(field: string): string | null {
    const index = this.#layout.fields.get(field)
    return index === undefined ? null : (this.#names[index] ?? null)
  }

  /** The text of a field, or null; a failed formula is noted. */
  text(field: string): string | null {
    const cell = this.cell(field)
    if (cell === null) return null
    if (!isCellError(cell)) return cellText(cell)
    this.note('cell-error', field, { shown: cell.error })
    return null
  }

  /** A date that may be missing; one that cannot be read is noted and left out. */
  date(field: string): IsoDate | null {
    const cell = this.cell(field)
    if (cell === null) return null
    const { date, bad } = readDate(cell)
    if (bad) this.note('date-unreadable', field, { shown: shownText(cell) })
    return date
  }

  /** A date without which the row means nothing: missing or unreadable, the row is rejected. */
  neededDate(field: string): IsoDate | null {
    const cell = this.cell(field)
    const { date, bad } = readDate(cell)
    if (bad) this.reject('date-unreadable', field, { shown: shownText(cell) })
    else if (date === null) this.reject('date-empty', field)
    return date
  }

  /** A whole number that may be missing; anything else is noted and left out. */
  integer(field: string): number | null {
    const text = this.text(field)
    if (text === null) return null
    if (/^\d{1,9}(?:[.,]0+)?$/.test(text)) return Number.parseInt(text, 10)
    this.note('number-unreadable', field, { shown: text })
    return null
  }

  /** The NIP of the row's person; the row is rejected without one. Empty text stands for a rejected one. */
  nip(field: string, kind: EmployeeKind | null): string {
    const read = readNip(this.cell(field), kind)
    if (read.nip !== null) return read.nip
    this.reject(read.fault, field, { shown: read.shown, digits: read.shown.replace(/\D/g, '').length })
    return ''
  }

  /** A word of a fixed list whose unknown words the board explains: the word stays and is listed. */
  meaning<T>(subject: UnknownWord['subject'], field: string, read: (text: string | null) => WordRead<T>): T | null {
    const text = this.text(field)
    const { meaning, unknown } = read(text)
    if (unknown && text !== null) this.#unknown.push({ subject, word: text, column: this.title(field) ?? field })
    return meaning
  }

  /** Adds a word that no list knows. */
  addUnknownWord(subject: UnknownWord['subject'], field: string, word: string): void {
    this.#unknown.push({ subject, word, column: this.title(field) ?? field })
  }

  /** A word of a fixed list without which the row would mislead: an unknown one rejects the row. */
  neededMeaning<T>(fault: RowFault, field: string, read: (text: string | null) => WordRead<T>): T | null {
    const cell = this.cell(field)
    if (isCellError(cell)) this.reject('cell-error', field, { shown: cell.error })
    const { meaning, unknown } = isCellError(cell) ? { meaning: null, unknown: false } : read(cellText(cell))
    if (unknown) this.reject(fault, field, { shown: shownText(cell) })
    return meaning
  }

  /** Rejects the row; the first fault is the one that is told. */
  reject(code: RowFault, field: string | null, values: Readonly<Record<string, MessageValue>> = {}): void {
    const column = field === null ? null : this.title(field)
    const key: MessageKey = `files.row.${code}`
    this.#fault ??= { row: this.row, column, code, message: { key, values: { ...values, row: String(this.row), column: column ?? '' } } }
  }

  /** Notes something odd about a field of this row. */
  note(code: Parameters<NoticeBook['add']>[0], field: string, values: Readonly<Record<string, MessageValue>> = {}): void {
    this.#notices.add(code, this.row, this.title(field), values)
  }

  /** The row as it stands, by heading; personal columns are left out. */
  shownCells(): Record<string, string> {
    const shown = Object.create(null) as Record<string, string>
    this.#names.forEach((name, index) => {
      if (name !== null) shown[name] = shownText(this.#cells[index])
    })
    return shown
  }
}
