import { expect, test } from 'vitest'
import { emptySkp } from '../../../shared/domain/appraisal/skp.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { bringTo, refOf, save } from '../../support/rating-acts.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const [first] = MEMBERS.staffA
const PROOF = { name: 'Laporan layanan', location: 'D:/Laporan.pdf', sha256: null, size: null, note: null }

test('an SKP that is not agreed and the proofs of a rating not sent are read by their evaluator and an Auditor alone', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip, 'year')
  await office.kabidA.ask('skp.save', { assignmentId: ref.assignmentId, year: 2026, revision: 0, content: { ...emptySkp, resources: ['Dua kendaraan'] } })
  await save(office.kabidA, ref, 0, { hasilKerja: 'sesuai' })
  await office.kabidA.ask('evidence.add', { ...ref, ...PROOF })
  for (const writer of [office.kabidA, office.auditor]) {
    expect(await writer.ask('rating.one', ref)).toMatchObject({ skp: { state: 'draft', content: { resources: ['Dua kendaraan'] } }, evidence: [{ name: PROOF.name }] })
  }
  for (const other of [office.admin, office.kadis, office.sekda]) expect(await other.ask('rating.one', ref)).toMatchObject({ row: { content: null }, skp: null, evidence: [] })
  await bringTo(office, ref, 'submitted')
  expect(await office.kadis.ask('rating.one', ref)).toMatchObject({ skp: null, evidence: [{ name: PROOF.name }] })
})

test('of an SKP that is being changed again others read what was agreed last', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip, 'year')
  await office.kabidA.ask('skp.save', { assignmentId: ref.assignmentId, year: 2026, revision: 0, content: { ...emptySkp, resources: ['Tiga kendaraan'] } })
  const agreed = JSON.stringify({ ...emptySkp, resources: ['Dua kendaraan'] })
  ;(await behindTheDesk(office.folder, ADMIN)).exec(`insert into skp_version (skp_id, number, content, agreed_on, created_at) select id, 1, '${agreed}', '2026-01-20', '2026-01-20T01:00:00.000Z' from skp`)
  expect((await office.kabidA.ask('rating.one', ref)).skp).toMatchObject({ state: 'draft', content: { resources: ['Tiga kendaraan'] } })
  expect((await office.kadis.ask('rating.one', ref)).skp).toMatchObject({ state: 'agreed', content: { resources: ['Dua kendaraan'] } })
})
