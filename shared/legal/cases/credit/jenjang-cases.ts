import { casesOf, type LegalCase } from '../case.ts'
import { ALWAYS_BAIK, BESIDE, MET, NOT, NOT_YET, OPEN, rated } from '../rated.ts'

const TESTED = { certificates: [{ kind: 'kompetensi', on: '2025-03-01', validUntil: '2027-02-28' }], trainingCompleteThrough: '2028-12-31' }
const WHO = { employeeKind: 'PNS', status: 'active', postKind: 'fungsional', ...TESTED }
const JF = { ...WHO, annualPredikat: ALWAYS_BAIK }

const naik = casesOf('promotion.jenjang-fungsional', { ...JF, jenjang: 'ahli-muda', golongan: 'III/d', jenjangFrom: '2022-01-01', angkaKredit: '200', firstGolongan: 'II/a', vacancy: true })
const enough = (jenjang: string, golongan: string, minimum: string, change: Readonly<Record<string, unknown>> = {}): readonly LegalCase[] => [
  naik(`${jenjang} cukup dengan angka kredit ${minimum}${change['firstGolongan'] ? `, karier dari ${String(change['firstGolongan'])}` : ''}`, '2026-04-01', { jenjang, golongan, angkaKredit: minimum, ...change }, MET),
  naik(`${jenjang} kurang sedikit dari angka kredit ${minimum}${change['firstGolongan'] ? `, karier dari ${String(change['firstGolongan'])}` : ''}`, '2026-04-01',
    { jenjang, golongan, angkaKredit: String(Number(minimum) - 0.001), ...change }, NOT('credit')),
]

const naikCases: readonly LegalCase[] = [
  ...enough('pemula', 'II/a', '15'), ...enough('terampil', 'II/d', '60'), ...enough('terampil', 'II/d', '40', { firstGolongan: 'II/c' }), ...enough('mahir', 'III/b', '100'),
  ...enough('ahli-pertama', 'III/b', '100'), ...enough('ahli-pertama', 'III/b', '50', { firstGolongan: 'III/b' }), ...enough('ahli-muda', 'III/d', '200'), ...enough('ahli-madya', 'IV/c', '450'),
  naik('Ahli Pertama III/b yang awal kariernya belum diketahui belum dapat dipastikan di antara dua angka', '2026-04-01',
    { jenjang: 'ahli-pertama', golongan: 'III/b', firstGolongan: null, angkaKredit: '99.999' }, OPEN('firstGolongan')),
  naik('Di bawah 50 Ahli Pertama belum naik, dari mana pun kariernya dimulai', '2026-04-01',
    { jenjang: 'ahli-pertama', golongan: 'III/b', firstGolongan: null, angkaKredit: '49.999' }, NOT('credit')),
  naik('Di III/a awal karier tidak perlu diketahui', '2026-04-01', { jenjang: 'ahli-pertama', golongan: 'III/a', firstGolongan: null, angkaKredit: '60' }, NOT('credit')),
  naik('Semua syarat terpenuhi menyebut jenjang berikutnya', '2026-04-01', {}, { ...MET, details: { nextJenjang: 'ahli-madya' } }),
  naik('Tanpa kebutuhan jabatan tidak dapat naik jenjang', '2026-04-01', { vacancy: false }, NOT('vacancy')),
  naik('Kebutuhan yang belum diketahui membuatnya belum pasti', '2026-04-01', { vacancy: null }, OPEN('vacancy')),
  naik('Uji kompetensi pada hari terakhirnya masih berlaku', '2027-02-28', {}, MET),
  naik('Uji kompetensi yang lewat masa berlaku tidak dihitung', '2027-03-01', {}, NOT('uji-kompetensi')),
  naik('Uji kompetensi sebelum jenjang sekarang tidak dihitung', '2026-04-01', { jenjangFrom: '2025-03-02' }, NOT('uji-kompetensi')),
  naik('Uji kompetensi yang belum tercatat membuatnya belum pasti', '2026-04-01', { certificates: [], trainingCompleteThrough: '2026-03-31' }, OPEN('certificates')),
  naik('Butuh Perbaikan tahun terakhir menghalangi', '2026-04-01', { annualPredikat: rated({ 2025: 'butuh-perbaikan' }) }, NOT('predikat-2025')),
  naik('Butuh Perbaikan dua tahun lalu tidak dilihat', '2026-04-01', { annualPredikat: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, MET),
  naik('Hasil penyetaraan dengan pangkat di atas jenjang, setahun dalam jenjang cukup', '2026-04-01', { jenjang: 'ahli-pertama', golongan: 'III/c', angkaKredit: null, jenjangFrom: '2025-04-01', certificates: [{ kind: 'kompetensi', on: '2025-05-01' }] }, MET, 'PUB'),
  naik('Hasil penyetaraan sehari sebelum setahun belum', '2026-03-31', { jenjang: 'ahli-pertama', golongan: 'III/c', angkaKredit: null, jenjangFrom: '2025-04-01', certificates: [{ kind: 'kompetensi', on: '2025-05-01' }] },
    { ...NOT('time-in-jenjang'), metOn: '2026-04-01' }),
  naik('Tanpa PAK belum dapat dipastikan', '2026-04-01', { angkaKredit: null }, OPEN('angkaKredit')),
  naik('Tanpa jenjang belum dapat dipastikan', '2026-04-01', { jenjang: null }, OPEN('jenjang')),
  naik('Penyelia tidak punya jenjang berikutnya', '2026-04-01', { jenjang: 'penyelia', golongan: 'III/d' }, BESIDE('next-jenjang')),
  naik('Ahli Utama tidak punya jenjang berikutnya', '2026-04-01', { jenjang: 'ahli-utama', golongan: 'IV/e' }, BESIDE('next-jenjang')),
  naik('Aturan menjawab sejak 1 Januari 2023', '2023-01-01', { certificates: [{ kind: 'kompetensi', on: '2022-06-01' }] }, MET),
  naik('Sehari sebelumnya belum', '2022-12-31', {}, NOT_YET),
]

const tanpa = casesOf('promotion.kp-tanpa-formasi', {
  ...JF, jenjang: 'ahli-muda', golongan: 'III/d', golonganTmt: '2024-04-01', angkaKredit: '200', vacancy: false, inPetaJabatan: true, educationFits: true, risenWithoutVacancy: false,
})

const tanpaCases: readonly LegalCase[] = [
  tanpa('Tanpa kebutuhan jenjang berikutnya pangkat dapat naik satu kali', '2026-04-01', {}, { ...MET, details: { nextGolongan: 'IV/a', period: '2026-04-01' } }, 'PUB'),
  tanpa('Sehari sebelum dua tahun dalam pangkat belum', '2026-03-31', {}, { ...NOT('time-in-rank'), metOn: '2026-04-01' }),
  tanpa('Angka kredit jenjang kurang', '2026-04-01', { angkaKredit: '199.999' }, NOT('credit')),
  tanpa('Tidak ada dalam peta jabatan', '2026-04-01', { inPetaJabatan: false }, NOT('peta-jabatan')),
  tanpa('Pendidikan tidak sesuai', '2026-04-01', { educationFits: false }, NOT('education')),
  tanpa('Sudah pernah dipakai', '2026-04-01', { risenWithoutVacancy: true }, NOT('once')),
  tanpa('Belum lulus uji kompetensi', '2026-04-01', { certificates: [] }, NOT('uji-kompetensi')),
  tanpa('Butuh Perbaikan dua tahun lalu menghalangi', '2026-04-01', { annualPredikat: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, NOT('predikat-2024')),
  tanpa('Kurang tiga tahun lalu tidak dilihat', '2026-04-01', { annualPredikat: rated({ 2023: 'kurang', 2024: 'baik', 2025: 'baik' }) }, MET),
  tanpa('Bila ada kebutuhan, jenjang lebih dahulu', '2026-04-01', { vacancy: true }, BESIDE('no-vacancy')),
  tanpa('Belum di pangkat tertinggi jenjang tidak ditanyakan', '2026-04-01', { golongan: 'III/c' }, BESIDE('highest')),
  ...([['pemula', 'II/a', '15'], ['terampil', 'II/d', '60'], ['mahir', 'III/b', '100'], ['ahli-pertama', 'III/b', '100'], ['ahli-madya', 'IV/c', '450']] as const).map(([jenjang, golongan, angkaKredit]) =>
    tanpa(`${golongan} adalah pangkat tertinggi ${jenjang}`, '2026-04-01', { jenjang, golongan, angkaKredit }, MET)),
  tanpa('Yang belum diketahui disebut satu per satu', '2026-04-01', { inPetaJabatan: null, educationFits: null, risenWithoutVacancy: null, golonganTmt: null },
    OPEN('inPetaJabatan', 'educationFits', 'golonganTmt', 'risenWithoutVacancy')),
  tanpa('Hukuman yang sedang dijalani diberitahukan dan tidak menghalangi', '2026-04-01', { discipline: [{ level: 'sedang', from: '2026-01-01', until: '2026-06-30' }] }, MET),
  tanpa('Periode berikutnya sesudah pensiun sudah terlambat', '2026-04-02', { leavesOn: '2026-04-20' }, { ...NOT('before-leaving'), metOn: null }),
  tanpa('Aturan menjawab sejak 1 Januari 2023', '2023-01-01', { golonganTmt: '2021-01-01', certificates: [{ kind: 'kompetensi', on: '2022-06-01' }] }, MET),
  tanpa('Sehari sebelumnya belum', '2022-12-31', {}, NOT_YET),
  tanpa('Sebelum dua belas periode, periode berikutnya Oktober 2025', '2025-09-30', { golonganTmt: '2023-01-01' }, { ...MET, details: { nextGolongan: 'IV/a', period: '2025-10-01' } }),
]

const ahli = casesOf('promotion.keterampilan-ke-keahlian', { ...WHO, jenjang: 'mahir', golongan: 'III/b', educationLevel: 's1', vacancy: true })
const into = (golongan: string, jenjang: string): LegalCase => ahli(`Keterampilan ${golongan} menuju ${jenjang}`, '2026-04-01', { golongan }, { ...MET, details: { nextJenjang: jenjang } }, 'PUB')

const ahliCases: readonly LegalCase[] = [
  into('III/a', 'ahli-pertama'), into('III/b', 'ahli-pertama'), into('III/c', 'ahli-muda'), into('III/d', 'ahli-muda'),
  ahli('D-IV cukup', '2026-04-01', { educationLevel: 'd4' }, MET), ahli('D-III tidak cukup', '2026-04-01', { educationLevel: 'd3' }, NOT('education')),
  ahli('II/d harus ujian penyesuaian ijazah atau naik dengan angka kredit dahulu', '2026-04-01', { golongan: 'II/d' }, NOT('golongan'), 'PUB'),
  ahli('II/c harus ujian penyesuaian ijazah dahulu', '2026-04-01', { golongan: 'II/c' }, NOT('golongan'), 'PUB'),
  ahli('Golongan di atas III/d tidak disebut', '2026-04-01', { golongan: 'IV/a' }, OPEN('golongan')),
  ahli('Tanpa kebutuhan tidak dapat', '2026-04-01', { vacancy: false }, NOT('vacancy')),
  ahli('Pendidikan dan golongan yang belum tercatat membuatnya belum pasti', '2026-04-01', { educationLevel: null, golongan: null }, OPEN('educationLevel', 'golongan')),
  ahli('Sudah keahlian tidak ditanyakan', '2026-04-01', { jenjang: 'ahli-pertama' }, BESIDE('keterampilan')),
  ahli('Aturan menjawab sejak 1 Januari 2023', '2023-01-01', { certificates: [{ kind: 'kompetensi', on: '2022-06-01' }] }, MET),
  ahli('Sehari sebelumnya belum', '2022-12-31', {}, NOT_YET),
]

/** The next jenjang, a pangkat without a vacancy, and the way into keahlian. */
export const jenjangCases: readonly LegalCase[] = [...naikCases, ...tanpaCases, ...ahliCases]
