import { casesOf, type LegalCase } from '../case.ts'

const rated = (years: Readonly<Record<number, string>>) => Object.entries(years).map(([year, predikat]) => ({ year: Number(year), predikat }))
const BAIK = rated({ 2022: 'baik', 2023: 'baik', 2024: 'baik', 2025: 'baik' })

const kp = casesOf('promotion.kp-reguler', {
  employeeKind: 'PNS', status: 'active', postKind: 'pelaksana', golongan: 'III/b', golonganTmt: '2022-04-01', educationLevel: 's1', annualPredikat: BAIK,
})
const MET = { outcome: 'met' } as const
const not = (...failing: string[]) => ({ outcome: 'not-met', failing }) as const
const inapplicable = (failing: string) => ({ outcome: 'not-applicable', failing: [failing], metOn: null }) as const
const allows = (education: string, golongan: string): LegalCase =>
  kp(`${education} rises from ${golongan}, below its ceiling`, '2026-04-01', { educationLevel: education, golongan }, MET)
const stops = (education: string, golongan: string): LegalCase =>
  kp(`${education} stops at its ceiling ${golongan}`, '2026-04-01', { educationLevel: education, golongan }, { ...not('education'), metOn: null })

const time: readonly LegalCase[] = [
  kp('four years in pangkat with Baik twice may rise on 1 April 2026', '2026-04-01',
    {}, { ...MET, metOn: null, details: { nextGolongan: 'III/c', period: '2026-04-01' } }),
  kp('a day before four years, not yet, and the day is named', '2026-03-31',
    {}, { ...not('time-in-rank'), metOn: '2026-04-01', notBefore: '2026-04-01' }),
  kp('a day after four years, in the next period', '2026-04-02', {}, { ...MET, details: { nextGolongan: 'III/c', period: '2026-05-01' } }),
  kp('four years from a leap day end on 29 February', '2028-02-28',
    { golonganTmt: '2024-02-29', annualPredikat: rated({ 2026: 'baik', 2027: 'baik' }) }, { ...not('time-in-rank'), metOn: '2028-02-29' }),
  kp('a rank that begins in the middle of a month waits for the first of the next', '2026-11-01', { golonganTmt: '2023-04-15' },
    { ...not('time-in-rank'), metOn: '2027-04-15', details: { nextGolongan: 'III/c', period: '2027-05-01' } }),
  kp('without the date of the rank nobody can tell', '2026-04-01',
    { golonganTmt: null }, { outcome: 'cannot-tell', missing: ['golonganTmt'], metOn: null }),
]

const ratings: readonly LegalCase[] = [
  kp('Butuh Perbaikan in 2024 bars on 1 April 2026', '2026-04-01',
    { annualPredikat: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, { ...not('predikat-2024'), metOn: null }),
  kp('Butuh Perbaikan in 2023 lies outside the last two years', '2026-04-01',
    { annualPredikat: rated({ 2023: 'butuh-perbaikan', 2024: 'baik', 2025: 'baik' }) }, MET),
  kp('Sangat Baik is at least Baik', '2026-04-01', { annualPredikat: rated({ 2024: 'sangat-baik', 2025: 'sangat-baik' }) }, MET),
  kp('early in a year the year just ended is asked for, and an older one never stands in', '2027-01-02',
    {}, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  kp('on the last day of a year that year has not ended', '2026-12-31', {}, MET),
  kp('a failed year beside an unknown one is not met', '2027-01-02',
    { annualPredikat: rated({ 2025: 'kurang' }) }, { ...not('predikat-2025'), metOn: null, notBefore: null }),
  kp('too little time beside an unknown year is not met, and the earliest day is named', '2026-03-31',
    { annualPredikat: rated({ 2025: 'baik' }) },
    { ...not('time-in-rank'), metOn: null, notBefore: '2026-04-01', missing: ['annualPredikat'] }),
  kp('a year with only quarters is open', '2026-04-01',
    { annualPredikat: [{ year: 2025, predikat: 'baik' }, { year: 2024, predikat: null, gap: 'periodic-only' }] }, { outcome: 'cannot-tell' }),
]

const education: readonly LegalCase[] = [
  allows('sd', 'I/d'), stops('sd', 'II/a'),
  allows('sltp', 'II/b'), stops('sltp', 'II/c'),
  allows('sltp-kejuruan', 'II/c'), stops('sltp-kejuruan', 'II/d'),
  allows('slta', 'III/a'), stops('slta', 'III/b'), stops('slta-kejuruan', 'III/b'), stops('slta-keguruan', 'III/b'), stops('d1', 'III/b'), stops('d2', 'III/b'),
  allows('d3', 'III/b'), stops('d3', 'III/c'), stops('sgplb', 'III/c'),
  allows('s1', 'III/c'), stops('d4', 'III/d'),
  kp('S1 at III/d for six years is blocked by education', '2026-04-01',
    { golongan: 'III/d', golonganTmt: '2020-04-01' }, { ...not('education'), metOn: null }),
  allows('dokter-apoteker', 'III/d'), stops('dokter-apoteker', 'IV/a'),
  allows('s2', 'III/d'), stops('s2', 'IV/a'),
  allows('s3', 'IV/a'), stops('s3', 'IV/b'),
  stops('s1', 'IV/b'),
  kp('an unknown education leaves it open', '2026-04-01',
    { educationLevel: null }, { outcome: 'cannot-tell', missing: ['educationLevel'] }),
]

const scope: readonly LegalCase[] = [
  kp('a PPPK is not asked about', '2026-04-01', { employeeKind: 'PPPK' }, inapplicable('pns')),
  kp('a PPPK Paruh Waktu is not asked about', '2026-04-01', { employeeKind: 'PPPK_PW' }, inapplicable('pns')),
  kp('a calon PNS is not asked about', '2026-04-01', { employeeKind: 'CPNS' }, inapplicable('pns')),
  kp('a functional officer rises another way', '2026-04-01', { postKind: 'fungsional' }, inapplicable('no-post')),
  kp('a structural officer rises another way', '2026-04-01', { postKind: 'struktural' }, inapplicable('no-post')),
  kp('somebody who left is not asked about', '2026-04-01', { status: 'left' }, inapplicable('in-service')),
  kp('retirement on the very day counts as gone', '2026-04-01', { leavesOn: '2026-04-01' }, inapplicable('in-service')),
  kp('the day before retirement still counts', '2026-04-01', { leavesOn: '2026-04-02' }, MET),
  kp('four years that would end after retirement are never reached', '2026-03-31',
    { leavesOn: '2026-04-01' }, { ...not('time-in-rank'), metOn: null }),
  kp('nothing lies above IV/e', '2026-04-01', { golongan: 'IV/e' }, inapplicable('below-top')),
  kp('an unknown kind of post leaves it open', '2026-04-01', { postKind: null }, { outcome: 'cannot-tell', missing: ['postKind'] }),
  kp('with no fact at all, everything is missing', '2026-04-01',
    { employeeKind: null, status: null, postKind: null, golongan: null, golonganTmt: null, educationLevel: null, annualPredikat: null },
    { outcome: 'cannot-tell', missing: ['employeeKind', 'status', 'postKind', 'golongan', 'golonganTmt', 'annualPredikat', 'annualPredikat', 'educationLevel'] }),
]

const changes: readonly LegalCase[] = [
  kp('until 19 May 2025 the superior must stand as high as the next pangkat', '2025-05-19',
    { golonganTmt: '2021-04-01', superiorGolongan: 'III/b' },
    { ...not('superior'), metOn: '2025-05-20' }),
  kp('a superior of the next pangkat itself did not bar', '2025-05-19', { golonganTmt: '2021-04-01', superiorGolongan: 'III/c' }, MET),
  kp('until 19 May 2025 an unknown superior left it open', '2025-05-19',
    { golonganTmt: '2021-04-01' }, { outcome: 'cannot-tell', missing: ['superiorGolongan'], metOn: '2025-05-20' }),
  kp('from 20 May 2025 the superior no longer matters', '2025-05-20', { golonganTmt: '2021-04-01', superiorGolongan: 'III/b' }, MET),
  kp('in 2023 the next period after 2 April was October', '2023-04-02',
    { golonganTmt: '2019-04-01', superiorGolongan: 'IV/a', annualPredikat: rated({ 2021: 'baik', 2022: 'baik' }) },
    { ...MET, details: { nextGolongan: 'III/c', period: '2023-10-01' } }),
  kp('from 2 October 2023 the next period is already 1 February 2024', '2023-10-02',
    { golonganTmt: '2019-04-01', superiorGolongan: 'IV/a', annualPredikat: rated({ 2021: 'baik', 2022: 'baik' }) },
    { ...MET, details: { nextGolongan: 'III/c', period: '2024-02-01' } }),
  kp('in 2025 the last period before the change was August', '2025-07-02',
    { golonganTmt: '2021-04-01' }, { ...MET, details: { nextGolongan: 'III/c', period: '2025-08-01' } }),
  kp('from 2 August 2025 the next is October', '2025-08-02',
    { golonganTmt: '2021-04-01' }, { ...MET, details: { nextGolongan: 'III/c', period: '2025-10-01' } }),
  kp('from 2 October 2025 every month is a period', '2025-10-02',
    { golonganTmt: '2021-04-01' }, { ...MET, details: { nextGolongan: 'III/c', period: '2025-11-01' } }),
  kp('the rule answers from 17 April 2002', '2002-04-17',
    { golonganTmt: '1998-04-01', superiorGolongan: 'IV/a', annualPredikat: rated({ 2000: 'baik', 2001: 'baik' }) }, MET),
  kp('the day before, it does not', '2002-04-16', {}, { error: 'not-in-force' }),
]

const discipline: readonly LegalCase[] = [
  kp('a running punishment is told but bars only where a region says so', '2026-04-01',
    { discipline: [{ level: 'sedang', from: '2026-01-01', until: '2026-06-30' }] }, MET),
]

/** Kenaikan pangkat reguler: below, at and above every number, and both sides of every change of law. */
export const kpRegulerCases: readonly LegalCase[] = [...time, ...ratings, ...education, ...scope, ...changes, ...discipline]
