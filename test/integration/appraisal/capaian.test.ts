import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { headHasilKerja } from '../../../electron/desk/services/capaian/head-hasil-kerja.ts'
import { capaianSchema } from '../../../shared/legal/terms/capaian.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import type { Visitor } from '../../support/temp-desk.ts'

const reason = 'laporan kinerja dibetulkan'
type Setting = Partial<InputOf<'capaian.set'>>
const setting = (periodId: number, unitId: string, more: Setting = {}): InputOf<'capaian.set'> => ({
  periodId, unitId, level: 'baik', basis: 'Laporan kinerja triwulan III', achieved: null, skNumber: null, skDate: null, setBy: 'Kepala Dinas Pelayanan Contoh', reason: null, ...more,
})
const unitsOf = async (visitor: Visitor, office: TempAppraisal) => (await visitor.ask('capaian.list', { periodId: office.periods.quarter })).units

test('the tree of units names the people and who may set: the leader of the unit above, never of the unit alone', async () => {
  const office = await tempAppraisal()
  const told = (units: Awaited<ReturnType<typeof unitsOf>>) => units.map(({ unitId, depth, people, maySet, whyNot }) => [unitId, depth, people, maySet, whyNot?.key ?? null])
  const [region, dinas, bidangB, bidangA] = [UNITS.region, UNITS.dinas, UNITS.bidangB, UNITS.bidangA]
  expect(told(await unitsOf(office.sekda, office))).toEqual([[region, 0, 15, true, null], [dinas, 1, 14, true, null], [bidangB, 2, 5, true, null], [bidangA, 2, 8, true, null]])
  expect(told(await unitsOf(office.kadis, office))).toEqual([[dinas, 0, 14, false, 'capaian.why.own-unit'], [bidangB, 1, 5, true, null], [bidangA, 1, 8, true, null]])
  expect(told(await unitsOf(office.kabidA, office))).toEqual([[bidangA, 0, 8, false, 'capaian.why.role']])
  expect((await unitsOf(office.auditor, office)).every(({ maySet }) => !maySet)).toBe(true)
  expect((await unitsOf(office.admin, office)).every(({ maySet }) => maySet)).toBe(true)
})

test('a capaian is set with its basis, replaced with a reason, and every one that was set stays in the history', async () => {
  const office = await tempAppraisal()
  const { quarter } = office.periods
  const first = await office.kadis.ask('capaian.set', setting(quarter, UNITS.bidangA, { achieved: '87,50' }))
  expect(first).toMatchObject({ level: 'baik', achieved: '87.5', by: MEMBERS.kadis.name, replacedAt: null, reason: null, drafts: 0, kept: [] })
  await expect(office.kadis.ask('capaian.set', setting(quarter, UNITS.bidangA, { level: 'kurang' }))).rejects.toMatchObject({ code: 'bad-input', fields: { reason: { key: 'capaian.reason-needed' } } })
  await office.kadis.ask('capaian.set', setting(quarter, UNITS.bidangA, { level: 'kurang', reason }))
  const { entries } = await office.auditor.ask('capaian.history', { periodId: quarter, unitId: UNITS.bidangA })
  expect(entries.map(({ level, reason: why, replacedAt }) => [level, why, replacedAt !== null])).toEqual([['kurang', reason, false], ['baik', null, true]])
  expect((await unitsOf(office.sekda, office)).find(({ unitId }) => unitId === UNITS.bidangA)?.capaian).toMatchObject({ level: 'kurang' })
  // The other period has its own.
  expect((await office.sekda.ask('capaian.list', { periodId: office.periods.year })).units.every(({ capaian }) => capaian === null)).toBe(true)
})

test('whoever may not set it is refused, the Admin without a document too, and a unit out of reach is not told', async () => {
  const office = await tempAppraisal()
  const { quarter } = office.periods
  await expectRefusal(office.kadis.ask('capaian.set', setting(quarter, UNITS.dinas)), 'not-allowed', 'capaian.why.own-unit')
  await expectRefusal(office.kadis.ask('capaian.set', setting(quarter, UNITS.region)), 'not-found', 'units.not-found')
  await expectRefusal(office.kabidA.ask('capaian.history', { periodId: quarter, unitId: UNITS.bidangB }), 'not-found', 'units.not-found')
  await expectRefusal(office.sekda.ask('capaian.set', setting(quarter, 'U-tidak-ada')), 'not-found', 'units.not-found')
  await expect(office.admin.ask('capaian.set', setting(quarter, UNITS.dinas))).rejects.toMatchObject({ code: 'bad-input', fields: { skNumber: { key: 'capaian.document-needed' } } })
  expect(await office.admin.ask('capaian.set', setting(quarter, UNITS.dinas, { skNumber: '800/12/2026', skDate: isoDate('2026-10-05') }))).toMatchObject({ skNumber: '800/12/2026', skDate: '2026-10-05' })
})

test('in a closed period nobody may set it, and the list says why', async () => {
  const office = await tempAppraisal()
  const { quarter } = office.periods
  await office.admin.ask('period.close', { periodId: quarter, reason })
  await expectRefusal(office.sekda.ask('capaian.set', setting(quarter, UNITS.dinas)), 'refused', 'period.is-closed')
  expect((await unitsOf(office.sekda, office)).map(({ maySet, whyNot }) => [maySet, whyNot?.key])).toEqual(Array.from({ length: 4 }, () => [false, 'capaian.why.closed']))
})

test('the draft of the head follows the capaian of the unit; what was sent or locked is told and not changed', async () => {
  const office = await tempAppraisal()
  const { quarter } = office.periods
  const head = { periodId: quarter, assignmentId: office.spans.get(MEMBERS.kabidA.nip) ?? 0 }
  const set = (level: InputOf<'capaian.set'>['level']) => office.kadis.ask('capaian.set', setting(quarter, UNITS.bidangA, { level, reason }))
  const state = async () => {
    const { rows } = await office.sekda.ask('rating.grid', { periodIds: [quarter], as: 'reader', unitId: UNITS.bidangA })
    return rows.find(({ assignmentId }) => assignmentId === head.assignmentId)
  }
  await set('baik')
  await office.kadis.ask('rating.save', { rows: [{ ...head, revision: 0, patch: { perilakuKerja: 'sesuai' } }] })
  expect(await set('istimewa')).toMatchObject({ drafts: 1, kept: [] })
  await office.kadis.ask('rating.submit', { evaluations: [head] })
  expect((await state())?.predikat).toBe('baik')
  expect(await set('istimewa')).toMatchObject({ drafts: 0, kept: [] })
  expect(await set('kurang')).toMatchObject({ drafts: 0, kept: [{ key: 'capaian.kept.submitted', values: { name: MEMBERS.kabidA.name, was: { text: 'legal.ekspektasi.di-atas' }, now: { text: 'legal.ekspektasi.di-bawah' } } }] })
  expect((await state())?.predikat).toBe('baik')
})

test('the hasil kerja of a head follows the rule level by level, and nothing follows before the rule', () => {
  expect(capaianSchema.options.map((level) => headHasilKerja(level, isoDate('2026-09-30'), null))).toEqual(['di-atas', 'sesuai', 'di-bawah', 'di-bawah', 'di-bawah'])
  expect(headHasilKerja(null, isoDate('2026-09-30'), null)).toBeNull()
  expect(headHasilKerja('baik', isoDate('2022-12-31'), null)).toBeNull()
})
