import { casesOf, type LegalCase } from '../case.ts'
import { BESIDE, MET, NOT, NOT_YET, OPEN } from '../rated.ts'

const ak = casesOf('promotion.angka-kredit', { jenjang: 'ahli-pertama', predikat: 'sangat-baik', months: 12 })
const gives = (name: string, jenjang: string, predikat: string, months: number, amount: string, origin: LegalCase['origin'] = 'DER'): LegalCase =>
  ak(name, '2025-12-31', { jenjang, predikat, months }, { ...MET, details: { angkaKredit: amount } }, origin)

const converted: readonly LegalCase[] = [
  gives('Ahli Pertama setahun penuh Sangat Baik 18,75', 'ahli-pertama', 'sangat-baik', 12, '18.75', 'PUB'),
  gives('Ahli Madya setahun penuh Baik 37,5', 'ahli-madya', 'baik', 12, '37.5', 'PUB'),
  gives('Ahli Madya setahun penuh Sangat Baik 56,25', 'ahli-madya', 'sangat-baik', 12, '56.25'),
  gives('Ahli Muda enam bulan Butuh Perbaikan 9,375', 'ahli-muda', 'butuh-perbaikan', 6, '9.375'),
  gives('Ahli Muda setahun penuh Kurang 12,5', 'ahli-muda', 'kurang', 12, '12.5'),
  gives('Ahli Muda setahun penuh Sangat Kurang 6,25', 'ahli-muda', 'sangat-kurang', 12, '6.25'),
  gives('Ahli Utama setahun penuh Baik 50', 'ahli-utama', 'baik', 12, '50'),
  gives('Penyelia setahun penuh Baik 25', 'penyelia', 'baik', 12, '25'),
  gives('Mahir setahun penuh Baik 12,5', 'mahir', 'baik', 12, '12.5'),
  gives('Terampil setahun penuh Baik 5', 'terampil', 'baik', 12, '5'),
  gives('Pemula setahun penuh Baik 3,75', 'pemula', 'baik', 12, '3.75'),
  gives('Satu bulan Terampil Baik tetap pecahan yang tepat', 'terampil', 'baik', 1, '5/12'),
  gives('Sebelas bulan Ahli Pertama Sangat Baik 17,1875', 'ahli-pertama', 'sangat-baik', 11, '17.1875'),
]

const otherwise: readonly LegalCase[] = [
  ak('Tanpa predikat belum dapat dihitung', '2025-12-31', { predikat: null }, OPEN('predikat')),
  ak('Tanpa jenjang dan jumlah bulan belum dapat dihitung', '2025-12-31', { postKind: 'fungsional', jenjang: null, months: null }, OPEN('jenjang', 'months')),
  ak('Tanpa satu pun fakta belum dapat dihitung', '2025-12-31', { jenjang: null, predikat: null, months: null }, OPEN('postKind', 'jenjang', 'predikat', 'months')),
  ak('Pelaksana tidak ditanyakan', '2025-12-31', { postKind: 'pelaksana' }, BESIDE('functional')),
  ak('Aturan menjawab sejak 1 Januari 2023', '2023-01-01', {}, MET),
  ak('Sehari sebelumnya belum', '2022-12-31', {}, NOT_YET),
]

const integrasi = casesOf('promotion.ak-integrasi', { jenjang: 'ahli-pertama', oldCredit: '186.794417' })
const carried = (jenjang: string, oldCredit: string | number, amount: string): LegalCase =>
  integrasi(`${jenjang} dengan angka kredit lama ${oldCredit} membawa ${amount}`, '2023-06-01', { jenjang, oldCredit }, { ...MET, details: { angkaKredit: amount } })

const integrasiCases: readonly LegalCase[] = [
  carried('ahli-pertama', '186.794417', '86.794417'), carried('ahli-pertama', 100, '0'), carried('ahli-muda', '300.5', '100.5'), carried('ahli-muda', 200, '0'),
  carried('ahli-madya', 400, '0'), carried('ahli-madya', '550,125', '150.125'), carried('ahli-utama', 850, '0'), carried('ahli-utama', 900.25, '50.25'),
  integrasi('Angka kredit lama di bawah nilai dasar tidak dapat dibawa', '2023-06-01', { oldCredit: '99.999' }, NOT('old-credit')),
  integrasi('Keterampilan tidak punya nilai dasar yang diketahui', '2023-06-01', { jenjang: 'mahir' }, BESIDE('keahlian')),
  integrasi('Tanpa PAK terakhir belum dapat dihitung', '2023-06-01', { oldCredit: null }, OPEN('oldCredit')),
  integrasi('Tanpa jenjang belum dapat dihitung', '2023-06-01', { jenjang: null }, OPEN('jenjang', 'jenjang')),
  integrasi('Aturan menjawab sejak 1 Januari 2023', '2023-01-01', {}, MET),
  integrasi('Sehari sebelumnya belum', '2022-12-31', {}, NOT_YET),
]

const pindah = casesOf('promotion.ak-perpindahan', {
  employeeKind: 'PNS', status: 'active', jenjang: 'ahli-pertama', golongan: 'III/a', golonganTmt: '2024-04-01', predikat: 'baik',
})
const begins = (name: string, change: Readonly<Record<string, unknown>>, amount: string): LegalCase =>
  pindah(name, '2026-04-01', change, { ...MET, details: { angkaKredit: amount } })

const perpindahanCases: readonly LegalCase[] = [
  begins('Dua tahun III/a Baik ke Ahli Pertama 25', {}, '25'),
  pindah('Golongan I/d di luar jabatan fungsional, dan itu yang disebut', '2026-04-01', { jenjang: 'pemula', golongan: 'I/d' }, { ...NOT('range', 'dasar'), missing: [] }),
  begins('Sebagian tahun dihitung menurut bulan', { golonganTmt: '2025-10-01' }, '6.25'),
  begins('Sangat Baik satu setengah kali', { predikat: 'sangat-baik' }, '37.5'),
  begins('Di pangkat tertinggi Ahli Pertama tiga tahun dihitung penuh, ditambah dasar III/b', { golongan: 'III/b', golonganTmt: '2023-04-01' }, '87.5'),
  begins('Di pangkat tertinggi Ahli Pertama lima tahun dihitung tiga', { golongan: 'III/b', golonganTmt: '2021-04-01' }, '87.5'),
  begins('Di bawah pangkat tertinggi lima tahun dihitung lima', { golonganTmt: '2021-04-01' }, '62.5'),
  ...([
    ['pemula', 'II/a', '7.5'], ['terampil', 'II/b', '10'], ['terampil', 'II/c', '30'], ['terampil', 'II/d', '50'], ['mahir', 'III/a', '25'],
    ['penyelia', 'III/c', '50'], ['penyelia', 'III/d', '150'], ['ahli-muda', 'III/c', '50'], ['ahli-muda', 'III/d', '150'],
    ['ahli-madya', 'IV/a', '75'], ['ahli-madya', 'IV/b', '225'], ['ahli-madya', 'IV/c', '375'], ['ahli-utama', 'IV/d', '100'], ['ahli-utama', 'IV/e', '300'],
  ] as const).map(([jenjang, golongan, amount]) => begins(`Dua tahun ${golongan} Baik ke ${jenjang} ${amount}`, { jenjang, golongan }, amount)),
  pindah('Golongan di luar jenjang pangkat tidak dapat', '2026-04-01', { golongan: 'III/c' }, NOT('range')),
  pindah('Golongan di bawah jenjang pangkat tidak dapat', '2026-04-01', { golongan: 'II/d' }, NOT('range')),
  pindah('Tanpa predikat dan TMT golongan belum dapat dihitung', '2026-04-01', { golonganTmt: null }, OPEN('golonganTmt')),
  pindah('Tanpa predikat belum dapat dihitung', '2026-04-01', { predikat: null }, OPEN('predikat')),
  pindah('Tanpa golongan belum dapat dihitung', '2026-04-01', { golongan: null }, OPEN('golongan', 'golongan', 'golongan')),
  pindah('Tanpa jenjang belum dapat dihitung', '2026-04-01', { jenjang: null }, OPEN('jenjang', 'jenjang')),
  pindah('PPPK tidak ditanyakan', '2026-04-01', { employeeKind: 'PPPK' }, BESIDE('pns')),
  pindah('Aturan menjawab sejak 1 Januari 2023', '2023-01-01', { golonganTmt: '2022-01-01' }, MET),
  pindah('Sehari sebelumnya belum', '2022-12-31', {}, NOT_YET),
]

/** Angka kredit of a period, carried over, and on moving into a jabatan fungsional. */
export const angkaKreditCases: readonly LegalCase[] = [...converted, ...otherwise, ...integrasiCases, ...perpindahanCases]
