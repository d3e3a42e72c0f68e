import { statSync } from 'node:fs'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { writeCsv } from '../../files/writers/csv.ts'
import type { OutSheet } from '../../files/writers/out-sheet.ts'
import { writeXlsx } from '../../files/writers/xlsx.ts'

const MIME = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const

/** Writes a sheet into the stage, to be fetched in pieces; a failure leaves nothing behind. */
export async function writeSheet(
  { desk }: Context, name: string, format: ParsedInputOf<'person.export'>['format'], sheet: OutSheet,
): Promise<OutputOf<'person.export'>> {
  const staged = desk.stage.reserve(`${name}.${format}`, MIME[format])
  try {
    if (format === 'xlsx') await writeXlsx(staged.path, [sheet])
    else await writeCsv(staged.path, sheet)
    return { fileId: staged.id, name: staged.name, size: statSync(staged.path).size }
  } catch (error) {
    desk.stage.discard(staged.id)
    throw error
  }
}
