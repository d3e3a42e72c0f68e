import { casesOf, type LegalCase } from '../case.ts'

const DEC = '2026-12-31'
const at = (level: number, share?: string) => ({ level, ...(share === undefined ? {} : { share }) })
const started = (asked: ReturnType<typeof casesOf>): readonly LegalCase[] => [
  asked('Kertas kerja menjawab sejak 31 Desember 2025', '2025-12-31', {}, { outcome: 'met' }),
  asked('Sehari sebelumnya belum', '2025-12-30', {}, { error: 'not-in-force' }),
]

const planning = casesOf('merit.perencanaan-kinerja', {
  employees: 1000, withSkp: 910, skpOnTime: 800, skpResultOriented: 800, skpCascaded: 800, skpWithBehaviour: 800, skpMilestones: 800,
})
const perencanaan: readonly LegalCase[] = [
  planning('Semua syarat perencanaan terbukti', DEC, {}, { outcome: 'met', details: at(4, '91') }),
  planning('Di bawah 70 % pegawai dengan SKP tidak ada tingkat yang terbukti', DEC, { withSkp: 699, skpOnTime: null, skpResultOriented: null, skpCascaded: null, skpWithBehaviour: null, skpMilestones: null },
    { outcome: 'not-met', failing: ['level-1-withSkp', 'level-2-withSkp'], details: at(0, '69.9') }),
  planning('Tepat 70 % mencapai tingkat 1', DEC, { withSkp: 700, skpOnTime: 600, skpResultOriented: 600, skpCascaded: 600, skpWithBehaviour: 600, skpMilestones: 600 },
    { outcome: 'not-met', failing: ['level-2-withSkp'], details: at(1, '70') }),
  planning('Tepat 90 % belum lebih dari 90 %: tingkat 1', DEC, { withSkp: 900 }, { outcome: 'not-met', failing: ['level-2-withSkp'], details: at(1, '90') }),
  planning('Lebih dari 90 % mencapai tingkat 2, dan tingkat 3 menunggu jumlah SKP yang tepat waktu', DEC, { withSkp: 901, skpOnTime: null },
    { outcome: 'cannot-tell', missing: ['skpOnTime'], details: at(2, '90.1') }),
  planning('Tepat 80 % SKP tepat waktu belum lebih dari 80 %', DEC, { employees: 1000, withSkp: 1000, skpOnTime: 800, skpResultOriented: 801, skpCascaded: 801, skpWithBehaviour: 801, skpMilestones: 801 },
    { outcome: 'not-met', failing: ['level-3-skpOnTime'], details: at(2, '100') }),
  planning('Lebih dari 80 % SKP bermutu mencapai tingkat 3, tanpa target per periode belum tingkat 4', DEC, { employees: 1000, withSkp: 1000, skpOnTime: 801, skpResultOriented: 801, skpCascaded: 801, skpWithBehaviour: 801, skpMilestones: 800 },
    { outcome: 'not-met', failing: ['level-4-skpMilestones'], details: at(3, '100') }),
  planning('Tanpa jumlah pegawai belum ada bagian yang dapat dihitung', DEC, { employees: null }, { outcome: 'cannot-tell', missing: ['employees', 'employees'] }),
  planning('Unit tanpa pegawai tidak dinilai', DEC, { employees: 0, withSkp: null }, { outcome: 'not-applicable', failing: ['somebody'] }),
  planning('Lebih banyak SKP daripada pegawai adalah angka yang keliru', DEC, { withSkp: 1001 }, { outcome: 'not-applicable', failing: ['count-withSkp'] }),
  ...started(planning),
]

const evaluation = casesOf('merit.evaluasi-kinerja', {
  employees: 1000, evaluatedAnnual: 901, evaluatedPeriodic: 901, evaluationOnTime: true, evaluationEvidence: true, evaluationContribution: true, evaluationUsed: true,
})
const evaluasi: readonly LegalCase[] = [
  evaluation('Semua syarat evaluasi terbukti', DEC, {}, { outcome: 'met', details: at(4, '90.1') }),
  evaluation('Evaluasi tahunan di bawah 70 % tidak membuktikan tingkat apa pun', DEC, { evaluatedAnnual: 699 },
    { outcome: 'not-met', failing: ['level-1-evaluatedAnnual', 'level-2-evaluatedAnnual'], details: at(0, '69.9') }),
  evaluation('Tepat 70 % tahunan dan periodik mencapai tingkat 1', DEC, { evaluatedAnnual: 700, evaluatedPeriodic: 700 },
    { outcome: 'not-met', failing: ['level-2-evaluatedAnnual', 'level-2-evaluatedPeriodic'], details: at(1, '70') }),
  evaluation('Evaluasi periodik tepat 90 % belum lebih dari 90 %', DEC, { evaluatedPeriodic: 900 },
    { outcome: 'not-met', failing: ['level-2-evaluatedPeriodic'], details: at(1, '90.1') }),
  evaluation('Lebih dari 90 % mencapai tingkat 2, dan ketepatan waktu belum dinyatakan', DEC, { evaluationOnTime: null },
    { outcome: 'cannot-tell', missing: ['evaluationOnTime'], details: at(2, '90.1') }),
  evaluation('Evaluasi yang tidak tepat waktu berhenti di tingkat 2', DEC, { evaluationOnTime: false }, { outcome: 'not-met', failing: ['level-3-evaluationOnTime'], details: at(2, '90.1') }),
  evaluation('Tanpa bukti dukung berhenti di tingkat 2', DEC, { evaluationEvidence: false }, { outcome: 'not-met', failing: ['level-3-evaluationEvidence'] }),
  evaluation('Hasil yang belum dimanfaatkan berhenti di tingkat 3', DEC, { evaluationUsed: false }, { outcome: 'not-met', failing: ['level-4-evaluationUsed'], details: at(3, '90.1') }),
  evaluation('Unit tanpa pegawai tidak dinilai', DEC, { employees: 0 }, { outcome: 'not-applicable', failing: ['somebody'] }),
  ...started(evaluation),
]

const conduct = casesOf('merit.pelaksanaan-kinerja', { realisation: 'every-period', feedbackDocumented: true, improvementPlans: true })
const pelaksanaan: readonly LegalCase[] = [
  conduct('Semua syarat pelaksanaan terbukti', DEC, {}, { outcome: 'met', details: at(4) }),
  conduct('Realisasi yang tidak dicatat tidak membuktikan tingkat apa pun', DEC, { realisation: 'none' },
    { outcome: 'not-met', failing: ['level-1-realisation', 'level-2-realisation'], details: at(0) }),
  conduct('Sekali setahun mencapai tingkat 1', DEC, { realisation: 'yearly' }, { outcome: 'not-met', failing: ['level-2-realisation'], details: at(1) }),
  conduct('Setiap periode mencapai tingkat 2, dan umpan balik belum dinyatakan', DEC, { feedbackDocumented: null },
    { outcome: 'cannot-tell', missing: ['feedbackDocumented'], details: at(2) }),
  conduct('Tanpa rencana perbaikan berhenti di tingkat 3', DEC, { improvementPlans: false }, { outcome: 'not-met', failing: ['level-4-improvementPlans'], details: at(3) }),
  conduct('Unit yang tidak mengelola kinerja sendiri tidak dinilai', DEC, { performanceManaged: false }, { outcome: 'not-applicable', failing: ['managed'] }),
  ...started(conduct),
]

const PARTS = ['pelaporan', 'keberatan', 'penghargaan', 'sanksi']
const follow = casesOf('merit.tindak-lanjut', { followUps: PARTS, followUpsLawful: true, followUpsConsistent: true })
const tindakLanjut: readonly LegalCase[] = [
  follow('Keempat komponen, sesuai ketentuan, bagi semua', DEC, {}, { outcome: 'met', details: at(4) }),
  follow('Tanpa komponen tidak ada tingkat yang terbukti', DEC, { followUps: [] },
    { outcome: 'not-met', failing: ['level-1-followUps', 'level-2-followUps', 'level-3-followUps'], details: at(0) }),
  follow('Satu komponen mencapai tingkat 1', DEC, { followUps: PARTS.slice(0, 1) }, { outcome: 'not-met', failing: ['level-2-followUps', 'level-3-followUps'], details: at(1) }),
  follow('Dua komponen mencapai tingkat 2', DEC, { followUps: PARTS.slice(0, 2) }, { outcome: 'not-met', failing: ['level-3-followUps'], details: at(2) }),
  follow('Tiga komponen masih tingkat 2', DEC, { followUps: PARTS.slice(0, 3) }, { outcome: 'not-met', failing: ['level-3-followUps'], details: at(2) }),
  follow('Komponen yang disebut dua kali dihitung sekali', DEC, { followUps: ['sanksi', 'sanksi'] }, { outcome: 'not-met', failing: ['level-2-followUps', 'level-3-followUps'], details: at(1) }),
  follow('Belum dinyatakan komponen mana yang dijalankan', DEC, { followUps: null }, { outcome: 'cannot-tell', missing: ['followUps', 'followUps', 'followUps'], details: at(0) }),
  follow('Yang tidak konsisten berhenti di tingkat 3', DEC, { followUpsConsistent: false }, { outcome: 'not-met', failing: ['level-4-followUpsConsistent'], details: at(3) }),
  follow('Unit yang tidak mengelola kinerja sendiri tidak dinilai', DEC, { performanceManaged: false }, { outcome: 'not-applicable', failing: ['managed'] }),
  ...started(follow),
]

const mapping = casesOf('merit.pemetaan-talenta', { employees: 500, mapped: 500, komiteTalenta: true, mappingUpdated: true, mappingUsed: true })
const pemetaan: readonly LegalCase[] = [
  mapping('Semua syarat pemetaan terbukti', DEC, {}, { outcome: 'met', details: at(4) }),
  mapping('Tanpa Komite Talenta Instansi tidak ada tingkat yang terbukti', DEC, { komiteTalenta: false }, { outcome: 'not-met', failing: ['level-1-komiteTalenta'], details: at(0) }),
  mapping('Seorang pun belum dipetakan', DEC, { mapped: 0 }, { outcome: 'not-met', failing: ['level-1-mapped', 'level-2-mapped'], details: at(0) }),
  mapping('Sebagian pegawai dipetakan mencapai tingkat 1', DEC, { mapped: 499 }, { outcome: 'not-met', failing: ['level-2-mapped'], details: at(1) }),
  mapping('Semua pegawai dipetakan mencapai tingkat 2, dan pembaruannya belum dinyatakan', DEC, { mappingUpdated: null },
    { outcome: 'cannot-tell', missing: ['mappingUpdated'], details: at(2) }),
  mapping('Yang belum dimanfaatkan berhenti di tingkat 3', DEC, { mappingUsed: false }, { outcome: 'not-met', failing: ['level-4-mappingUsed'], details: at(3) }),
  mapping('Tanpa jumlah yang dipetakan', DEC, { mapped: null }, { outcome: 'cannot-tell', missing: ['mapped', 'mapped'], details: at(0) }),
  mapping('Unit tanpa pegawai tidak dinilai', DEC, { employees: 0, mapped: 0 }, { outcome: 'not-applicable', failing: ['somebody'] }),
  ...started(mapping),
]

/** Sub-aspects of the merit worksheet: below, at and above every edge. */
export const meritCases: readonly LegalCase[] = [...perencanaan, ...evaluasi, ...pelaksanaan, ...tindakLanjut, ...pemetaan]
