import { createHash } from 'node:crypto'

/** A line of a rating sheet as its code names it: the sheet, the place on it, and the checksum. */
export type RowCode = { readonly sheet: string; readonly place: number; readonly check: string }

const SHAPE = /^\s*(LP[0-9A-Z]{8})-(\d{1,4})-([0-9a-f]{8})\s*$/

/** What a checksum covers: who is rated, for which period and in which unit. */
export type Checked = { readonly nip: string; readonly period: string; readonly unit: string }

/** Writes the code of a line: whatever of sheet, place, NIP, period or unit is altered, the checksum tells. */
export function rowCode(sheet: string, place: number, checked: Checked): string {
  return `${sheet}-${place}-${checkOf(sheet, place, checked)}`
}

/** Reads a code; null when it is none. */
export function readRowCode(text: string): RowCode | null {
  const [, sheet, place, check] = SHAPE.exec(text) ?? []
  return sheet && place && check ? { sheet, place: Number(place), check } : null
}

/** The sheet that a code names, or empty text. */
export function sheetOfRow(text: string): string {
  return readRowCode(text)?.sheet ?? ''
}

/** The checksum of a line, eight hexadecimal digits. */
export function checkOf(sheet: string, place: number, { nip, period, unit }: Checked): string {
  return createHash('sha256').update(JSON.stringify([sheet, place, nip, period, unit])).digest('hex').slice(0, 8)
}
