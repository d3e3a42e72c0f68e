import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { readDate } from '../../files/cells/dates.ts'
import { readNip } from '../../files/cells/nip.ts'

/** The columns of a pasted block, in their usual order. */
export const pasteColumns = ['person', 'evaluator', 'superior', 'starts', 'ends'] as const
export type PasteColumn = (typeof pasteColumns)[number]

/** A pasted row as it was read; each fault names its column. Officials stand by NIP, or by name where they are no employees. */
export type PastedRow = {
  /** The place of the row in the pasted block, from 1, the header counted. */
  readonly row: number
  readonly person: string | null
  readonly shown: string
  readonly evaluator: string | null
  readonly superior: string | null
  readonly starts: IsoDate | null
  readonly ends: IsoDate | null
  readonly faults: readonly { readonly column: PasteColumn; readonly message: Message }[]
}

const NIP_FAULTS = {
  'nip-empty': 'assignment.cell.empty', 'nip-number': 'assignment.cell.lost', 'nip-letters': 'assignment.cell.letters', 'nip-length': 'assignment.cell.length', 'nip-date': 'assignment.cell.wrong',
  'nip-appointment': 'assignment.cell.wrong', 'nip-too-young': 'assignment.cell.wrong', 'nip-sex': 'assignment.cell.wrong', 'nip-formula': 'assignment.cell.letters',
} as const

/** Reads pasted rows: a header row sets the order of the columns, empty rows are passed over. */
export function readPaste(rows: readonly (readonly string[])[]): PastedRow[] {
  const header = rows[0] === undefined ? null : headerOf(rows[0])
  const columns = header ?? new Map(pasteColumns.map((column, at) => [column, at]))
  return rows.flatMap((cells, at) => ((at === 0 && header) || cells.every((cell) => cell.trim() === '') ? [] : [readRow(cells, columns, at + 1)]))
}

/** Which column stands where, by the words of a header; null when the row is data. */
function headerOf(cells: readonly string[]): ReadonlyMap<PasteColumn, number> | null {
  const found = new Map<PasteColumn, number>()
  cells.forEach((cell, at) => {
    const column = columnOf(foldText(cell))
    if (column && !found.has(column)) found.set(column, at)
  })
  return found.has('person') && found.has('evaluator') ? found : null
}

function columnOf(words: string): PasteColumn | null {
  if (/\d/.test(words) || /\bnama\b|\bjabatan\b|\bunit\b/.test(words)) return null
  if (/\batasan\b/.test(words)) return 'superior'
  if (/\bpenilai\b/.test(words)) return 'evaluator'
  if (/\b(mulai|awal|tmt|sejak)\b/.test(words)) return 'starts'
  if (/\b(selesai|akhir|sampai|berakhir)\b/.test(words)) return 'ends'
  return /\b(nip|pegawai|dinilai)\b/.test(words) ? 'person' : null
}

function readRow(cells: readonly string[], columns: ReadonlyMap<PasteColumn, number>, row: number): PastedRow {
  const faults: { column: PasteColumn; message: Message }[] = []
  const cell = (column: PasteColumn): string => cells[columns.get(column) ?? -1]?.trim() ?? ''
  const fault = (column: PasteColumn, message: Message): null => {
    faults.push({ column, message })
    return null
  }
  const number = (column: PasteColumn, text: string): string | null => {
    const read = readNip(text, null)
    if (read.nip !== null) return read.nip
    const values = { shown: text, digits: text.replaceAll(/\D/g, '').length }
    return fault(column, { key: /^\d[\d.,]*e[+]?\d+$/i.test(text) ? 'assignment.cell.lost' : NIP_FAULTS[read.fault], values })
  }
  const official = (column: PasteColumn, needed: boolean): string | null => {
    const text = cell(column)
    if (text === '' || text === '-') return needed ? fault(column, { key: 'assignment.cell.empty' }) : null
    return /\d/.test(text) ? number(column, text) : text
  }
  const day = (column: PasteColumn, needed: boolean): IsoDate | null => {
    const text = cell(column)
    const { date, bad } = readDate(text)
    if (bad) return fault(column, { key: 'assignment.cell.date', values: { shown: text } })
    return date ?? (needed ? fault(column, { key: 'assignment.cell.empty' }) : null)
  }
  const [person, evaluator, superior] = [number('person', cell('person')), official('evaluator', true), official('superior', false)]
  const [starts, ends] = [day('starts', true), day('ends', false)]
  if (starts && ends && ends < starts) fault('ends', { key: 'assignment.cell.ends-before', values: { shown: cell('ends'), from: { date: starts } } })
  return { row, person, shown: cell('person'), evaluator, superior, starts, ends, faults }
}

/** Says what is wrong with a row, cell by cell. */
export function rowFaults(row: number, faults: PastedRow['faults']): Message {
  const sentences = faults.map(({ column, message }): Message => ({ key: 'assignment.cell.at', values: { column: { text: `assignment.column.${column}` }, fault: { message } } }))
  return { key: 'assignment.row-fault', values: { row, faults: { sentences } } }
}
