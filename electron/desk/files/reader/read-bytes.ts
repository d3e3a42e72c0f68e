import { checkFile } from '../check-file.ts'
import { readCsv } from '../csv/read-csv.ts'
import { FileRefused } from '../file-refused.ts'
import { parseSheet, recogniseSheet, unknownSheet } from '../parse-sheet.ts'
import type { Sheet } from '../sheet.ts'
import type { ReadRequest, SendPiece } from './protocol.ts'

/**
 * Reads a whole foreign file: checks what it is, unpacks and parses it, recognises its first known sheet and sends typed rows in
 * pieces. Every way in which a file can be bad ends in a `refused` piece; only defects of the program itself throw.
 */
export async function readBytes(bytes: Buffer, request: ReadRequest, send: SendPiece): Promise<void> {
  try {
    await readSheets(bytes, request, send)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    await send({ piece: 'refused', refusal: error.refusal })
  }
  await send({ piece: 'done' })
}

async function readSheets(bytes: Buffer, request: ReadRequest, send: SendPiece): Promise<void> {
  let unknown: Sheet | null = null
  let missed: FileRefused | null = null
  for await (const sheet of sheetsOf(bytes)) {
    try {
      const recognised = recogniseSheet(sheet, request.mapping)
      if (recognised) return parseSheet(sheet, recognised, request, send)
    } catch (error) {
      // The mapped columns may stand on a later sheet.
      if (!(error instanceof FileRefused) || error.refusal.code !== 'mapping-columns-missing') throw error
      missed ??= error
    }
    if (unknown === null || unknown.grid.length === 0) unknown = sheet
  }
  if (missed) throw missed
  if (!unknown) throw new FileRefused('no-rows')
  await send({ piece: 'unknown', sheet: unknownSheet(unknown, request) })
}

async function* sheetsOf(bytes: Buffer): AsyncGenerator<Sheet> {
  const format = checkFile(bytes)
  if (format.format === 'csv') {
    yield readCsv(bytes)
    return
  }
  // Loaded only where it is needed: the parser takes a tenth of a second to load on a slow computer.
  const { readWorkbook } = await import('../xlsx/read-workbook.ts')
  yield* readWorkbook(bytes, format.zip.entries)
}
