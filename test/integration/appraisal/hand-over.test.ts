import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'

const reason = 'tanda terima ditemukan'
const [noted, earlier] = [isoDate('2026-11-20'), isoDate('2026-11-02')]

test('the day of the hand-over is noted once; afterwards only the Admin corrects it, with a reason, and the former day is kept', async () => {
  const office = await tempAppraisal()
  const nip = MEMBERS.staffA[0]?.nip ?? ''
  const ref = { periodId: office.periods.quarter, assignmentId: office.spans.get(nip) ?? 0 }
  await office.kabidA.ask('rating.save', { rows: [{ ...ref, revision: 0, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } }] })
  await office.kabidA.ask('rating.submit', { evaluations: [ref] })
  await office.kadis.ask('rating.confirm', { evaluations: [ref] })
  await office.kadis.ask('rating.lock', { evaluations: [ref], reason })
  expect(await office.kabidA.ask('rating.hand-over', { evaluations: [ref], on: isoDate('2026-09-01') })).toMatchObject({ done: 0, left: [{ message: { key: 'rating.why.hand-over-early' } }] })
  expect(await office.kabidA.ask('rating.hand-over', { evaluations: [ref], on: noted })).toMatchObject({ done: 1 })
  for (const [who, given] of [[office.kabidA, null], [office.kabidA, reason], [office.admin, null]] as const) {
    expect(await who.ask('rating.hand-over', { evaluations: [ref], on: earlier, reason: given })).toMatchObject({ done: 0, left: [{ message: { key: 'rating.why.hand-over-noted' } }] })
  }
  expect(await office.admin.ask('rating.hand-over', { evaluations: [ref], on: earlier, reason })).toMatchObject({ done: 1 })
  const { rows } = await office.admin.ask('person.changes', { nip })
  expect(rows.find(({ entity }) => entity === 'evaluation_version')).toMatchObject({ reason, before: { handed_over_on: noted }, after: { handed_over_on: earlier } })
})
