import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { say } from '../../../shared/text/say.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { UNITS } from '../../support/selection-office.ts'
import { tempSelectionOffice, type TempSelection } from '../../support/temp-selection.ts'

const XX = 'reward.satyalancana-xx'
const BEST = 'reward.pegawai-terbaik'
const PRIORITY = 'reward.prioritas-talenta'
const NO_LIMIT = { office: null, eachUnit: null, units: {} }
const minutes = { heldOn: isoDate('2026-11-20'), place: 'Ruang rapat BKPSDM', chair: 'Bupati Contoh', members: ['Sekretaris Daerah'], notes: '' }

async function assessed(): Promise<TempSelection> {
  const office = await tempSelectionOffice()
  await office.admin.ask('assess.run', { on: isoDate('2026-11-01') })
  return office
}

const opened = ({ admin }: TempSelection, rule: string, quota: InputOf<'award.open'>['quota'] = NO_LIMIT) => admin.ask('award.open', { rule, name: 'Usulan uji 2026', quota })
const nipsOf = async ({ admin }: TempSelection, id: number) => (await admin.ask('award.nominees', { id, outcome: ['met'] })).rows.map(({ nip }) => nip)

test('a round holds everybody whom the run flags; kinds tell how many and which round is open', async () => {
  const office = await assessed()
  const flagged = (await office.admin.ask('candidates.list', { filter: { kind: 'reward', rule: XX } })).rows.map(({ nip }) => nip)
  const round = await opened(office, XX)
  expect(round).toMatchObject({ rule: XX, on: '2026-11-01', state: 'open', flagged: flagged.length, nominated: 0, passedOver: 0, waiting: flagged.length })
  expect((await nipsOf(office, round.id)).toSorted()).toEqual(flagged.toSorted())
  const kind = (await office.admin.ask('award.kinds', {})).kinds.find(({ rule }) => rule === XX)
  expect(kind).toMatchObject({ met: flagged.length, needsQuota: false, openRound: round.id })
  await expectRefusal(opened(office, XX), 'conflict', 'award.open-already')
  await expectRefusal(opened(office, 'reward.kgb-pppk'), 'bad-input', 'award.unknown-rule')
  await expectRefusal(opened(office, 'reward.satyalancana-x', { ...NO_LIMIT, units: { 'tidak-ada': 1 } }), 'bad-input', 'award.unknown-units')
})

test('before the first run there is nothing to nominate from', async () => {
  const office = await tempSelectionOffice()
  await expectRefusal(opened(office, XX), 'not-found', 'assess.no-run')
  expect((await office.admin.ask('award.kinds', {})).kinds.map(({ met }) => met)).toEqual(Array(7).fill(null))
})

test('passing over somebody flagged asks for a reason, and who decided when is kept', async () => {
  const office = await assessed()
  const { id } = await opened(office, XX)
  const [first, ...others] = await nipsOf(office, id)
  if (!first) throw new Error('nobody is flagged')
  await expectRefusal(office.pimpinan.ask('award.decide', { id, nips: [first], state: 'passed-over', reason: null }), 'bad-input', 'award.pass-needs-reason')
  await expectRefusal(office.pimpinan.ask('award.decide', { id, nips: ['199912312025011999'], state: 'nominated', reason: null }), 'bad-input', 'award.not-listed')
  await office.pimpinan.ask('award.decide', { id, nips: [first], state: 'passed-over', reason: 'menunggu hasil pemeriksaan' })
  const after = await office.pimpinan.ask('award.decide', { id, nips: others, state: 'nominated', reason: null })
  expect(after).toMatchObject({ nominated: others.length, passedOver: 1, waiting: 0 })
  expect((await office.auditor.ask('award.nominees', { id, state: ['passed-over'] })).rows).toMatchObject([{ nip: first, reason: 'menunggu hasil pemeriksaan', decidedBy: 'Bupati Contoh' }])
  expect(await office.pimpinan.ask('award.decide', { id, nips: [first], state: 'flagged', reason: null })).toMatchObject({ passedOver: 0, waiting: 1 })
})

test('going beyond the quota of a unit or of the office asks for a reason', async () => {
  const office = await assessed()
  const { id } = await opened(office, PRIORITY, { ...NO_LIMIT, eachUnit: 1, units: { [UNITS.dinas]: 2 } })
  const inDinas = (await office.admin.ask('award.nominees', { id, outcome: ['met'], unitId: UNITS.dinas })).rows.map(({ nip }) => nip)
  expect(inDinas.length).toBe(3)
  await office.pimpinan.ask('award.decide', { id, nips: inDinas.slice(0, 2), state: 'nominated', reason: null })
  await expectRefusal(office.pimpinan.ask('award.decide', { id, nips: inDinas, state: 'nominated', reason: null }), 'bad-input', 'award.over-needs-reason')
  await office.pimpinan.ask('award.decide', { id, nips: inDinas.slice(2), state: 'nominated', reason: 'ketiganya setara' })
  const { units } = await office.admin.ask('award.get', { id })
  expect(units.find(({ unitId }) => unitId === UNITS.dinas)).toMatchObject({ flagged: 3, nominated: 3, quota: 2, over: true })
  await office.admin.ask('award.set-quota', { id, quota: { office: 3, eachUnit: null, units: {}, byRule: false }, reason: 'kuota ditetapkan ulang' })
  const rest = (await nipsOf(office, id)).filter((nip) => !inDinas.includes(nip)).slice(0, 1)
  await expectRefusal(office.pimpinan.ask('award.decide', { id, nips: rest, state: 'nominated', reason: null }), 'bad-input', 'award.over-needs-reason')
})

test('a quota by rule is that of the rule for the heads of each unit', async () => {
  const office = await assessed()
  const { id } = await opened(office, PRIORITY, { ...NO_LIMIT, byRule: true })
  const { units, quotaFinding, certainty } = await office.admin.ask('award.get', { id })
  for (const unit of units) expect(unit.quota).toBe((await office.admin.ask('rule.ask', { id: 'reward.kuota', on: isoDate('2026-11-01'), facts: { heads: unit.heads, nominated: 0 } })).details['quota'])
  expect([quotaFinding?.rule, certainty]).toEqual(['reward.kuota', 'assumed'])
})

test('the best employees stand by unit and level in the order of the rule; equals are told as equals', async () => {
  const office = await assessed()
  const { id } = await opened(office, BEST)
  const { rows } = await office.admin.ask('award.nominees', { id, limit: 500 })
  const said = (nip: string) => rows.filter((one) => one.nip === nip).map(({ outcome, place, message }) => `${outcome} ${place} ${say('id', message)}`)
  expect(said(PEOPLE.p07.nip)).toEqual([`met 1 Terbaik ke-1 tingkat pelaksana di Dinas Pelayanan Contoh tahun 2025: Sangat Baik, umpan balik 78. Di antara 4 orang.`])
  expect(rows.filter(({ unitId }) => unitId === UNITS.mutasi).map(({ name, place, outcome }) => [name, place, outcome]).toSorted()).toEqual([
    [PEOPLE.p02.name, 1, 'met'], [PEOPLE.muda1.name, 1, 'met'], [PEOPLE.dewi.name, 1, 'cannot-tell'], [PEOPLE.yusuf.name, 1, 'cannot-tell'],
  ].toSorted())
  expect(said(PEOPLE.p11.nip)).toEqual([expect.stringContaining('1 orang belum berpredikat')])
})

test('closing waits for every decision and for the minutes, freezes under a hash, and the list of candidates says the same', async () => {
  const office = await assessed()
  const { id } = await opened(office, XX)
  const [first, ...others] = await nipsOf(office, id)
  if (!first) throw new Error('nobody is flagged')
  const close = () => office.pimpinan.ask('award.close', { id, reason: 'rapat selesai' })
  await expectRefusal(close(), 'refused', 'award.waits')
  await office.pimpinan.ask('award.decide', { id, nips: [first], state: 'passed-over', reason: 'menunggu hasil pemeriksaan' })
  await office.pimpinan.ask('award.decide', { id, nips: others, state: 'nominated', reason: null })
  await expectRefusal(close(), 'refused', 'award.minutes-missing')
  await office.admin.ask('award.write-minutes', { id, minutes })
  const before = await office.admin.ask('award.nominees', { id })
  const closed = await close()
  expect(closed).toMatchObject({ state: 'closed', closedBy: 'Bupati Contoh' })
  expect(closed.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(await office.admin.ask('award.nominees', { id })).toEqual(before)
  const flags = async () => Object.fromEntries((await office.admin.ask('candidates.list', { filter: { kind: 'reward', rule: XX } })).rows.map(({ nip, state }) => [nip, state]))
  expect(await flags()).toEqual({ [first]: 'postponed', ...Object.fromEntries(others.map((nip) => [nip, 'proposed'])) })
  await expectRefusal(office.pimpinan.ask('award.decide', { id, nips: [first], state: 'nominated', reason: null }), 'conflict', 'award.is-closed')
  await expectRefusal(office.admin.ask('award.write-minutes', { id, minutes }), 'conflict', 'award.is-closed')
  // Who is proposed does not come up again; who was passed over does.
  const next = await opened(office, XX)
  expect(await nipsOf(office, next.id)).toEqual([first])
  await office.admin.ask('award.remove', { id, reason: 'usulan ditarik kembali' })
  expect(await flags()).toEqual(Object.fromEntries([first, ...others].map((nip) => [nip, 'new'])))
  await expectRefusal(office.admin.ask('award.get', { id }), 'not-found', 'award.not-found')
  expect((await office.auditor.ask('award.get', { id })).round).toMatchObject({ state: 'removed', removedReason: 'usulan ditarik kembali' })
})

test('a frozen round that was altered is found', async () => {
  const office = await assessed()
  const { id } = await opened(office, 'reward.satyalancana-xxx')
  await office.pimpinan.ask('award.decide', { id, nips: await nipsOf(office, id), state: 'nominated', reason: null })
  await office.admin.ask('award.write-minutes', { id, minutes })
  await office.pimpinan.ask('award.close', { id, reason: 'rapat selesai' })
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`update award_round set frozen = replace(frozen, '"state":"nominated"', '"state":"passed-over"') where id = ${id}`)
  await expectRefusal(office.auditor.ask('award.nominees', { id }), 'damaged-store', 'award.frozen-altered')
})

test('a head of one unit sees the people of that unit alone', async () => {
  const office = await assessed()
  const { id } = await opened(office, 'reward.satyalancana-x')
  await office.admin.ask('award.write-minutes', { id, minutes: { ...minutes, notes: 'Rahasia rapat' } })
  const mine = [UNITS.dinas, UNITS.layanan] as const
  const { rows } = await office.kadis.ask('award.nominees', { id, limit: 500 })
  expect(new Set(rows.map(({ unitId }) => unitId))).toEqual(new Set(mine))
  const { round, units, minutes: told, quotaFinding } = await office.kadis.ask('award.get', { id })
  expect([round.flagged, units.map(({ unitId }) => unitId).toSorted(), told.notes, quotaFinding]).toEqual([rows.filter(({ outcome }) => outcome === 'met').length, mine.toSorted(), '', null])
  await expectRefusal(office.kadis.ask('award.nominees', { id, unitId: UNITS.kecamatan }), 'not-found', 'units.not-found')
})
