import { foldText } from '../../../db/repositories/fold.ts'
import type { UnitRow } from '../../../files/parsed.ts'
import { unitParent, unitRenamed, unitUnknown } from '../../reconcile/kinds/unit-conflicts.ts'
import { countRow, type FileReport } from '../file-report.ts'
import { idOfName } from '../resolve-unit.ts'
import type { ImportState } from '../state.ts'
import type { Tick } from '../tick.ts'
import { ALWAYS } from '../unit-index.ts'

/** Takes a unit tree in: new units, new names and parents from today on; units in a circle are rejected. */
export async function importUnitTree(state: ImportState, file: FileReport, rows: readonly UnitRow[], tick: Tick): Promise<void> {
  const inFile = new Map(rows.map((row) => [row.id, row]))
  const parents = (id: string): string | null => {
    const row = inFile.get(id)
    const parent = row ? row.parentId : (state.units.present(id)?.['parent_id'] ?? null)
    return parent === id || parent === null ? null : String(parent)
  }
  const circular = new Set(rows.filter((row) => runsInCircle(row, parents)).map((row) => row.id))
  const taken = new Set([...inFile.keys()].filter((id) => !circular.has(id)))
  for (const row of rows) {
    await tick()
    if (circular.has(row.id)) {
      file.rejected.push({
        row: row.row, column: 'ID_ATASAN', code: 'unit-circle', message: { key: 'import.rejected.unit-circle', values: { row: String(row.row), unit: row.name } },
        cells: { ID: row.id, NAMA_UNOR: row.name, ID_ATASAN: row.parentId ?? '' },
      })
      continue
    }
    placeUnit(state, file, row, taken)
  }
}

function placeUnit(state: ImportState, file: FileReport, row: UnitRow, taken: ReadonlySet<string>): void {
  const { units, today } = state
  const parentId = parentOf(state, file, row, taken)
  const now = units.present(row.id)
  const line = { row: row.row, nip: null, name: row.name }
  if (!now) {
    units.add({ id: row.id, externalId: row.id, name: row.name, parentId, from: ALWAYS })
    tellOfNamesake(state, file, row)
    return countRow(file, 'added', { ...line, message: { key: 'import.change.unit-added' } })
  }
  const formerName = String(now['name'])
  if (formerName === row.name && now['parent_id'] === parentId) return countRow(file, 'unchanged', { ...line, message: { key: 'import.change.unit-changed' } })
  const formerPeriod = Number(now['id'])
  units.change(row.id, { name: row.name, parentId }, today)
  if (foldText(formerName) !== foldText(row.name)) {
    state.conflicts.report(file, unitRenamed({ id: row.id, from: formerName, to: row.name, formerPeriod }, today, row.row))
  }
  countRow(file, 'changed', { ...line, message: { key: 'import.change.unit-changed' } })
}

// A unit made out of a name only, in an office that imported ratings before the tree: probably this one.
function tellOfNamesake(state: ImportState, file: FileReport, row: UnitRow): void {
  const made = idOfName(row.name)
  if (!state.units.has(made)) return
  const unit = { word: foldText(row.name), name: row.name, parentId: row.parentId, madeAs: made }
  state.conflicts.report(file, unitUnknown(unit, [{ id: row.id, name: row.name }], row.row))
}

function parentOf(state: ImportState, file: FileReport, row: UnitRow, taken: ReadonlySet<string>): string | null {
  if (row.parentId === null || row.parentId === row.id) return null
  if (taken.has(row.parentId) || state.units.has(row.parentId)) return row.parentId
  state.conflicts.report(file, unitParent({ id: row.id, name: row.name }, row.parentId, row.row))
  return null
}

function runsInCircle(row: UnitRow, parents: (id: string) => string | null): boolean {
  const seen = new Set<string>()
  for (let at = parents(row.id); at !== null && !seen.has(at); at = parents(at)) {
    if (at === row.id) return true
    seen.add(at)
  }
  return false
}
