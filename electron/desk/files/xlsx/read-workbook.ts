import { readSheet } from 'read-excel-file/node'
import type { RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { Cell, Grid } from '../cells/cell.ts'
import { FileRefused } from '../file-refused.ts'
import { limits } from '../limits.ts'
import type { CellPlace, Sheet } from '../sheet.ts'
import { MARK_SHEET, templateKind } from '../template-mark.ts'
import type { ZipEntry } from '../zip-directory.ts'
import { repack } from './repack.ts'
import { scanSheet } from './scan-sheet.ts'
import { partNamed, readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts'

/** Reads the visible sheets of a workbook one after the other, so that only one stands in memory. */
export async function* readWorkbook(bytes: Buffer, entries: readonly ZipEntry[]): AsyncGenerator<Sheet> {
  const parts = readWorkbookParts(bytes, entries)
  const marked = await markOf(bytes, entries, parts)
  for (const sheet of parts.sheets.filter((one) => one.visible).slice(0, limits.sheets)) {
    const xml = partNamed(bytes, entries, sheet.path)
    if (!xml) throw new FileRefused('damaged')
    const scan = scanSheet(xml)
    const grid = await parse(parts, sheet, xml)
    yield { grid: markErrors(grid, scan.errors), marked, formulas: scan.formulas, formulaCount: scan.formulaCount, lostLetters: false }
  }
}

async function markOf(bytes: Buffer, entries: readonly ZipEntry[], parts: WorkbookParts): Promise<RecordKindName | null> {
  const sheet = parts.sheets.find((one) => !one.visible && one.name.toLowerCase() === MARK_SHEET)
  const xml = sheet && partNamed(bytes, entries, sheet.path)
  // A mark is a few cells; anything larger under that name is not one.
  return sheet && xml && xml.length < 100_000 ? templateKind(await parse(parts, sheet, xml)) : null
}

async function parse(parts: WorkbookParts, sheet: SheetPart, xml: Buffer): Promise<Grid> {
  try {
    return (await readSheet(repack([...parts.common, { path: sheet.path, content: xml }]), sheet.number)) as Grid
  } catch (error) {
    if (error instanceof RangeError) throw new FileRefused('out-of-memory')
    throw new FileRefused('damaged', { detail: error instanceof Error ? error.message.slice(0, 200) : '' })
  }
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
