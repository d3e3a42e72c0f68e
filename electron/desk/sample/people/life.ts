import { addMonths, dateOf, daysInMonth, partsOf, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SamplePerson, SampleStatus, Track } from '../model.ts'
import type { Random } from '../random.ts'

type Kind = SamplePerson['employeeKind']

const kinds: Readonly<Record<Track, readonly (readonly [Kind, number])[]>> = {
  structural: [['PNS', 1]],
  teacher: [
    ['PNS', 66],
    ['PPPK', 30],
    ['PPPK_PW', 4],
  ],
  health: [
    ['PNS', 68],
    ['PPPK', 27],
    ['PPPK_PW', 5],
  ],
  functional: [
    ['PNS', 90],
    ['PPPK', 10],
  ],
  general: [
    ['PNS', 62],
    ['PPPK', 10],
    ['PPPK_PW', 28],
  ],
}

/** PNS, PPPK or PPPK paruh waktu, in the shares usual for the kind of work; heads are PNS. */
export function employeeKindOf(random: Random, track: Track, heads: boolean): Kind {
  return heads ? 'PNS' : random.weighted(kinds[track], ([, weight]) => weight)[0]
}

/** The age on the data date: most are in their forties, heads are older the higher they sit. */
export function ageOf(random: Random, kind: Kind, eselon: string | null, heads: boolean): number {
  const around = (mean: number, spread: number, least: number, most: number) =>
    Math.max(least, Math.min(most, Math.round(mean + random.bell() * spread)))
  if (eselon?.startsWith('II.')) return around(53, 3, 47, 58)
  if (eselon?.startsWith('III.')) return around(48, 4.5, 40, 57)
  if (eselon) return around(44, 5.5, 34, 57)
  if (heads) return around(49, 4, 40, 58)
  return kind === 'PNS' ? around(43, 9, 24, 61) : kind === 'PPPK' ? around(36, 6, 24, 54) : around(33, 6, 22, 50)
}

/** A day of birth that makes the person so old on the data date. */
export function birthDateOf(random: Random, dataDate: IsoDate, age: number): IsoDate {
  const day = partsOf(addMonths(dataDate, -age * 12 - random.int(1, 11)))
  return dateOf(day.year, day.month, random.int(1, daysInMonth(day.year, day.month))) as IsoDate
}

/** The first day of service: the first of a month, at an age at which the diploma of entry was in hand. */
export function entryOf(
  random: Random,
  facts: { kind: Kind; birthYear: number; leastAge: number; dataDate: IsoDate; heads: boolean },
): IsoDate {
  const last = partsOf(facts.dataDate).year - 1
  if (facts.kind === 'PPPK_PW') return dateOf(last, random.pick([4, 5, 6, 7]), 1) as IsoDate
  const latest = facts.kind === 'PPPK' ? last : Math.min(last - 1, facts.birthYear + (facts.heads ? 27 : 34))
  const earliest = facts.kind === 'PPPK' ? last - 4 : facts.birthYear + facts.leastAge
  return dateOf(
    Math.min(latest, random.int(earliest, Math.max(earliest, Math.min(latest, earliest + 9)))),
    random.pick([1, 2, 3, 4, 5, 12]),
    1,
  ) as IsoDate
}

/** The first day after service: the month after the age limit, when that lies before the data date. */
export function leftOnOf(birthDate: IsoDate, limit: number, dataDate: IsoDate): IsoDate | null {
  const { year, month } = partsOf(addMonths(birthDate, limit * 12 + 1))
  const left = dateOf(year, month, 1) as IsoDate
  return left <= dataDate ? left : null
}

/** Kedudukan hukum over time: nearly all are active, a few study or take unpaid leave, some have retired. */
export function statusesOf(random: Random, entry: IsoDate, leftOn: IsoDate | null, dataDate: IsoDate, pns: boolean): SampleStatus[] {
  if (leftOn)
    return [
      { status: 'Aktif', started: entry, finished: leftOn },
      { status: 'Pensiun', started: leftOn, finished: null },
    ]
  const away = pns && addMonths(entry, 84) < dataDate ? random.next() : 1
  const status =
    away < 0.004 ? 'Tugas Belajar' : away < 0.007 ? 'Cuti Diluar Tanggungan Negara' : away < 0.0075 ? 'Pemberhentian Sementara' : null
  if (!status) return [{ status: 'Aktif', started: entry, finished: null }]
  const started = addMonths(`${dataDate.slice(0, 7)}-01` as IsoDate, -random.int(2, 20))
  return [
    { status: 'Aktif', started: entry, finished: started },
    { status, started, finished: null },
  ]
}
