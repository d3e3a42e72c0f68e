import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Acting } from '../../../../shared/contract/post.ts'
import { postHouse } from '../../../../shared/domain/posts/house-settings.ts'
import type { PostLevel } from '../../../../shared/legal/terms/posts.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { actsSince, lastDayOf, type ActingRecord, type Appointment } from './acting-rows.ts'
import { pltClock, sameUnitKerja } from './acting-clock.ts'
import type { Office } from './office.ts'

/** The post acted in, as far as the map knows it. */
type Seat = { readonly id: number | null; readonly level: PostLevel | null; readonly unitId: string | null }

/** An appointment made here with its clock. */
export function viewOfAppointment(office: Office, all: readonly Appointment[], one: Appointment, seat: Seat): Acting {
  const last = lastDayOf(one)
  const clock = one.kind === 'plt' ? clockOf(office, one.person_id, actsSince(all, one), one.extended_to !== null, seat) : null
  const state = one.ended_on !== null && isoDate(one.ended_on) < office.on ? 'ended' : stateOf(isoDate(one.starts), last, one.ended_on === null, office.on)
  return {
    id: one.id, postId: one.post_id, post: one.post, unit: unitName(office, one.unitId), nip: one.nip, name: one.name, kind: one.kind, starts: isoDate(one.starts), ends: isoDate(one.ends),
    extendedTo: dateOr(one.extended_to), endedOn: dateOr(one.ended_on), skNumber: one.sk_number, reason: one.end_reason ?? one.reason,
    lastDay: clock?.lastDay ?? null, lastDayExtended: clock?.lastDayExtended ?? null, daysLeft: state === 'ended' ? null : daysBetween(office.on, last), state,
    message: messageOf(one.kind, state, last, clock), citation: clock?.citation ?? null, certainty: clock?.certainty ?? null, source: 'appointed',
    mayExtend: one.kind === 'plt' && one.extended_to === null && one.ended_on === null && clock?.lastDayExtended !== null && clock !== null && one.ends < (clock.lastDayExtended ?? ''),
  }
}

/** Somebody who acts by a record alone: nobody said here until when, so that the law's own clock runs. */
export function viewOfRecord(office: Office, one: ActingRecord, seat: Seat): Acting {
  const starts = isoDate(one.tmt)
  const clock = one.assignment === 'plt' ? clockOf(office, one.personId, starts, null, seat) : null
  const until = dateOr(one.until)
  // Whether it was extended no record says: past the first months it may still be lawful, past the extension it surely is not.
  const overrun = clock?.lastDayExtended !== null && clock !== null && office.on > (clock.lastDayExtended ?? '')
  const last = until ?? (overrun ? clock.lastDayExtended : clock?.lastDay) ?? null
  const left = last === null ? null : daysBetween(office.on, last)
  const state = overrun ? 'overrun' : left !== null && left <= postHouse.actingEndsDays ? 'ending' : 'running'
  return {
    id: null, postId: seat.id, post: one.post, unit: unitName(office, one.unitId), nip: one.nip, name: one.name, kind: one.assignment, starts, ends: until, extendedTo: null, endedOn: null,
    skNumber: one.skNumber, reason: null, lastDay: clock?.lastDay ?? null, lastDayExtended: clock?.lastDayExtended ?? null, daysLeft: left, state,
    message: messageOf(one.assignment, state, last, clock), citation: clock?.citation ?? null, certainty: clock?.certainty ?? null, source: 'record', mayExtend: false,
  }
}

function clockOf(office: Office, personId: number, since: IsoDate, extended: boolean | null, seat: Seat) {
  const own = office.byPerson.get(personId)
  const clock = pltClock({
    actingFrom: since, extended, ownLevel: own ? office.levelOf(own) : null, actingLevel: seat.level, sameUnit: sameUnitKerja(office.tree, own?.unitId ?? null, seat.unitId),
  }, office.on > since ? office.on : since, office.profile)
  const step = clock.finding.steps.find(({ id }) => id === 'months')
  return { ...clock, message: step?.message ?? clock.finding.message, citation: step?.citation ?? clock.finding.citations[0] ?? null, certainty: clock.finding.certainty }
}

function stateOf(starts: IsoDate, last: IsoDate, standing: boolean, on: IsoDate): Acting['state'] {
  if (starts > on) return 'coming'
  if (last < on) return standing ? 'overrun' : 'ended'
  return daysBetween(on, last) <= postHouse.actingEndsDays ? 'ending' : 'running'
}

function messageOf(kind: Acting['kind'], state: Acting['state'], last: IsoDate | null, clock: { readonly message: Message } | null): Message {
  if (state === 'ended' && last !== null) return { key: 'vacancy.acting.ended', values: { date: { date: last } } }
  if (clock !== null) return clock.message
  if (last === null) return { key: 'vacancy.acting.no-end' }
  return { key: kind === 'pj' ? 'vacancy.acting.pj' : 'vacancy.acting.plh', values: { date: { date: last } } }
}

const dateOr = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text))
const unitName = (office: Office, id: string | null): string | null => (id === null ? null : office.unitName(id))

/** Days from one date to another; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
