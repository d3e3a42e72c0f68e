import { casesOf, type LegalCase } from '../case.ts'
import { ALWAYS_BAIK, BESIDE, MET, NOT, NOT_YET, OPEN, rated } from '../rated.ts'

const kp = casesOf('promotion.kp-fungsional', {
  employeeKind: 'PNS', status: 'active', postKind: 'fungsional', jenjang: 'ahli-muda', golongan: 'III/c', golonganTmt: '2024-04-01', angkaKredit: '100', firstGolongan: 'II/a', annualPredikat: ALWAYS_BAIK,
})
const minimum = (jenjang: string, golongan: string, amount: string, change: Readonly<Record<string, unknown>> = {}): readonly LegalCase[] => [
  kp(`${jenjang} ${golongan} naik dengan angka kredit ${amount}`, '2026-04-01', { jenjang, golongan, angkaKredit: amount, ...change }, MET),
  kp(`${jenjang} ${golongan} belum naik sedikit di bawah ${amount}`, '2026-04-01', { jenjang, golongan, angkaKredit: String(Number(amount) - 0.001), ...change }, NOT('credit')),
]
const jenjangFirst = (jenjang: string, golongan: string): LegalCase =>
  kp(`${jenjang} ${golongan} naik jenjang lebih dahulu`, '2026-04-01', { jenjang, golongan, angkaKredit: '999' }, NOT('jenjang'), 'PUB')

const credit: readonly LegalCase[] = [
  ...minimum('terampil', 'II/b', '20'), ...minimum('terampil', 'II/c', '40'), ...minimum('terampil', 'II/c', '20', { firstGolongan: 'II/c' }),
  ...minimum('mahir', 'III/a', '50'), ...minimum('penyelia', 'III/c', '100'), ...minimum('ahli-pertama', 'III/a', '50'), ...minimum('ahli-muda', 'III/c', '100'),
  ...minimum('ahli-madya', 'IV/a', '150'), ...minimum('ahli-madya', 'IV/b', '300'), ...minimum('ahli-utama', 'IV/d', '200'),
  jenjangFirst('pemula', 'II/a'), jenjangFirst('terampil', 'II/d'), jenjangFirst('mahir', 'III/b'), jenjangFirst('penyelia', 'III/d'),
  jenjangFirst('ahli-pertama', 'III/b'), jenjangFirst('ahli-muda', 'III/d'), jenjangFirst('ahli-madya', 'IV/c'),
  kp('Sesudah naik jenjang, pangkat naik dengan angka kredit yang sama', '2026-04-01', { jenjang: 'ahli-muda', golongan: 'III/b', angkaKredit: '0' },
    { ...MET, details: { nextGolongan: 'III/c', kpKind: 'jabatan', kpKindNumber: 1, period: '2026-04-01' } }, 'PUB'),
  kp('Terampil II/c yang awal kariernya belum diketahui belum dapat dipastikan di antara dua angka', '2026-04-01',
    { jenjang: 'terampil', golongan: 'II/c', firstGolongan: null, angkaKredit: '20' }, OPEN('firstGolongan')),
  kp('Di bawah angka yang lebih kecil tetap belum, dari mana pun kariernya dimulai', '2026-04-01',
    { jenjang: 'terampil', golongan: 'II/c', firstGolongan: null, angkaKredit: '19.999' }, NOT('credit')),
  kp('Dengan angka umum pangkat naik, dari mana pun kariernya dimulai', '2026-04-01', { jenjang: 'terampil', golongan: 'II/c', firstGolongan: null, angkaKredit: '40' }, MET),
  kp('Pada II/b awal karier tidak perlu diketahui', '2026-04-01', { jenjang: 'terampil', golongan: 'II/b', firstGolongan: null, angkaKredit: '19.999' }, NOT('credit')),
  kp('Pangkat di atas jenjang karena penyetaraan: jenjang lebih dahulu, tanpa menyalahkan riwayatnya', '2026-04-01', { golongan: 'IV/a' }, { ...NOT('jenjang'), missing: [] }),
  kp('Penyelia III/d sudah di puncak kategorinya, tanpa menyalahkan riwayatnya', '2026-04-01', { jenjang: 'penyelia', golongan: 'III/d' }, { ...NOT('jenjang'), missing: [] }),
  kp('Golongan jauh di bawah jenjang membuatnya belum pasti', '2026-04-01', { golongan: 'III/a' }, OPEN('golongan')),
  kp('Tanpa PAK belum dapat dipastikan', '2026-04-01', { angkaKredit: null }, OPEN('angkaKredit')),
  kp('Tanpa jenjang belum dapat dipastikan', '2026-04-01', { jenjang: null }, OPEN('jenjang', 'jenjang')),
]

const others: readonly LegalCase[] = [
  kp('Dua tahun dalam pangkat genap hari itu', '2026-04-01', {}, { ...MET, details: { nextGolongan: 'III/d', kpKind: 'jabatan', kpKindNumber: 1, period: '2026-04-01' } }),
  kp('Sehari sebelum dua tahun dalam pangkat belum', '2026-03-31', {}, { ...NOT('time-in-rank'), metOn: '2026-04-01' }),
  kp('Kurang dua tahun lalu menghalangi', '2026-04-01', { annualPredikat: rated({ 2024: 'kurang', 2025: 'baik' }) }, NOT('predikat-2024')),
  kp('Kurang tiga tahun lalu tidak dilihat', '2026-04-01', { annualPredikat: rated({ 2023: 'kurang', 2024: 'baik', 2025: 'baik' }) }, MET),
  kp('Tahun yang belum dinilai membuatnya belum pasti', '2026-04-01', { annualPredikat: rated({ 2025: 'baik' }) }, OPEN('annualPredikat')),
  kp('Periode berikutnya pada hari pensiun sudah terlambat', '2026-04-02', { leavesOn: '2026-05-01' }, { ...NOT('before-leaving'), metOn: null }),
  kp('Pelaksana tidak ditanyakan', '2026-04-01', { postKind: 'pelaksana', jenjang: null }, BESIDE('functional')),
  kp('Di IV/e tidak ada golongan lagi', '2026-04-01', { jenjang: 'ahli-utama', golongan: 'IV/e' }, BESIDE('below-top')),
  kp('Aturan menjawab sejak 1 Januari 2023', '2023-01-01', { golonganTmt: '2021-01-01' }, MET),
  kp('Sehari sebelumnya belum', '2022-12-31', {}, NOT_YET),
]

const hukuman = casesOf('promotion.jf-setelah-hukuman', {
  employeeKind: 'PNS', status: 'active', vacancy: true, annualPredikat: ALWAYS_BAIK, certificates: [], trainingCompleteThrough: '2028-12-31',
  discipline: { punishment: 'penurunan-jabatan', until: '2026-03-31', missedTarget: false },
})
const RANK = { discipline: { punishment: 'penurunan-pangkat', restoredOn: '2025-04-01' } }
const TARGET = { discipline: { punishment: 'pembebasan-jabatan', until: '2026-03-31', missedTarget: true } }

const hukumanCases: readonly LegalCase[] = [
  hukuman('Setahun sesudah kembali ke pangkat semula dapat diusulkan lagi', '2026-04-01', RANK, MET, 'PUB'),
  hukuman('Sehari sebelum setahun belum', '2026-03-31', RANK, { ...NOT('restored'), metOn: '2026-04-01' }),
  hukuman('Tanpa tanggal kembali ke pangkat semula belum dapat dipastikan', '2026-04-01', { discipline: { punishment: 'penurunan-pangkat' } }, OPEN('discipline')),
  hukuman('Sesudah penurunan jabatan selesai dapat diangkat kembali', '2026-04-01', {}, MET, 'PUB'),
  hukuman('Pada hari terakhir hukuman belum', '2026-03-31', {}, { ...NOT('served'), metOn: '2026-04-01' }),
  hukuman('Tanpa kebutuhan tidak dapat', '2026-04-01', { vacancy: false }, NOT('vacancy')),
  hukuman('Butuh Perbaikan tahun terakhir menghalangi', '2026-04-01', { annualPredikat: rated({ 2025: 'butuh-perbaikan' }) }, NOT('predikat-2025')),
  hukuman('Butuh Perbaikan dua tahun lalu tidak dilihat', '2026-04-01', { annualPredikat: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, MET),
  hukuman('Karena target kinerja, harus lulus uji kompetensi', '2026-04-01', TARGET, NOT('uji-kompetensi'), 'PUB'),
  hukuman('Karena target kinerja dan lulus uji kompetensi dapat', '2026-04-01', { ...TARGET, certificates: [{ kind: 'kompetensi', on: '2026-02-01' }] }, MET, 'PUB'),
  hukuman('Sebab hukuman dan akhirnya yang belum diketahui membuatnya belum pasti', '2026-04-01', { discipline: { punishment: 'pembebasan-jabatan' } }, OPEN('discipline', 'discipline')),
  hukuman('Tanpa hukuman tidak ditanyakan', '2026-04-01', { discipline: { punishment: 'none' } }, BESIDE('punished')),
  hukuman('Hukuman yang belum diisi membuatnya belum pasti', '2026-04-01', { discipline: null }, OPEN('discipline', 'discipline', 'discipline')),
  hukuman('Aturan menjawab sejak 1 Januari 2024', '2024-01-01', { discipline: { punishment: 'penurunan-jabatan', until: '2023-12-31', missedTarget: false } }, MET),
  hukuman('Sehari sebelumnya belum', '2023-12-31', {}, NOT_YET),
]

/** Kenaikan pangkat of functional officers, and what holds for them after a punishment. */
export const kpFungsionalCases: readonly LegalCase[] = [...credit, ...others, ...hukumanCases]
