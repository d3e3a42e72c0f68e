import { casesOf, type LegalCase } from '../case.ts'

const DEC = '2026-12-31'
const year = (predikat: string | null, of = 2025) => ({ annualPredikat: [{ year: of, predikat }] })
const PIM = { kind: 'kepemimpinan', on: '2019-05-01' }
const TEKNIS = { kind: 'teknis', hours: 20, on: '2026-03-01' }
const SEMINAR = { kind: 'seminar', on: '2025-03-01' }
const asked = casesOf('professionalism.ip-asn', {
  employeeKind: 'PNS', status: 'active', educationLevel: 's2', postKind: 'struktural', leadershipFits: true,
  trainings: [PIM, TEKNIS, SEMINAR], trainingCompleteThrough: '2030-12-31', ...year('baik'), discipline: [], disciplineCompleteThrough: '2030-12-31',
})
const PELAKSANA = { postKind: 'pelaksana', educationLevel: 's1', trainings: [TEKNIS, SEMINAR] }
const is = (total: string, band: string) => ({ outcome: 'met', details: { total, band } }) as const

const given: readonly LegalCase[] = [
  asked('Struktural, S2, kepemimpinan, teknis, dan seminar, Baik, tidak pernah dihukum: 90, Tinggi', DEC, {}, is('90', 'tinggi')),
  asked('Pelaksana, S1, teknis dan seminar, Baik, tidak pernah dihukum: 85, Tinggi', DEC, PELAKSANA, is('85', 'tinggi')),
  asked('Fungsional, S3, semua pelatihan, Sangat Baik, tidak pernah dihukum: 100, Sangat Tinggi', DEC,
    { postKind: 'fungsional', educationLevel: 's3', trainings: [{ kind: 'fungsional', on: '2015-01-01' }, TEKNIS, SEMINAR], ...year('sangat-baik') }, is('100', 'sangat-tinggi')),
  asked('Pelaksana, SLTA, hanya seminar, Cukup (Butuh Perbaikan), ringan: 40,5, Sangat Rendah', DEC,
    { ...PELAKSANA, educationLevel: 'slta', trainings: [SEMINAR], ...year('butuh-perbaikan'), discipline: [{ level: 'ringan', from: '2020-01-01' }] }, is('40.5', 'sangat-rendah')),
]

/** What each education adds for the pelaksana above, the total it makes, and its band. */
const EDUCATION = {
  sd: ['1', '71', 'sedang'], sltp: ['1', '71', 'sedang'], 'sltp-kejuruan': ['1', '71', 'sedang'],
  slta: ['5', '75', 'sedang'], 'slta-kejuruan': ['5', '75', 'sedang'], 'slta-keguruan': ['5', '75', 'sedang'],
  d1: ['5', '75', 'sedang'], d2: ['5', '75', 'sedang'], sgplb: ['5', '75', 'sedang'], d3: ['10', '80', 'sedang'],
  d4: ['15', '85', 'tinggi'], s1: ['15', '85', 'tinggi'], 'dokter-apoteker': ['15', '85', 'tinggi'], s2: ['20', '90', 'tinggi'],
} as const

const bands: readonly LegalCase[] = [
  asked('80,5 sudah lebih dari 80: Tinggi', DEC, { ...PELAKSANA, educationLevel: 's3', trainings: [TEKNIS], ...year('sangat-baik'), discipline: [{ level: 'ringan', from: '2020-01-01' }] }, is('80.5', 'tinggi')),
  asked('Tepat 80 masih Sedang', DEC, { ...PELAKSANA, educationLevel: 'd3' }, is('80', 'sedang')),
  asked('Tepat 70 masih Rendah', DEC, { ...PELAKSANA, educationLevel: 'd3', ...year('butuh-perbaikan') }, is('70', 'rendah')),
  asked('Tepat 60 masih Sangat Rendah', DEC, { ...PELAKSANA, educationLevel: 'd3', ...year('kurang') }, is('60', 'sangat-rendah')),
  asked('61 sudah Rendah', DEC, { ...PELAKSANA, educationLevel: 's1', ...year('sangat-kurang') }, is('61', 'rendah')),
  asked('91 sudah Sangat Tinggi', DEC, { ...PELAKSANA, educationLevel: 's2', ...year('sangat-baik'), discipline: [{ level: 'berat', from: '2020-01-01' }] }, is('91', 'sangat-tinggi')),
  ...Object.entries(EDUCATION).map(([educationLevel, [points, total, band]]) => (
    asked(`Pendidikan ${educationLevel} bernilai ${points}`, DEC, { ...PELAKSANA, educationLevel }, is(total, band))
  )),
  asked('Pernah dihukum sedang: 2', DEC, { ...PELAKSANA, discipline: [{ level: 'sedang', from: '2020-01-01' }] }, is('82', 'tinggi')),
  asked('Pernah dihukum berat: 1, walau juga ringan', DEC, { ...PELAKSANA, discipline: [{ level: 'ringan', from: '2021-01-01' }, { level: 'berat', from: '2020-01-01' }] }, is('81', 'tinggi')),
]

const trainings: readonly LegalCase[] = [
  asked('Kepemimpinan yang tidak sesuai jenjang tidak dihitung', DEC, { leadershipFits: false }, is('75', 'sedang')),
  asked('Kepemimpinan yang kesesuaiannya belum dinyatakan', DEC, { leadershipFits: null }, { outcome: 'cannot-tell', missing: ['leadershipFits'] }),
  asked('Struktural tanpa kepemimpinan', DEC, { trainings: [TEKNIS, SEMINAR] }, is('75', 'sedang')),
  asked('Diklat teknis 19 JP tidak dihitung', DEC, { ...PELAKSANA, trainings: [{ ...TEKNIS, hours: 19 }, SEMINAR] }, is('62.5', 'rendah')),
  asked('Dua diklat teknis masing-masing 10 JP tidak dijumlahkan', DEC, { ...PELAKSANA, trainings: [{ ...TEKNIS, hours: 10 }, { ...TEKNIS, hours: 10 }, SEMINAR] }, is('62.5', 'rendah')),
  asked('Diklat teknis tepat setahun yang lalu masih dihitung', DEC, { ...PELAKSANA, trainings: [{ ...TEKNIS, on: '2025-12-31' }, SEMINAR] }, is('85', 'tinggi')),
  asked('Diklat teknis lebih dari setahun yang lalu tidak dihitung', DEC, { ...PELAKSANA, trainings: [{ ...TEKNIS, on: '2025-12-30' }, SEMINAR] }, is('62.5', 'rendah')),
  asked('Seminar tepat dua tahun yang lalu masih dihitung', DEC, { ...PELAKSANA, trainings: [TEKNIS, { ...SEMINAR, on: '2024-12-31' }] }, is('85', 'tinggi')),
  asked('Seminar lebih dari dua tahun yang lalu tidak dihitung', DEC, { ...PELAKSANA, trainings: [TEKNIS, { ...SEMINAR, on: '2024-12-30' }] }, is('67.5', 'rendah')),
  asked('Diklat teknis tanpa jam pelajaran menunggu jamnya', DEC, { ...PELAKSANA, trainings: [{ kind: 'teknis', on: '2026-03-01' }, SEMINAR] }, { outcome: 'cannot-tell', missing: ['trainings'] }),
  asked('Catatan pelatihan yang belum lengkap', DEC, { ...PELAKSANA, trainings: [TEKNIS], trainingCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['trainingCompleteThrough'] }),
]

const missing: readonly LegalCase[] = [
  asked('Tanpa pendidikan', DEC, { educationLevel: null }, { outcome: 'cannot-tell', missing: ['educationLevel'] }),
  asked('Tanpa jenis jabatan', DEC, { postKind: null }, { outcome: 'cannot-tell', missing: ['postKind'] }),
  asked('Tanpa predikat tahun terakhir', DEC, year('baik', 2024), { outcome: 'cannot-tell', missing: ['annualPredikat'] }),
  asked('Catatan disiplin yang belum lengkap', DEC, { disciplineCompleteThrough: '2026-12-30' }, { outcome: 'cannot-tell', missing: ['disciplineCompleteThrough'] }),
  asked('Ringan yang tercatat belum tentu yang terberat', DEC, { discipline: [{ level: 'ringan', from: '2020-01-01' }], disciplineCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['disciplineCompleteThrough'] }),
  asked('Berat yang tercatat sudah yang terberat', DEC, { ...PELAKSANA, discipline: [{ level: 'berat', from: '2020-01-01' }], disciplineCompleteThrough: null }, is('81', 'tinggi')),
  asked('Yang sudah berhenti tidak diukur', DEC, { status: 'left' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  asked('Aturan ini menjawab sejak 1 Januari 2019', '2019-01-01', { ...PELAKSANA, trainings: [], ...year('baik', 2018) }, is('45', 'sangat-rendah')),
  asked('Sehari sebelumnya belum', '2018-12-31', {}, { error: 'not-in-force' }),
]

/** The index of professionalism of an ASN. */
export const ipAsnCases: readonly LegalCase[] = [...given, ...bands, ...trainings, ...missing]
