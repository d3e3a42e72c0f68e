import { casesOf, type LegalCase } from '../case.ts'
import { kpRegulerMoreCases } from './kp-reguler-more-cases.ts'

const rated = (years: Readonly<Record<number, string>>) => Object.entries(years).map(([year, predikat]) => ({ year: Number(year), predikat }))
const BAIK = rated({ 2022: 'baik', 2023: 'baik', 2024: 'baik', 2025: 'baik' })

const kp = casesOf('promotion.kp-reguler', {
  employeeKind: 'PNS', status: 'active', postKind: 'pelaksana', golongan: 'III/b', golonganTmt: '2022-04-01', educationLevel: 's1', annualPredikat: BAIK,
})
const MET = { outcome: 'met' } as const
const not = (...failing: string[]) => ({ outcome: 'not-met', failing }) as const
const inapplicable = (failing: string) => ({ outcome: 'not-applicable', failing: [failing], metOn: null }) as const
const allows = (education: string, golongan: string): LegalCase =>
  kp(`${education} masih dapat naik dari ${golongan}, di bawah batasnya`, '2026-04-01', { educationLevel: education, golongan }, MET)
const stops = (education: string, golongan: string): LegalCase =>
  kp(`${education} berhenti di batasnya ${golongan}`, '2026-04-01', { educationLevel: education, golongan }, { ...not('education'), metOn: null })

const time: readonly LegalCase[] = [
  kp('Empat tahun dalam pangkat dengan Baik dua tahun dapat naik pada 1 April 2026', '2026-04-01',
    {}, { ...MET, metOn: null, details: { nextGolongan: 'III/c', period: '2026-04-01' } }),
  kp('Sehari sebelum empat tahun belum, dan harinya disebut', '2026-03-31',
    {}, { ...not('time-in-rank'), metOn: '2026-04-01', notBefore: '2026-04-01' }),
  kp('Sehari sesudah empat tahun, pada periode berikutnya', '2026-04-02', {}, { ...MET, details: { nextGolongan: 'III/c', period: '2026-05-01' } }),
  kp('Empat tahun sejak 29 Februari genap pada 29 Februari', '2028-02-28',
    { golonganTmt: '2024-02-29', annualPredikat: rated({ 2026: 'baik', 2027: 'baik' }) }, { ...not('time-in-rank'), metOn: '2028-02-29' }),
  kp('Pangkat yang mulai di tengah bulan menunggu tanggal 1 bulan berikutnya', '2026-11-01', { golonganTmt: '2023-04-15' },
    { ...not('time-in-rank'), metOn: '2027-04-15', details: { nextGolongan: 'III/c', period: '2027-05-01' } }),
  kp('Tanpa TMT golongan belum dapat dipastikan', '2026-04-01',
    { golonganTmt: null }, { outcome: 'cannot-tell', missing: ['golonganTmt'], metOn: null }),
]

const ratings: readonly LegalCase[] = [
  kp('Butuh Perbaikan tahun 2024 menghalangi pada 1 April 2026', '2026-04-01',
    { annualPredikat: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, { ...not('predikat-2024'), metOn: null }),
  kp('Butuh Perbaikan tahun 2023 di luar dua tahun terakhir', '2026-04-01',
    { annualPredikat: rated({ 2023: 'butuh-perbaikan', 2024: 'baik', 2025: 'baik' }) }, MET),
  kp('Sangat Baik memenuhi paling rendah Baik', '2026-04-01', { annualPredikat: rated({ 2024: 'sangat-baik', 2025: 'sangat-baik' }) }, MET),
  kp('Awal tahun yang diminta tahun yang baru berakhir, tahun lebih lama tidak menggantikan', '2027-01-02',
    {}, { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  kp('Pada hari terakhir tahun itu, tahun itu belum berakhir', '2026-12-31', {}, MET),
  kp('Tahun yang gagal di samping tahun yang belum diketahui berarti tidak memenuhi', '2027-01-02',
    { annualPredikat: rated({ 2025: 'kurang' }) }, { ...not('predikat-2025'), metOn: null, notBefore: null }),
  kp('Masa kurang di samping tahun yang belum diketahui tidak memenuhi, dan hari tercepatnya disebut', '2026-03-31',
    { annualPredikat: rated({ 2025: 'baik' }) },
    { ...not('time-in-rank'), metOn: null, notBefore: '2026-04-01', missing: ['annualPredikat'] }),
  kp('Tahun yang baru punya evaluasi triwulan belum dapat dipastikan', '2026-04-01',
    { annualPredikat: [{ year: 2025, predikat: 'baik' }, { year: 2024, predikat: null, gap: 'periodic-only' }] }, { outcome: 'cannot-tell' }),
]

const education: readonly LegalCase[] = [
  allows('sd', 'I/d'), stops('sd', 'II/a'),
  allows('sltp', 'II/b'), stops('sltp', 'II/c'),
  allows('sltp-kejuruan', 'II/c'), stops('sltp-kejuruan', 'II/d'),
  allows('slta', 'III/a'), stops('slta', 'III/b'), stops('slta-kejuruan', 'III/b'), stops('slta-keguruan', 'III/b'), stops('d1', 'III/b'), stops('d2', 'III/b'),
  allows('d3', 'III/b'), stops('d3', 'III/c'), stops('sgplb', 'III/c'),
  allows('s1', 'III/c'), stops('d4', 'III/d'),
  kp('S-1 di III/d selama enam tahun terhalang pendidikan', '2026-04-01',
    { golongan: 'III/d', golonganTmt: '2020-04-01' }, { ...not('education'), metOn: null }),
  allows('dokter-apoteker', 'III/d'), stops('dokter-apoteker', 'IV/a'),
  allows('s2', 'III/d'), stops('s2', 'IV/a'),
  allows('s3', 'IV/a'), stops('s3', 'IV/b'),
  stops('s1', 'IV/b'),
  kp('Pendidikan yang belum dikenal membuatnya belum pasti', '2026-04-01',
    { educationLevel: null }, { outcome: 'cannot-tell', missing: ['educationLevel'] }),
]

const scope: readonly LegalCase[] = [
  kp('PPPK tidak ditanyakan', '2026-04-01', { employeeKind: 'PPPK' }, inapplicable('pns')),
  kp('PPPK Paruh Waktu tidak ditanyakan', '2026-04-01', { employeeKind: 'PPPK_PW' }, inapplicable('pns')),
  kp('Calon PNS tidak ditanyakan', '2026-04-01', { employeeKind: 'CPNS' }, inapplicable('pns')),
  kp('Pejabat fungsional naik lewat jalur lain', '2026-04-01', { postKind: 'fungsional' }, inapplicable('no-post')),
  kp('Pejabat struktural naik lewat jalur lain', '2026-04-01', { postKind: 'struktural' }, inapplicable('no-post')),
  kp('Yang sudah berhenti tidak ditanyakan', '2026-04-01', { status: 'left' }, inapplicable('in-service')),
  kp('Pensiun pada hari itu juga dihitung sudah berhenti', '2026-04-01', { leavesOn: '2026-04-01' }, inapplicable('in-service')),
  kp('Sehari sebelum pensiun masih dihitung', '2026-04-01', { leavesOn: '2026-04-02' }, MET),
  kp('Empat tahun yang genap sesudah pensiun tidak pernah tercapai', '2026-03-31',
    { leavesOn: '2026-04-01' }, { ...not('time-in-rank', 'before-leaving'), metOn: null }),
  kp('Tidak ada golongan di atas IV/e', '2026-04-01', { golongan: 'IV/e' }, inapplicable('below-top')),
  kp('Jenis jabatan yang belum dikenal membuatnya belum pasti', '2026-04-01', { postKind: null }, { outcome: 'cannot-tell', missing: ['postKind'] }),
  kp('Tanpa satu pun fakta, semuanya kurang', '2026-04-01',
    { employeeKind: null, status: null, postKind: null, golongan: null, golonganTmt: null, educationLevel: null, annualPredikat: null },
    { outcome: 'cannot-tell', missing: ['employeeKind', 'status', 'postKind', 'golongan', 'golonganTmt', 'annualPredikat', 'annualPredikat', 'educationLevel'] }),
]

const changes: readonly LegalCase[] = [
  kp('Sampai 19 Mei 2025 pangkat atasan harus paling rendah pangkat berikutnya', '2025-05-19',
    { golonganTmt: '2021-04-01', superiorGolongan: 'III/b' },
    { ...not('superior'), metOn: '2025-05-20' }),
  kp('Atasan dengan pangkat berikutnya itu tidak menghalangi', '2025-05-19', { golonganTmt: '2021-04-01', superiorGolongan: 'III/c' }, MET),
  kp('Sampai 19 Mei 2025 atasan yang belum diketahui membuatnya belum pasti', '2025-05-19',
    { golonganTmt: '2021-04-01' }, { outcome: 'cannot-tell', missing: ['superiorGolongan'], metOn: '2025-05-20' }),
  kp('Sejak 20 Mei 2025 pangkat atasan tidak lagi dilihat', '2025-05-20', { golonganTmt: '2021-04-01', superiorGolongan: 'III/b' }, MET),
  kp('Tahun 2023 periode sesudah 2 April adalah Oktober', '2023-04-02',
    { golonganTmt: '2019-04-01', superiorGolongan: 'IV/a', annualPredikat: rated({ 2021: 'baik', 2022: 'baik' }) },
    { ...MET, details: { nextGolongan: 'III/c', period: '2023-10-01' } }),
  kp('Sejak 2 Oktober 2023 periode berikutnya sudah 1 Februari 2024', '2023-10-02',
    { golonganTmt: '2019-04-01', superiorGolongan: 'IV/a', annualPredikat: rated({ 2021: 'baik', 2022: 'baik' }) },
    { ...MET, details: { nextGolongan: 'III/c', period: '2024-02-01' } }),
  kp('Tahun 2025 periode terakhir sebelum perubahan adalah Agustus', '2025-07-02',
    { golonganTmt: '2021-04-01' }, { ...MET, details: { nextGolongan: 'III/c', period: '2025-08-01' } }),
  kp('Sejak 2 Agustus 2025 berikutnya Oktober', '2025-08-02',
    { golonganTmt: '2021-04-01' }, { ...MET, details: { nextGolongan: 'III/c', period: '2025-10-01' } }),
  kp('Sejak 2 Oktober 2025 setiap bulan adalah periode', '2025-10-02',
    { golonganTmt: '2021-04-01' }, { ...MET, details: { nextGolongan: 'III/c', period: '2025-11-01' } }),
  kp('Aturan menjawab sejak 17 April 2002', '2002-04-17',
    { golonganTmt: '1998-04-01', superiorGolongan: 'IV/a', annualPredikat: rated({ 2000: 'baik', 2001: 'baik' }) }, MET),
  kp('Sehari sebelumnya belum', '2002-04-16', {}, { error: 'not-in-force' }),
]

/** Kenaikan pangkat reguler: below, at and above every number, and both sides of every change of law. */
export const kpRegulerCases: readonly LegalCase[] = [...time, ...ratings, ...education, ...scope, ...changes, ...kpRegulerMoreCases]
