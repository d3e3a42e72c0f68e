import { readSheet } from 'read-excel-file/node'
import type { RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { Cell, Grid } from '../cells/cell.ts'
import { FileRefused } from '../file-refused.ts'
import { limits } from '../limits.ts'
import type { CellPlace, Sheet } from '../sheet.ts'
import { MARK_SHEET, templateKind } from '../template-mark.ts'
import type { ZipEntry } from '../zip-directory.ts'
import { repack, type Part } from './repack.ts'
import { scanSheet, type SheetScan } from './scan-sheet.ts'
import { partNamed, readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts'

/** Reads the visible sheets of a workbook one after the other, so that only one stands in memory. */
export async function* readWorkbook(bytes: Buffer, entries: readonly ZipEntry[]): AsyncGenerator<Sheet> {
  const archive = { bytes, entries, parts: readWorkbookParts(bytes, entries) }
  const marked = await markOf(archive)
  for (const sheet of archive.parts.sheets.filter((one) => one.visible).slice(0, limits.sheets)) {
    const { grid, scan } = await readOne(archive, sheet)
    yield { grid: markErrors(grid, scan.errors), marked, formulas: scan.formulas, formulaCount: scan.formulaCount, lostLetters: false }
  }
}

type Archive = { readonly bytes: Buffer; readonly entries: readonly ZipEntry[]; readonly parts: WorkbookParts }

async function markOf(archive: Archive): Promise<RecordKindName | null> {
  const sheet = archive.parts.sheets.find((one) => !one.visible && one.name.toLowerCase() === MARK_SHEET)
  const size = archive.entries.find((entry) => entry.name === sheet?.path)?.size ?? 0
  // A mark is a few cells; anything larger under that name is not one.
  return sheet && size < 100_000 ? templateKind((await readOne(archive, sheet)).grid) : null
}

async function readOne(archive: Archive, sheet: SheetPart): Promise<{ grid: Grid; scan: SheetScan }> {
  const { parts, scan } = unpackSheet(archive, sheet)
  try {
    return { grid: (await readSheet(repack(parts), sheet.number)) as Grid, scan }
  } catch (error) {
    if (error instanceof RangeError) throw new FileRefused('out-of-memory')
    throw new FileRefused('damaged', { detail: error instanceof Error ? error.message.slice(0, 200) : '' })
  }
}

/** The unpacked parts live in the returned list alone, which `repack` empties as it goes: a large sheet is not held twice. */
function unpackSheet({ bytes, entries, parts }: Archive, sheet: SheetPart): { parts: Part[]; scan: SheetScan } {
  const unpacked = [...parts.common, sheet.path].flatMap((path): Part[] => {
    const content = partNamed(bytes, entries, path)
    return content ? [{ path, content }] : []
  })
  const last = unpacked.at(-1)
  if (last?.path !== sheet.path) throw new FileRefused('damaged')
  return { parts: unpacked, scan: scanSheet(last.content) }
}

/** The parser leaves a failed formula empty; empty and failed are different things to the readers. */
function markErrors(grid: Grid, errors: readonly CellPlace[]): Grid {
  if (errors.length === 0) return grid
  const rows = grid as (Cell[] | undefined)[]
  for (const { row, column } of errors) {
    const cells = rows[row - 1]
    if (!cells) continue
    while (cells.length < column) cells.push(null)
    cells[column - 1] = { error: '#N/A' }
  }
  return grid
}
