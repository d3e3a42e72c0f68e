import { casesOf, type LegalCase } from '../case.ts'
import { AFTER, BEFORE, ON } from './people.ts'

const yParts = ['predikat', 'penghargaan', 'tim-kerja', 'umpan-balik'] as const
const xParts = [
  'penilaian-kompetensi', 'pengembangan-kompetensi', 'pengalaman-jabatan', 'penilaian-potensi', 'pendidikan', 'bidang-ilmu', 'disiplin',
] as const

/** The same score for each of some components. */
export const each = (components: readonly string[], score: string) => Object.fromEntries(components.map((one) => [one, score]))
const allY = (score: string) => ({ y: each(yParts, score) })
const allX = (score: string) => ({ x: each(xParts, score) })

const at = casesOf('talent.nilai', { status: 'active' })
const byScore = casesOf('talent.nilai', { status: 'active' }, 'skor-411-2025')

const cells = [
  ['sangat-baik', '80', 'di-atas', 'tinggi', 9], ['sangat-baik', '79.99', 'di-atas', 'menengah', 7], ['sangat-baik', '59.99', 'di-atas', 'rendah', 4],
  ['baik', '80', 'sesuai', 'tinggi', 8], ['baik', '60', 'sesuai', 'menengah', 5], ['baik', '59.99', 'sesuai', 'rendah', 2],
  ['butuh-perbaikan', '80', 'di-bawah', 'tinggi', 6], ['kurang', '60', 'di-bawah', 'menengah', 3], ['sangat-kurang', '59.99', 'di-bawah', 'rendah', 1],
] as const
const krsOf = (box: number): string => (box === 9 ? 'instansi,nasional' : box >= 7 ? 'instansi' : 'none')

/** The nine boxes, before and under PermenPANRB 20/2025. */
export const cellCases: readonly LegalCase[] = ([[BEFORE, 'menurut PermenPANRB 3/2020'], [AFTER, 'menurut PermenPANRB 20/2025']] as const).flatMap(([on, said]) => (
  cells.map(([predikat, x, kinerja, potensial, box]) => at(`Kotak ${box} ${said}`, on, { predikat, ...allX(x) }, {
    outcome: 'met', details: { kinerja, potensial, x, box, krs: krsOf(box) },
  }, on === AFTER ? 'PUB' : 'DER'))
))

/** The score profile: the edges of both axes, and what a nilai talenta is and is not. */
export const nilaiCases: readonly LegalCase[] = [
  byScore('Semua 100: nilai talenta 100, kotak 9', ON, { ...allY('100'), ...allX('100') }, {
    outcome: 'met', details: { kinerja: 'di-atas', potensial: 'tinggi', y: '100', x: '100', nilai: '100', box: 9, krs: 'instansi,nasional' },
  }),
  byScore('Kinerja 79,99 dan potensial 59,99: nilai talenta 69,99, kotak 2', ON, { ...allY('79.99'), ...allX('59.99') }, {
    outcome: 'met', details: { kinerja: 'sesuai', potensial: 'rendah', y: '79.99', x: '59.99', nilai: '69.99', box: 2, krs: 'none' },
  }),
  byScore('Tepat 80 dan tepat 60 masuk rentang yang lebih tinggi', ON, { ...allY('80'), ...allX('60') }, {
    outcome: 'met', details: { kinerja: 'di-atas', potensial: 'menengah', y: '80', x: '60', nilai: '70', box: 7, krs: 'instansi' },
  }),
  byScore('Tepat 60 dan tepat 80 masuk rentang yang lebih tinggi', ON, { ...allY('60'), ...allX('80') }, {
    outcome: 'met', details: { kinerja: 'sesuai', potensial: 'tinggi', y: '60', x: '80', nilai: '70', box: 8, krs: 'instansi' },
  }),
  byScore('Kinerja 59,99 di bawah ekspektasi', ON, { ...allY('59.99'), ...allX('79.99') }, {
    outcome: 'met', details: { kinerja: 'di-bawah', potensial: 'menengah', y: '59.99', x: '79.99', nilai: '69.99', box: 3, krs: 'none' },
  }),
  byScore('Nilai talenta 90 dapat berada di kotak 7', ON, { ...allY('100.00'), ...allX('79.98') }, {
    outcome: 'met', details: { kinerja: 'di-atas', potensial: 'menengah', y: '100', x: '79.98', nilai: '89.99', box: 7, krs: 'instansi' },
  }),
  byScore('Nilai talenta 80, lebih rendah, berada di kotak 9', ON, { ...allY('80'), ...allX('80') }, {
    outcome: 'met', details: { kinerja: 'di-atas', potensial: 'tinggi', y: '80', x: '80', nilai: '80', box: 9, krs: 'instansi,nasional' },
  }),
  byScore('Nilai tidak dibulatkan sebelum rentang: 79,9999999 bukan 80', ON, { ...allY('79.9999999'), ...allX('80') }, {
    outcome: 'met', details: { kinerja: 'sesuai', potensial: 'tinggi', y: '79.9999999', x: '80', nilai: '79.99999995', box: 8, krs: 'instansi' },
  }),
  byScore('Komponen yang belum ada membuka kotak, bukan 0', ON, { y: { predikat: 100 }, ...allX('100') }, {
    outcome: 'cannot-tell', missing: ['y.penghargaan', 'y.tim-kerja', 'y.umpan-balik'],
  }),
  byScore('Skor di atas 100 diminta diperiksa', ON, { y: { ...allY('100').y, predikat: '100.01' }, ...allX('100') }, { outcome: 'cannot-tell', missing: ['y.predikat'] }),
  byScore('Skor di bawah 0 diminta diperiksa', ON, { ...allY('100'), x: { ...allX('100').x, disiplin: '-0.01' } }, { outcome: 'cannot-tell', missing: ['x.disiplin'] }),
  at('Menurut predikat: rentang dari predikat, nilai dari skor', ON, { predikat: 'baik', ...allY('88'), ...allX('100') }, {
    outcome: 'met', details: { kinerja: 'sesuai', potensial: 'tinggi', y: '88', x: '100', nilai: '94', box: 8, krs: 'instansi' },
  }),
  at('Menurut predikat: tanpa predikat rentangnya terbuka', ON, { ...allY('88'), ...allX('100') }, { outcome: 'cannot-tell', missing: ['predikat'] }),
  at('Yang sudah berhenti tidak dipetakan', ON, { status: 'left' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  at('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', {}, { outcome: 'cannot-tell' }),
  at('Sehari sebelumnya belum', '2020-01-31', {}, { error: 'not-in-force' }),
]
