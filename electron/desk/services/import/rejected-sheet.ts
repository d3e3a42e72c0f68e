import { statSync } from 'node:fs'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodOf, type Period } from '../../../../shared/calendar/period.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { findBatch, listRejections } from '../../db/repositories/import-batches.ts'
import type { FileKind, Rejection } from '../../files/parsed.ts'
import { writeCsv } from '../../files/writers/csv.ts'
import type { OutSheet } from '../../files/writers/out-sheet.ts'
import { rejectedSheet } from '../../files/writers/rejected.ts'
import { writeXlsx } from '../../files/writers/xlsx.ts'
import { computePreview } from './import-files.ts'

const MIME = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const

type RejectedFile = { readonly name: string; readonly kind: FileKind; readonly period: Period | null; readonly columns?: readonly string[]; readonly rejected: readonly Rejection[] }

/** The rejected rows of an import, done or only looked at, as a sheet in the columns of their file: mended, it is imported as it is. */
export async function writeRejected(context: Context, { batchId, preview, format }: ParsedInputOf<'import.rejected-sheet'>): Promise<OutputOf<'import.rejected-sheet'>> {
  const files = batchId !== null ? await ofBatch(context, batchId) : preview !== null ? await ofPreview(context, preview) : []
  const [first, ...others] = files.filter((file) => file.rejected.length > 0)
  if (!first) throw new TanjakError('not-found', { key: 'import.no-rejected' })
  if (format === 'csv' && others.length > 0) throw new TanjakError('bad-input', { key: 'import.rejected-several', values: { count: others.length + 1 } })
  const sheets = [first, ...others].map((file, index): OutSheet => ({ ...rejectedSheet(file, 'id'), name: `${index + 1} ${file.name.replace(/[\\/?*[\]:]/g, ' ')}`.slice(0, 31) }))
  const { desk } = context
  const staged = desk.stage.reserve(`${sayText('id', 'import.sheet.name')}.${format}`, MIME[format])
  try {
    if (format === 'xlsx') await writeXlsx(staged.path, sheets)
    else if (sheets[0]) await writeCsv(staged.path, sheets[0])
    return { fileId: staged.id, name: staged.name, size: statSync(staged.path).size }
  } catch (error) {
    desk.stage.discard(staged.id)
    throw error
  }
}

async function ofBatch({ db }: Context, batchId: number): Promise<RejectedFile[]> {
  if (!(await findBatch(db, batchId))) throw new TanjakError('not-found', { key: 'import.no-such-batch', values: { batch: String(batchId) } })
  const files = new Map<number, { name: string; kind: FileKind; period: Period | null; rejected: Rejection[] }>()
  for (const row of await listRejections(db, batchId)) {
    const period = row.period_start !== null && row.period_end !== null ? periodOf(isoDate(row.period_start), isoDate(row.period_end)) : null
    const file = files.get(row.file_id) ?? { name: row.name, kind: row.kind as FileKind, period, rejected: [] }
    files.set(row.file_id, file)
    file.rejected.push({
      row: row.row_number, column: row.column_name, code: row.code, message: JSON.parse(row.message) as Message, cells: JSON.parse(row.cells) as Record<string, string>,
    })
  }
  return [...files.values()]
}

async function ofPreview(context: Context, input: NonNullable<ParsedInputOf<'import.rejected-sheet'>['preview']>): Promise<RejectedFile[]> {
  const { work } = await computePreview(context, { files: chosen(context, input.files), covers: input.covers, dryRun: true })
  return work.map(({ file, report }) => ({ name: file.name, kind: file.kind, period: file.period, columns: file.columns, rejected: report.rejected }))
}

/** The staged files of a request, as the import reads them. */
export function chosen({ desk }: Pick<Context, 'desk'>, files: ParsedInputOf<'import.preview'>['files']): Parameters<typeof computePreview>[1]['files'] {
  return files.map(({ stageId, period, mapping }) => {
    const staged = desk.stage.find(stageId)
    return { path: staged.path, name: staged.name, stageId, period, mapping }
  })
}
