import type { Period } from '../../../../shared/calendar/period.ts'
import type { RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { Grid } from '../cells/cell.ts'
import type { Layout } from '../header.ts'
import type { FileKind, Rejection } from '../parsed.ts'
import { isDataRow } from './data-rows.ts'
import type { NoticeBook } from './notice-book.ts'
import { readPostMapRow } from './post-map.ts'
import { readPlanRow, readRatingRow } from './rating.ts'
import { readRatingSheetRow } from './rating-sheet.ts'
import { recordReader } from './record.ts'
import { RowCursor } from './row-cursor.ts'
import { readSiasnRow } from './siasn.ts'
import { readUnitRow } from './unit.ts'

/** Where rows go, in groups, as they are read. */
export type RowSink = {
  readonly rows: (rows: readonly unknown[]) => Promise<void>
  readonly rejected: (rejected: readonly Rejection[]) => Promise<void>
}

const GROUP = 500

/** Reads every data row of a recognised sheet into typed rows or rejections, in groups so that memory stays flat. */
export async function readRows(
  grid: Grid, kind: FileKind, layout: Layout, report: Period | null, notices: NoticeBook, sink: RowSink,
): Promise<void> {
  const cursor = new RowCursor(grid, layout, notices)
  const read = rowReader(kind, report)
  const [keyField, nameField] = kind === 'siasn-unit-tree' ? ['id', 'name'] : kind === 'post-map' ? ['name', 'unitName'] : ['nip', kind.startsWith('record-') ? 'personName' : 'name']
  let rows: unknown[] = []
  let rejected: Rejection[] = []
  while (cursor.next()) {
    if (!isDataRow(cursor, layout.header, keyField, nameField)) continue
    const row = read(cursor)
    const rejection = cursor.rejection
    if (rejection) rejected.push(rejection)
    else rows.push(row)
    if (rows.length >= GROUP) rows = await flush(rows, sink.rows)
    if (rejected.length >= GROUP) rejected = await flush(rejected, sink.rejected)
  }
  await flush(rows, sink.rows)
  await flush(rejected, sink.rejected)
}

async function flush<T>(group: T[], into: (group: readonly T[]) => Promise<void>): Promise<T[]> {
  if (group.length > 0) await into(group)
  return []
}

function rowReader(kind: FileKind, report: Period | null): (row: RowCursor) => unknown {
  switch (kind) {
    case 'siasn-export': return readSiasnRow
    case 'ekinerja-rating':
    case 'ekinerja-rating-short': return (row) => readRatingRow(row, report)
    case 'ekinerja-plan': return (row) => readPlanRow(row, report)
    case 'siasn-unit-tree': return readUnitRow
    case 'rating-sheet': return readRatingSheetRow
    case 'post-map': return readPostMapRow
    default: return recordReader(kind.slice('record-'.length) as RecordKindName)
  }
}
