import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS, PASSWORD } from '../../support/appraisal-office.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'

const reason = 'menurut surat perintah'
const [starts, ends] = [isoDate('2026-11-01'), isoDate('2026-11-30')]
const [person] = MEMBERS.staffA

test('who stands in for an evaluator of another bidang rates the people there, and nobody once the delegation is revoked', async () => {
  const office = await tempAppraisal()
  const ref = { periodId: office.periods.quarter, assignmentId: office.spans.get(person?.nip ?? '') ?? 0 }
  const save = (revision: number) => office.kabidB.ask('rating.save', { rows: [{ ...ref, revision, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } }] })
  await expect(save(0)).rejects.toMatchObject({ code: 'not-found' })
  const delegation = await office.admin.ask('delegation.add', { rater: { nip: MEMBERS.kabidA.nip }, delegate: { nip: MEMBERS.kabidB.nip }, starts, ends, cause: 'cuti', reason, skNumber: '800/9', skDate: null })
  expect((await save(0)).rows).toMatchObject([{ outcome: 'saved' }])
  const { rows } = await office.kabidB.ask('rating.grid', { periodIds: [office.periods.quarter], as: 'evaluator' })
  expect(rows.map(({ nip }) => nip)).toContain(person?.nip)
  expect((await office.kabidB.ask('person.get', { nip: person?.nip ?? '' })).name).toBe(person?.name)
  await office.kabidB.ask('rating.submit', { evaluations: [ref] })
  expect((await office.kadis.ask('rating.one', ref)).versions[0]).toMatchObject({ state: 'submitted', submittedFor: { key: expect.any(String) as string } })
  await office.admin.ask('delegation.revoke', { id: delegation.id, on: isoDate('2026-11-20'), reason })
  await expect(office.kabidB.ask('rating.one', ref)).rejects.toMatchObject({ code: 'not-found' })
})

test('the rating that a Kepala Daerah submits is confirmed with it, since nobody stands above', async () => {
  const office = await tempAppraisal()
  const { oneTimePassword } = await office.admin.ask('account.add', { userName: 'bupati', displayName: 'Bupati Contoh', nip: null, roles: [{ role: 'penilai', unitId: null }] })
  const { raters } = await office.admin.ask('rater.list', {})
  await office.admin.ask('rater.link', { raterId: raters.find(({ name }) => name === 'Bupati Contoh')?.raterId ?? 0, userName: 'bupati', reason })
  const bupati = office.visitor()
  await bupati.ask('session.sign-in', { userName: 'bupati', password: oneTimePassword })
  await bupati.ask('session.change-password', { current: oneTimePassword, next: PASSWORD })
  const ref = { periodId: office.periods.quarter, assignmentId: office.spans.get(MEMBERS.sekda.nip) ?? 0 }
  await office.admin.ask('capaian.set', { periodId: ref.periodId, unitId: 'U-0', level: 'baik', basis: 'Laporan kinerja daerah', achieved: null, skNumber: '100/1', skDate: null, setBy: 'Bupati Contoh', reason: null })
  await bupati.ask('rating.save', { rows: [{ ...ref, revision: 0, patch: { perilakuKerja: 'sesuai' } }] })
  expect(await bupati.ask('rating.submit', { evaluations: [ref] })).toEqual({ done: 1, left: [] })
  expect((await bupati.ask('rating.one', ref)).row).toMatchObject({ state: 'confirmed', predikat: 'baik' })
  expect(await office.admin.ask('rating.lock', { evaluations: [ref], reason })).toMatchObject({ done: 1 })
})

test('a rating between employees still waits for the atasan', async () => {
  const office = await tempAppraisal()
  const ref = { periodId: office.periods.quarter, assignmentId: office.spans.get(person?.nip ?? '') ?? 0 }
  await office.kabidA.ask('rating.save', { rows: [{ ...ref, revision: 0, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } }] })
  await office.kabidA.ask('rating.submit', { evaluations: [ref] })
  expect((await office.kabidA.ask('rating.one', ref)).row.state).toBe('submitted')
})
