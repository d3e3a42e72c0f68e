import { casesOf, type LegalCase } from '../case.ts'
import { BESIDE, MET, NOT, NOT_YET, OPEN } from '../rated.ts'

const pensiun = casesOf('promotion.pensiun', { employeeKind: 'PNS', status: 'active', birthDate: '1968-05-20', postKind: 'struktural', level: 'pengawas' })

/** One age limit, on the day and the day before. */
function reaches(name: string, change: Readonly<Record<string, unknown>>, age: number): readonly LegalCase[] {
  const [born, reached] = [`${2026 - age}-05-20`, '2026-05-20']
  return [
    pensiun(`${name} mencapai batas usia pensiun ${age} pada hari ulang tahunnya`, reached, { birthDate: born, ...change }, { ...MET, details: { batasUsia: age, reachedOn: reached } }),
    pensiun(`${name} sehari sebelum ${age} tahun belum mencapai batas usia pensiun`, '2026-05-19', { birthDate: born, ...change }, { ...NOT('age'), metOn: reached }),
  ]
}
const level = (name: string, age: number) => reaches(name, { level: name }, age)
const jenjang = (name: string, age: number) => reaches(name, { postKind: 'fungsional', level: null, jenjang: name }, age)

const pensiunCases: readonly LegalCase[] = [
  ...level('jpt-utama', 60), ...level('jpt-madya', 60), ...level('jpt-pratama', 60), ...level('administrator', 58), ...level('pengawas', 58),
  ...reaches('Pelaksana', { postKind: 'pelaksana', level: null }, 58),
  ...jenjang('pemula', 58), ...jenjang('terampil', 58), ...jenjang('mahir', 58), ...jenjang('penyelia', 58),
  ...jenjang('ahli-pertama', 58), ...jenjang('ahli-muda', 58), ...jenjang('ahli-madya', 60), ...jenjang('ahli-utama', 65),
  pensiun('Lahir 29 Februari mencapai 58 tahun pada 28 Februari', '2026-02-27', { birthDate: '1968-02-29' }, { ...NOT('age'), metOn: '2026-02-28' }),
  pensiun('Tanpa tanggal lahir belum dapat dipastikan', '2026-05-20', { birthDate: null }, OPEN('birthDate')),
  pensiun('Tanpa tingkat jabatan belum dapat dipastikan', '2026-05-20', { level: null }, OPEN('level')),
  pensiun('Tanpa jenjang jabatan fungsional belum dapat dipastikan', '2026-05-20', { postKind: 'fungsional', level: null }, OPEN('jenjang')),
  pensiun('Yang sudah berhenti tidak ditanyakan', '2026-05-20', { leavesOn: '2026-05-01' }, BESIDE('in-service')),
  pensiun('PPPK tidak ditanyakan', '2026-05-20', { employeeKind: 'PPPK' }, BESIDE('pns')),
  pensiun('Aturan menjawab sejak 31 Oktober 2023', '2023-10-31', { birthDate: '1960-01-01' }, MET),
  pensiun('Sehari sebelumnya belum', '2023-10-30', {}, NOT_YET),
]

const plt = casesOf('promotion.plt', {
  employeeKind: 'PNS', status: 'active', assignment: 'plt', actingFrom: '2026-01-15', extended: false, ownLevel: 'pengawas', actingLevel: 'administrator', sameUnit: true,
})

const pltCases: readonly LegalCase[] = [
  plt('Sehari sebelum tiga bulan masih dalam batas', '2026-04-14', {}, { ...MET, details: { firstEndsBefore: '2026-04-15', extensionEndsBefore: '2026-07-15' } }),
  plt('Genap tiga bulan tanpa perpanjangan melewati batas', '2026-04-15', {}, NOT('months')),
  plt('Genap tiga bulan dengan perpanjangan masih dalam batas', '2026-04-15', { extended: true }, MET),
  plt('Sehari sebelum enam bulan dengan perpanjangan masih dalam batas', '2026-07-14', { extended: true }, MET),
  plt('Genap enam bulan melewati batas meski diperpanjang', '2026-07-15', { extended: true }, { ...NOT('months'), metOn: null }),
  plt('Sesudah tiga bulan, perpanjangan yang belum diketahui membuatnya belum pasti', '2026-04-15', { extended: null }, OPEN('extended')),
  plt('Dalam tiga bulan perpanjangan tidak ditanyakan', '2026-04-14', { extended: null }, MET),
  plt('Jabatan setara dapat', '2026-02-01', { actingLevel: 'pengawas' }, MET),
  plt('Dua tingkat di atas tidak dapat', '2026-02-01', { actingLevel: 'jpt-pratama' }, NOT('level')),
  plt('Jabatan yang lebih rendah tidak dapat', '2026-02-01', { actingLevel: 'pelaksana' }, NOT('level')),
  plt('Di luar unit kerja yang sama tidak dapat', '2026-02-01', { sameUnit: false }, NOT('same-unit')),
  plt('Yang belum tercatat disebut satu per satu', '2026-02-01', { actingFrom: null, ownLevel: null, sameUnit: null }, OPEN('actingFrom', 'ownLevel', 'sameUnit')),
  plt('Tingkat jabatan Plt yang belum tercatat disebut', '2026-02-01', { actingLevel: null }, OPEN('actingLevel')),
  plt('Plh tidak ditanyakan', '2026-02-01', { assignment: 'plh' }, BESIDE('plt')),
  plt('Cara memegang jabatan yang belum tercatat membuatnya belum pasti', '2026-02-01', { assignment: null }, OPEN('assignment')),
  plt('Aturan menjawab sejak 30 Juli 2019', '2019-07-30', { actingFrom: '2019-07-01' }, MET),
  plt('Sehari sebelumnya belum', '2019-07-29', {}, NOT_YET),
]

/** Retirement age and acting posts. */
export const otherPostCases: readonly LegalCase[] = [...pensiunCases, ...pltCases]
