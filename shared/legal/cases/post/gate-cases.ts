import { casesOf, type LegalCase } from '../case.ts'
import { ALWAYS_BAIK, BESIDE, MET, NOT, NOT_YET, OPEN, rated } from '../rated.ts'

const held = (level: string, from: string, until: string | null = null) => ({ assignment: 'definitif', kind: level === 'pelaksana' ? 'pelaksana' : 'struktural', level, from, until })
const jf = (jenjang: string, from: string, until: string | null = null) => ({ assignment: 'definitif', kind: 'fungsional', jenjang, from, until })
const TESTS = ['teknis', 'manajerial', 'sosiokultural'].map((subject) => ({ subject, score: '70.5', standard: '70.5', on: '2017-01-15' }))
const BASE = {
  employeeKind: 'PNS', status: 'active', birthDate: '1975-06-15', educationLevel: 's1', experienceMonths: 120, assessments: TESTS, annualPredikat: ALWAYS_BAIK,
  discipline: [], disciplineCompleteThrough: '2040-12-31',
}

/** The gate of one level: time at the level below on both sides, education on both sides, a jenjang that counts, the day the rule begins. */
function gate(level: string, feeder: string, years: number, education: readonly [string, string], jenjang: string): readonly LegalCase[] {
  const since = `${2026 - years}-04-01`
  const one = casesOf(`promotion.${level}`, { ...BASE, posts: [held(feeder, since)] })
  return [
    one(`${years} tahun sebagai ${feeder} cukup untuk ${level}`, '2026-04-01', {}, { ...MET, details: { level } }),
    one(`Sehari sebelum ${years} tahun sebagai ${feeder} belum cukup untuk ${level}`, '2026-03-31', {}, { ...NOT('time-at-level'), metOn: '2026-04-01' }),
    one(`${education[0]} cukup untuk ${level}`, '2026-04-01', { educationLevel: education[0] }, MET),
    one(`${education[1]} tidak cukup untuk ${level}`, '2026-04-01', { educationLevel: education[1] }, NOT('education')),
    one(`${jenjang} setara ${feeder} untuk ${level}, dengan berhenti dari jabatan fungsional dahulu`, '2026-04-01', { posts: [jf(jenjang, since)] }, MET),
    one(`Masa sebagai ${feeder} dan ${jenjang} digabung untuk ${level}`, '2026-04-01', { posts: [held(feeder, since, '2025-09-30'), jf(jenjang, '2025-10-01')] }, MET),
    one(`Yang sudah ${level} tidak ditanyakan lagi`, '2026-04-01', { posts: [held(feeder, since, '2026-03-31'), held(level, '2026-04-01')] }, BESIDE('not-yet-there')),
    one(`PPPK tidak ditanyakan untuk ${level}`, '2026-04-01', { employeeKind: 'PPPK' }, BESIDE('pns')),
    one(`Riwayat jabatan kosong membuat ${level} belum pasti`, '2026-04-01', { posts: [] }, OPEN('posts', 'posts', 'posts')),
    one(`Aturan ${level} menjawab sejak 7 April 2017`, '2017-04-07', { posts: [held(feeder, '2010-01-01')] }, MET),
    one(`Aturan ${level} sehari sebelumnya belum`, '2017-04-06', {}, NOT_YET),
  ]
}

const gates: readonly LegalCase[] = [
  gate('pengawas', 'pelaksana', 4, ['d3', 'd2'], 'ahli-pertama'), gate('administrator', 'pengawas', 3, ['d4', 'd3'], 'ahli-muda'),
  gate('jpt-pratama', 'administrator', 2, ['d4', 'd3'], 'ahli-madya'), gate('jpt-madya', 'jpt-pratama', 2, ['d4', 'd3'], 'ahli-utama'),
  gate('jpt-utama', 'jpt-madya', 2, ['d4', 'd3'], 'ahli-utama'),
].flat()

/** Experience and age of a level of JPT, on both sides. */
function jpt(level: string, feeder: string, months: number, maxAge: number): readonly LegalCase[] {
  const one = casesOf(`promotion.${level}`, { ...BASE, posts: [held(feeder, '2020-01-01')] })
  const born = `${2026 - maxAge}-06-15`
  return [
    one(`Pengalaman ${months} bulan cukup untuk ${level}`, '2026-04-01', { experienceMonths: months }, MET),
    one(`Pengalaman ${months - 1} bulan tidak cukup untuk ${level}`, '2026-04-01', { experienceMonths: months - 1 }, NOT('experience')),
    one(`Pengalaman yang belum diisi membuat ${level} belum pasti`, '2026-04-01', { experienceMonths: null }, OPEN('experienceMonths')),
    one(`Pada ulang tahun ke-${maxAge} masih memenuhi usia ${level}`, '2026-06-15', { birthDate: born }, MET),
    one(`Sehari sesudah ulang tahun ke-${maxAge} tidak lagi memenuhi usia ${level}`, '2026-06-16', { birthDate: born }, { ...NOT('age'), metOn: null }),
    one(`Tanpa tanggal lahir ${level} belum pasti`, '2026-04-01', { birthDate: null }, OPEN('birthDate')),
  ]
}

const jpts: readonly LegalCase[] = [jpt('jpt-pratama', 'administrator', 60, 56), jpt('jpt-madya', 'jpt-pratama', 84, 58), jpt('jpt-utama', 'jpt-madya', 120, 58)].flat()

/** What every gate asks alike, on the example of administrator and JPT pratama. */
function alike(level: string, feeder: string): readonly LegalCase[] {
  const one = casesOf(`promotion.${level}`, { ...BASE, posts: [held(feeder, '2020-01-01')] })
  return [
    one(`Butuh Perbaikan dua tahun lalu menghalangi ${level}`, '2026-04-01', { annualPredikat: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, NOT('predikat-2024')),
    one(`Kurang tiga tahun lalu tidak dilihat untuk ${level}`, '2026-04-01', { annualPredikat: rated({ 2023: 'kurang', 2024: 'baik', 2025: 'baik' }) }, MET),
    one(`Tahun yang belum dinilai membuat ${level} belum pasti`, '2026-04-01', { annualPredikat: rated({ 2025: 'baik' }) }, OPEN('annualPredikat')),
    one(`Hukuman sedang yang dijalani menghalangi ${level} sampai berakhir`, '2026-04-01', { discipline: [{ level: 'sedang', from: '2026-01-01', until: '2026-06-30' }] },
      { ...NOT('discipline'), metOn: '2026-07-01' }),
    one(`Hukuman yang berakhir sehari sebelumnya tidak menghalangi ${level}`, '2026-07-01', { discipline: [{ level: 'berat', from: '2026-01-01', until: '2026-06-30' }] }, MET),
    one(`Teguran tidak menghalangi ${level}`, '2026-04-01', { discipline: [{ level: 'ringan', from: '2026-01-01' }] }, MET),
    one(`Catatan disiplin yang belum dinyatakan lengkap membuat ${level} belum pasti`, '2026-04-01', { disciplineCompleteThrough: null }, OPEN('disciplineCompleteThrough')),
    one(`Uji kompetensi di bawah standar menghalangi ${level}`, '2026-04-01', { assessments: [...TESTS, { subject: 'teknis', score: '70.49', standard: '70.5', on: '2025-01-01' }] }, NOT('competence-teknis')),
    one(`Hasil uji kompetensi tanpa standar membuat ${level} belum pasti`, '2026-04-01', { assessments: TESTS.map((test) => ({ ...test, standard: null })) }, OPEN('assessments', 'assessments', 'assessments')),
    one(`Uji kompetensi yang belum ada membuat ${level} belum pasti`, '2026-04-01', { assessments: TESTS.slice(1) }, OPEN('assessments')),
    one(`Yang tidak pernah ${feeder} tidak ditanyakan untuk ${level}`, '2026-04-01', { posts: [held('pelaksana', '2010-01-01')] }, BESIDE('feeder')),
    one(`Masa sebagai Plt ${feeder} tidak dihitung untuk ${level}`, '2026-04-01',
      { posts: [held('pelaksana', '2018-01-01', '2025-12-31'), { ...held(feeder, '2020-01-01', '2025-12-31'), assignment: 'plt' }, held(feeder, '2026-01-01')] }, NOT('time-at-level')),
    one(`Masa ${feeder} terpisah dijumlahkan untuk ${level}`, '2026-04-01',
      { posts: [held(feeder, '2018-01-01', '2020-12-31'), held('pelaksana', '2021-01-01', '2025-12-31'), held(feeder, '2026-01-01')] }, MET),
    one(`Jabatan sebelum catatan pertama belum diketahui, ${level} belum pasti`, '2026-04-01', { cpnsDate: '2005-01-01', posts: [held(feeder, '2026-01-01')] }, OPEN('posts')),
    one(`Jabatan tanpa tingkat membuat ${level} belum pasti`, '2026-04-01',
      { posts: [{ assignment: 'definitif', kind: 'struktural', from: '2020-01-01', until: '2025-12-31' }, held(feeder, '2026-01-01')] }, OPEN('posts')),
  ]
}

const pratama = casesOf('promotion.jpt-pratama', BASE)
const others: readonly LegalCase[] = [
  pratama('Ahli Utama dapat diusulkan sebagai JPT pratama, dengan berhenti dari jabatan fungsional dahulu', '2026-04-01', { posts: [jf('ahli-utama', '2024-04-01')] }, MET, 'PUB'),
]

/** Gates to posts: below, at and above every number, the same for every level. */
export const gateCases: readonly LegalCase[] = [...gates, ...jpts, ...alike('administrator', 'pengawas'), ...alike('jpt-pratama', 'administrator'), ...alike('jpt-madya', 'jpt-pratama'), ...others]
