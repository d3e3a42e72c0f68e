import { casesOf, type LegalCase } from '../case.ts'
import { ALWAYS_BAIK, BESIDE, MET, NOT, NOT_YET, OPEN, rated } from '../rated.ts'

const prestasi = casesOf('promotion.kp-prestasi', {
  employeeKind: 'PNS', status: 'active', golongan: 'III/b', prestasiDecided: true, annualPredikat: rated({ 2000: 'sangat-baik', 2001: 'sangat-baik', 2024: 'baik', 2025: 'sangat-baik' }),
})

const prestasiCases: readonly LegalCase[] = [
  prestasi('Sangat Baik satu tahun terakhir dan ditetapkan berprestasi luar biasa dapat diusulkan', '2026-04-02', {},
    { ...MET, details: { nextGolongan: 'III/c', kpKind: 'prestasi', kpKindNumber: 3, period: '2026-05-01' } }),
  prestasi('Baik satu tahun terakhir tidak cukup', '2026-04-01', { annualPredikat: rated({ 2024: 'sangat-baik', 2025: 'baik' }) }, { ...NOT('predikat-2025'), metOn: null }),
  prestasi('Baik dua tahun lalu tidak dilihat', '2026-04-01', {}, MET),
  prestasi('Pensiun sebelum periode berikutnya: tidak dapat diusulkan lagi', '2026-04-02', { leavesOn: '2026-05-01' }, { ...NOT('before-leaving'), metOn: null }),
  prestasi('Tanpa penetapan tidak dapat diusulkan', '2026-04-01', { prestasiDecided: false }, NOT('decision')),
  prestasi('Penetapan yang belum diketahui membuatnya belum pasti', '2026-04-01', { prestasiDecided: null }, OPEN('prestasiDecided')),
  prestasi('Tahun terakhir yang belum dinilai membuatnya belum pasti', '2027-01-01', {}, OPEN('annualPredikat')),
  prestasi('PPPK tidak ditanyakan', '2026-04-01', { employeeKind: 'PPPK' }, BESIDE('pns')),
  prestasi('Golongan ruang yang belum tercatat membuatnya belum pasti', '2026-04-01', { golongan: null }, OPEN('golongan')),
  prestasi('Aturan menjawab sejak 17 April 2002', '2002-04-17', {}, MET),
  prestasi('Sehari sebelumnya belum', '2002-04-16', {}, NOT_YET),
]

const pengabdian = casesOf('promotion.kp-pengabdian', {
  employeeKind: 'PNS', status: 'active', golongan: 'III/d', cpnsDate: '1996-05-01', annualPredikat: ALWAYS_BAIK, discipline: [], disciplineCompleteThrough: '2028-12-31',
})

const pengabdianCases: readonly LegalCase[] = [
  pengabdian('Tiga puluh tahun terus-menerus dengan Baik dan bersih dapat diusulkan', '2026-05-01', {}, { ...MET, details: { nextGolongan: 'IV/a' } }),
  pengabdian('Sehari sebelum tiga puluh tahun belum', '2026-04-30', {}, { ...NOT('service'), metOn: '2026-05-01' }),
  pengabdian('Sehari sesudah tiga puluh tahun tetap', '2026-05-02', {}, MET),
  pengabdian('Butuh Perbaikan tahun terakhir menghalangi', '2026-05-01', { annualPredikat: rated({ 2024: 'baik', 2025: 'butuh-perbaikan' }) }, NOT('predikat-2025')),
  pengabdian('Butuh Perbaikan dua tahun lalu tidak dilihat', '2026-05-01', { annualPredikat: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, MET),
  pengabdian('Hukuman sedang kurang dari satu tahun lalu menghalangi', '2026-05-01', { discipline: [{ level: 'sedang', from: '2025-05-02', until: '2025-10-31' }] },
    { ...NOT('discipline'), metOn: '2026-05-02' }),
  pengabdian('Hukuman sedang tepat satu tahun lalu tidak lagi menghalangi', '2026-05-02', { discipline: [{ level: 'sedang', from: '2025-05-02', until: '2025-10-31' }] }, MET),
  pengabdian('Hukuman berat yang masih dijalani menghalangi sampai berakhir', '2026-08-01', { discipline: [{ level: 'berat', from: '2025-06-01', until: '2026-08-31' }] },
    { ...NOT('discipline'), metOn: '2026-09-01' }),
  pengabdian('Hukuman berat tanpa akhir yang tercatat membuatnya belum pasti', '2026-05-01', { discipline: [{ level: 'berat', from: '2024-01-01' }] }, OPEN('discipline')),
  pengabdian('Hukuman ringan tidak dilihat', '2026-05-01', { discipline: [{ level: 'ringan', from: '2026-01-01' }] }, MET),
  pengabdian('Catatan disiplin yang belum dinyatakan lengkap membuatnya belum pasti', '2026-05-01', { disciplineCompleteThrough: '2026-04-30' }, OPEN('disciplineCompleteThrough')),
  pengabdian('TMT CPNS yang belum tercatat membuatnya belum pasti', '2026-05-01', { cpnsDate: null }, OPEN('cpnsDate')),
  pengabdian('Sudah pensiun tidak ditanyakan', '2026-05-01', { leavesOn: '2026-05-01' }, BESIDE('in-service')),
  pengabdian('Aturan menjawab sejak 17 April 2002', '2002-04-17', { cpnsDate: '1972-04-17' }, MET),
  pengabdian('Sehari sebelumnya belum', '2002-04-16', {}, NOT_YET),
]

/** Kenaikan pangkat for outstanding work and kenaikan pangkat pengabdian. */
export const kpOtherCases: readonly LegalCase[] = [...prestasiCases, ...pengabdianCases]
