import { casesOf, type LegalCase } from '../case.ts'
import { each } from './nilai-cases.ts'
import { ON, post, potensi, topX, trainings } from './people.ts'

const active = { status: 'active' }
const is = (kinerja: string, potensial: string, y: string, x: string, nilai: string, box: number) => ({
  outcome: 'met', details: { kinerja, potensial, y, x, nilai, box, krs: box === 9 ? 'instansi,nasional' : box >= 7 ? 'instansi' : 'none' },
}) as const

const dpd = casesOf('talent.nilai', active, 'dpd-ri')
const dpdScores = (y: string, x: string) => ({
  y: each(['predikat', 'penghargaan', 'tim-kerja', 'tugas-tambahan', 'inovasi', 'kehadiran'], y),
  x: each(['penilaian-kompetensi', 'pengembangan-kompetensi', 'pengalaman-jabatan', 'penilaian-potensi', 'pendidikan', 'bidang-ilmu', 'disiplin'], x),
})
const dpdPotensial = casesOf('talent.potensial', topX, 'dpd-ri')
const against = (score: unknown, standard: unknown) => [
  ...['teknis', 'manajerial', 'sosiokultural'].map((subject) => ({ subject, score, standard, on: '2025-04-01' })), potensi(100),
]

/** DPD RI: its weights, its edges, kompetensi against the standard of the post. */
export const dpdCases: readonly LegalCase[] = [
  dpd('DPD RI: nilai tepat 80 masih sesuai dan menengah', ON, dpdScores('80', '80'), is('sesuai', 'menengah', '80', '80', '80', 5)),
  dpd('DPD RI: nilai sedikit di atas 80 masuk rentang tertinggi', ON, dpdScores('80.01', '80.01'), is('di-atas', 'tinggi', '80.01', '80.01', '80.01', 9)),
  dpd('DPD RI: nilai tepat 60 masih di bawah dan rendah', ON, dpdScores('60', '60'), is('di-bawah', 'rendah', '60', '60', '60', 1)),
  dpd('DPD RI: nilai sedikit di atas 60, yang tidak tercantum dalam instrumennya, sesuai dan menengah', ON, dpdScores('60.5', '60.5'), is('sesuai', 'menengah', '60.5', '60.5', '60.5', 5)),
  dpd('DPD RI: bobot kinerja 40, 15, 15, 5, 10, dan 15', ON, {
    ...dpdScores('0', '100'), y: { predikat: 100, penghargaan: 90, 'tim-kerja': 80, 'tugas-tambahan': 70, inovasi: 60, kehadiran: 50 },
  }, is('di-atas', 'tinggi', '82.5', '100', '91.25', 9)),
  dpdPotensial('DPD RI: kompetensi 60 terhadap standar 80 berskor 75', ON, { assessments: against(60, 80) }, { outcome: 'met', details: { potensial: 'tinggi', x: '95' } }),
  dpdPotensial('DPD RI: kompetensi di atas standar tidak berskor lebih dari 100', ON, { assessments: against(90, 80) }, { outcome: 'met', details: { potensial: 'tinggi', x: '100' } }),
  dpdPotensial('DPD RI: tanpa standar jabatan nilainya terbuka', ON, { assessments: against(90, null) }, { outcome: 'cannot-tell', missing: ['assessments'] }),
]

const pu = casesOf('talent.potensial', topX, 'pu-djbk')
const x = (score: string) => ({ outcome: 'met', details: { potensial: 'tinggi', x: score } }) as const

/** Kementerian PU, Ditjen Bina Konstruksi: its weights and its scales. */
export const puCases: readonly LegalCase[] = [
  pu('PU–DJBK: bobot kompetensi 40 dan potensi 25', ON, { assessments: [...against(80, null).slice(0, 3), potensi(60)] }, x('82')),
  pu('PU–DJBK: tanpa pelatihan berskor 50', ON, { trainings: [] }, x('97.5')),
  pu('PU–DJBK: satu pelatihan berskor 100', ON, { trainings: trainings('seminar', 1) }, x('100')),
  pu('PU–DJBK: Plt. jabatan lebih tinggi berskor 100', ON, { actingAssignment: 'plt-lebih-tinggi' }, x('100')),
  pu('PU–DJBK: Plt. jabatan setara berskor 80', ON, { actingAssignment: 'plt-setara' }, x('299/3')),
  pu('PU–DJBK: Plh. jabatan lebih tinggi berskor 60', ON, { actingAssignment: 'plh-lebih-tinggi' }, x('298/3')),
  pu('PU–DJBK: Plh. jabatan setara berskor 40', ON, { actingAssignment: 'plh-setara' }, x('99')),
  pu('PU–DJBK: kurang dari tiga tahun dalam jabatan berskor 60', ON, { posts: [post('2023-12-01')] }, x('298/3')),
  pu('PU–DJBK: bidang ilmu tidak sesuai berskor 50, bobot 5', ON, { educations: [{ level: 's3', fits: false }] }, x('97.5')),
]

const manado = casesOf('talent.nilai', active, 'manado')
const yParts = ['predikat', 'penghargaan', 'tim-kerja', 'umpan-balik']
const manadoScores = (y: string, given: string) => ({ y: each(yParts, y), x: each(['asesmen', 'rekam-jejak', 'pertimbangan-lain'], given) })
const region = casesOf('talent.nilai', { ...active, predikat: 'sangat-baik' }, 'daerah-78-90')
const regionScores = (given: string) => ({ y: each(yParts, '100'), x: dpdScores('0', given).x })

/** Kota Manado, and the region with the edges 78 and 90. */
export const regionCases: readonly LegalCase[] = [
  manado('Manado: tepat 85 di atas, tepat 77 tinggi', ON, manadoScores('85', '77'), is('di-atas', 'tinggi', '85', '77', '81', 9)),
  manado('Manado: 84,99 sesuai, 76,99 menengah', ON, manadoScores('84.99', '76.99'), is('sesuai', 'menengah', '84.99', '76.99', '80.99', 5)),
  manado('Manado: tepat 70 sesuai, tepat 68 menengah', ON, manadoScores('70', '68'), is('sesuai', 'menengah', '70', '68', '69', 5)),
  manado('Manado: 69,99 di bawah, 67,99 rendah', ON, manadoScores('69.99', '67.99'), is('di-bawah', 'rendah', '69.99', '67.99', '68.99', 1)),
  manado('Manado: asesmen 50, rekam jejak 40, pertimbangan lain 10', ON, { ...manadoScores('85', '0'), x: { asesmen: 90, 'rekam-jejak': 80, 'pertimbangan-lain': 70 } },
    is('di-atas', 'tinggi', '85', '84', '84.5', 9)),
  manado('Manado: kompetensi tidak diminta, asesmen yang belum ada membuka nilai', ON, { ...manadoScores('85', '80'), x: { 'rekam-jejak': 80, 'pertimbangan-lain': 80 } }, {
    outcome: 'cannot-tell', missing: ['x.asesmen'],
  }),
  region('Batas 78/90: tepat 90 tinggi', ON, regionScores('90'), is('di-atas', 'tinggi', '100', '90', '95', 9)),
  region('Batas 78/90: 89,99 menengah', ON, regionScores('89.99'), is('di-atas', 'menengah', '100', '89.99', '94.995', 7)),
  region('Batas 78/90: tepat 78 menengah', ON, regionScores('78'), is('di-atas', 'menengah', '100', '78', '89', 7)),
  region('Batas 78/90: 77,99 rendah', ON, regionScores('77.99'), is('di-atas', 'rendah', '100', '77.99', '88.995', 4)),
]
