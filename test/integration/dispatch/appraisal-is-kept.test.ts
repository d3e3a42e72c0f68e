import { expect, test, vi } from 'vitest'
import { isoDate as day } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { appraisalProcedures } from '../../support/appraisal-procedures.ts'
import { auditedWalk } from '../../support/audited-walk.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'

const reason = 'menurut surat keputusan'
const { kabidA, kabidB, kadis, sekda, staffA, staffB } = MEMBERS
const minutes = { heldOn: day('2026-11-20'), place: 'Aula', chair: kadis.name, secretary: 'Ratna', attendees: [kabidA.name], notes: 'Rapat berjalan lancar' }
const good = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } as const
const plan = {
  lines: [{ id: 'a', part: 'utama' as const, plan: 'Layanan selesai tepat waktu', intervened: 'Kepuasan naik', aspects: [{ id: 'b', aspect: 'waktu' as const, indicator: 'Waktu layanan', target: '3 hari' }] }],
  resources: ['Operator'], accountability: ['Laporan'], consequences: ['Umpan balik'],
}

test('every command of the evaluator\'s desk leaves exactly one row in the audit log, and where that row cannot be written it leaves nothing', async () => {
  const quiet = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const office = await tempAppraisal()
  const { admin } = office
  const { walk, walked } = await auditedWalk(office.folder)
  const periodId = office.periods.quarter
  const ref = (at: number) => ({ periodId, assignmentId: office.spans.get(staffA[at]?.nip ?? '') ?? 0 })
  const save = (at: number) => ({ rows: [{ ...ref(at), revision: 0, patch: good }] })

  const { id: opened } = await walk(admin, 'period.open', { label: '2026-Q2', opensOn: day('2026-07-01'), deadline: day('2026-12-20') })
  await walk(admin, 'period.change-dates', { periodId: opened, opensOn: day('2026-07-01'), deadline: day('2026-12-21'), reason })
  await walk(admin, 'period.close', { periodId: opened, reason })
  await walk(admin, 'period.reopen', { periodId: opened, deadline: day('2026-12-22'), reason })

  const { raterId } = await walk(admin, 'rater.add', { name: 'Wakil Bupati Contoh', post: 'Wakil Bupati', userName: null })
  await walk(admin, 'rater.link', { raterId, userName: 'auditor', reason })
  const duty = { evaluator: { nip: kadis.nip }, superior: { nip: sekda.nip }, headsUnit: false, starts: day('2026-07-01'), reason }
  const { id } = await walk(admin, 'assignment.add', { ...duty, nip: staffB[0]?.nip ?? '', post: 'Kepala Seksi Data', unitId: UNITS.bidangB, acting: true, ends: null })
  await walk(admin, 'assignment.change', { ...duty, id, ends: day('2026-12-31') })
  await walk(admin, 'assignment.remove', { id, reason })
  await walk(admin, 'assignment.draw-up', { year: 2026, apply: true })
  await walk(admin, 'assignment.assign-unit', { unitId: UNITS.bidangB, below: false, evaluator: { nip: kabidB.nip }, superior: { nip: kadis.nip }, starts: day('2026-01-01'), ends: null, onlyGaps: true, apply: true, reason })
  await walk(admin, 'assignment.paste', { rows: [[staffB[1]?.nip ?? '', kabidB.nip, kadis.nip, '01-01-2026', '']], apply: true, reason })
  const delegation = await walk(admin, 'delegation.add', { rater: { nip: kabidB.nip }, delegate: { nip: kadis.nip }, starts: day('2026-11-01'), ends: day('2026-11-30'), cause: 'cuti', reason, skNumber: null, skDate: null })
  await walk(admin, 'delegation.revoke', { id: delegation.id, on: day('2026-11-10'), reason })
  await walk(admin, 'capaian.set', { periodId, unitId: UNITS.bidangA, level: 'baik', basis: 'Laporan kinerja', achieved: null, skNumber: '1', skDate: null, setBy: kadis.name, reason: null })
  await walk(admin, 'letterhead.change', { letterhead: { place: 'Contoh' }, reason })
  await walk(admin, 'rating-sheet.issue', { periodId, evaluator: { nip: kabidB.nip } })

  const skp = { assignmentId: ref(0).assignmentId, year: 2026 }
  const { revision } = await walk(office.kabidA, 'skp.save', { ...skp, revision: 0, content: plan })
  await walk(office.kabidA, 'skp.agree', { ...skp, revision, on: day('2026-01-20'), reason: null })
  await walk(office.kabidA, 'skp.reopen', { ...skp, reason })
  await walk(office.kabidA, 'skp.copy', { assignmentId: ref(1).assignmentId, year: 2026, revision: 0, from: skp })

  await walk(office.kabidA, 'rating.save', save(0))
  const { rows: [stale] } = await office.kabidA.ask('rating.save', { rows: [{ ...ref(0), revision: 0, patch: { hasilKerja: 'di-bawah', reason: 'target tidak tercapai' } }] })
  await walk(office.kabidA, 'rating.settle-clash', { clashId: stale?.clash?.id ?? 0, revision: stale?.revision ?? 0, patch: {} })
  const evidence = await walk(office.kabidA, 'evidence.add', { ...ref(0), name: 'Laporan', location: 'D:/Laporan.pdf', sha256: null, size: null, note: null })
  await walk(office.kabidA, 'evidence.remove', { id: evidence.id, reason })
  for (const at of [1, 2, 3, 4]) await office.kabidA.ask('rating.save', save(at))
  await walk(office.kabidA, 'rating.submit', { evaluations: [0, 1, 2, 3, 4].map(ref) })
  await walk(office.kabidA, 'rating.recall', { evaluations: [ref(0)], reason })
  await walk(office.kadis, 'rating.return', { evaluations: [ref(1)], reason })

  const { id: calibrationId } = await walk(office.kadis, 'calibration.open', { name: 'Kalibrasi triwulan III', periodId, unitIds: [UNITS.bidangA], anonymous: false })
  await walk(office.kadis, 'calibration.set-anonymous', { calibrationId, anonymous: true })
  await office.kadis.ask('calibration.set-anonymous', { calibrationId, anonymous: false })
  await walk(office.kadis, 'calibration.write-minutes', { calibrationId, minutes })
  const { members } = await office.kadis.ask('calibration.get', { calibrationId })
  const proposal = { calibrationId, memberNumber: members.find(({ nip }) => nip === staffA[2]?.nip)?.number ?? 0, toHasilKerja: 'sesuai', toPerilakuKerja: 'di-atas', reason } as const
  await walk(office.kadis, 'calibration.withdraw', { proposalId: (await walk(office.kadis, 'calibration.propose', proposal)).id, reason })
  await walk(office.kabidA, 'calibration.answer', { proposalId: (await office.kadis.ask('calibration.propose', proposal)).id, accept: true, answer: 'Sesuai catatan layanan' })
  await walk(office.kadis, 'calibration.close', { calibrationId, reason })
  await walk(office.kadis, 'calibration.remove', { calibrationId, reason })

  await walk(office.kadis, 'rating.confirm', { evaluations: [2, 3, 4].map(ref) })
  await walk(office.kadis, 'rating.lock', { evaluations: [2, 3, 4].map(ref), reason })
  await walk(admin, 'rating.hand-over', { evaluations: [2, 3].map(ref), on: day('2026-11-16') })
  await walk(office.kabidA, 'document.issue', { kind: 'hasil-evaluasi', subject: { of: 'evaluation', version: null, ...ref(3) }, number: '800/1', dated: day('2026-11-20'), place: 'Contoh' })
  const letter = { version: 1, receivedOn: day('2026-11-16'), filedOn: day('2026-11-18'), letterNumber: '1', letterDate: null, letterName: null, letterSha256: null, grounds: 'Target terlampaui', withReasons: true }
  const withdrawn = await walk(admin, 'objection.register', { ...ref(3), ...letter })
  await walk(admin, 'objection.withdraw', { id: withdrawn.id, on: day('2026-11-19'), reason })
  const { id: objection } = await admin.ask('objection.register', { ...ref(3), ...letter })
  await walk(office.kabidA, 'objection.explain', { id: objection, explanation: 'Target dinilai bersama' })
  await walk(office.kadis, 'objection.decide', { id: objection, decision: 'confirmed', reason, recommendation: '', decidedOn: day('2026-11-20'), toHasilKerja: null, toPerilakuKerja: null })
  await walk(admin, 'objection.report', { id: objection, reportedOn: day('2026-11-21') })
  await walk(office.kadis, 'rating.reopen', { evaluations: [ref(4)], reason })

  const commands = Object.entries(appraisalProcedures).filter(([, procedure]) => procedure.kind === 'command').map(([name]) => name)
  expect([...walked].toSorted()).toEqual(commands.toSorted())
  quiet.mockRestore()
})
