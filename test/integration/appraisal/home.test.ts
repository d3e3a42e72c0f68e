import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { layRating } from '../../support/locked-rating.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

type Who = 'admin' | 'kabidA' | 'kabidB' | 'kadis' | 'sekda' | 'auditor'
const waitingOf = async (office: TempAppraisal, who: Who) => (await office[who].ask('home.overview', {}))
const counts = async (office: TempAppraisal, who: Who) => Object.fromEntries((await waitingOf(office, who)).waiting.map(({ id, count }) => [id, count]))
const spanOf = (office: TempAppraisal, nip: string | undefined): number => office.spans.get(nip ?? '') ?? 0

test('an evaluator is told who is not rated yet in every open period, with the deadline and the days left, and nothing of others', async () => {
  const office = await tempAppraisal()
  const { waiting, badges } = await waitingOf(office, 'kabidA')
  expect(waiting.find(({ id }) => id === `to-rate-${office.periods.quarter}`)).toMatchObject({
    count: MEMBERS.staffA.length, detail: { key: 'home.waits.deadline', values: { on: { date: '2026-12-05' }, days: 14 } }, route: `/penilaian?periode=${office.periods.quarter}`,
  })
  expect(badges['/penilaian']).toBe(MEMBERS.staffA.length * 2)
  expect((await counts(office, 'kabidB'))[`to-rate-${office.periods.quarter}`]).toBe(MEMBERS.staffB.length)
})

test('what was rated leaves the list step by step: filled in, sent to the atasan, confirmed to be locked', async () => {
  const office = await tempAppraisal()
  const { quarter } = office.periods
  await layRating(office, ADMIN, { periodId: quarter, assignmentId: spanOf(office, MEMBERS.staffA[0]?.nip), state: 'draft' })
  await layRating(office, ADMIN, { periodId: quarter, assignmentId: spanOf(office, MEMBERS.staffA[1]?.nip), state: 'submitted' })
  await layRating(office, ADMIN, { periodId: quarter, assignmentId: spanOf(office, MEMBERS.staffA[2]?.nip), state: 'confirmed' })
  expect(await counts(office, 'kabidA')).toMatchObject({ [`to-rate-${quarter}`]: MEMBERS.staffA.length - 3, 'to-send': 1 })
  const head = await counts(office, 'kadis')
  expect(head).toMatchObject({ 'to-confirm': 1, 'to-lock': 1, [`to-rate-${quarter}`]: 2 })
  expect(await counts(office, 'kabidB')).not.toHaveProperty('to-confirm')
  expect(await counts(office, 'kabidB')).not.toHaveProperty('to-lock')
})

test('a head is told which units of the own have no capaian yet, the Admin what is past, to be opened and without an evaluator', async () => {
  const office = await tempAppraisal()
  // Two bidang in two open periods; the capaian of the dinas itself is set above.
  expect((await counts(office, 'kadis'))['capaian-unset']).toBe(4)
  expect(await counts(office, 'admin')).not.toHaveProperty('periods-passed')
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`update appraisal_period set deadline = '2026-11-20' where id = 1; update assignment set superior_id = null where id = ${spanOf(office, MEMBERS.staffB[0]?.nip)}`)
  const admin = await counts(office, 'admin')
  expect(admin).toMatchObject({ 'periods-passed': 1, 'assignment-gaps': 1 })
  expect(admin['periods-to-open']).toBeGreaterThan(0)
  expect((await waitingOf(office, 'kabidA')).waiting.find(({ id }) => id === 'to-rate-1')).toMatchObject({ tone: 'bad', detail: { key: 'home.waits.deadline-passed', values: { days: 1 } } })
})

test('an objection waits for its evaluator, its atasan and then for the Admin, each with the days left, and for nobody else', async () => {
  const office = await tempAppraisal()
  const ref = await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office, MEMBERS.staffA[0]?.nip) })
  const { id } = await office.admin.ask('objection.register', {
    ...ref, receivedOn: isoDate('2026-11-09'), filedOn: isoDate('2026-11-16'), letterNumber: '1', letterDate: null, letterName: null, letterSha256: null, grounds: 'Realisasi melampaui.', withReasons: true,
  })
  expect((await waitingOf(office, 'kabidA')).waiting[0]).toMatchObject({ id: 'objections-explain', count: 1, route: `/keberatan/${id}`, detail: { key: 'home.waits.working-deadline', values: { on: { date: '2026-11-25' }, days: 3 } } })
  expect((await waitingOf(office, 'kadis')).waiting[0]).toMatchObject({ id: 'objections-decide', count: 1 })
  expect((await waitingOf(office, 'kadis')).badges['/keberatan']).toBe(1)
  for (const who of ['kabidB', 'sekda', 'auditor', 'admin'] as const) expect(Object.keys(await counts(office, who)).filter((one) => one.startsWith('objections'))).toEqual([])
  await office.kadis.ask('objection.decide', { id, decision: 'confirmed', reason: 'bukti cukup', recommendation: '', decidedOn: isoDate('2026-11-20'), toHasilKerja: null, toPerilakuKerja: null })
  expect(await counts(office, 'admin')).toMatchObject({ 'objections-report': 1 })
})

test('a head is told which units stand outside the pattern of their capaian, by name and as a calibration counts them', async () => {
  const office = await tempAppraisal()
  const { quarter } = office.periods
  const outside = async (who: Who) => (await waitingOf(office, who)).waiting.find(({ id }) => id === 'outside-pattern')
  for (const [at, { nip }] of MEMBERS.staffA.entries()) {
    const rating = at < 6 ? 'di-atas' : 'sesuai'
    await layRating(office, ADMIN, { periodId: quarter, assignmentId: spanOf(office, nip), hasilKerja: rating, perilakuKerja: rating, state: at % 2 ? 'submitted' : 'locked' })
  }
  // Without a capaian there is no pattern.
  expect(await outside('kadis')).toBeUndefined()
  const set = (unitId: string, level: 'istimewa' | 'baik') => office.admin.ask('capaian.set', { periodId: quarter, unitId, level, basis: 'Laporan kinerja', achieved: null, skNumber: '800/1', skDate: null, setBy: 'Kepala Dinas', reason: null })
  await set(UNITS.dinas, 'istimewa')
  expect(await outside('kadis')).toMatchObject({ count: 1, detail: { values: { units: { list: ['Dinas Pelayanan Contoh'] } } } })
  // With a capaian of its own the bidang is measured by itself, and no longer with the dinas.
  await set(UNITS.bidangA, 'istimewa')
  expect(await outside('kadis')).toMatchObject({ count: 1, detail: { values: { units: { list: ['Bidang Layanan Terpadu'] } } }, route: '/kalibrasi' })
  const { distribution } = await office.kadis.ask('calibration.distribution', { periodId: quarter, unitId: UNITS.bidangA })
  expect([distribution.kept, distribution.rated]).toEqual([false, 7])
  expect((await outside('sekda'))?.count).toBe(1)
  expect(await outside('kabidA')).toBeUndefined()
  const store = await behindTheDesk(office.folder, ADMIN)
  // A draft is not there yet.
  store.exec(`update evaluation_version set state = 'draft' where id > 1`)
  expect(await outside('kadis')).toBeUndefined()
})

test('a proposal of a calibration waits only for who can answer it: the evaluator within the grant, while the period is open', async () => {
  const office = await tempAppraisal()
  const { quarter } = office.periods
  const [nip, assignmentId] = [MEMBERS.staffA[0]?.nip, spanOf(office, MEMBERS.staffA[0]?.nip)]
  await layRating(office, ADMIN, { periodId: quarter, assignmentId, state: 'submitted' })
  const { id } = await office.kadis.ask('calibration.open', { name: 'Kalibrasi triwulan III', periodId: quarter, unitIds: [UNITS.bidangA], anonymous: false })
  const { members } = await office.kadis.ask('calibration.get', { calibrationId: id })
  const memberNumber = members.find((member) => member.nip === nip)?.number ?? 0
  await office.kadis.ask('calibration.propose', { calibrationId: id, memberNumber, toHasilKerja: 'di-atas', toPerilakuKerja: 'sesuai', reason: 'hasil rapat kalibrasi' })
  expect((await counts(office, 'kabidA'))['proposals']).toBe(1)
  for (const who of ['kabidB', 'kadis', 'sekda'] as const) expect(await counts(office, who)).not.toHaveProperty('proposals')
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec("update appraisal_period set state = 'closed' where id = 1")
  expect(await counts(office, 'kabidA')).not.toHaveProperty('proposals')
  store.exec(`update appraisal_period set state = 'open' where id = 1; update assignment set unit_id = '${UNITS.bidangB}' where id = ${assignmentId}`)
  expect(await counts(office, 'kabidA')).not.toHaveProperty('proposals')
  store.exec(`update assignment set unit_id = '${UNITS.bidangA}' where id = ${assignmentId}`)
  expect((await counts(office, 'kabidA'))['proposals']).toBe(1)
})

test('an objection that was reported or withdrawn is in the register and waits for nobody', async () => {
  const office = await tempAppraisal()
  const register = async (nip: string | undefined) => (await office.admin.ask('objection.register', {
    ...await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office, nip) }), receivedOn: isoDate('2026-11-09'), filedOn: isoDate('2026-11-16'),
    letterNumber: '1', letterDate: null, letterName: null, letterSha256: null, grounds: 'Realisasi melampaui.', withReasons: true,
  })).id
  const [reported, withdrawn] = [await register(MEMBERS.staffA[0]?.nip), await register(MEMBERS.staffA[1]?.nip)]
  await office.kadis.ask('objection.decide', { id: reported, decision: 'confirmed', reason: 'bukti cukup', recommendation: '', decidedOn: isoDate('2026-11-20'), toHasilKerja: null, toPerilakuKerja: null })
  expect(await office.kadis.ask('objection.waiting', {})).toMatchObject({ toDecide: 1 })
  await office.admin.ask('objection.withdraw', { id: withdrawn, on: isoDate('2026-11-20'), reason: 'dicabut oleh pegawai' })
  expect(await counts(office, 'admin')).toMatchObject({ 'objections-report': 1 })
  await office.admin.ask('objection.report', { id: reported, reportedOn: isoDate('2026-11-21') })
  for (const who of ['admin', 'kadis', 'kabidA'] as const) expect(Object.keys(await counts(office, who)).filter((one) => one.startsWith('objections'))).toEqual([])
  expect(await office.kadis.ask('objection.waiting', {})).toEqual({ toExplain: 0, toDecide: 0, late: 0 })
  expect((await office.admin.ask('objection.list', {})).objections).toHaveLength(2)
})
