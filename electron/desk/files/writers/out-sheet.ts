import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'

/** What is written into a cell: text stays text whatever it begins with, a number a number, a date a date cell. */
export type OutCell = string | number | { readonly date: IsoDate } | null

/** A column of a sheet to write: `width` in characters; `choices` are the only values that may be entered. */
export type OutColumn = {
  readonly title: string
  readonly width?: number
  /** Without a style (`plain`) a cell is written as other programs write it, and in half the time. */
  readonly type?: 'text' | 'number' | 'date' | 'plain'
  readonly choices?: readonly string[]
  readonly hint?: string
}

/** A sheet to write: title lines, headings, rows as they come. */
export type OutSheet = {
  readonly name: string
  readonly preface?: readonly (readonly OutCell[])[]
  readonly columns: readonly OutColumn[]
  readonly rows: Iterable<readonly OutCell[]> | AsyncIterable<readonly OutCell[]>
  /** Only data cells may be changed: headings and title lines are locked (without a password, against slips only). */
  readonly locked?: boolean
  /** Besides, no row may be inserted, removed or sorted. */
  readonly fixedRows?: boolean
  /** Printed across, as wide as the page, its headings on every page. */
  readonly forPrint?: boolean
  /** Rows below the headings that a person is going to fill in: choices and hints hold for so many. */
  readonly emptyRows?: number
}
