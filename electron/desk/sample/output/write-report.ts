import { join } from 'node:path'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import { writeXlsx } from '../../files/writers/xlsx.ts'
import { openFlawBook } from '../flaws.ts'
import { rejectedRows, type FileNotes } from '../notes.ts'
import type { Report } from '../reports/report.ts'
import { writeText } from './text-file.ts'
import { fixZipTimes } from './zip-times.ts'

/** The moment that every workbook of a sample says it was made. */
const MADE = new Date(Date.UTC(2026, 0, 1))

/** Writes one file of the sample and tells what stands in it; a cancelled call throws `cancelled`. */
export async function writeReport(report: Report, folder: string, signal: AbortSignal): Promise<FileNotes> {
  const flaws = openFlawBook()
  const path = join(folder, report.file)
  let lines = 0
  const counted = function* () {
    for (const cells of report.rows(flaws)) {
      // Half a file is closed properly before the call ends; the folder that it stands in is thrown away.
      if (signal.aborted) return
      lines += 1
      yield cells
    }
  }
  if (report.format === 'xlsx') {
    const sheet = { name: 'Data', preface: report.preface, columns: report.columns, rows: counted() }
    await writeXlsx(path, [sheet], report.hidden ?? [], MADE)
    await fixZipTimes(path)
  } else {
    await writeText(path, report.format, linesOf(report, counted()))
  }
  if (signal.aborted) throw new TanjakError('cancelled', { key: 'sample.cancelled' })
  return {
    file: report.file,
    kind: report.kind,
    headerRow: report.preface.length + 1,
    rows: lines - report.notData,
    rejected: rejectedRows(flaws.counts),
    flaws: flaws.counts,
  }
}

function* linesOf(report: Report, rows: Iterable<readonly OutCell[]>): Iterable<readonly OutCell[]> {
  yield* report.preface
  yield report.columns.map(({ title }) => title)
  yield* rows
}
