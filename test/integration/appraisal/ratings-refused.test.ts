import { expect, test } from 'vitest'
import { ACCOUNTS, MEMBERS, PASSWORD, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { bringTo, GOOD, REASON, refOf, save } from '../../support/rating-acts.ts'
import { ADMIN, type Visitor } from '../../support/temp-desk.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import type { EvaluationRef } from '../../../shared/contract/rating.ts'

const [first, second] = MEMBERS.staffA

const behind = (office: TempAppraisal) => behindTheDesk(office.folder, ADMIN)
const versionsIn = async (office: TempAppraisal) => (await behind(office)).content()['evaluation_version']

/** Every act on a rating that a role could try. */
const acts = (visitor: Visitor, ref: EvaluationRef): (readonly [string, () => Promise<unknown>])[] => {
  const evaluations = [ref]
  return [
    ['save', () => visitor.ask('rating.save', { rows: [{ ...ref, revision: 1, patch: { hasilKerja: 'di-bawah' } }] })],
    ['settle-clash', () => visitor.ask('rating.settle-clash', { clashId: 1, revision: 1, patch: { hasilKerja: 'di-bawah' } })],
    ['submit', () => visitor.ask('rating.submit', { evaluations })],
    ['recall', () => visitor.ask('rating.recall', { evaluations, reason: REASON })],
    ['confirm', () => visitor.ask('rating.confirm', { evaluations })],
    ['return', () => visitor.ask('rating.return', { evaluations, reason: REASON })],
    ['evidence', () => visitor.ask('evidence.add', { ...ref, name: 'Laporan', location: 'D:/Laporan.pdf', sha256: null, size: null, note: null })],
  ]
}

test('an Admin writes, submits, confirms and returns no rating by any procedure', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await bringTo(office, ref, 'submitted')
  const before = await versionsIn(office)
  for (const [name, act] of acts(office.admin, ref)) await expect(act(), name).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(office.admin.ask('rating.lock', { evaluations: [ref], reason: REASON })).resolves.toMatchObject({ done: 0, left: [{ message: { key: 'rating.why.state' } }] })
  expect(await versionsIn(office)).toEqual(before)
})

test('another evaluator does not even learn that the rating exists, and the try is in the audit log', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await save(office.kabidA, ref, 0, GOOD)
  for (const [name, act] of acts(office.kabidB, ref)) await expect(act(), name).rejects.toMatchObject({ code: 'not-found' })
  await expect(office.kabidB.ask('rating.one', ref)).rejects.toMatchObject({ code: 'not-found' })
  expect((await behind(office)).kept()).toEqual(expect.arrayContaining(['rating.save:denied', 'rating.one:denied', 'evidence.add:denied']))
})

test('nobody confirms what was rated under the own authority: not the evaluator, not by standing in for the atasan, not after that', async () => {
  const office = await tempAppraisal()
  const evaluations = [refOf(office, first?.nip)]
  await bringTo(office, refOf(office, first?.nip), 'submitted')
  const left = (key: string) => ({ done: 0, left: [{ nip: first?.nip, message: { key } }] })
  expect(await office.kabidA.ask('rating.confirm', { evaluations })).toMatchObject(left('rating.why.not-superior'))
  const at = "'2026-11-01T00:00:00.000Z'"
  const store = await behind(office)
  store.exec(`insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (2, 3, '2026-11-01', '2026-12-31', 'cuti', 'cuti tahunan', ${at})`)
  expect(await office.kabidA.ask('rating.confirm', { evaluations })).toMatchObject(left('rating.why.own-rating'))
  expect(await office.kabidA.ask('rating.return', { evaluations, reason: REASON })).toMatchObject(left('rating.why.own-rating'))
  store.exec('update assignment set evaluator_id = 4 where evaluator_id = 3')
  expect(await office.kabidA.ask('rating.confirm', { evaluations })).toMatchObject(left('rating.why.own-rating'))
})

test('nobody rates the own person, not even standing in for the own evaluator', async () => {
  const office = await tempAppraisal()
  const store = await behind(office)
  store.exec("insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (2, 3, '2026-11-01', '2026-12-31', 'cuti', 'cuti tahunan', '2026-11-01T00:00:00.000Z')")
  await expect(save(office.kabidA, refOf(office, MEMBERS.kabidA.nip), 0, { perilakuKerja: 'di-atas' })).rejects.toMatchObject({ code: 'not-found' })
})

test('whoever stands in is named so on the version, and the words say for whom and until when', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  const store = await behind(office)
  store.exec("insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (3, 4, '2026-11-01', '2026-12-31', 'cuti', 'cuti tahunan', '2026-11-01T00:00:00.000Z')")
  store.exec(`update account_role set unit_id = '${UNITS.dinas}' where account_id = (select id from account where user_name = '${ACCOUNTS.kabidB.userName}')`)
  await save(office.kabidB, ref, 0, GOOD)
  const forWhom = { key: 'rating.for.cuti', values: { name: MEMBERS.kabidA.name, until: { date: '2026-12-31' } } }
  expect((await office.kabidB.ask('rating.grid', { as: 'evaluator', periodIds: [ref.periodId] })).rows.find(({ nip }) => nip === first?.nip)).toMatchObject({ delegation: forWhom })
  await office.kabidB.ask('rating.submit', { evaluations: [ref] })
  const { versions } = await office.kadis.ask('rating.one', ref)
  expect(versions).toMatchObject([{ submittedBy: MEMBERS.kabidB.name, submittedFor: forWhom, confirmedFor: null }])
})

test('a draft is its evaluator\'s alone until it is submitted; an Auditor reads it', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await save(office.kabidA, ref, 0, GOOD)
  for (const visitor of [office.kadis, office.sekda, office.admin]) {
    const { row, versions } = await visitor.ask('rating.one', ref)
    expect([row.content, row.predikat, row.state, versions]).toEqual([null, null, 'draft', []])
  }
  expect((await office.auditor.ask('rating.one', ref)).row).toMatchObject({ content: { hasilKerja: 'sesuai' }, predikat: 'baik' })
  const { rows } = await office.sekda.ask('rating.grid', { as: 'reader', unitId: UNITS.bidangA })
  expect(rows.filter(({ content }) => content !== null)).toEqual([])
  await expect(office.kadis.ask('rating.grid', { as: 'reader', unitId: UNITS.region })).rejects.toMatchObject({ code: 'not-found' })
})

test('the hasil kerja of a head of a unit follows the capaian: it is not written, and nothing is submitted without it', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, MEMBERS.kabidA.nip)
  expect(await save(office.kadis, ref, 0, { hasilKerja: 'di-atas' })).toMatchObject({ outcome: 'refused', message: { key: 'rating.head.waits' } })
  expect(await save(office.kadis, ref, 0, { perilakuKerja: 'sesuai' })).toMatchObject({ outcome: 'saved', predikat: null })
  expect(await office.kadis.ask('rating.submit', { evaluations: [ref] })).toMatchObject({ left: [{ message: { values: { lacks: { list: [{ text: 'rating.lack.capaian' }] } } } }] })
  const store = await behind(office)
  const capaian = (level: string) => store.exec(`insert into unit_capaian (period_id, unit_id, level, basis, set_by, set_at) values (1, '${UNITS.bidangA}', '${level}', 'laporan kinerja', 'Kepala Dinas', '2026-11-01T00:00:00.000Z')`)
  capaian('istimewa')
  expect((await office.kadis.ask('rating.one', ref)).row).toMatchObject({ head: { hasilKerja: 'di-atas' }, predikat: 'baik' })
  expect(await office.kadis.ask('rating.submit', { evaluations: [ref] })).toEqual({ done: 1, left: [] })
  store.exec("update unit_capaian set replaced_at = '2026-11-20T00:00:00.000Z'")
  capaian('kurang')
  expect(await office.sekda.ask('rating.confirm', { evaluations: [ref] })).toMatchObject({ done: 0, left: [{ message: { key: 'rating.why.capaian-changed' } }] })
})

test('a closed period is read, not written; one whose deadline has passed is open and says so', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await save(office.kabidA, ref, 0, GOOD)
  const store = await behind(office)
  store.exec("update appraisal_period set deadline = '2026-10-15' where id = 1")
  const grid = () => office.kabidA.ask('rating.grid', { as: 'evaluator', periodIds: [ref.periodId] })
  expect(await grid()).toMatchObject({ periods: [{ open: true, late: { key: 'rating.late' } }] })
  store.exec("update appraisal_period set state = 'closed' where id = 1")
  expect(await save(office.kabidA, ref, 1, { note: 'tambahan' })).toMatchObject({ outcome: 'refused', message: { key: 'rating.why.closed' }, content: { note: '' } })
  expect(await office.kabidA.ask('rating.submit', { evaluations: [ref] })).toMatchObject({ done: 0, left: [{ message: { key: 'rating.why.closed' } }] })
  expect((await grid()).rows[0]).toMatchObject({ mayWrite: false, whyNot: { key: 'rating.why.closed' } })
  store.exec("update appraisal_period set state = 'open', opens_on = '2026-12-01', deadline = '2026-12-20' where id = 1")
  expect(await save(office.kabidA, refOf(office, second?.nip), 0, GOOD)).toMatchObject({ outcome: 'refused', message: { key: 'rating.why.not-open' } })
  expect((await office.kabidA.ask('rating.grid', { as: 'evaluator' })).periods.map(({ id }) => id)).toEqual([office.periods.year])
})

test('returned, taken back and reopened ratings keep every version; proofs stay listed when they are removed', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  const evaluations = [ref]
  const proof = { name: 'Laporan layanan', location: 'D:/Bukti/laporan.pdf', sha256: 'a'.repeat(64), size: 1200, note: null }
  const { id } = await office.kabidA.ask('evidence.add', { ...ref, ...proof })
  await office.kabidA.ask('evidence.remove', { id, reason: REASON })
  await bringTo(office, ref, 'submitted')
  await office.kabidA.ask('rating.recall', { evaluations, reason: 'salah isi' })
  await bringTo(office, ref, 'submitted', { note: 'diperbaiki' })
  await office.kadis.ask('rating.return', { evaluations, reason: 'lengkapi catatan' })
  expect((await office.kabidA.ask('rating.one', ref)).row).toMatchObject({ state: 'draft', because: { reason: 'lengkapi catatan', by: MEMBERS.kadis.name } })
  await bringTo(office, ref, 'locked', { note: 'lengkap' })
  await office.kadis.ask('rating.reopen', { evaluations, reason: 'temuan pemeriksaan' })
  const { versions, evidence } = await office.kabidA.ask('rating.one', ref)
  expect(versions.map(({ state, origin, reason, content }) => [state, origin, reason, content.note])).toEqual([
    ['returned', 'entry', null, ''], ['returned', 'return', 'salah isi', 'diperbaiki'], ['locked', 'return', 'lengkapi catatan', 'lengkap'], ['draft', 'reopening', 'temuan pemeriksaan', 'lengkap'],
  ])
  expect(evidence).toMatchObject([{ name: 'Laporan layanan', removedAt: expect.any(String) }])
})

test('the day of handing over is noted on a locked rating, not in the future', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await bringTo(office, ref, 'confirmed')
  const hand = (on: string) => office.admin.ask('rating.hand-over', { evaluations: [ref], on: on as never })
  expect(await hand('2026-11-20')).toMatchObject({ done: 0 })
  await office.kadis.ask('rating.lock', { evaluations: [ref], reason: REASON })
  expect(await hand('2026-12-20')).toMatchObject({ done: 0, left: [{ message: { key: 'rating.why.hand-over-later' } }] })
  expect(await hand('2026-11-20')).toEqual({ done: 1, left: [] })
  expect((await office.kabidA.ask('rating.one', ref)).row.handedOverOn).toBe('2026-11-20')
})

test('an account signs in anew and finds its draft where it was', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  const saved = await save(office.kabidA, ref, 0, GOOD)
  await office.restart()
  const again = office.visitor()
  await again.ask('session.sign-in', { userName: ACCOUNTS.kabidA.userName, password: PASSWORD })
  expect((await again.ask('rating.one', ref)).row).toMatchObject({ content: saved.content, revision: saved.revision })
})
