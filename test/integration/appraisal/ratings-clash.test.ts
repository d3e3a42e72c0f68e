import { expect, test } from 'vitest'
import { MEMBERS, PASSWORD } from '../../support/appraisal-office.ts'
import { GOOD, REASON, refOf, save } from '../../support/rating-acts.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'

const [first] = MEMBERS.staffA

async function twoSessions() {
  const office = await tempAppraisal()
  const other = office.visitor()
  await other.ask('session.sign-in', { userName: 'kabid-a', password: PASSWORD })
  const ref = refOf(office, first?.nip)
  await save(office.kabidA, ref, 0, { hasilKerja: 'sesuai' })
  return { office, one: office.kabidA, other, ref }
}

test('two sessions that rate the same person differently: nothing is overwritten, both are kept, and what is chosen stands', async () => {
  const { one, other, ref } = await twoSessions()
  expect(await save(one, ref, 1, { hasilKerja: 'di-atas', reason: 'melampaui target layanan' })).toMatchObject({ outcome: 'saved', revision: 2 })
  const late = await save(other, ref, 1, { hasilKerja: 'di-bawah', note: 'perlu dibina' })
  expect(late).toMatchObject({ outcome: 'clash', revision: 2, content: { hasilKerja: 'di-atas', note: '' }, clash: { mine: { hasilKerja: 'di-bawah', note: 'perlu dibina', reason: '' } } })
  const { row } = await one.ask('rating.one', ref)
  expect(row).toMatchObject({ content: { hasilKerja: 'di-atas' }, clash: { id: late.clash?.id } })
  await save(one, ref, 2, { perilakuKerja: 'sesuai' })
  const submitted = await one.ask('rating.submit', { evaluations: [ref] })
  expect(submitted).toMatchObject({ done: 0, left: [{ message: { key: 'rating.why.clash' } }] })
  const clashId = late.clash?.id ?? 0
  expect(await other.ask('rating.settle-clash', { clashId, revision: 2, patch: { note: 'perlu dibina' } })).toMatchObject({ outcome: 'clash', revision: 3, message: { key: 'rating.clash-moved' } })
  expect(await other.ask('rating.settle-clash', { clashId, revision: 3, patch: { note: 'perlu dibina' } })).toMatchObject({ outcome: 'saved', content: { hasilKerja: 'di-atas', note: 'perlu dibina' } })
  await expect(other.ask('rating.settle-clash', { clashId, revision: 4, patch: {} })).rejects.toMatchObject({ code: 'not-found' })
  expect(await one.ask('rating.submit', { evaluations: [ref] })).toMatchObject({ done: 1 })
})

test('what a late page writes goes on being kept in the same clash', async () => {
  const { one, other, ref } = await twoSessions()
  await save(one, ref, 1, { hasilKerja: 'di-atas' })
  const first = await save(other, ref, 1, { hasilKerja: 'di-bawah' })
  const second = await save(other, ref, 1, { reason: 'target tidak tercapai' })
  expect(second.clash).toMatchObject({ id: first.clash?.id, mine: { hasilKerja: 'di-bawah', reason: 'target tidak tercapai' } })
})

test('a late page that writes only where nothing has changed is taken, and both stand', async () => {
  const { one, other, ref } = await twoSessions()
  await save(one, ref, 1, { note: 'catatan pertama', values: { akuntabel: 'sesuai' } })
  expect(await save(other, ref, 1, { recommendation: 'ikut pelatihan', values: { kompeten: 'di-atas' } }))
    .toMatchObject({ outcome: 'saved', revision: 3, content: { note: 'catatan pertama', recommendation: 'ikut pelatihan', values: { akuntabel: 'sesuai', kompeten: 'di-atas' } } })
})

test('half a judgement is never laid beside half of another: hasil kerja here and perilaku kerja there are a clash', async () => {
  const { one, other, ref } = await twoSessions()
  await save(one, ref, 1, { hasilKerja: 'di-bawah' })
  expect(await save(other, ref, 1, { perilakuKerja: 'di-atas' })).toMatchObject({ outcome: 'clash', content: { hasilKerja: 'di-bawah', perilakuKerja: null } })
})

test('a save that says what stands changes nothing, on whatever save it was written', async () => {
  const { one, ref } = await twoSessions()
  const stands = await save(one, ref, 1, GOOD)
  expect(await save(one, ref, 1, GOOD)).toEqual(stands)
  expect(await save(one, ref, 0, { hasilKerja: 'sesuai' })).toEqual(stands)
})

test('a page that still shows the version before a return is found out', async () => {
  const { office, one, other, ref } = await twoSessions()
  await save(one, ref, 1, GOOD)
  await one.ask('rating.submit', { evaluations: [ref] })
  await office.kadis.ask('rating.return', { evaluations: [ref], reason: REASON })
  const { row } = await one.ask('rating.one', ref)
  await save(one, ref, row.revision, { perilakuKerja: 'di-bawah', reason: 'sering terlambat' })
  expect(await save(other, ref, row.revision, { perilakuKerja: 'di-atas' })).toMatchObject({ outcome: 'clash', content: { perilakuKerja: 'di-bawah' } })
  expect(await save(other, ref, 2, { perilakuKerja: 'di-atas' })).toMatchObject({ outcome: 'clash', content: { perilakuKerja: 'di-bawah' } })
})

test('one line that is refused does not keep the others from being saved', async () => {
  const office = await tempAppraisal()
  const [mine, outside, nobody] = [refOf(office, first?.nip), refOf(office, MEMBERS.staffB[0]?.nip), { periodId: office.periods.quarter, assignmentId: 999_999 }]
  const { rows } = await office.kabidA.ask('rating.save', { rows: [outside, mine, nobody].map((ref) => ({ ...ref, revision: 0, patch: GOOD })) })
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'saved', 'refused'])
  await expect(office.kabidA.ask('rating.save', { rows: [{ ...outside, revision: 0, patch: GOOD }] })).rejects.toMatchObject({ code: 'not-found' })
})
