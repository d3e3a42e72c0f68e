import { casesOf, type LegalCase } from '../case.ts'

const years = (predikat: Readonly<Record<number, string>>) => Object.entries(predikat).map(([year, one]) => ({ year: Number(year), predikat: one }))
const asked = casesOf('reward.sangat-baik-beruntun', {
  employeeKind: 'PNS', status: 'active', annualPredikat: years({ 2024: 'sangat-baik', 2025: 'sangat-baik' }), awards: [], awardCompleteThrough: '2027-12-31',
})
const TELADAN = { employeeKind: 'PPPK', awards: [{ kind: 'teladan', on: '2024-01-01' }] }
const NOV = '2026-11-01'

/** Sangat Baik so many years running, for PNS by a setting and for PPPK by law. */
export const sangatBaikCases: readonly LegalCase[] = [
  asked('Sangat Baik in 2024 and 2025 is due in 2026', NOV, {}, { outcome: 'met' }),
  asked('Baik in the last year breaks the run', NOV,
    { annualPredikat: years({ 2024: 'sangat-baik', 2025: 'baik' }) }, { outcome: 'not-met', failing: ['predikat-2025'], metOn: null }),
  asked('Baik in the year before breaks the run', NOV,
    { annualPredikat: years({ 2023: 'sangat-baik', 2024: 'baik', 2025: 'sangat-baik' }) }, { outcome: 'not-met', failing: ['predikat-2024'] }),
  asked('a gap between two Sangat Baik is no run', NOV,
    { annualPredikat: years({ 2023: 'sangat-baik', 2025: 'sangat-baik' }) }, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  asked('on the last day of the year the year itself has not ended', '2026-12-31', {}, { outcome: 'met' }),
  asked('early in a year the predikat of the year just ended is missing', '2027-01-02',
    {}, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  asked('a PPPK named pegawai teladan is due the special raise', NOV, TELADAN, { outcome: 'met' }),
  asked('a naming before the two years does not count', NOV,
    { ...TELADAN, awards: [{ kind: 'teladan', on: '2023-12-31' }] }, { outcome: 'not-met', failing: ['teladan'] }),
  asked('a PPPK not named pegawai teladan is not due it', NOV, { employeeKind: 'PPPK' }, { outcome: 'not-met', failing: ['teladan'] }),
  asked('of a PPPK nobody can tell while the award register is not declared', NOV,
    { employeeKind: 'PPPK', awardCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['awardCompleteThrough'] }),
  asked('a PPPK Paruh Waktu is asked as a PNS is', NOV, { employeeKind: 'PPPK_PW', awardCompleteThrough: null }, { outcome: 'met' }),
  asked('somebody who left is not asked about', NOV, { status: 'left' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  asked('an unknown kind of employee leaves it open', NOV, { employeeKind: null }, { outcome: 'cannot-tell', missing: ['employeeKind'] }),
  asked('on 31 December 2022 a PPPK was asked as a PNS was', '2022-12-31',
    { employeeKind: 'PPPK', awardCompleteThrough: null, annualPredikat: years({ 2020: 'sangat-baik', 2021: 'sangat-baik' }) }, { outcome: 'met' }),
  asked('from 1 January 2023 a PPPK must be pegawai teladan too', '2023-01-01',
    { employeeKind: 'PPPK', annualPredikat: years({ 2021: 'sangat-baik', 2022: 'sangat-baik' }) }, { outcome: 'not-met', failing: ['teladan'] }),
  asked('the rule answers from 7 February 2022', '2022-02-07',
    { annualPredikat: years({ 2020: 'sangat-baik', 2021: 'sangat-baik' }) }, { outcome: 'met' }),
  asked('the day before, it does not', '2022-02-06', {}, { error: 'not-in-force' }),
]
