import type { RecordKind } from './field.ts'

/** The kinds of record that tell a career: rank, post, unit, education, training, leave, legal status. */
export const careerKinds = [
  {
    kind: 'rank', label: 'record.rank', dateField: 'tmt', identity: ['golongan', 'tmt'],
    fields: [
      { name: 'golongan', label: 'record.rank.golongan', type: 'text', required: true },
      { name: 'tmt', label: 'record.rank.tmt', type: 'date', required: true },
      { name: 'promotionKind', label: 'record.rank.promotionKind', type: 'text', required: false },
      { name: 'serviceYears', label: 'record.rank.serviceYears', type: 'integer', required: false },
      { name: 'serviceMonths', label: 'record.rank.serviceMonths', type: 'integer', required: false },
    ],
  },
  {
    kind: 'post', label: 'record.post', dateField: 'tmt', identity: ['assignment', 'name', 'tmt'],
    fields: [
      { name: 'assignment', label: 'record.post.assignment', type: 'choice', required: true, choices: { definitif: 'record.post.assignment.definitif', plt: 'record.post.assignment.plt', plh: 'record.post.assignment.plh', pj: 'record.post.assignment.pj' } },
      { name: 'name', label: 'record.post.name', type: 'text', required: true },
      { name: 'postKind', label: 'record.post.postKind', type: 'choice', required: false, choices: { struktural: 'record.post.postKind.struktural', fungsional: 'record.post.postKind.fungsional', pelaksana: 'record.post.postKind.pelaksana' } },
      { name: 'eselon', label: 'record.post.eselon', type: 'text', required: false },
      { name: 'jenjang', label: 'record.post.jenjang', type: 'text', required: false },
      { name: 'unitId', label: 'record.post.unitId', type: 'unit', required: false },
      { name: 'tmt', label: 'record.post.tmt', type: 'date', required: true },
      { name: 'until', label: 'record.post.until', type: 'date', required: false },
      { name: 'inaugurated', label: 'record.post.inaugurated', type: 'date', required: false },
    ],
  },
  {
    kind: 'placement', label: 'record.placement', dateField: 'tmt', identity: ['unitId', 'tmt'],
    fields: [
      { name: 'unitId', label: 'record.placement.unitId', type: 'unit', required: true },
      { name: 'tmt', label: 'record.placement.tmt', type: 'date', required: true },
      { name: 'until', label: 'record.placement.until', type: 'date', required: false },
    ],
  },
  {
    kind: 'education', label: 'record.education', dateField: 'graduated', identity: ['level', 'program', 'graduated'],
    fields: [
      { name: 'level', label: 'record.education.level', type: 'text', required: true },
      { name: 'program', label: 'record.education.program', type: 'text', required: false },
      { name: 'school', label: 'record.education.school', type: 'text', required: false },
      { name: 'graduated', label: 'record.education.graduated', type: 'date', required: false },
      { name: 'graduatedYear', label: 'record.education.graduatedYear', type: 'integer', required: false },
      { name: 'fitsPost', label: 'record.education.fitsPost', type: 'choice', required: false, choices: { sesuai: 'record.education.fitsPost.sesuai', 'tidak-sesuai': 'record.education.fitsPost.tidak-sesuai' } },
    ],
  },
  {
    kind: 'training', label: 'record.training', dateField: 'finished', identity: ['name', 'finished'],
    fields: [
      { name: 'trainingKind', label: 'record.training.trainingKind', type: 'choice', required: true, choices: { kepemimpinan: 'record.training.trainingKind.kepemimpinan', fungsional: 'record.training.trainingKind.fungsional', teknis: 'record.training.trainingKind.teknis', seminar: 'record.training.trainingKind.seminar' } },
      { name: 'name', label: 'record.training.name', type: 'text', required: true },
      { name: 'hours', label: 'record.training.hours', type: 'integer', required: false },
      { name: 'started', label: 'record.training.started', type: 'date', required: false },
      { name: 'finished', label: 'record.training.finished', type: 'date', required: true },
      { name: 'certificateNumber', label: 'record.training.certificateNumber', type: 'text', required: false },
    ],
  },
  {
    kind: 'leave', label: 'record.leave', dateField: 'started', identity: ['leaveKind', 'started'],
    fields: [
      { name: 'leaveKind', label: 'record.leave.leaveKind', type: 'choice', required: true, choices: { tahunan: 'record.leave.leaveKind.tahunan', besar: 'record.leave.leaveKind.besar', sakit: 'record.leave.leaveKind.sakit', melahirkan: 'record.leave.leaveKind.melahirkan', 'alasan-penting': 'record.leave.leaveKind.alasan-penting', bersama: 'record.leave.leaveKind.bersama', cltn: 'record.leave.leaveKind.cltn' } },
      { name: 'started', label: 'record.leave.started', type: 'date', required: true },
      { name: 'finished', label: 'record.leave.finished', type: 'date', required: false },
    ],
  },
  {
    kind: 'legal-status', label: 'record.legal-status', dateField: 'started', identity: ['status', 'started'],
    fields: [
      { name: 'status', label: 'record.legal-status.status', type: 'text', required: true },
      { name: 'started', label: 'record.legal-status.started', type: 'date', required: true },
      { name: 'finished', label: 'record.legal-status.finished', type: 'date', required: false },
    ],
  },
] as const satisfies readonly RecordKind[]
