import { casesOf, type LegalCase } from '../case.ts'

const CLEAN = {
  employeeKind: 'PNS', status: 'active', cpnsDate: '2015-05-01',
  discipline: [], disciplineCompleteThrough: '2046-12-31', leaves: [], leaveCompleteThrough: '2046-12-31', awards: [], awardCompleteThrough: '2046-12-31',
}
const x = casesOf('reward.satyalancana-x', CLEAN)
const xx = casesOf('reward.satyalancana-xx', CLEAN)
const xxx = casesOf('reward.satyalancana-xxx', CLEAN)
const JUNE = '2026-06-15'
const held = (kind: string, on = '2025-08-17') => ({ awards: [{ kind, on }] })
const inapplicable = (failing: string) => ({ outcome: 'not-applicable', failing: [failing] }) as const

const service: readonly LegalCase[] = [
  x('CPNS Mei 2015 berhak X pada Juni 2026', JUNE, {}, { outcome: 'met', metOn: null, details: { grade: 'X' } }),
  x('Pada 30 April 2025 X belum', '2025-04-30', {}, { outcome: 'not-met', failing: ['service'], metOn: '2025-05-01' }),
  x('Pada 1 Mei 2025 berhak X', '2025-05-01', {}, { outcome: 'met' }),
  x('Masa kerja dihitung sampai bulannya, tanggal berapa pun diangkat', '2025-05-01', { cpnsDate: '2015-05-20' }, { outcome: 'met' }),
  x('Kurang sebulan tetap kurang', '2025-05-31', { cpnsDate: '2015-06-01' }, { outcome: 'not-met', metOn: '2025-06-01' }),
  xx('CPNS yang sama belum berhak XX, dan tanggalnya disebut', JUNE, {}, { outcome: 'not-met', failing: ['service'], metOn: '2035-05-01' }),
  xx('XX setelah genap dua puluh tahun menurut bulannya', '2035-05-01', {}, { outcome: 'met' }),
  xxx('Sehari sebelum tiga puluh tahun XXX belum', '2045-04-30', {}, { outcome: 'not-met', metOn: '2045-05-01' }),
  xxx('XXX setelah genap tiga puluh tahun', '2045-05-01', {}, { outcome: 'met', details: { grade: 'XXX' } }),
  x('Tanpa TMT CPNS belum dapat dipastikan', JUNE, { cpnsDate: null }, { outcome: 'cannot-tell', missing: ['cpnsDate'] }),
]

const highest: readonly LegalCase[] = [
  x('Sehari sebelum dua puluh tahun X masih dapat diusulkan', '2035-04-30', {}, { outcome: 'met' }),
  x('Pada dua puluh tahun yang diusulkan XX, bukan lagi X', '2035-05-01', {}, inapplicable('below-xx')),
  xx('Pada tiga puluh tahun yang diusulkan XXX, bukan lagi XX', '2045-05-01', {}, inapplicable('below-xxx')),
  x('X tidak diberikan dua kali', JUNE, held('slks-x'), inapplicable('not-held')),
  x('Pemilik XX tidak diusulkan untuk X', JUNE, held('slks-xx'), inapplicable('not-held')),
  xx('Pemilik X diusulkan untuk XX', '2035-05-01', held('slks-x'), { outcome: 'met' }),
  x('Penghargaan yang bertanggal kemudian belum dihitung', '2025-05-01', held('slks-x', '2025-08-17'), { outcome: 'met' }),
]

const never: readonly LegalCase[] = [
  x('Hukuman sedang menghalangi untuk selamanya', JUNE,
    { discipline: [{ level: 'sedang', from: '2018-03-01', until: '2019-02-28' }] }, { outcome: 'not-met', failing: ['never-punished'], metOn: null, notBefore: null }),
  x('Hukuman berat menghalangi untuk selamanya', JUNE,
    { discipline: [{ level: 'berat', from: '2018-03-01' }] }, { outcome: 'not-met', failing: ['never-punished'] }),
  x('Hukuman ringan tidak menghalangi', JUNE, { discipline: [{ level: 'ringan', from: '2018-03-01' }] }, { outcome: 'met' }),
  x('Hukuman yang mulai pada hari itu menghalangi', JUNE,
    { discipline: [{ level: 'sedang', from: JUNE }] }, { outcome: 'not-met', failing: ['never-punished'] }),
  x('Hukuman yang mulai esok hari belum menghalangi', JUNE, { discipline: [{ level: 'sedang', from: '2026-06-16' }] }, { outcome: 'met' }),
  x('Cuti di luar tanggungan negara menghalangi untuk selamanya', JUNE,
    { leaves: [{ kind: 'cltn', from: '2020-01-01' }] }, { outcome: 'not-met', failing: ['never-cltn'] }),
  x('Cuti lain tidak menghalangi', JUNE, { leaves: [{ kind: 'besar', from: '2020-01-01' }] }, { outcome: 'met' }),
  x('Hukuman yang tercatat menghalangi walau catatannya belum dinyatakan lengkap', JUNE,
    { discipline: [{ level: 'berat', from: '2018-03-01' }], disciplineCompleteThrough: null }, { outcome: 'not-met' }),
]

const registers: readonly LegalCase[] = [
  x('Catatan yang lengkap sampai hari ditanyakan sudah cukup', JUNE, { disciplineCompleteThrough: JUNE }, { outcome: 'met' }),
  x('Catatan yang lengkap sampai sehari sebelumnya belum cukup', JUNE,
    { disciplineCompleteThrough: '2026-06-14' }, { outcome: 'cannot-tell', missing: ['disciplineCompleteThrough'] }),
  x('Catatan cuti yang belum dinyatakan membuatnya terbuka', JUNE,
    { leaveCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['leaveCompleteThrough'] }),
  x('Catatan penghargaan yang belum dinyatakan membuatnya terbuka', JUNE,
    { awardCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['awardCompleteThrough'] }),
  xx('Masa kerja yang kurang di samping catatan yang belum lengkap tidak terpenuhi, dengan tanggal paling cepat', JUNE,
    { leaveCompleteThrough: null }, { outcome: 'not-met', metOn: null, notBefore: '2035-05-01' }),
]

const scope: readonly LegalCase[] = [
  x('PPPK tidak dinilai', JUNE, { employeeKind: 'PPPK' }, inapplicable('pns')),
  x('Calon PNS tidak dinilai', JUNE, { employeeKind: 'CPNS' }, inapplicable('pns')),
  x('Pensiunan tidak dinilai', JUNE, { status: 'left' }, inapplicable('in-service')),
  x('Hari pensiun mengakhirinya', JUNE, { leavesOn: JUNE }, inapplicable('in-service')),
  xx('Kelas yang melewati pensiun yang sudah ditetapkan tidak pernah tercapai', JUNE,
    { leavesOn: '2030-01-01' }, { outcome: 'not-met', metOn: null }),
  x('Jenis pegawai yang belum tercatat membuatnya terbuka', JUNE, { employeeKind: null }, { outcome: 'cannot-tell', missing: ['employeeKind'] }),
  x('Aturan ini menjawab sejak 1 April 2010', '2010-04-01', { cpnsDate: '2000-04-01' }, { outcome: 'met' }),
  x('Sehari sebelumnya belum', '2010-03-31', { cpnsDate: '2000-04-01' }, { error: 'not-in-force' }),
]

const higherClasses: readonly LegalCase[] = [
  xx('Catatan yang belum dinyatakan membuat XX terbuka juga', '2035-05-01',
    { awardCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['awardCompleteThrough'] }),
  xxx('Catatan yang belum dinyatakan membuat XXX terbuka juga', '2045-05-01',
    { disciplineCompleteThrough: null }, { outcome: 'cannot-tell', missing: ['disciplineCompleteThrough'] }),
  xxx('XXX tidak diberikan dua kali', '2045-05-01', held('slks-xxx', '2045-05-01'), inapplicable('not-held')),
  ...[xx, xxx].flatMap((asked) => [
    asked('Aturan ini menjawab sejak 1 April 2010', '2010-04-01', { cpnsDate: '1980-04-01', awards: [] }, asked === xx ? inapplicable('below-xxx') : { outcome: 'met' }),
    asked('Sehari sebelumnya belum', '2010-03-31', { cpnsDate: '1980-04-01' }, { error: 'not-in-force' }),
  ]),
]

/** Satyalancana Karya Satya X, XX and XXX. */
export const satyalancanaCases: readonly LegalCase[] = [...service, ...highest, ...never, ...registers, ...scope, ...higherClasses]
