import { casesOf, type LegalCase } from '../case.ts'

const years = (predikat: Readonly<Record<number, string>>) => Object.entries(predikat).map(([year, one]) => ({ year: Number(year), predikat: one }))
const NOV = '2026-11-01'
const PPPK = { employeeKind: 'PPPK', status: 'active' }
const inapplicable = (failing: string) => ({ outcome: 'not-applicable', failing: [failing] }) as const

const raise = casesOf('reward.kgb-pppk', { ...PPPK, pppkGolongan: 'IX', kgbDueOn: NOV, annualPredikat: years({ 2024: 'baik', 2025: 'baik' }) })
const FIRST = { pppkGolongan: 'V', firstKgb: true, mkgStart: '2025-11-01', kgbDueOn: null, annualPredikat: years({ 2025: 'baik' }) }

const kgb: readonly LegalCase[] = [
  raise('Masa kerja golongan tercapai dan Baik dua tahun: berhak', NOV, {}, { outcome: 'met' }),
  raise('Sehari sebelum masa kerja golongan tercapai belum, dan tanggalnya disebut', '2026-10-31', {}, { outcome: 'not-met', failing: ['mkg'], metOn: NOV }),
  raise('Lebih baik dari Baik juga memenuhi', NOV, { annualPredikat: years({ 2024: 'sangat-baik', 2025: 'baik' }) }, { outcome: 'met' }),
  raise('Butuh Perbaikan pada salah satu dari dua tahun tidak memenuhi', NOV, { annualPredikat: years({ 2024: 'butuh-perbaikan', 2025: 'baik' }) },
    { outcome: 'not-met', failing: ['predikat-2024'], metOn: null }),
  raise('Satu tahun Baik belum cukup di luar kenaikan pertama golongan V', NOV, { annualPredikat: years({ 2025: 'baik' }) }, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  raise('Kenaikan pertama golongan V cukup satu tahun masa kerja dan satu tahun Baik', NOV, FIRST, { outcome: 'met' }),
  raise('Sehari sebelum setahun kenaikan pertama golongan V belum', '2026-10-31', FIRST, { outcome: 'not-met', failing: ['mkg'], metOn: NOV }),
  raise('Butuh Perbaikan setahun menggagalkan kenaikan pertama golongan V', NOV, { ...FIRST, annualPredikat: years({ 2025: 'butuh-perbaikan' }) }, { outcome: 'not-met', failing: ['predikat-2025'] }),
  raise('Kenaikan berikutnya golongan V kembali ke dua tahun', NOV, { ...FIRST, firstKgb: false, kgbDueOn: NOV }, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  raise('Golongan V yang belum dinyatakan pertama atau bukan', NOV, { pppkGolongan: 'V' }, { outcome: 'cannot-tell', missing: ['firstKgb'] }),
  raise('Golongan V yang belum dinyatakan tidak digagalkan oleh syarat yang hanya untuk kenaikan berikutnya', NOV,
    { pppkGolongan: 'V', kgbDueOn: '2027-11-01', annualPredikat: years({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, { outcome: 'cannot-tell', missing: ['firstKgb'] }),
  raise('Golongan V yang belum dinyatakan tetap gagal oleh tahun terakhir', NOV, { pppkGolongan: 'V', annualPredikat: years({ 2024: 'baik', 2025: 'kurang' }) },
    { outcome: 'not-met', failing: ['predikat-2025'] }),
  raise('Awal masa kerja golongan V belum tercatat', NOV, { ...FIRST, mkgStart: null }, { outcome: 'cannot-tell', missing: ['mkgStart'] }),
  raise('Tanggal tercapainya masa kerja golongan belum diketahui', NOV, { kgbDueOn: null }, { outcome: 'cannot-tell', missing: ['kgbDueOn'] }),
  raise('Golongan belum tercatat', NOV, { pppkGolongan: null }, { outcome: 'cannot-tell', missing: ['pppkGolongan'] }),
  raise('PNS tidak dinilai menurut aturan ini', NOV, { employeeKind: 'PNS' }, inapplicable('pppk')),
  raise('PPPK Paruh Waktu tidak dinilai menurut aturan ini', NOV, { employeeKind: 'PPPK_PW' }, inapplicable('pppk')),
  raise('Aturan ini menjawab sejak 1 Januari 2023', '2023-01-01', { kgbDueOn: '2023-01-01', annualPredikat: years({ 2021: 'baik', 2022: 'baik' }) }, { outcome: 'met' }),
  raise('Sehari sebelumnya belum', '2022-12-31', {}, { error: 'not-in-force' }),
]

const special = casesOf('reward.gaji-istimewa-pppk', {
  ...PPPK, annualPredikat: years({ 2024: 'sangat-baik', 2025: 'sangat-baik' }), awards: [{ kind: 'teladan', on: '2024-01-01' }], awardCompleteThrough: '2027-12-31',
})
const istimewa: readonly LegalCase[] = [
  special('Sangat Baik dua tahun dan pegawai teladan: dapat diberi', NOV, {}, { outcome: 'met' }),
  special('Baik pada salah satu tahun tidak memenuhi', NOV, { annualPredikat: years({ 2024: 'sangat-baik', 2025: 'baik' }) }, { outcome: 'not-met', failing: ['predikat-2025'] }),
  special('Satu tahun Sangat Baik belum cukup', NOV, { annualPredikat: years({ 2025: 'sangat-baik' }) }, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  special('Tanpa penetapan pegawai teladan tidak memenuhi', NOV, { awards: [] }, { outcome: 'not-met', failing: ['teladan'] }),
  special('Penetapan sebelum dua tahun itu tidak dihitung', NOV, { awards: [{ kind: 'teladan', on: '2023-12-31' }] }, { outcome: 'not-met', failing: ['teladan'] }),
  special('Catatan penghargaan yang belum lengkap', NOV, { awards: [], awardCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['awardCompleteThrough'] }),
  special('PNS tidak dinilai menurut aturan ini', NOV, { employeeKind: 'PNS' }, inapplicable('pppk')),
  special('Aturan ini menjawab sejak 1 Januari 2023', '2023-01-01', { annualPredikat: years({ 2021: 'sangat-baik', 2022: 'sangat-baik' }), awards: [{ kind: 'teladan', on: '2022-05-02' }] }, { outcome: 'met' }),
  special('Sehari sebelumnya belum', '2022-12-31', {}, { error: 'not-in-force' }),
]

/** The statutory raises of PPPK. */
export const pppkCases: readonly LegalCase[] = [...kgb, ...istimewa]
