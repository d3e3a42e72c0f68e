import { isoDate } from '../../shared/calendar/iso-date.ts'
import type { PersonFacts } from '../../shared/domain/facts/person-facts.ts'
import { noExtra, type ListPerson } from '../../shared/domain/selection/build-list.ts'
import { defaultSettings } from '../../shared/domain/selection/default-settings.ts'
import type { RoundSettings, Target } from '../../shared/domain/selection/target.ts'
import type { Predikat } from '../../shared/legal/terms/predikat.ts'
import type { PostFact } from '../../shared/legal/terms/posts.ts'

/** The closing date of the invented rounds. */
export const CLOSING = isoDate('2026-11-01')

/** Annual ratings of ended years. */
export const rated = (years: Readonly<Record<number, Predikat>>): PersonFacts['ratings'] => Object.entries(years).map(([year, predikat]) => ({
  ref: year, kind: 'year', start: isoDate(`${year}-01-01`), end: isoDate(`${year}-12-31`), acting: false, hasilKerja: null, perilakuKerja: null, hasilAkhir: predikat, settled: predikat,
}))

/** The last tests of a candidate, in the order technical, managerial, socio-cultural, potential. */
export const tests = (...scores: readonly [string, string, string, string]): PersonFacts['assessments'] =>
  (['teknis', 'manajerial', 'sosiokultural', 'potensi'] as const).map((subject, index) => ({ subject, score: scores[index] ?? '0', standard: '70', on: isoDate('2026-02-02') }))

/** A career as pelaksana and then as pengawas from a day on. */
export const pengawasSince = (from: string): readonly PostFact[] => [
  { assignment: 'definitif', kind: 'pelaksana', level: 'pelaksana', unit: 'S-1', from: isoDate('2006-01-01'), until: isoDate(dayBefore(from)) },
  { assignment: 'definitif', kind: 'struktural', level: 'pengawas', eselon: 'IV.a', unit: 'S-2', from: isoDate(from) },
]
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** An invented pengawas who passes every gate to administrator on the closing date, with records for every component. */
export const pengawas = (change: Partial<PersonFacts> = {}): PersonFacts => ({
  nip: '198001012006011001', employeeKind: 'PNS', status: 'active', leavesOn: null, birthDate: isoDate('1980-01-01'), cpnsDate: isoDate('2006-01-01'), pnsDate: isoDate('2007-01-01'),
  golongan: 'III/d', golonganTmt: isoDate('2022-04-01'), pppkGolongan: null, postKind: 'struktural', superiorGolongan: null, educationLevel: 's1',
  ratings: rated({ 2024: 'baik', 2025: 'baik' }), discipline: [], disciplineCompleteThrough: CLOSING, leaves: [], leaveCompleteThrough: CLOSING,
  awards: [{ kind: 'lain', on: isoDate('2024-08-17'), scope: 'instansi' }], awardCompleteThrough: CLOSING, ranks: [], posts: pengawasSince('2019-01-01'),
  educations: [{ level: 's1', graduated: isoDate('2003-06-01'), fits: true }], trainings: [{ kind: 'kepemimpinan', hours: 100, on: isoDate('2025-05-05') }], certificates: [],
  trainingCompleteThrough: CLOSING, assessments: tests('80', '80', '80', '80'), feedbacks: [{ score: '85', on: isoDate('2026-03-01') }], teamRoles: [], teamCompleteThrough: CLOSING,
  talentScores: [], credits: [], ...change,
})

let serial = 0

/** Somebody on a list; the number and the name are words for the reader only. */
export const listed = (name: string, change: Partial<PersonFacts> = {}, extra: Partial<ListPerson['extra']> = {}): ListPerson => {
  serial += 1
  const nip = `1980010120060${String(serial).padStart(5, '0')}`
  return { who: { nip, name, golongan: 'III/d', post: 'Kepala Subbidang', unitId: 'S-2', unit: 'Dinas Contoh' }, facts: pengawas({ ...change, nip }), extra: { ...noExtra, ...extra } }
}

/** A vacant post of administrator that asks for nothing beyond the law unless told otherwise. */
export const vacant = (change: Partial<Target> = {}): Target => ({
  postId: 1, post: 'Kepala Bidang Contoh', unitId: 'S-1', unit: 'Badan Contoh', level: 'administrator', eselon: 'III.b', education: null, fields: [], golonganLow: null, golonganHigh: null,
  standards: { teknis: null, manajerial: null, sosiokultural: null }, closingOn: CLOSING, ...change,
})

/** The settings of a new round with other weights for some gates. */
export const settingsWith = (gates: Partial<RoundSettings['gates']> = {}, change: Partial<RoundSettings> = {}): RoundSettings => {
  const usual = defaultSettings('administrator', CLOSING, null)
  return { ...usual, ...change, gates: { ...usual.gates, ...gates } }
}
