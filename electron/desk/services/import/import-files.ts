import type { Kysely } from 'kysely'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import type { ImportedFile, ImportReport } from '../../../../shared/contract/import.ts'
import type { Kept } from '../../../../shared/contract/procedure.ts'
import type { Context } from '../../context.ts'
import { refreshCurrent } from '../../db/repositories/current-people.ts'
import { finishFile, insertBatch, insertFile } from '../../db/repositories/import-batches.ts'
import type { Database } from '../../db/tables/database.ts'
import type { ParsedFile } from '../../files/parsed.ts'
import { takeBackup } from '../../vault/backup/take-backup.ts'
import { freshenYears } from '../units/freshen-years.ts'
import { highestIds, openBook, type Book } from './book.ts'
import { openReport } from './file-report.ts'
import { needsOf } from './needs.ts'
import { readFiles, type FileChoice, type FileRead } from './read-files.ts'
import { runImport, type FileAtWork } from './run-import.ts'
import { numberedTables, readState, type ImportState } from './state.ts'
import { ticker, type Tick } from './tick.ts'

/** What to import, and whether only to look (`dryRun`). */
export type ImportOrder = {
  readonly files: readonly FileChoice[]
  /** What staff exports are a full snapshot of: `all`, a unit id, or null. */
  readonly covers: string | null
  readonly dryRun: boolean
  /** What the audit log keeps besides the number of files. */
  readonly detail?: Kept['detail']
}

/** What an import needs of a call. */
export type ImportContext = Pick<Context, 'desk' | 'db' | 'account' | 'now' | 'today' | 'progress' | 'signal' | 'keep'>

/** Stands for the batch of a preview, which no row of the store has. */
const NO_BATCH = -1

/**
 * Imports files: all of them in one transaction after a verified back-up, or only the report of what would happen. Preview and commit
 * are one computation; the preview throws away what the commit writes. Cancelled, nothing is changed.
 */
export async function importFiles(context: ImportContext, order: ImportOrder): Promise<ImportReport> {
  if (order.dryRun) {
    const { read, work } = await computePreview(context, order)
    return reportOf(null, order, read, work)
  }
  const read = await readFiles(context, order.files)
  const parsed = read.flatMap((one) => (one.parsed ? [one.parsed] : []))
  if (parsed.length === 0) {
    await context.db.transaction().execute((trx) => context.keep(trx, { entity: 'import', id: null, detail: { files: read.length } }))
    return { batchId: null, files: read.map((one, index) => answer(one, undefined, order.files[index])) }
  }
  return commit(context, order, read, parsed)
}

/** Works files through without writing anything: what each would do, row by row. */
export async function computePreview(context: ImportContext, order: ImportOrder): Promise<{ read: FileRead[]; work: FileAtWork[] }> {
  const read = await readFiles(context, order.files)
  const parsed = read.flatMap((one) => (one.parsed ? [one.parsed] : []))
  const state = await context.db.transaction().execute((trx) => openState(trx, context, NO_BATCH, parsed))
  const work = parsed.map((file, index) => ({ file, report: openReport(file.name, -1 - index, file.rejected, file.notices) }))
  await runImport(state, work, order.covers, tickOver(context, parsed), async () => state.book.drop())
  return { read, work }
}

async function commit(context: ImportContext, order: ImportOrder, read: readonly FileRead[], parsed: readonly ParsedFile[]): Promise<ImportReport> {
  const backup = await backUpFirst(context)
  return context.db.transaction().execute(async (trx) => {
    const batchId = await insertBatch(trx, { at: context.now(), accountId: context.account.id, covers: order.covers, backup })
    const state = await openState(trx, context, batchId, parsed)
    const work: FileAtWork[] = []
    for (const file of parsed) work.push({ file, report: openReport(file.name, await insertFile(trx, batchId, file), file.rejected, file.notices) })
    await runImport(state, work, order.covers, tickOver(context, parsed), async (done) => {
      if (done) context.progress(0, null, { key: 'import.progress.writing', values: { file: done.file.name } })
      await state.book.flush(trx)
      if (done) await finishFile(trx, done.report)
    })
    context.progress(0, null, { key: 'import.progress.current' })
    await refreshCurrent(trx, state.book.touched, context.today())
    await freshenYears(trx)
    await context.keep(trx, { entity: 'import', id: String(batchId), detail: { ...order.detail, files: read.length } })
    return reportOf(batchId, order, read, work)
  })
}

/** Takes a verified back-up when there is anything to lose; its file name, or null. */
async function backUpFirst({ desk, db, progress, signal }: ImportContext): Promise<string | null> {
  const someone = await db.selectFrom('person').select('id').limit(1).executeTakeFirst()
  const something = someone ?? (await db.selectFrom('unit').select('id').limit(1).executeTakeFirst())
  if (!something) return null
  progress(0, null, { key: 'import.progress.backup' })
  return (await takeBackup(desk, 'before-import', { progress, signal })).file
}

async function openState(trx: Kysely<Database>, context: ImportContext, batchId: number, parsed: readonly ParsedFile[]): Promise<ImportState> {
  const book: Book = openBook({ batchId, accountId: context.account.id, now: context.now(), reason: null }, await highestIds(trx, numberedTables))
  return readState(trx, book, context.today(), needsOf(parsed))
}

function tickOver(context: ImportContext, parsed: readonly ParsedFile[]): Tick {
  const total = parsed.reduce((sum, file) => sum + file.parsed.rows.length, 0)
  const [only] = parsed
  const what = only !== undefined && parsed.length === 1 ? only.name : { message: { key: 'import.progress.files', values: { count: parsed.length } } } as const
  return ticker(total, () => ({ key: 'import.progress.checking', values: { file: what } }), context.progress, context.signal)
}

function reportOf(batchId: number | null, order: ImportOrder, read: readonly FileRead[], work: readonly FileAtWork[]): ImportReport {
  const done = new Map(work.map((one) => [one.file, one]))
  return { batchId, files: read.map((one, index) => answer(one, one.parsed ? done.get(one.parsed) : undefined, order.files[index])) }
}

function answer(read: FileRead, work: FileAtWork | undefined, choice: FileChoice | undefined): ImportReport['files'][number] {
  if (!read.parsed) return read.refused
  if (!work) throw new Error(`No report of ${read.parsed.name}`)
  const { file, report } = work
  return {
    file: file.name, stageId: choice?.stageId ?? null, kind: file.kind, rows: file.rowCount, accepted: file.rowCount - report.rejected.length,
    added: report.added, changed: report.changed, unchanged: report.unchanged,
    rejected: report.rejected.map(({ row, column, code, message }) => ({ row, column, code, message })), conflicts: report.conflicts,
    droppedColumns: [...file.droppedColumns], ignoredColumns: [...file.ignoredColumns], notices: report.notices.map((notice) => ({ ...notice })),
    period: file.period ? periodLabel(file.period) : null, drawnOn: file.drawnOn, changes: report.changes, absent: report.absent,
  } satisfies ImportedFile
}
