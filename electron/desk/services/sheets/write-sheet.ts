import { statSync } from 'node:fs'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { writeCsv } from '../../files/writers/csv.ts'
import type { OutCell, OutColumn, OutSheet } from '../../files/writers/out-sheet.ts'
import { writeXlsx } from '../../files/writers/xlsx.ts'

const MIME = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const

/** Lines that belong to a sheet and would bury it: a sheet of their own in a workbook, above the rows in a CSV, which has but one. */
export type Annex = { readonly name: string; readonly columns: readonly OutColumn[]; readonly rows: readonly (readonly OutCell[])[] }

/** Writes a sheet into the stage, to be fetched in pieces; a failure leaves nothing behind. */
export async function writeSheet(
  { desk }: Context, name: string, format: ParsedInputOf<'person.export'>['format'], sheet: OutSheet, annex: Annex | null = null,
): Promise<OutputOf<'person.export'>> {
  const staged = desk.stage.reserve(`${name}.${format}`, MIME[format])
  try {
    if (format === 'xlsx') await writeXlsx(staged.path, annex === null ? [sheet] : [sheet, annex])
    else await writeCsv(staged.path, annex === null ? sheet : { ...sheet, preface: [...sheet.preface ?? [], [annex.name], ...annex.rows, []] })
    return { fileId: staged.id, name: staged.name, size: statSync(staged.path).size }
  } catch (error) {
    desk.stage.discard(staged.id)
    throw error
  }
}
