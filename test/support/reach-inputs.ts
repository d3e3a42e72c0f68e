import { isoDate } from '../../shared/calendar/iso-date.ts'
import type { InputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { emptySkp } from '../../shared/domain/appraisal/skp.ts'
import { FOREIGN } from './reach-office.ts'
import { sampleInputs } from './sample-inputs.ts'

/**
 * What a procedure has to do with rows of others: it takes one and refuses it, it lists and is silent about them, it is about nobody,
 * or it concerns the whole office and nobody with a unit may ask it.
 */
export type ReachRow<P extends ProcedureName> = 'nobody' | 'whole-office' | { readonly refuses?: readonly InputOf<P>[]; readonly silent?: readonly InputOf<P>[] }

const { nip, evaluation, submitted, draft, skp, unitId, objectionId: id } = FOREIGN
const reason = 'menurut surat keputusan'
const [on, year] = [isoDate('2026-11-01'), 2026]
const drawn = [
  { kind: 'skp', subject: { of: 'skp', ...skp } }, { kind: 'lampiran-skp', subject: { of: 'skp', ...skp } },
  { kind: 'hasil-evaluasi', subject: { of: 'evaluation', ...evaluation, version: null } }, { kind: 'dokumen-evaluasi', subject: { of: 'evaluation', ...evaluation, version: 1 } },
  { kind: 'penetapan-predikat', subject: { of: 'unit', periodId: 1, unitId } }, { kind: 'berita-acara-kalibrasi', subject: { of: 'calibration', calibrationId: FOREIGN.calibrationId } },
  { kind: 'keputusan-keberatan', subject: { of: 'objection', id } },
] as const
const calibration = { calibrationId: FOREIGN.calibrationId }
const everyone = { state: ['active', 'left'] as ('active' | 'left')[] }

/** One row for every procedure; the compiler finds the one that is missing. */
export const reachRows = (recordId: number): { readonly [P in ProcedureName]: ReachRow<P> } => ({
  'desk.status': 'nobody', 'desk.init': 'nobody', 'desk.recover': 'nobody', 'desk.renew-recovery-code': 'nobody', 'desk.restore': 'nobody',
  'session.sign-in': 'nobody', 'session.sign-out': 'nobody', 'session.me': 'nobody', 'session.change-password': 'nobody',
  'account.list': 'whole-office', 'account.add': 'whole-office', 'account.change-roles': 'whole-office', 'account.reset': 'whole-office', 'account.set-disabled': 'whole-office',
  'settings.read': 'nobody', 'settings.change': 'whole-office', 'audit.list': 'whole-office', 'audit.verify': 'whole-office',
  'backup.list': 'whole-office', 'backup.take': 'whole-office', 'backup.verify': 'whole-office', 'backup.fetch': 'whole-office', 'backup.restore': 'whole-office',
  'file.put': 'nobody', 'file.get': 'nobody', 'import.preview': 'whole-office', 'import.commit': 'whole-office', 'import.undo': 'whole-office', 'import.batches': 'whole-office',
  'import.rejected-sheet': 'whole-office', 'import.template': 'nobody', 'import.mapping-profiles': 'nobody', 'import.save-mapping': 'whole-office', 'sample.load': 'whole-office',
  'reconcile.summary': { silent: [{}] }, 'reconcile.list': { silent: [{}] }, 'reconcile.settle': 'nobody', 'reconcile.settle-by-rule': 'nobody',
  'person.list': { silent: [{ filter: everyone, limit: 500 }, { filter: { search: nip } }, { filter: { unitId } }] }, 'person.facets': { silent: [{ filter: everyone }] },
  'person.export': { silent: [{ filter: everyone, columns: ['nip', 'name'], format: 'csv' }] }, 'person.get': { refuses: [{ nip }] },
  'person.add': 'whole-office', 'person.correct': { refuses: [{ nip, fields: { name: 'Nama Lain' }, reason }] }, 'person.mark-left': { refuses: [{ nip, leftOn: on, reason }] },
  'person.join': { refuses: [{ nip, formerNip: '199001012014022011', reason }] }, 'person.changes': { refuses: [{ nip }] },
  'record.add': { refuses: [{ ...sampleInputs['record.add'], nip }] },
  'record.correct': { refuses: [{ id: recordId, kind: 'rank', values: { golongan: 'IV/a', tmt: '2022-04-01' }, skNumber: null, skDate: null, reason }] },
  'record.remove': { refuses: [{ id: recordId, kind: 'rank', reason }] },
  'search.anything': { silent: [{ text: nip }, { text: 'Raden' }, { text: 'Nurhayati' }] }, 'unit.tree': { silent: [{}] }, 'unit.get': { refuses: [{ id: unitId }] },
  'unit.distribution': { refuses: [{ id: unitId }, { id: unitId, below: false }] }, 'unit.link': 'whole-office', 'unit.correct': 'whole-office',
  'assess.run': 'whole-office', 'assess.runs': 'nobody', 'assess.changes': { silent: [{}] },
  'candidates.list': { silent: [{ filter: { kind: 'reward' } }, { filter: { kind: 'promotion' } }] }, 'candidates.export': { silent: [{ filter: { kind: 'reward' }, format: 'csv' }] },
  'candidates.flag': { refuses: [{ ...sampleInputs['candidates.flag'], nip }] }, 'explain.person': { refuses: [{ nip }] },
  'rule.list': 'nobody', 'rule.describe': 'nobody', 'rule.ask': 'nobody', 'rule.cases': 'nobody',
  'profile.list': 'nobody', 'profile.read': 'nobody', 'profile.copy': 'whole-office', 'profile.change': 'whole-office', 'profile.activate': 'whole-office',
  'profile.withdraw': 'whole-office', 'profile.remove': 'whole-office', 'profile.export': 'whole-office', 'profile.import': 'whole-office',
  'replay.run': 'whole-office', 'replay.list': 'whole-office', 'replay.rows': 'whole-office', 'replay.units': 'whole-office', 'replay.person': 'whole-office',
  'replay.export': 'whole-office', 'replay.remove': 'whole-office', 'home.overview': { silent: [{}] }, 'work.cancel': 'nobody',
  'period.list': { silent: [{}] }, 'period.get': { silent: [{ periodId: 1 }] }, 'period.open': 'whole-office', 'period.change-dates': 'whole-office', 'period.close': 'whole-office', 'period.reopen': 'whole-office',
  'assignment.list': { silent: [{}, { filter: { unitId } }, { filter: { search: nip } }, { filter: { evaluator: { raterId: 3 } } }] }, 'assignment.of-person': { refuses: [{ nip }] },
  'assignment.draw-up': 'whole-office', 'assignment.add': 'whole-office', 'assignment.change': 'whole-office', 'assignment.remove': 'whole-office',
  'assignment.assign-unit': 'whole-office', 'assignment.paste': 'whole-office',
  'rater.list': { silent: [{}] }, 'rater.add': 'whole-office', 'rater.link': 'whole-office',
  'delegation.list': { silent: [{}] }, 'delegation.add': 'whole-office', 'delegation.revoke': 'whole-office',
  'rating.grid': { silent: (['evaluator', 'superior', 'reader'] as const).flatMap((as) => [{ as }, { as, periodIds: [1, 2] }]), refuses: [{ as: 'reader', unitId }] },
  'rating.one': { refuses: [evaluation, submitted, draft] },
  'rating.save': { refuses: [{ rows: [{ ...draft, revision: 1, patch: { note: 'Catatan' } }] }, { rows: [{ periodId: 2, assignmentId: 5, revision: 0, patch: { note: 'Catatan' } }] }] },
  'rating.settle-clash': { refuses: [{ clashId: FOREIGN.clashId, revision: 1, patch: {} }] },
  'rating.submit': { refuses: [{ evaluations: [draft] }] }, 'rating.recall': { refuses: [{ evaluations: [submitted], reason }] }, 'rating.confirm': { refuses: [{ evaluations: [submitted] }] },
  'rating.return': { refuses: [{ evaluations: [submitted], reason }] }, 'rating.lock': { refuses: [{ evaluations: [submitted], reason }] },
  'rating.reopen': { refuses: [{ evaluations: [evaluation], reason }] }, 'rating.hand-over': { refuses: [{ evaluations: [evaluation], on }] },
  'evidence.add': { refuses: [{ ...sampleInputs['evidence.add'], ...draft }] }, 'evidence.remove': { refuses: [{ id: FOREIGN.evidenceId, reason }] },
  'rating-sheet.issue': 'whole-office', 'rating-sheet.list': 'whole-office',
  'capaian.list': { silent: [{ periodId: 1 }] }, 'capaian.history': { refuses: [{ periodId: 1, unitId }] },
  'capaian.set': { refuses: [{ ...sampleInputs['capaian.set'], periodId: 1, unitId }] },
  'calibration.list': { silent: [{}] }, 'calibration.get': { refuses: [calibration] }, 'calibration.distribution': { refuses: [{ periodId: 1, unitId }] },
  'calibration.open': { refuses: [{ name: 'Kalibrasi', periodId: 1, unitIds: [unitId], anonymous: false }] }, 'calibration.set-anonymous': { refuses: [{ ...calibration, anonymous: true }] },
  'calibration.write-minutes': { refuses: [{ ...calibration, minutes: {} }] },
  'calibration.propose': { refuses: [{ ...calibration, memberNumber: 1, toHasilKerja: 'di-bawah', toPerilakuKerja: 'di-bawah', reason }] },
  'calibration.withdraw': { refuses: [{ proposalId: FOREIGN.proposalId, reason }] }, 'calibration.answer': { refuses: [{ proposalId: FOREIGN.proposalId, accept: true, answer: reason }] },
  'calibration.close': { refuses: [{ ...calibration, reason }] }, 'calibration.remove': { refuses: [{ ...calibration, reason }] }, 'calibration.export': { refuses: [{ ...calibration, format: 'csv' }] },
  'objection.list': { silent: [{}, { state: 'open' }] }, 'objection.get': { refuses: [{ id }] }, 'objection.possible': 'whole-office', 'objection.register': 'whole-office',
  'objection.explain': { refuses: [{ id, explanation: 'penjelasan atas keberatan' }] }, 'objection.decide': { refuses: [{ ...sampleInputs['objection.decide'], id }] },
  'objection.report': 'whole-office', 'objection.withdraw': 'whole-office', 'objection.waiting': { silent: [{}] },
  'skp.list': { silent: (['evaluator', 'superior', 'reader'] as const).flatMap((as) => [{ year, as }, { year, as, unitId }]) }, 'skp.get': { refuses: [skp] },
  'skp.save': { refuses: [{ ...skp, revision: 1, content: emptySkp }] }, 'skp.copy': { refuses: [{ ...skp, revision: 1, from: { assignmentId: 12, year } }] },
  'skp.agree': { refuses: [{ ...skp, revision: 1, on, reason }] }, 'skp.reopen': { refuses: [{ ...skp, reason }] },
  'completeness.map': { silent: [{ year }], refuses: [{ year, unitId }] },
  'completeness.rows': { silent: [{ filter: { year }, limit: 500 }], refuses: [{ filter: { year, unitId } }] },
  'completeness.export': { silent: [{ filter: { year }, format: 'csv' }], refuses: [{ filter: { year, unitId }, format: 'csv' }] },
  'document.draw': { refuses: drawn }, 'document.issue': { refuses: drawn.map((one) => ({ ...one, number: '800/1', dated: on, place: 'Contoh' })) }, 'document.get': { refuses: [{ id: FOREIGN.documentId }] },
  'letterhead.read': 'nobody', 'letterhead.change': 'whole-office',
})
