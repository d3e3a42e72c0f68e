import { casesOf, type LegalCase } from '../case.ts'
import { ALWAYS_BAIK, BESIDE, MET, NOT } from '../rated.ts'

const kp = casesOf('promotion.kp-reguler', {
  employeeKind: 'PNS', status: 'active', postKind: 'pelaksana', golongan: 'III/b', golonganTmt: '1995-04-01', educationLevel: 's1', superiorGolongan: 'IV/a',
  annualPredikat: ALWAYS_BAIK,
})
const period = (on: string, first: string): LegalCase =>
  kp(`Yang memenuhi syarat pada ${on} masuk periode ${first}`, on, {}, { ...MET, details: { nextGolongan: 'III/c', period: first } })

const periods: readonly LegalCase[] = [
  period('2023-02-02', '2023-04-01'), period('2023-04-02', '2023-10-01'), period('2023-12-31', '2024-02-01'), period('2024-01-01', '2024-02-01'),
  period('2024-02-02', '2024-04-01'), period('2024-04-02', '2024-06-01'), period('2024-06-02', '2024-08-01'), period('2024-08-02', '2024-10-01'),
  period('2024-10-02', '2024-12-01'), period('2024-12-02', '2025-02-01'), period('2025-09-30', '2025-10-01'), period('2025-10-01', '2025-10-01'),
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => period(`2026-${month}-01`, `2026-${month}-01`)),
]

const discipline: readonly LegalCase[] = [
  kp('Hukuman yang sedang dijalani diberitahukan, tetapi menghalangi hanya bila daerah menetapkannya', '2026-04-01',
    { discipline: [{ level: 'sedang', from: '2026-01-01', until: '2026-06-30' }] }, MET),
  kp('Sehari sebelum PP 94/2021 juga hanya diberitahukan', '2021-08-30', { discipline: [{ level: 'berat', from: '2021-01-01', until: '2021-12-31' }] }, MET),
  kp('Sejak PP 94/2021 tetap hanya diberitahukan', '2021-08-31', { discipline: [{ level: 'berat', from: '2021-01-01', until: '2021-12-31' }] }, MET),
]

const others: readonly LegalCase[] = [
  kp('Pensiun sebelum periode berikutnya: tidak dapat diusulkan lagi', '2026-04-15', { leavesOn: '2026-04-20' }, { ...NOT('before-leaving'), metOn: null }),
  kp('Pensiun pada hari periode berikutnya: tidak dapat diusulkan lagi', '2026-04-15', { leavesOn: '2026-05-01' }, NOT('before-leaving')),
  kp('Pensiun sehari sesudah periode berikutnya: masih dapat diusulkan', '2026-04-15', { leavesOn: '2026-05-02' }, MET),
  kp('Empat tahun dalam pangkat baru tercapai sesudah pensiun: tidak disebut akan terpenuhi', '2026-04-15', { golonganTmt: '2022-09-01', leavesOn: '2026-08-01' },
    { ...NOT('time-in-rank'), metOn: null }),
  kp('Calon pejabat fungsional yang belum diangkat tidak naik pangkat reguler', '2026-04-01', { calonJf: true }, BESIDE('calon-jf'), 'PUB'),
  kp('Yang tercatat bukan calon pejabat fungsional tetap ditanyakan', '2026-04-01', { calonJf: false }, MET),
  kp('Dari II/d ke III/a ujian dinas yang belum tercatat diberitahukan', '2026-04-01', { golongan: 'II/d', educationLevel: 'slta' }, MET),
  kp('Ujian dinas tingkat I yang tercatat disebut', '2026-04-01',
    { golongan: 'II/d', educationLevel: 'slta', certificates: [{ kind: 'ujian-dinas-1', on: '2025-06-01' }] }, MET),
  kp('Dari III/d ke IV/a dengan S-2, ujian dinas tingkat II diberitahukan', '2026-04-01', { golongan: 'III/d', educationLevel: 's2' }, MET),
  kp('Dalam golongan yang sama ujian dinas tidak ditanyakan, dan pendidikan tetap membatasi', '2026-04-01', { golongan: 'III/d' }, NOT('education')),
]

/** Kenaikan pangkat reguler: every period of the calendar, punishments told, calon pejabat fungsional, ujian dinas. */
export const kpRegulerMoreCases: readonly LegalCase[] = [...periods, ...discipline, ...others]
