import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { namedRatings } from '../../../shared/contract/kept-ratings.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { bringTo, GOOD, REASON, refOf, save } from '../../support/rating-acts.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const [first, second] = MEMBERS.staffA

/** What the audit log holds of an action, in order. */
async function kept(office: TempAppraisal, action: string) {
  const rows = ((await behindTheDesk(office.folder, ADMIN)).content()['audit'] ?? []).map((row) => JSON.parse(row) as Record<string, unknown>)
  return rows.filter((row) => row['action'] === action).toSorted((a, b) => Number(a['seq']) - Number(b['seq']))
    .map((row) => ({ id: row['entity_id'], reason: row['reason'], detail: JSON.parse(String(row['detail'])) as Record<string, unknown> }))
}

test('the ratings of an audit row are named by their numbers, runs in short', () => {
  const refs = [[2, 7], [2, 5], [2, 6], [2, 9], [1, 5], [2, 5]].map(([periodId = 0, assignmentId = 0]) => ({ periodId, assignmentId }))
  expect(namedRatings(refs)).toBe('1:5; 2:5-7,9')
  expect(namedRatings([])).toBe('')
})

test('the audit log tells which ratings a step of the flow moved, which stayed, and the day that was given', async () => {
  const office = await tempAppraisal()
  const [one, other] = [refOf(office, first?.nip), refOf(office, second?.nip)]
  await bringTo(office, one, 'confirmed')
  await office.kadis.ask('rating.lock', { evaluations: [one, other], reason: REASON })
  const [name, left] = [`${one.periodId}:${one.assignmentId}`, `${other.periodId}:${other.assignmentId}`]
  expect(await kept(office, 'rating.save')).toEqual([{ id: name, reason: null, detail: { rows: 1, saved: name, clash: '', refused: '' } }])
  expect(await kept(office, 'rating.submit')).toEqual([{ id: name, reason: null, detail: { asked: 1, done: 1, moved: name, left: '' } }])
  expect(await kept(office, 'rating.lock')).toEqual([{ id: null, reason: REASON, detail: { asked: 2, done: 1, moved: name, left } }])
  await office.kabidA.ask('rating.hand-over', { evaluations: [one], on: isoDate('2026-11-20') })
  expect(await kept(office, 'rating.hand-over')).toMatchObject([{ id: name, detail: { moved: name, on: '2026-11-20' } }])
})

test('a settled clash that was refused is kept as refused', async () => {
  const { office, ref, clashId } = await closedClash()
  await office.kabidA.ask('rating.settle-clash', { clashId, revision: 2, patch: { note: 'lain' } })
  expect(await kept(office, 'rating.settle-clash')).toEqual([{ id: String(clashId), reason: null, detail: { rating: `${ref.periodId}:${ref.assignmentId}`, outcome: 'refused' } }])
})

/** A clash that was waiting when its period was closed. */
async function closedClash() {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await save(office.kabidA, ref, 0, GOOD)
  await save(office.kabidA, ref, 1, { note: 'catatan pertama' })
  const { clash } = await save(office.kabidA, ref, 1, { note: 'catatan lain' })
  await office.admin.ask('period.close', { periodId: ref.periodId, reason: REASON })
  return { office, ref, clashId: clash?.id ?? 0 }
}

test('a clash left in a closed period waits on Beranda until its writer keeps what stands', async () => {
  const { office, ref, clashId } = await closedClash()
  const waits = async () => (await office.kabidA.ask('home.overview', {})).waiting.filter(({ id }) => id === 'clashes').map(({ count, route }) => [count, route])
  expect(await waits()).toEqual([[1, `/penilaian?periode=${ref.periodId}`]])
  expect(await office.kabidA.ask('rating.settle-clash', { clashId, revision: 2, patch: { note: 'catatan lain' } })).toMatchObject({ outcome: 'refused', message: { key: 'rating.why.closed' } })
  expect(await office.kabidA.ask('rating.settle-clash', { clashId, revision: 2, patch: {} })).toMatchObject({ outcome: 'saved', revision: 2, content: { note: 'catatan pertama' } })
  expect(await waits()).toEqual([])
  expect((await office.kabidA.ask('rating.one', ref)).row.clash).toBeNull()
})

test('a clash and a proof of somebody else are refused in the words of one that is not there, and the try is logged', async () => {
  const { office, clashId } = await closedClash()
  const proof = await office.kabidA.ask('evidence.add', { ...refOf(office, first?.nip, 'year'), name: 'Laporan', location: 'D:/Laporan.pdf', sha256: null, size: null, note: null })
  const settle = (id: number) => office.kabidB.ask('rating.settle-clash', { clashId: id, revision: 2, patch: {} }).catch((error: unknown) => error)
  const remove = (id: number) => office.kabidB.ask('evidence.remove', { id, reason: REASON }).catch((error: unknown) => error)
  expect(await settle(clashId)).toEqual(await settle(99))
  expect(await remove(proof.id)).toEqual(await remove(99))
  expect((await kept(office, 'rating.settle-clash:denied')).map(({ id }) => id)).toEqual([String(clashId)])
  expect((await kept(office, 'evidence.remove:denied')).map(({ id }) => id)).toEqual([String(proof.id)])
})
