import { casesOf, type LegalCase } from '../case.ts'

const years = (predikat: Readonly<Record<number, string>>) => Object.entries(predikat).map(([year, one]) => ({ year: Number(year), predikat: one }))
const NOV = '2026-11-01'
const talent = casesOf('reward.prioritas-talenta', { employeeKind: 'PNS', status: 'active', annualPredikat: years({ 2024: 'sangat-baik', 2025: 'sangat-baik' }) })
const competence = casesOf('reward.prioritas-kompetensi', { employeeKind: 'PNS', status: 'active', annualPredikat: years({ 2024: 'baik', 2025: 'baik' }) })
const inapplicable = (failing: string) => ({ outcome: 'not-applicable', failing: [failing] }) as const

const talenta: readonly LegalCase[] = [
  talent('Sangat Baik dua tahun diprioritaskan untuk kelompok rencana suksesi', NOV, {}, { outcome: 'met' }),
  talent('Baik pada tahun terakhir tidak cukup', NOV, { annualPredikat: years({ 2024: 'sangat-baik', 2025: 'baik' }) }, { outcome: 'not-met', failing: ['predikat-2025'], metOn: null }),
  talent('Satu tahun Sangat Baik belum cukup', NOV, { annualPredikat: years({ 2025: 'sangat-baik' }) }, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  talent('Calon PNS dapat diprioritaskan', NOV, { employeeKind: 'CPNS' }, { outcome: 'met' }),
  talent('PPPK tidak masuk kelompok rencana suksesi', NOV, { employeeKind: 'PPPK' }, inapplicable('succession')),
  talent('PPPK masih dinilai pada 30 Desember 2025', '2025-12-30', { employeeKind: 'PPPK', annualPredikat: years({ 2023: 'sangat-baik', 2024: 'sangat-baik' }) }, { outcome: 'met' }),
  talent('Sejak 31 Desember 2025 PPPK tidak dinilai', '2025-12-31', { employeeKind: 'PPPK' }, inapplicable('succession')),
  talent('Jenis pegawai belum tercatat', NOV, { employeeKind: null }, { outcome: 'cannot-tell', missing: ['employeeKind'] }),
  talent('Yang sudah berhenti tidak dinilai', NOV, { status: 'left' }, inapplicable('in-service')),
  talent('Aturan ini menjawab sejak 7 Februari 2022', '2022-02-07', { annualPredikat: years({ 2020: 'sangat-baik', 2021: 'sangat-baik' }) }, { outcome: 'met' }),
  talent('Sehari sebelumnya belum', '2022-02-06', {}, { error: 'not-in-force' }),
]

const kompetensi: readonly LegalCase[] = [
  competence('Baik dua tahun diprioritaskan untuk pengembangan kompetensi', NOV, {}, { outcome: 'met' }),
  competence('Sangat Baik juga memenuhi', NOV, { annualPredikat: years({ 2024: 'sangat-baik', 2025: 'baik' }) }, { outcome: 'met' }),
  competence('Butuh Perbaikan pada salah satu tahun tidak memenuhi', NOV, { annualPredikat: years({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, { outcome: 'not-met', failing: ['predikat-2024'] }),
  competence('Satu tahun Baik belum cukup', NOV, { annualPredikat: years({ 2025: 'baik' }) }, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  competence('PPPK juga dinilai', NOV, { employeeKind: 'PPPK' }, { outcome: 'met' }),
  competence('Yang sudah berhenti tidak dinilai', NOV, { status: 'left' }, inapplicable('in-service')),
  competence('Aturan ini menjawab sejak 7 Februari 2022', '2022-02-07', { annualPredikat: years({ 2020: 'baik', 2021: 'baik' }) }, { outcome: 'met' }),
  competence('Sehari sebelumnya belum', '2022-02-06', {}, { error: 'not-in-force' }),
]

/** Priority for the succession group and for the development of competence. */
export const priorityCases: readonly LegalCase[] = [...talenta, ...kompetensi]
