import type { Period } from '../../../../shared/calendar/period.ts'
import type { RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import { say, sayText, type Language } from '../../../../shared/text/say.ts'
import type { FileKind, Rejection } from '../parsed.ts'
import { templateMark } from '../template-mark.ts'
import type { OutSheet } from './out-sheet.ts'

/** What the sheet of rejected rows is made of; `columns` are the headings in the order of the source, where known. */
export type RejectedRows = {
  readonly kind: FileKind
  readonly period: Period | null
  readonly columns?: readonly string[]
  readonly rejected: readonly Rejection[]
}

/**
 * The rejected rows of a file as a sheet in its own columns, each with its reason at the end: mended, it is imported as it is.
 * Personal columns are not in it, for they never left the reader.
 */
export function rejectedSheet({ kind, period, columns, rejected }: RejectedRows, language: Language): OutSheet {
  const present = new Set(rejected.flatMap((row) => Object.keys(row.cells)))
  const known = columns ?? []
  const ordered = [...known.filter((column) => present.has(column)), ...[...present].filter((column) => !known.includes(column))]
  return {
    name: sayText(language, 'files.rejected.reason'),
    preface: [
      ...(kind.startsWith('record-') ? [[templateMark(kind.slice('record-'.length) as RecordKindName)]] : []),
      ...(period ? [[`Periode : ${period.start} s.d. ${period.end}`]] : []),
    ],
    columns: [
      ...ordered.map((title) => ({ title, type: 'text' as const, width: 22 })),
      { title: sayText(language, 'files.rejected.row'), type: 'number', width: 12 },
      { title: sayText(language, 'files.rejected.column'), type: 'text', width: 22 },
      { title: sayText(language, 'files.rejected.reason'), type: 'text', width: 90 },
    ],
    rows: rejected.map((row) => [
      ...ordered.map((column) => row.cells[column] ?? ''), row.row, row.column ?? '', say(language, row.message),
    ]),
  }
}
