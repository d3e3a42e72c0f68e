import type { MessageValue } from '../../../../../shared/text/message.ts'
import { recordKind, type RecordKindName } from '../../../../../shared/domain/record/kinds.ts'
import type { ColumnValue, StoredRow } from '../../../db/repositories/stored-row.ts'
import type { SiasnRow } from '../../../files/parsed.ts'
import { unitChanged } from '../../reconcile/kinds/unit-conflicts.ts'
import { correction, endsService } from '../../reconcile/kinds/word-conflicts.ts'
import type { OpenRow } from '../book.ts'
import type { PersonRow } from '../people-index.ts'
import { placeRecord, type Origin, type Placed } from '../place-record.ts'
import { recordTable, toColumns } from '../record-rows.ts'
import { staffUnit } from '../resolve-unit.ts'
import type { ImportState } from '../state.ts'
import { recordedLeavingDay } from './leaving-days.ts'
import type { Listed } from './staff-person.ts'

/** The kinds of record that a staff export brings. */
export const staffKinds = ['rank', 'post', 'placement', 'education', 'legal-status'] as const satisfies readonly RecordKindName[]

type Decree = { readonly skNumber: string | null; readonly skDate: string | null }
const noDecree: Decree = { skNumber: null, skDate: null }

/** Puts what a staff export says of a person today into the dated histories; `changed` names what was new or different. */
export function placeStaffRecords(state: ImportState, person: PersonRow, row: SiasnRow, listed: Listed, origin: Origin): { changed: MessageValue[] } {
  const changed: MessageValue[] = []
  const place = (kind: RecordKindName, values: Readonly<Record<string, ColumnValue>>, decree = noDecree): Placed => {
    const columns = { ...toColumns(recordKind(kind), values), sk_number: decree.skNumber, sk_date: decree.skDate }
    const placed = placeRecord(state, kind, person, columns, origin)
    if (placed.outcome !== 'unchanged') changed.push({ text: recordKind(kind).label })
    return placed
  }
  placeRanks(row, origin, place)
  const unitId = staffUnit(state, { id: row.unitId, name: row.unitName, parentId: row.parentUnitId, parentName: row.parentUnitName }, origin)
  placePost(row, unitId, origin, place)
  if (unitId !== null && row.nip === person.nip) placeUnit(state, person, row, unitId, origin, place)
  if (row.educationLevel !== null) {
    place('education', { level: row.educationLevel, program: row.educationProgram, school: row.school, graduated: null, graduatedYear: row.graduatedYear })
  }
  if (row.legalStatus !== null && row.nip === person.nip) placeStatus(state, person, row, { status: row.legalStatus, listed, origin }, place)
  return { changed }
}

type Place = (kind: RecordKindName, values: Readonly<Record<string, ColumnValue>>, decree?: Decree) => Placed

function placeRanks(row: SiasnRow, { file }: Origin, place: Place): void {
  const started = row.cpns.tmt
  // The first golongan dates from the appointment as CPNS; of PPPK the export gives the present one only.
  if (row.golonganAwal !== null && started !== null && row.employeeKind === 'PNS') place('rank', { golongan: row.golonganAwal, tmt: started }, row.cpns)
  if (row.golongan === null) return
  if (row.golonganTmt === null) {
    const values = { row: String(row.row), golongan: row.golongan }
    file.notices.push({ row: row.row, column: 'TMT GOLONGAN', code: 'rank-undated', message: { key: 'import.notice.rank-undated', values } })
    return
  }
  place('rank', { golongan: row.golongan, tmt: row.golonganTmt, serviceYears: row.serviceYears, serviceMonths: row.serviceMonths })
}

function placePost(row: SiasnRow, unitId: string | null, { file }: Origin, place: Place): void {
  if (row.postName === null) return
  if (row.postTmt === null) {
    const values = { row: String(row.row), post: row.postName }
    file.notices.push({ row: row.row, column: 'TMT JABATAN', code: 'post-undated', message: { key: 'import.notice.post-undated', values } })
    return
  }
  const word = row.postKind === null ? (row.unknownWords.find((one) => one.subject === 'post-kind')?.word ?? null) : null
  place('post', { assignment: 'definitif', name: row.postName, postKind: row.postKind, postKindWord: word, eselon: row.eselon, unitId, tmt: row.postTmt })
}

/** A staff export dates no placement: it began with the post, or, when the unit changes while the post does not, on the day it is seen. */
function placeUnit(state: ImportState, person: PersonRow, row: SiasnRow, unitId: string, origin: Origin, place: Place): void {
  const last = lastBy(state.records('placement').ofPerson(person.id), 'tmt')
  const began = row.postTmt ?? row.cpns.tmt ?? state.today
  const said = (one: OpenRow): boolean => one['unit_id'] === unitId
  if (saidBefore(state, 'placement', person, 'tmt', said) || state.records('placement').find({ person_id: person.id, unit_id: unitId, tmt: began }).length > 0) return
  if (!last || began > String(last['tmt'])) return void place('placement', { unitId, tmt: began })
  const named = (id: string): { id: string; name: string } => ({ id, name: state.units.nameOf(id) })
  const [from, to] = [named(String(last['unit_id'])), named(unitId)]
  if (byHand(state, 'placement', last, 'unit_id')) {
    return tellOfOwnRecord(state, person, 'placement', { unit_id: unitId, tmt: began }, [from.name, to.name], origin)
  }
  const key = [row.nip, from.id, to.id, began].join('|')
  if (state.conflicts.settledAs('unit-changed', key) === 'stay') return
  const { row: placement } = place('placement', { unitId, tmt: state.today })
  if (placement) state.conflicts.report(origin.file, unitChanged(person, { from, to }, { id: Number(placement['id']), tmt: state.today }, { key, row: row.row }))
}

/** A staff export dates no legal status: the first one seen goes back to the appointment when it is active service, else it is seen today. */
function placeStatus(
  state: ImportState, person: PersonRow, row: SiasnRow, { status, listed, origin }: { status: string; listed: Listed; origin: Origin }, place: Place,
): void {
  const last = lastBy(state.records('legal-status').ofPerson(person.id), 'started')
  if (saidBefore(state, 'legal-status', person, 'started', (one) => one['status'] === status)) return
  // A leaving that a record dates, in the store or in this batch, is not entered a second time by the day of the import.
  if (endsService(status) && (listed.datedLeavers.has(row.nip) || recordedLeavingDay(state, person) !== null)) return
  if (last && byHand(state, 'legal-status', last, 'status')) {
    return tellOfOwnRecord(state, person, 'legal-status', { status, started: state.today }, [String(last['status']), status], origin)
  }
  const started = !last && /aktif/i.test(status) ? (row.cpns.tmt ?? row.pns.tmt ?? state.today) : state.today
  place('legal-status', { status, started })
}

/** Whether the last record of all, or the last that a staff export brought, says this already: then the export brings nothing new. */
function saidBefore(state: ImportState, kind: 'placement' | 'legal-status', person: PersonRow, column: string, said: (row: OpenRow) => boolean): boolean {
  const rows = state.records(kind).ofPerson(person.id)
  const exported = lastBy(rows.filter((row) => state.fileKind(row) === 'siasn-export'), column)
  const last = lastBy(rows, column)
  return (last !== undefined && said(last)) || (exported !== undefined && said(exported))
}

/** Whether an officer entered a record or corrected this column of it. */
function byHand(state: ImportState, kind: RecordKindName, row: OpenRow, column: string): boolean {
  return row['batch_id'] === null || state.records(kind).corrected(row).has(column)
}

function tellOfOwnRecord(
  state: ImportState, person: PersonRow, kind: 'placement' | 'legal-status', said: StoredRow, [now, file]: readonly [string, string], origin: Origin,
): void {
  const table = recordTable(kind)
  const columns = { ...toColumns(recordKind(kind), {}), ...said, sk_number: null, sk_date: null, batch_id: null, file_id: null, row_number: null }
  state.conflicts.report(origin.file, correction(person, { key: `${table}|${person.nip}|${now}|${file}`, row: origin.row }, {
    what: { text: recordKind(kind).label }, file, now,
  }, { do: 'insert', table, row: { person_id: person.id, ...columns } }))
}

function lastBy(rows: readonly OpenRow[], column: string): OpenRow | undefined {
  let last: OpenRow | undefined
  for (const row of rows) if (!last || String(row[column]) >= String(last[column])) last = row
  return last
}
