import { TanjakError } from '../../../../../shared/errors/tanjak-error.ts'
import type { MessageValue } from '../../../../../shared/text/message.ts'
import { absent } from '../../reconcile/kinds/person-conflicts.ts'
import type { FileReport } from '../file-report.ts'
import type { PersonRow } from '../people-index.ts'
import type { ImportState } from '../state.ts'
import type { Listed } from './staff-person.ts'

const NAMED = 20

/**
 * Compares the people of the store with those whom the staff exports of a batch list. Only of what the exports are said to cover
 * (`all` or a unit with those below it) are the absent proposed to have left; otherwise they are told of, no more.
 */
export function compareAbsent(state: ImportState, file: FileReport, listed: Listed, covers: string | null, seen: string): void {
  const within = covers === null || covers === 'all' ? null : subtree(state, covers)
  const missing: PersonRow[] = []
  for (const person of state.people.all()) {
    if (person.state !== 'active' || listed.people.has(person.id)) continue
    if (within === null || within.has(unitOf(state, person))) missing.push(person)
  }
  file.absent = missing.length
  if (missing.length === 0) return
  if (covers === null) {
    const nips = missing.slice(0, NAMED).map((person) => person.nip)
    const more = missing.length - nips.length
    const people: MessageValue = more > 0 ? { message: { key: 'import.notice.absent-some', values: { nips: nips.join(', '), more } } } : nips.join(', ')
    file.notices.push({ row: null, column: null, code: 'absent', message: { key: 'import.notice.absent', values: { count: missing.length, people } } })
    return
  }
  const scope: MessageValue = covers === 'all' ? { text: 'reconcile.absent.whole-office' } : state.units.nameOf(covers)
  for (const person of missing) state.conflicts.report(file, absent(person, scope, seen))
}

function unitOf(state: ImportState, person: PersonRow): string {
  return String(state.records('placement').ofPerson(person.id).reduce((last, row) => (String(row['tmt']) >= String(last['tmt'] ?? '') ? row : last), {})['unit_id'] ?? '')
}

/** Refuses a batch that is said to cover a unit which neither the store nor a file of the batch knows. Errors: `bad-input`. */
export function refuseUnknownScope(state: ImportState, covers: string | null): void {
  if (covers === null || covers === 'all' || state.units.has(covers)) return
  throw new TanjakError('bad-input', { key: 'import.no-such-unit', values: { unit: covers } })
}

function subtree(state: ImportState, top: string): ReadonlySet<string> {
  refuseUnknownScope(state, top)
  return state.units.below(top)
}
