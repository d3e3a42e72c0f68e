import type { MessageKey } from '../../../../../shared/text/keys.ts'
import type { MessageValue } from '../../../../../shared/text/message.ts'
import type { ColumnValue } from '../../../db/repositories/stored-row.ts'
import type { SiasnRow } from '../../../files/parsed.ts'
import { recordKind } from '../../../../../shared/domain/record/kinds.ts'
import type { Effect } from '../../reconcile/found-conflict.ts'
import { duplicateRow, severalNumbers, type SameEvidence } from '../../reconcile/kinds/person-conflicts.ts'
import { correction, endsService } from '../../reconcile/kinds/word-conflicts.ts'
import { birthOf, type PersonRow } from '../people-index.ts'
import type { Origin } from '../place-record.ts'
import { recordTable, toColumns } from '../record-rows.ts'
import { staffUnit } from '../resolve-unit.ts'
import type { ImportState } from '../state.ts'

/** A row of a staff export as far as it is compared with another row of the same number. */
export type ListedRow = { readonly row: number; readonly columns: PersonColumns; readonly standing: Standing; readonly latest: string }

/** Where a row says that somebody works; a second row of the number that says otherwise is asked about. */
type Standing = { readonly post: string | null; readonly unit: string | null }

const standingLabels = { post: 'record.post', unit: 'record.placement' } as const satisfies Record<keyof Standing, MessageKey>

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

/**
 * Remembers the first row of a number in a batch, and tells of a later one that says something else of the person. Gives the row as
 * it may be put into the histories: without post and unit where another row of the number is the one that holds.
 */
export function tellOfRepeats(state: ImportState, person: PersonRow, row: SiasnRow, listed: Listed, origin: Origin): SiasnRow {
  const columns = columnsOf(row)
  const standing: Standing = { post: row.postName, unit: row.unitId ?? row.unitName }
  const latest = [row.golonganTmt ?? '', row.postTmt ?? ''].join(' ')
  const first = listed.rows.get(row.nip)
  if (!first) {
    listed.rows.set(row.nip, { row: row.row, columns, standing, latest })
    return row
  }
  const differ = (Object.keys(columns) as (keyof PersonColumns)[])
    .filter((column) => columns[column] !== null && columns[column] !== first.columns[column])
    .map((column) => ({ label: { text: personLabels[column] }, column, first: first.columns[column], second: columns[column] }))
  const moved = (Object.keys(standing) as (keyof Standing)[]).filter((which) => standing[which] !== null && standing[which] !== first.standing[which])
  if (differ.length + moved.length === 0) return row
  const rows = { first: first.row, second: row.row, latest: latest > first.latest ? row.row : first.row }
  const places = moved.map((which) => ({
    label: { text: standingLabels[which] }, column: which, first: shownPlace(state, which, first.standing), second: shownPlace(state, which, standing),
  }))
  const found = duplicateRow(person, rows, differ, { differ: places, effects: moved.length > 0 ? moveEffects(state, person, row, first.standing, origin) : [] })
  state.conflicts.report(origin.file, found)
  // The first row holds until the other one is chosen.
  const chosen = state.conflicts.settledAs('duplicate-row', found.key)
  return places.length > 0 && chosen !== `row-${row.row}` ? { ...row, postName: null, unitId: null, unitName: null } : row
}

function shownPlace(state: ImportState, which: keyof Standing, standing: Standing): string | null {
  const place = standing[which]
  return which === 'unit' && place !== null ? state.units.nameOf(place) : place
}

/** What choosing the second row does: its post and unit are entered; a later post and unit of the first row go. */
function moveEffects(state: ImportState, person: PersonRow, row: SiasnRow, first: Standing, origin: Origin): Effect[] {
  const tmt = row.postTmt ?? row.cpns.tmt ?? state.today
  const unitId = staffUnit(state, { id: row.unitId, name: row.unitName, parentId: row.parentUnitId, parentName: row.parentUnitName }, origin)
  const values = {
    post: row.postName === null ? null : {
      ...toColumns(recordKind('post'), { assignment: 'definitif', name: row.postName, postKind: row.postKind, eselon: row.eselon, unitId, tmt }), post_kind_word: null,
    },
    placement: unitId === null ? null : toColumns(recordKind('placement'), { unitId, tmt }),
  }
  return (['post', 'placement'] as const).flatMap((kind): Effect[] => {
    const columns = values[kind]
    if (columns === null) return []
    const table = recordTable(kind)
    const known = state.records(kind)
    const said = { post: ['name', first.post], placement: ['unit_id', first.unit] }[kind]
    const later = known.ofPerson(person.id).filter((one) => String(one['tmt']) > tmt && one[String(said[0])] === said[1])
    const gone = later.map((one): Effect => ({ do: 'remove', table, id: one['id'] ?? null }))
    if (known.find({ person_id: person.id, ...columns }).length > 0) return gone
    const none = { sk_number: null, sk_date: null, file_id: null, row_number: null }
    return [...gone, { do: 'insert', table, row: { person_id: person.id, ...columns, ...none } }]
  })
}
