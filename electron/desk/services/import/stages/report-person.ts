import { parseNip } from '../../../../../shared/domain/identity/nip.ts'
import type { EmployeeKind } from '../../../files/parsed.ts'
import { onlyInRating, severalNumbers } from '../../reconcile/kinds/person-conflicts.ts'
import { birthOf, type PersonRow } from '../people-index.ts'
import type { Origin } from '../place-record.ts'
import type { ImportState } from '../state.ts'

/**
 * The person of a row of an e-Kinerja report. Somebody whom no staff export holds is recorded without master data, and is a conflict
 * once there is a staff export to be missing from: the same person under a former number where name and birth agree.
 */
export function reportPerson(state: ImportState, given: { readonly nip: string; readonly name: string | null; readonly employeeKind: EmployeeKind | null }, origin: Origin): PersonRow {
  const known = state.people.byNip(given.nip)
  if (known) return known
  const name = given.name ?? given.nip
  const [same] = given.name === null ? [] : state.people.byNameAndBirth(given.name, birthOf(given.nip))
  const person = state.people.add({
    nip: given.nip, siasn_id: null, employee_kind: given.employeeKind ?? kindOf(given.nip), name, title_front: null, title_back: null, birth_date: null,
    birth_place: null, sex: null, cpns_date: null, pns_date: null, state: 'active', left_on: null, left_reason: null,
    file_id: origin.file.fileId, row_number: origin.row,
  })
  if (!state.staffKnown) return person
  if (same) state.conflicts.report(origin.file, severalNumbers(person, same, { evidence: 'name', bothListed: false, keep: same }, origin.row))
  else state.conflicts.report(origin.file, onlyInRating(person, origin.row))
  return person
}

function kindOf(nip: string): EmployeeKind {
  const reading = parseNip(nip)
  return reading.ok ? reading.parsed.kind : 'PNS'
}
