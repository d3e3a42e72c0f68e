import { expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import type { Visitor } from '../../support/temp-desk.ts'

type Patch = InputOf<'rating.save'>['rows'][number]['patch']

const [first, second] = MEMBERS.staffA
const refOf = (office: TempAppraisal, nip: string) => ({ periodId: office.periods.quarter, assignmentId: office.spans.get(nip) ?? 0 })
const GOOD: Patch = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }

async function save(visitor: Visitor, ref: { periodId: number; assignmentId: number }, revision: number, patch: Patch) {
  const { rows } = await visitor.ask('rating.save', { rows: [{ ...ref, revision, patch }] })
  return rows[0]
}

test('an evaluator rates, the atasan confirms, the head locks: the predikat stands in every step as the matrix gives it', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip ?? '')
  expect(await save(office.kabidA, ref, 0, GOOD)).toMatchObject({ outcome: 'saved', version: 1, revision: 1, predikat: 'baik' })
  const { rows } = await office.kabidA.ask('rating.grid', { as: 'evaluator', periodIds: [office.periods.quarter] })
  expect(rows).toHaveLength(MEMBERS.staffA.length)
  expect(rows.find(({ nip }) => nip === first?.nip)).toMatchObject({ state: 'draft', predikat: 'baik', mayWrite: true, whyNot: null })
  expect(await office.kabidA.ask('rating.submit', { evaluations: [ref] })).toEqual({ done: 1, left: [] })
  const waiting = await office.kadis.ask('rating.grid', { as: 'superior', periodIds: [office.periods.quarter] })
  expect(waiting.rows.find(({ nip }) => nip === first?.nip)).toMatchObject({ state: 'submitted', predikat: 'baik', mayWrite: false })
  expect(await office.kadis.ask('rating.confirm', { evaluations: [ref] })).toEqual({ done: 1, left: [] })
  expect(await office.kadis.ask('rating.lock', { evaluations: [ref], reason: 'akhir triwulan' })).toEqual({ done: 1, left: [] })
  const one = await office.auditor.ask('rating.one', ref)
  expect(one.row).toMatchObject({ state: 'locked', predikat: 'baik', version: 1 })
})

test('who is missing what is named, and the others go on', async () => {
  const office = await tempAppraisal()
  const [done, open] = [refOf(office, first?.nip ?? ''), refOf(office, second?.nip ?? '')]
  await save(office.kabidA, done, 0, GOOD)
  await save(office.kabidA, open, 0, { hasilKerja: 'di-bawah' })
  const answer = await office.kabidA.ask('rating.submit', { evaluations: [done, open] })
  expect(answer).toMatchObject({ done: 1, left: [{ nip: second?.nip, message: { key: 'rating.lacks', values: { lacks: { list: [{ text: 'rating.lack.perilaku-kerja' }, { text: 'rating.lack.reason' }] } } } }] })
})
