import { createHash } from 'node:crypto'
import { assertNever } from '../../../../shared/errors/assert-never.ts'
import type { ParsedFile } from '../../files/parsed.ts'
import type { FileReport } from './file-report.ts'
import { compareAbsent, refuseUnknownScope } from './stages/absent-people.ts'
import { datedLeavers, fillLeavingDays } from './stages/leaving-days.ts'
import { importPlans } from './stages/plans.ts'
import { importPosts } from './stages/posts.ts'
import { importRatings } from './stages/ratings.ts'
import { importRatingSheets } from './stages/rating-sheets.ts'
import { importRecords } from './stages/records.ts'
import { reportYear, type ReportYear } from './stages/report-year.ts'
import { importStaff } from './stages/staff-export.ts'
import type { Listed } from './stages/staff-person.ts'
import { importUnitTree } from './stages/unit-tree.ts'
import type { ImportState } from './state.ts'
import type { Tick } from './tick.ts'

/** A file with the report that is made of it. */
export type FileAtWork = { readonly file: ParsedFile; readonly report: FileReport }

const ORDER = { 'siasn-unit-tree': 0, 'post-map': 1, 'siasn-export': 1, 'ekinerja-plan': 2, 'ekinerja-rating': 3, 'ekinerja-rating-short': 3, 'rating-sheet': 4, record: 4 } as const

/**
 * The files in the order in which they build on each other: units, people, plans, ratings, records; those of a kind by period.
 * Records come last, so that they also find people whom only a report holds.
 */
export function inOrder(files: readonly FileAtWork[]): FileAtWork[] {
  const key = ({ file }: FileAtWork): string => `${ORDER[file.parsed.kind]} ${file.period?.end ?? ''}`
  return [...files].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/**
 * Works files into the state, in order; `settle` is called after each, when its rows are ready to be written, and once more (null) when
 * the files have been compared with each other. Nothing is written here, so that a preview and a commit are the same computation.
 */
export async function runImport(
  state: ImportState, files: readonly FileAtWork[], covers: string | null, tick: Tick, settle: (done: FileAtWork | null) => Promise<void>,
): Promise<void> {
  const staff = files.flatMap(({ file }) => (file.parsed.kind === 'siasn-export' ? [file] : []))
  const listed: Listed = {
    nips: new Set(staff.flatMap(({ parsed }) => (parsed.kind === 'siasn-export' ? parsed.rows.map((row) => row.nip) : []))), people: new Set(), rows: new Map(),
    datedLeavers: datedLeavers(files.map(({ file }) => file)),
  }
  const seen = createHash('sha256').update(staff.map((file) => file.sha256).sort().join(' ')).digest('hex').slice(0, 16)
  const ordered = inOrder(files)
  const lastStaff = ordered.findLast(({ file }) => file.parsed.kind === 'siasn-export')
  const years: ReportYear[] = []
  for (const { file, report } of ordered) state.noteFile(report.fileId, file.kind)
  noteMissingGround(state, ordered)
  for (const one of ordered) {
    await runFile(state, one, listed, years, tick)
    if (one === lastStaff) compareAbsent(state, one.report, listed, covers, seen)
    await settle(one)
  }
  refuseUnknownScope(state, covers)
  if (state.legalStatusRead) fillLeavingDays(state)
  for (const year of years) year.compare()
  await settle(null)
}

async function runFile(state: ImportState, { file, report }: FileAtWork, listed: Listed, years: ReportYear[], tick: Tick): Promise<void> {
  const { parsed } = file
  switch (parsed.kind) {
    case 'siasn-unit-tree': return importUnitTree(state, report, parsed.rows, tick)
    case 'post-map': return importPosts(state, report, parsed.rows, tick)
    case 'rating-sheet': return importRatingSheets(state, report, parsed.rows, tick)
    case 'siasn-export': return importStaff(state, report, parsed.rows, listed, tick)
    case 'record': return importRecords(state, report, { kind: parsed.record, rows: parsed.rows, completeThrough: parsed.completeThrough }, tick)
    case 'ekinerja-plan': {
      const year = reportYear(state, report, 'plan')
      years.push(year)
      return importPlans(state, report, parsed.rows, year, tick)
    }
    case 'ekinerja-rating':
    case 'ekinerja-rating-short': {
      const year = reportYear(state, report, 'rating')
      years.push(year)
      return importRatings(state, report, { rows: parsed.rows, period: file.period }, year, tick)
    }
    default: return assertNever(parsed, 'kind of file')
  }
}

// Without a tree or a staff export many comparisons cannot be made; that is said once, not row by row.
function noteMissingGround(state: ImportState, files: readonly FileAtWork[]): void {
  const [first] = files
  if (!first || first.file.parsed.kind === 'siasn-unit-tree') return
  if (!state.treeKnown && state.units.size === 0) first.report.notices.push({ row: null, column: null, code: 'units-from-file', message: { key: 'import.notice.units-from-file' } })
  const report = files.find(({ file }) => file.parsed.kind === 'ekinerja-rating' || file.parsed.kind === 'ekinerja-rating-short' || file.parsed.kind === 'ekinerja-plan')
  if (!state.staffKnown && report) report.report.notices.push({ row: null, column: null, code: 'no-staff-export', message: { key: 'import.notice.no-staff-export' } })
}
