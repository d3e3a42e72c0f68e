import { skmUnsur } from '../../terms/service.ts'
import { casesOf, type LegalCase } from '../case.ts'

const means = (mean: string) => Object.fromEntries(skmUnsur.map((unsur) => [unsur, mean]))
const asked = casesOf('service.skm', means('3.2'))
const JUNE = '2026-06-30'
const isMutu = (value: string, exactValue: string, mutu: string) => ({ outcome: 'met', details: { value, exactValue, mutu } }) as const

/** The value of a survey out of its nine means, by each weighting. */
export const skmCases: readonly LegalCase[] = [
  asked('Rata-rata 3,2 pada semua unsur bernilai tepat 80 dan bermutu B', JUNE, {}, isMutu('80.00', '80', 'B')),
  asked('Bobot tercetak 0,11 menurunkan nilai yang sama menjadi 79,2', JUNE, { weighting: 'printed' }, isMutu('79.20', '79.2', 'B')),
  asked('Bobot pilihan daerah memberatkan waktu penyelesaian', JUNE, { weighting: 'own', waktuPenyelesaian: '4' }, isMutu('82.40', '82.4', 'B')),
  asked('Bobot sama dapat disebut sendiri oleh laporan', JUNE, { weighting: 'equal' }, isMutu('80.00', '80', 'B')),
  asked('Nilai tertinggi 4 pada semua unsur bernilai 100', JUNE, means('4'), isMutu('100.00', '100', 'A')),
  asked('Nilai terendah 1 pada semua unsur bernilai 25', JUNE, means('1'), isMutu('25.00', '25', 'D')),
  asked('Bobot tercetak pada nilai terendah jatuh di bawah 25 dan tetap bermutu D', JUNE, { ...means('1'), weighting: 'printed' }, isMutu('24.75', '24.75', 'D')),
  asked('Nilai pecahan dibulatkan dua desimal dahulu: 76,604… menjadi 76,60 dan bermutu C', JUNE, means('3.06416'), isMutu('76.60', '76.604', 'C')),
  asked('Nilai pecahan 76,605 dibulatkan menjadi 76,61 dan bermutu B', JUNE, means('3.0642'), isMutu('76.61', '76.605', 'B')),
  asked('Satu unsur yang lebih tinggi menambah tepat sepersembilan', JUNE, { biaya: '4' }, isMutu('82.22', '740/9', 'B')),
  asked('Tanpa rata-rata satu unsur nilainya belum dapat dihitung', JUNE, { biaya: null }, { outcome: 'cannot-tell', missing: ['biaya'] }),
  asked('Rata-rata di bawah 1 bukan hasil survei', JUNE, { biaya: '0.99' }, { outcome: 'not-applicable', failing: ['scale-biaya'] }),
  asked('Rata-rata di atas 4 bukan hasil survei', JUNE, { persyaratan: '4.01' }, { outcome: 'not-applicable', failing: ['scale-persyaratan'] }),
  asked('Aturan ini menjawab sejak 1 Januari 2017', '2017-01-01', {}, isMutu('80.00', '80', 'B')),
  asked('Sehari sebelumnya belum', '2016-12-31', {}, { error: 'not-in-force' }),
]

const banded = casesOf('service.mutu-skm', {})
const edge = (skmValue: string, mutu: string, on = JUNE) => banded(
  `Nilai ${skmValue.replace('.', ',')} ${on < '2017' ? 'menurut batas lama' : 'pada batasnya'} bermutu ${mutu}`, on, { skmValue },
  { outcome: 'met', details: { value: skmValue, mutu } }, on < '2017' ? 'DER' : 'PUB',
)

/** The edges of each band, as printed, and those that held before. */
export const mutuCases: readonly LegalCase[] = [
  edge('64.99', 'D'), edge('65.00', 'C'), edge('76.60', 'C'), edge('76.61', 'B'), edge('88.30', 'B'), edge('88.31', 'A'),
  ...[['43.75', 'D'], ['43.76', 'C'], ['62.50', 'C'], ['62.51', 'B'], ['81.25', 'B'], ['81.26', 'A']].map(([value, mutu]) => edge(value ?? '', mutu ?? '', '2016-12-31')),
  banded('Nilai 64,995 dibulatkan menjadi 65,00 dahulu, lalu bermutu C', JUNE, { skmValue: '64.995' }, { outcome: 'met', details: { value: '65.00', mutu: 'C' } }),
  banded('Nilai 64,9949 tetap di bawah 65', JUNE, { skmValue: '64.9949' }, { outcome: 'met', details: { value: '64.99', mutu: 'D' } }),
  banded('Nilai 82 bermutu A menurut batas lama pada 31 Desember 2016', '2016-12-31', { skmValue: '82' }, { outcome: 'met', details: { value: '82.00', mutu: 'A' } }),
  banded('Nilai 82 bermutu B sejak 1 Januari 2017', '2017-01-01', { skmValue: '82' }, { outcome: 'met', details: { value: '82.00', mutu: 'B' } }),
  banded('Tanpa nilai mutunya belum dapat dikatakan', JUNE, {}, { outcome: 'cannot-tell', missing: ['skmValue'] }),
  banded('Nilai di atas 100 bukan nilai survei', JUNE, { skmValue: '100.01' }, { outcome: 'not-applicable', failing: ['possible'] }),
  banded('Nilai nol bukan nilai survei', JUNE, { skmValue: '0' }, { outcome: 'not-applicable', failing: ['possible'] }),
  banded('Batas lama menjawab sejak 1 Februari 2004', '2004-02-01', { skmValue: '70' }, { outcome: 'met', details: { value: '70.00', mutu: 'B' } }),
  banded('Sehari sebelum 1 Februari 2004 belum', '2004-01-31', { skmValue: '70' }, { error: 'not-in-force' }),
]
