import { casesOf, type LegalCase } from '../case.ts'

const years = (predikat: Readonly<Record<number, string>>) => Object.entries(predikat).map(([year, one]) => ({ year: Number(year), predikat: one }))
const asked = casesOf('reward.sangat-baik-beruntun', {
  employeeKind: 'PNS', status: 'active', annualPredikat: years({ 2024: 'sangat-baik', 2025: 'sangat-baik' }), awards: [], awardCompleteThrough: '2027-12-31',
})
const TELADAN = { employeeKind: 'PPPK', awards: [{ kind: 'teladan', on: '2024-01-01' }] }
const NOV = '2026-11-01'

/** Sangat Baik so many years running, for PNS by a setting and for PPPK by law. */
export const sangatBaikCases: readonly LegalCase[] = [
  asked('Sangat Baik 2024 dan 2025 berhak pada 2026', NOV, {}, { outcome: 'met' }),
  asked('Baik pada tahun terakhir memutus urutannya', NOV,
    { annualPredikat: years({ 2024: 'sangat-baik', 2025: 'baik' }) }, { outcome: 'not-met', failing: ['predikat-2025'], metOn: null }),
  asked('Baik pada tahun sebelumnya memutus urutannya', NOV,
    { annualPredikat: years({ 2023: 'sangat-baik', 2024: 'baik', 2025: 'sangat-baik' }) }, { outcome: 'not-met', failing: ['predikat-2024'] }),
  asked('Sangat Baik dengan tahun kosong di antaranya tidak berturut-turut', NOV,
    { annualPredikat: years({ 2023: 'sangat-baik', 2025: 'sangat-baik' }) }, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  asked('Pada hari terakhir, tahun itu sendiri belum berakhir', '2026-12-31', {}, { outcome: 'met' }),
  asked('Pada awal tahun predikat tahun yang baru berakhir belum ada', '2027-01-02',
    {}, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  asked('PPPK yang ditetapkan pegawai teladan berhak atas kenaikan gaji istimewa', NOV, TELADAN, { outcome: 'met' }),
  asked('Penetapan sebelum dua tahun itu tidak dihitung', NOV,
    { ...TELADAN, awards: [{ kind: 'teladan', on: '2023-12-31' }] }, { outcome: 'not-met', failing: ['teladan'] }),
  asked('PPPK yang belum ditetapkan pegawai teladan tidak berhak', NOV, { employeeKind: 'PPPK' }, { outcome: 'not-met', failing: ['teladan'] }),
  asked('Untuk PPPK belum dapat dipastikan selama catatan penghargaan belum dinyatakan lengkap', NOV,
    { employeeKind: 'PPPK', awardCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['awardCompleteThrough'] }),
  asked('PPPK Paruh Waktu dinilai seperti PNS', NOV, { employeeKind: 'PPPK_PW', awardCompleteThrough: null }, { outcome: 'met' }),
  asked('Yang sudah berhenti tidak dinilai', NOV, { status: 'left' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  asked('Jenis pegawai yang belum tercatat membuatnya terbuka', NOV, { employeeKind: null }, { outcome: 'cannot-tell', missing: ['employeeKind'] }),
  asked('Pada 31 Desember 2022 PPPK masih dinilai seperti PNS', '2022-12-31',
    { employeeKind: 'PPPK', awardCompleteThrough: null, annualPredikat: years({ 2020: 'sangat-baik', 2021: 'sangat-baik' }) }, { outcome: 'met' }),
  asked('Sejak 1 Januari 2023 PPPK harus juga pegawai teladan', '2023-01-01',
    { employeeKind: 'PPPK', annualPredikat: years({ 2021: 'sangat-baik', 2022: 'sangat-baik' }) }, { outcome: 'not-met', failing: ['teladan'] }),
  asked('Aturan ini menjawab sejak 7 Februari 2022', '2022-02-07',
    { annualPredikat: years({ 2020: 'sangat-baik', 2021: 'sangat-baik' }) }, { outcome: 'met' }),
  asked('Sehari sebelumnya belum', '2022-02-06', {}, { error: 'not-in-force' }),
]
