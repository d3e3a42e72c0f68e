import type { MessageKey } from '../../../../../shared/text/keys.ts'
import type { MessageValue } from '../../../../../shared/text/message.ts'
import type { ColumnValue } from '../../../db/repositories/stored-row.ts'
import type { SiasnRow } from '../../../files/parsed.ts'
import { duplicateRow, severalNumbers, type SameEvidence } from '../../reconcile/kinds/person-conflicts.ts'
import { correction, endsService } from '../../reconcile/kinds/word-conflicts.ts'
import { birthOf, type PersonRow } from '../people-index.ts'
import type { Origin } from '../place-record.ts'
import type { ImportState } from '../state.ts'

/** A row of a staff export as far as it is compared with another row of the same number. */
export type ListedRow = { readonly row: number; readonly columns: PersonColumns; readonly latest: string }

/** What a batch has listed so far: the numbers of all its staff exports, and the people they turned out to be. */
export type Listed = {
  readonly nips: ReadonlySet<string>; readonly people: Set<number>; readonly rows: Map<string, ListedRow>
  /** The numbers of whom a sheet of the batch dates a leaving. */
  readonly datedLeavers: ReadonlySet<string>
}

type PersonColumns = Pick<
  PersonRow, 'siasn_id' | 'employee_kind' | 'name' | 'title_front' | 'title_back' | 'birth_date' | 'birth_place' | 'sex' | 'cpns_date' | 'pns_date'
>

/** The label of each column of a person that a file brings. */
export const personLabels: Readonly<Record<keyof PersonColumns, MessageKey>> = {
  siasn_id: 'record.person.siasnId', employee_kind: 'record.person.employeeKind', name: 'record.person.name', title_front: 'record.person.titleFront',
  title_back: 'record.person.titleBack', birth_date: 'record.person.birthDate', birth_place: 'record.person.birthPlace', sex: 'record.person.sex',
  cpns_date: 'record.person.cpnsDate', pns_date: 'record.person.pnsDate',
}

const columnsOf = (row: SiasnRow): PersonColumns => ({
  siasn_id: row.siasnId, employee_kind: row.employeeKind, name: row.name, title_front: row.titleFront, title_back: row.titleBack,
  birth_date: row.birthDate, birth_place: row.birthPlace, sex: row.sex, cpns_date: row.cpns.tmt, pns_date: row.pns.tmt,
})

/** Adds the person of a row or brings the own columns up to date; what the file leaves blank or an officer has corrected stays. */
export function placePerson(state: ImportState, row: SiasnRow, listed: Listed, origin: Origin): { person: PersonRow; outcome: 'added' | 'known'; changed: MessageValue[] } {
  const known = state.people.byNip(row.nip)
  if (!known) return { person: addPerson(state, row, listed, origin), outcome: 'added', changed: [] }
  state.conflicts.answer('only-in-rating', row.nip, 'in-siasn')
  // A second row of the same file is compared, not applied; a row of a former number only brings its history.
  if (listed.rows.has(row.nip) || known.nip !== row.nip) return { person: known, outcome: 'known', changed: [] }
  const corrected = state.corrected(known.id)
  const set: Record<string, ColumnValue> = {}
  for (const [column, value] of Object.entries(columnsOf(row))) {
    if (value === null || value === known[column]) continue
    if (corrected.has(column)) tellOfCorrection(state, known, column as keyof PersonColumns, value, origin)
    else set[column] = value
  }
  if (Object.keys(set).length > 0) {
    state.book.update('person', known, set, known.id)
    state.book.touched.add(known.id)
  }
  return { person: known, outcome: 'known', changed: Object.keys(set).map((column) => ({ text: personLabels[column as keyof PersonColumns] })) }
}

function addPerson(state: ImportState, row: SiasnRow, listed: Listed, origin: Origin): PersonRow {
  const [evidence, other] = samePerson(state, row) ?? []
  const left = row.legalStatus !== null && endsService(row.legalStatus)
  const person = state.people.add({
    nip: row.nip, ...columnsOf(row), state: left ? 'left' : 'active', left_on: null, left_reason: left ? row.legalStatus : null,
    file_id: origin.file.fileId, row_number: origin.row,
  })
  if (evidence && other) {
    const bothListed = listed.nips.has(other.nip)
    state.conflicts.report(origin.file, severalNumbers(person, other, { evidence, bothListed, keep: person }, origin.row))
  }
  return person
}

function samePerson(state: ImportState, row: SiasnRow): [SameEvidence, PersonRow] | null {
  const bySiasn = row.siasnId === null ? undefined : state.people.bySiasnId(row.siasnId)
  if (bySiasn) return ['siasn-id', bySiasn]
  const byFormer = row.formerNip === null ? undefined : state.people.byNip(row.formerNip)
  if (byFormer) return ['former-nip', byFormer]
  const [byName] = state.people.byNameAndBirth(row.name, row.birthDate ?? birthOf(row.nip))
  return byName ? ['name', byName] : null
}

function tellOfCorrection(state: ImportState, person: PersonRow, column: keyof PersonColumns, value: ColumnValue, origin: Origin): void {
  const key = `person|${person.id}|${column}|${value}`
  const say = (one: ColumnValue): MessageValue => (one === null ? { text: 'reconcile.nothing' } : String(one))
  state.conflicts.report(origin.file, correction(person, { key, row: origin.row }, {
    what: { text: personLabels[column] }, file: say(value), now: say(person[column] ?? null),
  }, { do: 'set', table: 'person', id: person.id, values: { [column]: value } }))
}

/** Remembers the first row of a number in a batch, and tells of a later one that says something else of the person. */
export function tellOfRepeats(state: ImportState, person: PersonRow, row: SiasnRow, listed: Listed, origin: Origin): void {
  const columns = columnsOf(row)
  const latest = [row.golonganTmt ?? '', row.postTmt ?? ''].join(' ')
  const first = listed.rows.get(row.nip)
  if (!first) {
    listed.rows.set(row.nip, { row: row.row, columns, latest })
    return
  }
  const differ = (Object.keys(columns) as (keyof PersonColumns)[])
    .filter((column) => columns[column] !== null && columns[column] !== first.columns[column])
    .map((column) => ({ label: { text: personLabels[column] }, column, first: first.columns[column], second: columns[column] }))
  if (differ.length === 0) return
  const rows = { first: first.row, second: row.row, latest: latest > first.latest ? row.row : first.row }
  state.conflicts.report(origin.file, duplicateRow(person, rows, differ))
}
