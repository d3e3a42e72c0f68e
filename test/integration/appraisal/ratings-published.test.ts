import { expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { bringTo, GOOD, importRating, REASON, refOf } from '../../support/rating-acts.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'

const [first] = MEMBERS.staffA
const YEAR = { periode_awal_skp: '2026-01-01', periode_akhir_skp: '2026-12-31', waktu_dinilai: '2026-11-20' }
const BEST = { hasil_kerja: 'Diatas Ekspektasi', perilaku_kerja: 'Diatas Ekspektasi', hasil_akhir: 'Sangat Baik' }

async function ratingsOf(office: TempAppraisal): Promise<readonly Record<string, unknown>[]> {
  const store = await behindTheDesk(office.folder, ADMIN)
  return (store.content()['rating'] ?? []).map((row) => JSON.parse(row) as Record<string, unknown>)
}
const counted = async (office: TempAppraisal) => (await ratingsOf(office)).filter((row) => row['set_aside'] === 0).map((row) => [row['predikat'], row['version_id'] === null ? 'imported' : 'entered'])
const conflicts = async (office: TempAppraisal) => (await office.admin.ask('reconcile.list', { kind: 'entered-and-imported', state: 'open' })).rows

/** The annual predikats once the year is over; whoever was signed in before is so no longer. */
async function annual(office: TempAppraisal): Promise<unknown[]> {
  office.clock.pass(60 * 24 * 60)
  const admin = office.visitor()
  await admin.ask('session.sign-in', { userName: ADMIN.userName, password: ADMIN.password })
  return (await admin.ask('person.get', { nip: first?.nip ?? '' })).years.map(({ year, predikat }) => [year, predikat])
}

test('a locked rating is read like an imported one, and one locked after a reopening takes its place', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip, 'year')
  await bringTo(office, ref, 'locked')
  expect(await counted(office)).toEqual([['baik', 'entered']])
  await office.kadis.ask('rating.reopen', { evaluations: [ref], reason: REASON })
  expect(await counted(office)).toEqual([['baik', 'entered']])
  await bringTo(office, ref, 'locked', { perilakuKerja: 'di-bawah', reason: 'sering terlambat' })
  expect(await counted(office)).toEqual([['kurang', 'entered']])
  const { versions } = await office.auditor.ask('rating.one', ref)
  expect(versions.map(({ number, state, predikat, origin }) => [number, state, predikat, origin])).toEqual([[1, 'locked', 'baik', 'entry'], [2, 'locked', 'kurang', 'reopening']])
  expect(await annual(office)).toEqual([[2026, 'kurang']])
})

test('an imported rating that says the same is not doubled: its row names the version', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await importRating(office, first?.nip)
  const { row } = await office.kabidA.ask('rating.one', ref)
  expect(row).toMatchObject({ state: null, imported: { predikat: 'baik', source: 'Penilaian.xlsx' } })
  await bringTo(office, ref, 'locked')
  expect(await counted(office)).toEqual([['baik', 'entered']])
  expect(await conflicts(office)).toEqual([])
  const again = await importRating(office, first?.nip)
  expect(again.files[0]).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
})

test('a locked rating that differs from an imported one overwrites nothing: both are kept and the board decides', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip, 'year')
  await importRating(office, first?.nip, { ...YEAR, ...BEST })
  await bringTo(office, ref, 'locked')
  expect(await counted(office)).toEqual([['sangat-baik', 'imported'], ['baik', 'entered']])
  const [found] = await conflicts(office)
  expect(found?.proposed).toBe('entered')
  expect((await office.kabidA.ask('rating.one', ref)).row.conflictId).toBe(found?.id)
  await office.admin.ask('reconcile.settle', { id: found?.id ?? 0, as: 'imported', reason: REASON })
  expect(await counted(office)).toEqual([['sangat-baik', 'imported']])
  await office.kadis.ask('rating.reopen', { evaluations: [ref], reason: REASON })
  await bringTo(office, ref, 'locked')
  expect(await conflicts(office)).toEqual([])
  expect(await annual(office)).toEqual([[2026, 'sangat-baik']])
})

test('until the board has decided between a locked and an imported rating the predikat cannot be told', async () => {
  const office = await tempAppraisal()
  await importRating(office, first?.nip, { ...YEAR, ...BEST })
  await bringTo(office, refOf(office, first?.nip, 'year'), 'locked')
  expect(await annual(office)).toEqual([[2026, null]])
})

test('an import never overwrites a locked rating; it can be taken back, and the locked rating stands as before', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await bringTo(office, ref, 'locked')
  const before = await ratingsOf(office)
  const report = await importRating(office, first?.nip, BEST)
  expect(report.files[0]).toMatchObject({ conflicts: [{ kind: 'entered-and-imported', nip: first?.nip }] })
  expect(await counted(office)).toEqual([['baik', 'entered'], ['sangat-baik', 'imported']])
  await importRating(office, first?.nip, { ...BEST, perilaku_kerja: 'Sesuai Ekspektasi', hasil_akhir: 'Baik' }).then(({ batchId }) => office.admin.ask('import.undo', { batchId: batchId ?? 0, reason: REASON }))
  expect(await conflicts(office)).toHaveLength(1)
  await office.admin.ask('import.undo', { batchId: report.batchId ?? 0, reason: REASON })
  expect(await ratingsOf(office)).toEqual(before)
  expect(await conflicts(office)).toEqual([])
})

test('an import that a locked rating stands beside can be taken back until the board has decided between them', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  const { batchId } = await importRating(office, first?.nip, BEST)
  await bringTo(office, ref, 'locked')
  await office.admin.ask('import.undo', { batchId: batchId ?? 0, reason: REASON })
  expect(await conflicts(office)).toEqual([])
  expect(await counted(office)).toEqual([['baik', 'entered']])
  const again = await importRating(office, first?.nip, BEST)
  const [found] = await conflicts(office)
  await office.admin.ask('reconcile.settle', { id: found?.id ?? 0, as: 'imported', reason: REASON })
  await expect(office.admin.ask('import.undo', { batchId: again.batchId ?? 0, reason: REASON })).rejects.toMatchObject({ code: 'refused' })
})

test('spans, evaluations and duties follow when two numbers turn out to be one person', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await bringTo(office, ref, 'locked', GOOD)
  const nip = '199001012014021098'
  const fields = { name: 'Raden Wijaya Kusuma', titleFront: null, titleBack: null, employeeKind: 'PNS' as const, birthDate: '1990-01-01', birthPlace: 'Contoh', sex: 'L' as const, cpnsDate: '2014-02-01', pnsDate: null }
  await office.admin.ask('person.add', { nip, fields, reason: REASON } as InputOf<'person.add'>)
  await office.admin.ask('person.join', { nip, formerNip: first?.nip ?? '', reason: REASON })
  expect((await office.kabidA.ask('rating.one', ref)).row).toMatchObject({ nip, state: 'locked' })
})
