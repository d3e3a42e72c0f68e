import type { ImportedFile } from '../../../../shared/contract/import.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Notice, Rejection } from '../../files/parsed.ts'

/** What became of a row that was taken. */
export type RowOutcome = 'added' | 'changed' | 'unchanged'

/** The report of one file while its rows are worked through. */
export type FileReport = {
  readonly file: string
  /** The number under which the store keeps the file; below nought in a preview, which writes nothing. */
  readonly fileId: number
  readonly conflicts: ImportedFile['conflicts'][number][]
  readonly rejected: Rejection[]
  readonly notices: Notice[]
  readonly changes: ImportedFile['changes'][number][]
  /** Conflicts that the report names already, by kind and key. */
  readonly named: Set<string>
  added: number
  changed: number
  unchanged: number
  absent: number
}

const MOST_CHANGES = 50

/** Opens the report of a file; rows that the reader refused are in it from the start. */
export function openReport(file: string, fileId: number, rejected: readonly Rejection[], notices: readonly Notice[]): FileReport {
  return { file, fileId, conflicts: [], rejected: [...rejected], notices: [...notices], changes: [], named: new Set(), added: 0, changed: 0, unchanged: 0, absent: 0 }
}

/** Counts a row; an added or changed one is kept to be looked at, up to fifty. */
export function countRow(report: FileReport, outcome: RowOutcome, line: { row: number; nip: string | null; name: string; message: Message }): void {
  report[outcome] += 1
  if (outcome !== 'unchanged' && report.changes.length < MOST_CHANGES) report.changes.push(line)
}
