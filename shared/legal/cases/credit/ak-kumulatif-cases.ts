import { casesOf, type LegalCase } from '../case.ts'
import { BESIDE, MET, NOT_YET, OPEN } from '../rated.ts'

const record = (kind: string, amount: string, from = '2023-01-01', until = '2023-12-31') => ({ kind, amount, from, until })
const ak = casesOf('promotion.ak-kumulatif', {
  employeeKind: 'PNS', status: 'active', postKind: 'fungsional', jenjang: 'ahli-muda', golongan: 'III/c', jenjangFrom: '2022-01-01', credits: [record('integrasi', '86.794417')],
})
const minimums = (jenjang: string, golongan: string, details: Readonly<Record<string, string>>, change: Readonly<Record<string, unknown>> = {}): LegalCase =>
  ak(`Angka kredit minimal ${jenjang} ${golongan}${change['firstGolongan'] ? `, karier dari ${String(change['firstGolongan'])}` : ''}`, '2026-01-01',
    { jenjang, golongan, credits: [record('konversi', '10')], ...change }, { ...MET, details: { angkaKredit: '10', ...details } })

const sums: readonly LegalCase[] = [
  ak('86,794417 tetap 86,794417', '2026-01-01', {},
    { ...MET, details: { angkaKredit: '86.794417', minimalPangkat: '100', kekuranganPangkat: '13.205583', minimalJenjang: '200', kekuranganJenjang: '113.205583' } }, 'PUB'),
  ak('Dasar, penyesuaian, konversi, dan dua tahun yang dinilai dijumlahkan', '2026-01-01',
    {
      golongan: 'III/d', credits: [record('dasar', '100'), record('penyesuaian', '2.5'), record('lama', '3'), record('konversi', '25')],
      periods: [{ year: 2024, predikat: 'sangat-baik', months: 12 }, { year: 2025, predikat: 'baik', months: 6 }],
    },
    { ...MET, details: { angkaKredit: '180.5', minimalPangkat: '200', kekuranganPangkat: '19.5', minimalJenjang: '200', kekuranganJenjang: '19.5' } }),
  ak('Tepat sama dengan minimal berarti cukup tanpa kelebihan', '2026-01-01', { credits: [record('konversi', '100')] },
    { ...MET, details: { angkaKredit: '100', minimalPangkat: '100', kelebihanPangkat: '0', minimalJenjang: '200', kekuranganJenjang: '100' } }),
  ak('Kelebihan dalam jenjang yang sama dibawa ke pangkat berikutnya', '2026-01-01', { golongan: 'III/d', credits: [record('konversi', '120')] },
    { ...MET, details: { angkaKredit: '120', minimalPangkat: '200', kekuranganPangkat: '80', minimalJenjang: '200', kekuranganJenjang: '80' } }, 'PUB'),
  ak('Kelebihan dari jenjang sebelumnya hangus', '2026-01-01', { jenjangFrom: '2024-01-01', credits: [record('konversi', '60'), record('konversi', '25', '2024-01-01', '2024-12-31')] },
    { ...MET, details: { angkaKredit: '25', minimalPangkat: '100', kekuranganPangkat: '75', minimalJenjang: '200', kekuranganJenjang: '175' } }, 'PUB'),
  ak('Catatan yang berakhir pada hari pertama jenjang ikut dihitung', '2026-01-01', { jenjangFrom: '2023-12-31', credits: [record('konversi', '60')] },
    { ...MET, details: { angkaKredit: '60', minimalPangkat: '100', kekuranganPangkat: '40', minimalJenjang: '200', kekuranganJenjang: '140' } }),
]

const diploma = (name: string, change: Readonly<Record<string, unknown>>, amount: string): LegalCase =>
  ak(name, '2026-01-01', { credits: [record('konversi', '50')], higherDiploma: true, ...change },
    { ...MET, details: { angkaKredit: amount, minimalPangkat: '100', kekuranganPangkat: String(100 - Number(amount)), minimalJenjang: '200', kekuranganJenjang: String(200 - Number(amount)) } })

const diplomas: readonly LegalCase[] = [
  diploma('Ijazah lebih tinggi menambah 25 % dari angka kredit pangkat', { periods: [{ year: 2025, predikat: 'baik', months: 3 }] }, '81.25'),
  diploma('Dengan Butuh Perbaikan ijazah belum menambah', { periods: [{ year: 2025, predikat: 'butuh-perbaikan', months: 12 }] }, '68.75'),
  diploma('Angka kredit pendidikan hanya satu kali', { credits: [record('konversi', '25'), record('pendidikan', '25')] }, '50'),
  ak('Ijazah tanpa predikat terakhir belum dapat dihitung', '2026-01-01', { higherDiploma: true }, OPEN('periods')),
]

const tables: readonly LegalCase[] = [
  minimums('pemula', 'II/a', { minimalPangkat: '15', kekuranganPangkat: '5', minimalJenjang: '15', kekuranganJenjang: '5' }),
  minimums('terampil', 'II/b', { minimalPangkat: '20', kekuranganPangkat: '10', minimalJenjang: '60', kekuranganJenjang: '50' }),
  minimums('terampil', 'II/d', { minimalPangkat: '60', kekuranganPangkat: '50', minimalJenjang: '60', kekuranganJenjang: '50' }),
  minimums('terampil', 'II/c', { minimalPangkat: '20', kekuranganPangkat: '10', minimalJenjang: '40', kekuranganJenjang: '30' }, { firstGolongan: 'II/c' }),
  minimums('terampil', 'II/d', { minimalPangkat: '40', kekuranganPangkat: '30', minimalJenjang: '40', kekuranganJenjang: '30' }, { firstGolongan: 'II/c' }),
  minimums('mahir', 'III/a', { minimalPangkat: '50', kekuranganPangkat: '40', minimalJenjang: '100', kekuranganJenjang: '90' }),
  minimums('penyelia', 'III/c', { minimalPangkat: '100', kekuranganPangkat: '90' }),
  minimums('penyelia', 'III/d', {}),
  minimums('ahli-pertama', 'III/a', { minimalPangkat: '50', kekuranganPangkat: '40', minimalJenjang: '100', kekuranganJenjang: '90' }),
  minimums('ahli-pertama', 'III/b', { minimalPangkat: '50', kekuranganPangkat: '40', minimalJenjang: '50', kekuranganJenjang: '40' }, { firstGolongan: 'III/b' }),
  minimums('ahli-muda', 'IV/a', {}),
  minimums('ahli-madya', 'IV/a', { minimalPangkat: '150', kekuranganPangkat: '140', minimalJenjang: '450', kekuranganJenjang: '440' }),
  minimums('ahli-madya', 'IV/c', { minimalPangkat: '450', kekuranganPangkat: '440', minimalJenjang: '450', kekuranganJenjang: '440' }),
  minimums('ahli-utama', 'IV/d', { minimalPangkat: '200', kekuranganPangkat: '190' }),
]

const others: readonly LegalCase[] = [
  ak('Tanpa PAK sebagai titik mulai belum dapat dihitung', '2026-01-01', { credits: [], periods: [{ year: 2025, predikat: 'baik', months: 12 }] }, OPEN('credits')),
  ak('Tahun yang belum dinilai membuatnya belum pasti', '2026-01-01', { periods: [{ year: 2025, predikat: null, months: 12 }] }, OPEN('periods')),
  ak('Tanpa TMT jenjang belum dapat dihitung', '2026-01-01', { jenjangFrom: null }, OPEN('jenjangFrom')),
  ak('Tanpa jenjang dan golongan belum dapat dihitung', '2026-01-01', { jenjang: null, golongan: null }, OPEN('jenjang', 'golongan')),
  ak('Pelaksana tidak ditanyakan', '2026-01-01', { postKind: 'pelaksana' }, BESIDE('functional')),
  ak('Aturan menjawab sejak 1 Januari 2023', '2023-01-01', { credits: [record('integrasi', '10', '2022-01-01', '2022-12-31')] }, MET),
  ak('Sehari sebelumnya belum', '2022-12-31', {}, NOT_YET),
]

/** Cumulative angka kredit: what adds up, what is lost, and every minimum. */
export const akKumulatifCases: readonly LegalCase[] = [...sums, ...diplomas, ...tables, ...others]
