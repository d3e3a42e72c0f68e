import { periodWords } from '../../../../../shared/domain/period-words.ts'
import type { ColumnValue } from '../../../db/repositories/stored-row.ts'
import type { PlanRow } from '../../../files/parsed.ts'
import type { OpenRow } from '../book.ts'
import { countRow, type FileReport, type RowOutcome } from '../file-report.ts'
import type { PersonRow } from '../people-index.ts'
import { reportUnit } from '../resolve-unit.ts'
import type { ImportState } from '../state.ts'
import type { Tick } from '../tick.ts'
import type { ReportYear } from './report-year.ts'
import { reportPerson } from './report-person.ts'

/** Takes a plan report in: who made an SKP, for which post and how far it has come. */
export async function importPlans(state: ImportState, file: FileReport, rows: readonly PlanRow[], year: ReportYear, tick: Tick): Promise<void> {
  for (const given of rows) {
    await tick()
    const origin = { file, row: given.row }
    const person = reportPerson(state, given, origin)
    const unitId = reportUnit(state, { id: null, name: given.unitName, parentId: null, parentName: given.parentUnitName }, origin)
    const { row, outcome } = placePlan(state, file, given, person, unitId)
    countRow(file, outcome, {
      row: given.row, nip: given.nip, name: person.name,
      message: { key: outcome === 'added' ? 'import.change.plan-added' : 'import.change.plan-changed', values: { period: periodWords(given.period) } },
    })
    year.saw(person, row, given)
  }
}

function placePlan(state: ImportState, file: FileReport, given: PlanRow, person: PersonRow, unitId: string | null): { row: OpenRow; outcome: RowOutcome } {
  const { book } = state
  const columns: OpenRow = {
    person_id: person.id, skp_id: given.skpId, period_start: given.period.start, period_end: given.period.end, post_name: given.postName, unit_id: unitId,
    unit_name: given.unitName, acting: given.acting ? 1 : 0, has_skp: given.hasSkp ? 1 : 0, status: given.status, model: given.model, created_on: given.createdOn,
  }
  const existing = state.plans.find(columns)[0] ?? state.plans.former(columns)?.row
  if (!existing) {
    const row: OpenRow = {
      id: book.nextId('plan'), ...columns, set_aside: 0, batch_id: book.author.batchId, file_id: file.fileId, row_number: given.row,
    }
    state.plans.add(row)
    book.insert('plan', row)
    return { row, outcome: 'added' }
  }
  const corrected = state.plans.corrected(existing)
  const set: Record<string, ColumnValue> = {}
  for (const [column, value] of Object.entries(columns)) {
    if (value !== null && value !== existing[column] && column !== 'acting' && !corrected.has(column)) set[column] = value
  }
  if (Object.keys(set).length > 0) book.update('plan', existing, set, person.id)
  return { row: existing, outcome: Object.keys(set).length > 0 ? 'changed' : 'unchanged' }
}
