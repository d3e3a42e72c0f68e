import { casesOf, type LegalCase } from '../case.ts'
import { ALWAYS_BAIK, BESIDE, MET, NOT, NOT_YET, OPEN, rated } from '../rated.ts'

const post = (eselon: string | null, from: string, more: Readonly<Record<string, unknown>> = {}) => ({ assignment: 'definitif', kind: 'struktural', eselon, from, ...more })
const kp = casesOf('promotion.kp-struktural', {
  employeeKind: 'PNS', status: 'active', postKind: 'struktural', golongan: 'III/b', golonganTmt: '2025-01-01', posts: [post('IV.a', '2025-03-01')],
  annualPredikat: ALWAYS_BAIK,
})
const BELOW = { golongan: 'III/b', golonganTmt: '2024-01-01' }
const AT = { golongan: 'III/c', golonganTmt: '2022-04-01' }
const NEXT = { nextGolongan: 'III/d', kpKind: 'jabatan', kpKindNumber: 1 }

const times: readonly LegalCase[] = [
  kp('Di bawah pangkat terendah jabatan, satu tahun dalam pangkat dan satu tahun sejak pelantikan cukup', '2026-03-01', BELOW,
    { ...MET, details: { nextGolongan: 'III/c', kpKind: 'jabatan', kpKindNumber: 1, period: '2026-03-01' } }),
  kp('Sehari sebelum satu tahun sejak pelantikan belum', '2026-02-28', BELOW, { ...NOT('time-in-post'), metOn: '2026-03-01' }),
  kp('Satu tahun dihitung sejak pelantikan, bukan TMT jabatan', '2026-03-01', { ...BELOW, posts: [post('IV.a', '2025-03-01', { inaugurated: '2025-03-15' })] },
    { ...NOT('time-in-post'), metOn: '2026-03-15' }),
  kp('Satu tahun dalam pangkat belum genap', '2026-03-01', { golonganTmt: '2025-03-02' }, { ...NOT('time-in-rank'), metOn: '2026-03-02' }),
  kp('Satu tahun dalam pangkat genap hari itu', '2026-03-02', { golonganTmt: '2025-03-02' }, MET),
  kp('Masa jabatan setingkat dihitung kumulatif, eselon IV.b dan IV.a', '2026-03-01',
    { ...BELOW, posts: [post('IV.b', '2025-01-01', { until: '2025-06-30' }), post('IV.a', '2025-09-01')] }, MET),
  kp('Masa pada eselon lain tidak ikut dihitung', '2026-03-01',
    { ...BELOW, posts: [post('V', '2025-01-01', { until: '2025-06-30' }), post('IV.a', '2025-09-01')] }, { ...NOT('time-in-post'), metOn: '2026-09-01' }),
  kp('Jabatan Plt tidak ikut dihitung', '2026-03-01',
    { ...BELOW, posts: [post('IV.a', '2024-01-01', { assignment: 'plt', until: '2025-08-31' }), post('IV.a', '2025-09-01')] }, NOT('time-in-post')),
  kp('Eselon jabatan terdahulu yang belum tercatat membuatnya belum pasti', '2026-03-01',
    { ...BELOW, posts: [post(null, '2025-01-01', { until: '2025-06-30' }), post('IV.a', '2025-09-01')] }, OPEN('posts')),
  kp('Sudah empat tahun dalam pangkat, naik pada periode sesudah pelantikan', '2026-03-01', { golonganTmt: '2022-03-01', posts: [post('IV.a', '2026-03-01')] },
    { ...MET, details: { nextGolongan: 'III/c', kpKind: 'jabatan', kpKindNumber: 1, period: '2026-04-01' } }),
  kp('Belum genap empat tahun dalam pangkat, masa jabatan masih disyaratkan', '2026-02-28', { golonganTmt: '2022-03-01', posts: [post('IV.a', '2026-02-01')] },
    { ...NOT('time-in-post'), metOn: '2026-03-01' }),
  kp('Pada pangkat terendah jabatan, empat tahun dalam pangkat', '2026-04-01', AT, { ...MET, details: { ...NEXT, period: '2026-04-01' } }),
  kp('Sehari sebelum empat tahun pada pangkat terendah jabatan belum', '2026-03-31', AT, { ...NOT('time-in-rank'), metOn: '2026-04-01' }),
]

const range = (eselon: string, lowest: string, highest: string, beforeHighest: string): readonly LegalCase[] => [
  kp(`Pada ${highest}, pangkat tertinggi eselon ${eselon}, tidak naik lagi`, '2026-04-01',
    { golongan: highest, golonganTmt: '2020-01-01', posts: [post(eselon, '2020-01-01')] }, highest === 'IV/e' ? BESIDE('below-top') : NOT('range')),
  kp(`Dari ${beforeHighest} ke ${highest} masih dalam jenjang eselon ${eselon}`, '2026-04-01',
    { golongan: beforeHighest, golonganTmt: '2020-01-01', posts: [post(eselon, '2020-01-01')] }, MET),
  kp(`Pada ${lowest}, pangkat terendah eselon ${eselon}, satu tahun dalam pangkat tidak cukup`, '2026-04-01',
    { golongan: lowest, golonganTmt: '2025-01-01', posts: [post(eselon, '2024-01-01')] }, lowest === 'IV/e' ? BESIDE('below-top') : NOT('time-in-rank')),
]

const ranges: readonly LegalCase[] = [
  range('I.a', 'IV/d', 'IV/e', 'IV/d'), range('I.b', 'IV/c', 'IV/e', 'IV/d'), range('II.a', 'IV/c', 'IV/d', 'IV/c'), range('II.b', 'IV/b', 'IV/c', 'IV/b'),
  range('III.a', 'IV/a', 'IV/b', 'IV/a'), range('III.b', 'III/d', 'IV/a', 'III/d'), range('IV.a', 'III/c', 'III/d', 'III/c'),
  range('IV.b', 'III/b', 'III/c', 'III/b'), range('V', 'III/a', 'III/b', 'III/a'),
].flat()

const others: readonly LegalCase[] = [
  kp('Butuh Perbaikan pada salah satu dari dua tahun terakhir menghalangi', '2026-04-01', { ...AT, annualPredikat: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, NOT('predikat-2024')),
  kp('Kurang tiga tahun lalu tidak dilihat', '2026-04-01', { ...AT, annualPredikat: rated({ 2023: 'kurang', 2024: 'baik', 2025: 'baik' }) }, MET),
  kp('Tahun yang belum dinilai membuatnya belum pasti', '2026-04-01', { ...AT, annualPredikat: rated({ 2025: 'baik' }) }, OPEN('annualPredikat')),
  kp('Eselon yang belum tercatat membuatnya belum pasti', '2026-04-01', { ...AT, posts: [post(null, '2020-01-01')] }, OPEN('posts')),
  kp('Pelaksana tidak ditanyakan', '2026-04-01', { postKind: 'pelaksana' }, BESIDE('structural')),
  kp('Pejabat fungsional tidak ditanyakan', '2026-04-01', { postKind: 'fungsional' }, BESIDE('structural')),
  kp('PPPK tidak ditanyakan', '2026-04-01', { employeeKind: 'PPPK' }, BESIDE('pns')),
  kp('Tanpa satu pun fakta, semuanya kurang', '2026-04-01',
    { employeeKind: null, status: null, postKind: null, golongan: null, golonganTmt: null, posts: null, annualPredikat: null },
    OPEN('employeeKind', 'status', 'postKind', 'golongan', 'posts', 'golonganTmt', 'annualPredikat', 'annualPredikat')),
  kp('Aturan menjawab sejak 17 April 2002', '2002-04-17', { ...AT, golonganTmt: '1998-04-17', posts: [post('IV.a', '1998-01-01')] }, MET),
  kp('Sehari sebelumnya belum', '2002-04-16', AT, NOT_YET),
  kp('Sehari sebelum PP 94/2021 hukuman hanya diberitahukan', '2021-08-30', { ...AT, golonganTmt: '2017-01-01', posts: [post('IV.a', '2017-01-01')], discipline: [{ level: 'berat', from: '2021-08-01' }] }, MET),
  kp('Sejak PP 94/2021 tetap hanya diberitahukan', '2021-08-31', { ...AT, golonganTmt: '2017-01-01', posts: [post('IV.a', '2017-01-01')], discipline: [{ level: 'berat', from: '2021-08-01' }] }, MET),
]

/** Kenaikan pangkat pilihan of structural officers: below, at and above every number and every range. */
export const kpStrukturalCases: readonly LegalCase[] = [...times, ...ranges, ...others]
