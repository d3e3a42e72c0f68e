import { casesOf, type LegalCase } from '../case.ts'

const JUNE = '2026-06-15'
const served = casesOf('discipline.hukuman', { punishmentKind: 'potong-tukin-6', punishedFrom: '2026-03-01' })
const told = (level: string, from: string, until?: string) => ({ level, from, ...(until === undefined ? {} : { until }) })

const hukuman: readonly LegalCase[] = [
  served('Potongan 6 bulan sejak 1 Maret 2026 masih dijalani pada 15 Juni', JUNE, {}, { outcome: 'met', details: told('sedang', '2026-03-01', '2026-08-31') }),
  served('Pada hari pertama sudah dijalani', '2026-03-01', {}, { outcome: 'met' }),
  served('Sehari sebelumnya belum, dan tanggalnya disebut', '2026-02-28', {}, { outcome: 'not-met', failing: ['served'], metOn: '2026-03-01' }),
  served('Pada hari terakhir masih dijalani', '2026-08-31', {}, { outcome: 'met' }),
  served('Sehari kemudian sudah berakhir', '2026-09-01', {}, { outcome: 'not-met', failing: ['served'], metOn: null }),
  served('Potongan 9 bulan berakhir 30 November', JUNE, { punishmentKind: 'potong-tukin-9' }, { outcome: 'met', details: told('sedang', '2026-03-01', '2026-11-30') }),
  served('Potongan 12 bulan berakhir 28 Februari', JUNE, { punishmentKind: 'potong-tukin-12' }, { outcome: 'met', details: told('sedang', '2026-03-01', '2027-02-28') }),
  served('Penurunan jabatan berlangsung 12 bulan', JUNE, { punishmentKind: 'penurunan-jabatan' }, { outcome: 'met', details: told('berat', '2026-03-01', '2027-02-28') }),
  served('Pembebasan jabatan berlangsung 12 bulan', JUNE, { punishmentKind: 'pembebasan-jabatan' }, { outcome: 'met', details: told('berat', '2026-03-01', '2027-02-28') }),
  served('Akhir menurut keputusan mendahului hitungan', JUNE, { punishedUntil: '2026-05-31' }, { outcome: 'not-met', details: told('sedang', '2026-03-01', '2026-05-31') }),
  served('Berakhir sebelum mulai adalah tanggal keliru', JUNE, { punishedUntil: '2026-02-28' }, { outcome: 'cannot-tell', missing: ['punishedUntil'], metOn: null }),
  ...['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'].map((punishmentKind) => (
    served(`Hukuman ringan ${punishmentKind} tidak dijalani selama waktu tertentu`, JUNE, { punishmentKind }, { outcome: 'not-met', metOn: null, details: told('ringan', '2026-03-01') })
  )),
  served('Pemberhentian tidak dijalani selama waktu tertentu', JUNE, { punishmentKind: 'pemberhentian' }, { outcome: 'not-met', details: told('berat', '2026-03-01') }),
  served('Jenis lama yang dijatuhkan sebelum 31 Agustus 2021 tetap dibaca menurut aturan lama', '2021-12-31', { punishmentKind: 'penurunan-pangkat', punishedFrom: '2021-08-30' },
    { outcome: 'met', details: told('sedang', '2021-08-30', '2022-08-29') }),
  served('Jenis lama tidak dikenal bila dijatuhkan sejak 31 Agustus 2021', '2021-12-31', { punishmentKind: 'penurunan-pangkat', punishedFrom: '2021-08-31' },
    { outcome: 'not-applicable', failing: ['kind'] }),
  served('Jenis baru tidak dikenal sebelum 31 Agustus 2021', '2021-12-31', { punishedFrom: '2021-08-30' }, { outcome: 'not-applicable', failing: ['kind'] }),
  served('Penundaan lama menunggu tanggal berakhirnya', '2015-06-01', { punishmentKind: 'penundaan-kp', punishedFrom: '2015-01-01' },
    { outcome: 'cannot-tell', missing: ['punishedUntil'] }),
  served('Penundaan kenaikan gaji berkala dijalani sampai tanggal keputusan', '2015-06-01', { punishmentKind: 'penundaan-kgb', punishedFrom: '2015-01-01', punishedUntil: '2015-12-31' }, { outcome: 'met' }),
  served('Tanpa jenis belum dapat dikatakan', JUNE, { punishmentKind: null }, { outcome: 'cannot-tell', missing: ['punishmentKind', 'punishmentKind'] }),
  served('Tanpa tanggal mulai belum dapat dikatakan', JUNE, { punishedFrom: null }, { outcome: 'cannot-tell', missing: ['punishedFrom', 'punishedFrom'] }),
  served('PP 94/2021 menjawab sejak 31 Agustus 2021', '2021-08-31', { punishedFrom: '2021-08-31' }, { outcome: 'met' }),
  served('Sehari sebelumnya aturan lama yang menjawab', '2021-08-30', { punishmentKind: 'penurunan-pangkat', punishedFrom: '2021-08-30' }, { outcome: 'met' }),
  served('Aturan lama menjawab sejak 6 Juni 2010', '2010-06-06', { punishmentKind: 'penurunan-pangkat', punishedFrom: '2010-06-06' }, { outcome: 'met' }),
  served('Sehari sebelumnya belum', '2010-06-05', {}, { error: 'not-in-force' }),
]

const absent = casesOf('discipline.ketidakhadiran', { employeeKind: 'PNS', absentRunning: 1 })
const LADDER = [
  [3, 'teguran-lisan', 'ringan'], [4, 'teguran-tertulis', 'ringan'], [6, 'teguran-tertulis', 'ringan'], [7, 'pernyataan-tidak-puas', 'ringan'], [10, 'pernyataan-tidak-puas', 'ringan'],
  [11, 'potong-tukin-6', 'sedang'], [13, 'potong-tukin-6', 'sedang'], [14, 'potong-tukin-9', 'sedang'], [16, 'potong-tukin-9', 'sedang'],
  [17, 'potong-tukin-12', 'sedang'], [20, 'potong-tukin-12', 'sedang'], [21, 'penurunan-jabatan', 'berat'], [24, 'penurunan-jabatan', 'berat'],
  [25, 'pembebasan-jabatan', 'berat'], [27, 'pembebasan-jabatan', 'berat'], [28, 'pemberhentian', 'berat'],
] as const

const ketidakhadiran: readonly LegalCase[] = [
  ...LADDER.map(([absentDays, kind, level]) => absent(`Tidak masuk ${absentDays} hari kerja setahun: ${kind}`, JUNE, { absentDays }, { outcome: 'met', details: { kind, level } }, 'PUB')),
  absent('Dua hari belum menimbulkan hukuman', JUNE, { absentDays: 2 }, { outcome: 'not-met', failing: ['days'] }),
  absent('Sepuluh hari berturut-turut: pemberhentian', JUNE, { absentDays: 10, absentRunning: 10 }, { outcome: 'met', details: { kind: 'pemberhentian', level: 'berat' } }, 'PUB'),
  absent('Sembilan hari berturut-turut masih menurut jumlahnya', JUNE, { absentDays: 10, absentRunning: 9 }, { outcome: 'met', details: { kind: 'pernyataan-tidak-puas', level: 'ringan' } }),
  absent('Sembilan hari tanpa tahu berturut-turutnya tetap jelas', JUNE, { absentDays: 9, absentRunning: null }, { outcome: 'met', details: { kind: 'pernyataan-tidak-puas', level: 'ringan' } }),
  absent('Sepuluh hari tanpa tahu berturut-turutnya belum jelas', JUNE, { absentDays: 10, absentRunning: null }, { outcome: 'cannot-tell', missing: ['absentRunning'] }),
  absent('Sepuluh hari berturut-turut cukup walau jumlah setahun belum diketahui', JUNE, { absentRunning: 10 }, { outcome: 'met', details: { kind: 'pemberhentian', level: 'berat' } }),
  absent('Tanpa jumlah hari belum dapat dikatakan', JUNE, {}, { outcome: 'cannot-tell', missing: ['absentDays'] }),
  absent('PPPK tidak dinilai menurut aturan ini', JUNE, { employeeKind: 'PPPK', absentDays: 5 }, { outcome: 'not-applicable', failing: ['pns'] }),
  absent('Sepuluh hari berturut-turut melewati pergantian tahun: pemberhentian', '2026-01-09', { absentDays: 6, absentRunning: 10 }, { outcome: 'met', details: { kind: 'pemberhentian', level: 'berat' } }),
  absent('Sembilan hari berturut-turut melewati pergantian tahun: yang dihitung hanya hari tahun ini', '2026-01-09', { absentDays: 4, absentRunning: 9 },
    { outcome: 'met', details: { kind: 'teguran-tertulis', level: 'ringan' } }),
  absent('Aturan ini menjawab sejak 31 Agustus 2021', '2021-08-31', { absentDays: 3 }, { outcome: 'met' }),
  absent('Sehari sebelumnya belum', '2021-08-30', { absentDays: 3 }, { error: 'not-in-force' }),
]

const barred = casesOf('discipline.pengaruh', {
  employeeKind: 'PNS', status: 'active', disciplineUse: 'mutasi', discipline: [{ level: 'sedang', from: '2025-06-15', until: '2025-12-14' }], disciplineCompleteThrough: '2030-12-31',
})
const recorded = (level: string, from: string, until: string | null = null) => ({ discipline: [{ level, from, until }] })

const pengaruh: readonly LegalCase[] = [
  barred('Mutasi terhalang sampai genap setahun sejak dijatuhkan', '2026-06-14', {}, { outcome: 'not-met', failing: ['discipline'], metOn: JUNE }),
  barred('Setelah setahun mutasi tidak terhalang', JUNE, {}, { outcome: 'met' }),
  barred('Sehari sebelum dijatuhkan belum menghalangi', '2025-06-14', {}, { outcome: 'met' }),
  barred('Hukuman ringan tidak menghalangi mutasi', '2025-07-01', recorded('ringan', '2025-06-15'), { outcome: 'met' }),
  barred('Untuk jabatan hanya selama dijalani: pada hari terakhir masih terhalang', '2025-12-14', { disciplineUse: 'jabatan' }, { outcome: 'not-met', metOn: '2025-12-15' }),
  barred('Untuk jabatan sehari setelah berakhir tidak terhalang', '2025-12-15', { disciplineUse: 'jabatan' }, { outcome: 'met' }),
  barred('Untuk jabatan hukuman tanpa akhir yang tercatat belum dapat dipastikan', JUNE, { disciplineUse: 'jabatan', ...recorded('berat', '2026-01-01') },
    { outcome: 'cannot-tell', missing: ['discipline'] }),
  barred('Kenaikan pangkat pengabdian terhalang setahun', '2026-06-14', { disciplineUse: 'pengabdian' }, { outcome: 'not-met', metOn: JUNE }),
  barred('Satyalancana terhalang untuk selamanya', '2040-01-01', { disciplineUse: 'satyalancana', disciplineCompleteThrough: '2040-12-31' }, { outcome: 'not-met', metOn: null }),
  barred('Untuk kenaikan pangkat lain tidak ditemukan aturan yang menghalangi', '2025-07-01', { disciplineUse: 'kenaikan-pangkat', disciplineCompleteThrough: null }, { outcome: 'met' }),
  barred('Catatan yang belum dinyatakan lengkap', JUNE, { disciplineCompleteThrough: null, discipline: [] }, { outcome: 'cannot-tell', missing: ['disciplineCompleteThrough'] }),
  barred('Tanpa keperluan belum ada yang dinilai', JUNE, { disciplineUse: null }, { outcome: 'cannot-tell', missing: ['disciplineUse'] }),
  barred('Yang sudah berhenti tidak dinilai', JUNE, { status: 'left' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  barred('Aturan ini menjawab sejak 31 Agustus 2021', '2021-08-31', { discipline: [] }, { outcome: 'met' }),
  barred('Sehari sebelumnya belum', '2021-08-30', { discipline: [] }, { error: 'not-in-force' }),
]

/** Punishments, the ladder of absence, and what punishments bar. */
export const punishmentCases: readonly LegalCase[] = [...hukuman, ...ketidakhadiran, ...pengaruh]
