import type { RecordKind } from './field.ts'

/** The kinds of record that merit rules weigh: discipline, awards, tests, angka kredit, teams, feedback, certificates. */
export const meritKinds = [
  {
    kind: 'discipline', label: 'record.discipline', dateField: 'started', identity: ['level', 'started'], confidential: true,
    fields: [
      { name: 'level', label: 'record.discipline.level', type: 'choice', required: true, choices: { ringan: 'record.discipline.level.ringan', sedang: 'record.discipline.level.sedang', berat: 'record.discipline.level.berat' } },
      { name: 'punishment', label: 'record.discipline.punishment', type: 'text', required: false },
      { name: 'regulation', label: 'record.discipline.regulation', type: 'text', required: false },
      { name: 'started', label: 'record.discipline.started', type: 'date', required: true },
      { name: 'finished', label: 'record.discipline.finished', type: 'date', required: false },
      { name: 'reason', label: 'record.discipline.reason', type: 'text', required: false },
    ],
  },
  {
    kind: 'award', label: 'record.award', dateField: 'awarded', identity: ['awardKind', 'name', 'awarded'],
    fields: [
      { name: 'awardKind', label: 'record.award.awardKind', type: 'choice', required: true, choices: { 'slks-x': 'record.award.awardKind.slks-x', 'slks-xx': 'record.award.awardKind.slks-xx', 'slks-xxx': 'record.award.awardKind.slks-xxx', teladan: 'record.award.awardKind.teladan', lain: 'record.award.awardKind.lain' } },
      { name: 'name', label: 'record.award.name', type: 'text', required: true },
      { name: 'scope', label: 'record.award.scope', type: 'choice', required: false, choices: { instansi: 'record.award.scope.instansi', 'lintas-instansi': 'record.award.scope.lintas-instansi', nasional: 'record.award.scope.nasional', internasional: 'record.award.scope.internasional' } },
      { name: 'awarded', label: 'record.award.awarded', type: 'date', required: true },
    ],
  },
  {
    kind: 'assessment', label: 'record.assessment', dateField: 'assessed', identity: ['subject', 'assessed'],
    fields: [
      { name: 'subject', label: 'record.assessment.subject', type: 'choice', required: true, choices: { teknis: 'record.assessment.subject.teknis', manajerial: 'record.assessment.subject.manajerial', sosiokultural: 'record.assessment.subject.sosiokultural', potensi: 'record.assessment.subject.potensi' } },
      { name: 'score', label: 'record.assessment.score', type: 'decimal', required: true },
      { name: 'standard', label: 'record.assessment.standard', type: 'decimal', required: false },
      { name: 'method', label: 'record.assessment.method', type: 'text', required: false },
      { name: 'assessed', label: 'record.assessment.assessed', type: 'date', required: true },
    ],
  },
  {
    kind: 'credit', label: 'record.credit', dateField: 'until', identity: ['creditKind', 'since', 'until'],
    fields: [
      { name: 'creditKind', label: 'record.credit.creditKind', type: 'choice', required: true, choices: { dasar: 'record.credit.creditKind.dasar', lama: 'record.credit.creditKind.lama', penyesuaian: 'record.credit.creditKind.penyesuaian', konversi: 'record.credit.creditKind.konversi', integrasi: 'record.credit.creditKind.integrasi', pendidikan: 'record.credit.creditKind.pendidikan' } },
      { name: 'amount', label: 'record.credit.amount', type: 'decimal', required: true },
      { name: 'since', label: 'record.credit.since', type: 'date', required: true },
      { name: 'until', label: 'record.credit.until', type: 'date', required: true },
    ],
  },
  {
    kind: 'team-role', label: 'record.team-role', dateField: 'started', identity: ['team', 'role', 'started'],
    fields: [
      { name: 'team', label: 'record.team-role.team', type: 'text', required: true },
      { name: 'role', label: 'record.team-role.role', type: 'choice', required: true, choices: { ketua: 'record.team-role.role.ketua', anggota: 'record.team-role.role.anggota' } },
      { name: 'scope', label: 'record.team-role.scope', type: 'choice', required: true, choices: { internal: 'record.team-role.scope.internal', 'lintas-instansi': 'record.team-role.scope.lintas-instansi' } },
      { name: 'started', label: 'record.team-role.started', type: 'date', required: true },
      { name: 'finished', label: 'record.team-role.finished', type: 'date', required: false },
    ],
  },
  {
    kind: 'feedback', label: 'record.feedback', dateField: 'given', identity: ['given'],
    fields: [
      { name: 'given', label: 'record.feedback.given', type: 'date', required: true },
      { name: 'score', label: 'record.feedback.score', type: 'decimal', required: true },
      { name: 'respondents', label: 'record.feedback.respondents', type: 'integer', required: false },
    ],
  },
  {
    kind: 'certificate', label: 'record.certificate', dateField: 'issued', identity: ['certificateKind', 'name', 'issued'],
    fields: [
      { name: 'certificateKind', label: 'record.certificate.certificateKind', type: 'choice', required: true, choices: { 'ujian-dinas-1': 'record.certificate.certificateKind.ujian-dinas-1', 'ujian-dinas-2': 'record.certificate.certificateKind.ujian-dinas-2', 'penyesuaian-ijazah': 'record.certificate.certificateKind.penyesuaian-ijazah', kompetensi: 'record.certificate.certificateKind.kompetensi', lain: 'record.certificate.certificateKind.lain' } },
      { name: 'name', label: 'record.certificate.name', type: 'text', required: true },
      { name: 'issued', label: 'record.certificate.issued', type: 'date', required: true },
      { name: 'validUntil', label: 'record.certificate.validUntil', type: 'date', required: false },
    ],
  },
  {
    kind: 'talent-score', label: 'record.talent-score', dateField: 'given', identity: ['component', 'given'],
    fields: [
      { name: 'component', label: 'record.talent-score.component', type: 'choice', required: true, choices: { 'tugas-tambahan': 'legal.talent-score.tugas-tambahan', inovasi: 'legal.talent-score.inovasi', kehadiran: 'legal.talent-score.kehadiran', asesmen: 'legal.talent-score.asesmen', 'rekam-jejak': 'legal.talent-score.rekam-jejak', 'pertimbangan-lain': 'legal.talent-score.pertimbangan-lain' } },
      { name: 'score', label: 'record.talent-score.score', type: 'decimal', required: true },
      { name: 'given', label: 'record.talent-score.given', type: 'date', required: true },
    ],
  },
] as const satisfies readonly RecordKind[]
