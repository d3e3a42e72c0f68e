import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { checkFile } from '../../../electron/desk/files/check-file.ts'
import type { Grid } from '../../../electron/desk/files/cells/cell.ts'
import { readWorkbook } from '../../../electron/desk/files/xlsx/read-workbook.ts'

/** The XML of a part of a workbook on disk. */
export function partOf(path: string, part: string): string {
  return Buffer.from(unzipSync(readFileSync(path))[part] ?? []).toString('utf8')
}

/** The cells of the first sheet of a workbook on disk, through the product's own reader. */
export async function gridOf(path: string): Promise<Grid> {
  const bytes = readFileSync(path)
  const format = checkFile(bytes)
  if (format.format !== 'xlsx') throw new Error('The file is no workbook')
  for await (const sheet of readWorkbook(bytes, format.zip.entries)) return sheet.grid
  return []
}
