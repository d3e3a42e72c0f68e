import { recordTable } from '../record-rows.ts'
import { leavingDay } from '../../reconcile/leaving-day.ts'
import { endsService } from '../../reconcile/kinds/word-conflicts.ts'
import type { StoredRow } from '../../../db/repositories/stored-row.ts'
import type { ParsedFile } from '../../../files/parsed.ts'
import type { OpenRow } from '../book.ts'
import type { PersonRow } from '../people-index.ts'
import type { ImportState } from '../state.ts'

/** The numbers of whom the sheets of a batch date a leaving: of them no staff export needs to enter one by the day of the import. */
export function datedLeavers(files: readonly ParsedFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ parsed }) => (parsed.kind !== 'record' || parsed.record !== 'legal-status' ? []
    : parsed.rows.filter(({ values }) => endsService(String(values['status'] ?? ''))).map(({ nip }) => nip))))
}

/** The day on which a person left by the records of kedudukan hukum that stand, or null. */
export function recordedLeavingDay(state: ImportState, person: PersonRow): string | null {
  return leavingDay(state.records('legal-status').ofPerson(person.id).map((row) => ({
    status: row['status'] ?? null, started: row['started'] ?? null, undated: isUndatedEnd(state, row),
  })))
}

/** Gives everybody who has left the day that the records tell, unless an officer has said the day. */
export function fillLeavingDays(state: ImportState): void {
  for (const person of state.people.all()) {
    if (person.state !== 'left' || state.corrected(person.id).has('left_on')) continue
    const day = recordedLeavingDay(state, person)
    if (day === null || day === person.left_on) continue
    state.book.update('person', person, { left_on: day }, person.id)
    state.book.touched.add(person.id)
  }
}

/**
 * A dated record of a leaving takes the place of the one that a staff export entered by the day of its import. Tells whether it did.
 */
export function dateUndatedEnd(state: ImportState, person: PersonRow, columns: StoredRow, source: { readonly fileId: number; readonly row: number }): boolean {
  if (!endsService(String(columns['status'] ?? ''))) return false
  const rows = state.records('legal-status')
  if (rows.find({ person_id: person.id, ...columns }).length > 0) return false
  const undated = rows.ofPerson(person.id).find((row) => isUndatedEnd(state, row))
  if (!undated) return false
  state.book.update(recordTable('legal-status'), undated, { ...columns, file_id: source.fileId, row_number: source.row }, person.id)
  state.book.touched.add(person.id)
  return true
}

function isUndatedEnd(state: ImportState, row: OpenRow): boolean {
  return state.fileKind(row) === 'siasn-export' && endsService(String(row['status'])) && !state.records('legal-status').corrected(row).has('started')
}
