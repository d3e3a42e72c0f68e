import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeMaterial, reportsOf } from './material.ts'
import { notesFile, sampleNotes, type FileNotes, type SampleNotes } from './notes.ts'
import { sampleSize, type SampleOptions } from './options.ts'
import { intoFolder } from './out-folder.ts'
import { writeReport } from './output/write-report.ts'

/** What was written: the files in the order in which they are imported, and what stands in them. */
export type WrittenSample = { readonly folder: string; readonly files: readonly string[]; readonly notes: SampleNotes }

/**
 * Writes an invented office as the files that a real one would download, with the flaws that real files have. The same
 * numbers and seed make the same bytes. Errors: `bad-input` for a number, `refused` for a folder in use, `cancelled`.
 */
export async function writeSampleOffice(options: SampleOptions): Promise<WrittenSample> {
  const size = sampleSize(options)
  const { progress = () => {}, signal = new AbortController().signal } = options
  return intoFolder(options.out, async (draft) => {
    progress(0, null, { key: 'sample.making' })
    const material = makeMaterial(size)
    const reports = reportsOf(material)
    const files: FileNotes[] = []
    for (const [index, report] of reports.entries()) {
      progress(index, reports.length, { key: 'sample.writing', values: { file: report.file } })
      files.push(await writeReport(report, draft, signal))
    }
    const notes = sampleNotes(size, material, files)
    await writeFile(join(draft, notesFile), `${JSON.stringify(notes, null, 2)}\n`)
    progress(reports.length, reports.length, { key: 'sample.writing', values: { file: notesFile } })
    const folder = resolve(options.out)
    return { folder, files: reports.map((report) => join(folder, report.file)), notes }
  })
}
