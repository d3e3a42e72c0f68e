import type { SiasnRow } from '../../../files/parsed.ts'
import { leftButListed, retired } from '../../reconcile/kinds/person-conflicts.ts'
import { endsService, unknownWord } from '../../reconcile/kinds/word-conflicts.ts'
import { countRow, type FileReport } from '../file-report.ts'
import type { PersonRow } from '../people-index.ts'
import type { Origin } from '../place-record.ts'
import type { ImportState } from '../state.ts'
import type { Tick } from '../tick.ts'
import { placePerson, tellOfRepeats, type Listed } from './staff-person.ts'
import { placeStaffRecords } from './staff-records.ts'

/** Takes a staff export in: people, their rank, post, unit, education and legal status. */
export async function importStaff(state: ImportState, file: FileReport, rows: readonly SiasnRow[], listed: Listed, tick: Tick): Promise<void> {
  for (const given of rows) {
    await tick()
    const origin: Origin = { file, row: given.row, snapshot: true }
    const row = withMeanings(state, given)
    for (const word of given.unknownWords) {
      if (state.meaning(word.subject, word.word) === null) state.conflicts.report(file, unknownWord(word, row.row))
    }
    const { person, outcome, changed } = placePerson(state, row, listed, origin)
    listed.people.add(person.id)
    const placed = tellOfRepeats(state, person, row, listed, origin)
    tellOfStanding(state, person, row, file)
    const records = placeStaffRecords(state, person, placed, listed, origin)
    const all = [...changed, ...records.changed]
    const line = { row: row.row, nip: row.nip, name: person.name }
    if (outcome === 'added') countRow(file, 'added', { ...line, message: { key: 'import.change.person-added' } })
    else countRow(file, all.length > 0 ? 'changed' : 'unchanged', { ...line, message: { key: 'import.change.person-changed', values: { what: { list: all } } } })
  }
}

/** The row with the words that the board has explained before in place of the file's. */
function withMeanings(state: ImportState, row: SiasnRow): SiasnRow {
  if (row.unknownWords.length === 0) return row
  const of = (subject: 'education' | 'legal-status' | 'post-kind' | 'employee-kind'): string | null => {
    const unknown = row.unknownWords.find((one) => one.subject === subject)
    return unknown ? state.meaning(subject, unknown.word) : null
  }
  // The first golongan and the present one are two columns: each is explained by its own word.
  const golongan = (word: string | null): string | null => (word === null ? null : (state.meaning('golongan', word) ?? word))
  const [postKind, employeeKind] = [of('post-kind'), of('employee-kind')]
  return {
    ...row,
    golonganAwal: golongan(row.golonganAwal), golongan: golongan(row.golongan),
    educationLevel: of('education') ?? row.educationLevel,
    legalStatus: of('legal-status') ?? row.legalStatus,
    postKind: postKind === 'struktural' || postKind === 'fungsional' || postKind === 'pelaksana' ? postKind : row.postKind,
    employeeKind: employeeKind === 'PNS' || employeeKind === 'PPPK' || employeeKind === 'PPPK_PW' ? employeeKind : row.employeeKind,
  }
}

function tellOfStanding(state: ImportState, person: PersonRow, row: SiasnRow, file: FileReport): void {
  // A person this batch has just added was entered with the standing of the row; a row of a former number says nothing of the present one.
  if (person.batch_id === state.book.author.batchId || row.nip !== person.nip) return
  const ends = row.legalStatus !== null && endsService(row.legalStatus)
  if (person.state === 'active' && ends) state.conflicts.report(file, retired(person, row.legalStatus ?? '', row.row))
  if (person.state === 'left' && !ends) state.conflicts.report(file, leftButListed(person, row.legalStatus, row.row))
}
