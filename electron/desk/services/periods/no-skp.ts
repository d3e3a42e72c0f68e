import { sql, type Kysely } from 'kysely'
import { addDays, addYears, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { wajibSkp } from '../../../../shared/legal/rules/appraisal/wajib-skp.ts'
import type { SkpState } from '../../../../shared/legal/terms/skp-states.ts'
import type { Database } from '../../db/tables/database.ts'
import { plainWord } from '../../files/cells/cell.ts'

/** A situation that the records tell of somebody, which may mean that no SKP is due; both days included. */
export type Situation = { readonly state: SkpState; readonly starts: IsoDate; readonly ends: IsoDate }

// The kedudukan hukum that are such a situation, by the word without its signs. Tugas belajar makes an SKP and is none.
const STATES: Readonly<Record<string, SkpState>> = {
  cltn: 'cltn', cutidiluartanggungannegara: 'cltn', perpanjangancltn: 'cltn', pemberhentiansementara: 'diberhentikan-sementara',
  pejabatnegara: 'pejabat-negara', kepaladesa: 'kepala-desa', perangkatdesa: 'perangkat-desa', masapersiapanpensiun: 'mpp', mpp: 'mpp',
}
const WITHOUT_END = isoDate('9999-12-31')

/** The situations of people (null: of everybody), by person, in the order of time. */
export async function readSituations(db: Kysely<Database>, people: readonly number[] | null): Promise<ReadonlyMap<number, readonly Situation[]>> {
  const asked = people === null ? sql<boolean>`1 = 1` : sql<boolean>`person_id in (select value from json_each(${JSON.stringify(people)}))`
  const leaves = await db.selectFrom('leave_record').select(['person_id', 'leave_kind', 'started', 'finished']).where(asked)
    // Another leave counts only when it lasts longer than a year; one whose end is not known does not tell.
    .where((where) => where.or([where('leave_kind', '=', 'cltn'), where('finished', '>=', sql<string>`date(started, '+1 year')`)])).execute()
  const words = await db.selectFrom('legal_status_record').select('status').distinct().where(asked).execute()
  const known = words.map(({ status }) => status).filter((status) => stateOf(status) !== null)
  const statuses = known.length === 0 ? [] : await db.selectFrom('legal_status_record as record').select(['person_id', 'status', 'started', 'finished'])
    // A kedudukan hukum holds until its own last day, or until the next one begins.
    .select((select) => select.selectFrom('legal_status_record as next').select((min) => min.fn.min('next.started').as('next'))
      .whereRef('next.person_id', '=', 'record.person_id').whereRef('next.started', '>', 'record.started').as('next'))
    .where(asked).where('status', 'in', known).execute()
  const found = new Map<number, Situation[]>()
  const note = (person: number, state: SkpState | null, starts: string, ends: IsoDate) => {
    if (state === null || ends < starts) return
    const situations = found.get(person) ?? []
    situations.push({ state, starts: isoDate(starts), ends })
    found.set(person, situations)
  }
  for (const leave of leaves) note(leave.person_id, leaveState(leave), leave.started, leave.finished === null ? WITHOUT_END : isoDate(leave.finished))
  for (const one of statuses) {
    const last = one.next === null ? WITHOUT_END : addDays(isoDate(one.next), -1)
    note(one.person_id, stateOf(one.status), one.started, one.finished !== null && one.finished < last ? isoDate(one.finished) : last)
  }
  for (const situations of found.values()) situations.sort((a, b) => (a.starts < b.starts ? -1 : 1))
  return found
}

/**
 * Why no SKP is due for these days, as the rule `appraisal.wajib-skp` says it of the situation on the last of them; null where one is
 * due. Only situations that together cover every day count: who was in post for a part of the span is rated for it.
 */
export function noSkpDue(situations: readonly Situation[] | undefined, starts: IsoDate, ends: IsoDate): Finding | null {
  let reached = addDays(starts, -1)
  let reason: Finding | null = null
  for (const situation of situations ?? []) {
    if (situation.starts > addDays(reached, 1) || situation.ends <= reached) continue
    const finding = exempting(situation.state, ends)
    if (finding === null) continue
    reached = situation.ends
    reason = finding
    if (reached >= ends) return reason
  }
  return null
}

function exempting(state: SkpState, on: IsoDate): Finding | null {
  try {
    const finding = ask(wajibSkp, { status: 'active', keadaanSkp: state }, on)
    return finding.outcome === 'not-met' ? finding : null
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}

function stateOf(status: string): SkpState | null {
  return STATES[plainWord(status)] ?? null
}

function leaveState(leave: { readonly leave_kind: string; readonly started: string; readonly finished: string | null }): SkpState | null {
  if (leave.leave_kind === 'cltn') return 'cltn'
  return leave.finished !== null && leave.finished >= addYears(isoDate(leave.started), 1) ? 'cuti-lebih-setahun' : null
}
