import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { boardGates, gateWeights, type RoundSettings } from '../../../shared/domain/selection/target.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { CLOSING, freezeAgain, frozenRound, openedRound, recordTest } from '../../support/selection-acts.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const rowsOf = async (folder: string, table: string): Promise<Record<string, unknown>[]> =>
  ((await behindTheDesk(folder, ADMIN)).content()[table] ?? []).map((text) => JSON.parse(text) as Record<string, unknown>)

test('a frozen list holds what the ranking said, the facts of everyone looked at and the law, and the round waits for the head', async () => {
  const { admin, pimpinan, folder, round, list } = await frozenRound()
  const live = await admin.ask('round.ranking', { roundId: round.id })
  const shown = await admin.ask('shortlist.get', { id: list.id })
  expect(shown.ranking).toEqual(live)
  expect(shown.ranking.ranked.filter(({ listed }) => listed).map(({ name }) => name)).toEqual([PEOPLE.siti.name, PEOPLE.raden.name, PEOPLE.made.name])
  expect(list).toMatchObject({ number: 1, profileName: null, supersededAt: null, considered: 35, ranked: live.ranked.length, open: live.open.length, listed: 3 })
  expect(shown.round).toMatchObject({ state: 'frozen', shortlistId: list.id, listed: 3 })
  const [row] = await rowsOf(folder, 'shortlist')
  expect(createHash('sha256').update(String(row?.['content'])).digest('hex')).toBe(list.contentHash)
  expect(canonicalize(JSON.parse(String(row?.['content'])))).toBe(row?.['content'])
  expect(await rowsOf(folder, 'shortlist_person')).toHaveLength(35)
  const { waiting } = await pimpinan.ask('home.overview', {})
  expect(waiting.find(({ id }) => id === 'shortlists-to-decide')).toMatchObject({ count: 1, route: `/daftar-pendek/${round.id}` })
})

test('worked out again it is the same; after a record changes, today says who moved and the kept list is the same still', async () => {
  const office = await frozenRound()
  const { admin, auditor, list } = office
  const again = (against: 'kept' | 'now') => auditor.ask('shortlist.recompute', { id: list.id, against })
  for (const against of ['kept', 'now'] as const) expect(await again(against)).toMatchObject({ same: true, differences: [], message: { key: `round.recomputed.${against}-same` } })
  await recordTest(office, PEOPLE.raden.nip, '100')
  expect(await again('kept')).toMatchObject({ same: true })
  const now = await again('now')
  expect({ same: now.same, of: [...new Set(now.differences.map(({ name }) => name))].sort() }).toEqual({ same: false, of: [PEOPLE.raden.name, PEOPLE.siti.name] })
  expect(now.differences.filter(({ nip }) => nip === PEOPLE.siti.nip).map(({ message }) => message)).toEqual([{ key: 'round.difference.place', values: { from: 1, to: 2 } }])
  expect((await admin.ask('shortlist.get', { id: list.id })).ranking.ranked[0]?.name).toBe(PEOPLE.siti.name)
})

test('freezing again supersedes the list and changes nothing of it', async () => {
  const office = await frozenRound()
  const { admin, round, list } = office
  const before = await admin.ask('shortlist.get', { id: list.id })
  await recordTest(office, PEOPLE.raden.nip, '100')
  const second = await freezeAgain(office)
  expect(second).toMatchObject({ id: list.id + 1, number: 2, supersededAt: null })
  const { shortlists, round: now } = await admin.ask('round.get', { roundId: round.id })
  expect(shortlists.map(({ number, supersededAt }) => [number, supersededAt !== null])).toEqual([[2, false], [1, true]])
  expect(now.shortlistId).toBe(second.id)
  const after = await admin.ask('shortlist.get', { id: list.id })
  expect({ ...after, head: { ...after.head, supersededAt: null }, round: null }).toEqual({ ...before, round: null })
  expect(await admin.ask('shortlist.recompute', { id: list.id, against: 'kept' })).toMatchObject({ same: true })
})

test('a decided round is not frozen again; one that the head returns is', async () => {
  const office = await frozenRound()
  const { admin, folder, round } = office
  const store = await behindTheDesk(folder, ADMIN)
  store.exec(`update selection_round set state = 'decided' where id = ${round.id}`)
  await expectRefusal(freezeAgain(office), 'refused', 'round.refused.decided')
  await expectRefusal(admin.ask('round.cancel', { roundId: round.id, reason: 'tidak jadi' }), 'refused', 'round.refused.decided')
  store.exec(`update selection_round set state = 'open' where id = ${round.id}`)
  expect(await freezeAgain(office)).toMatchObject({ number: 2 })
})

test('content or facts that somebody altered behind the desk are found, and the list is not shown', async () => {
  const { admin, folder, list } = await frozenRound()
  const store = await behindTheDesk(folder, ADMIN)
  const altered = async (statement: string, undo: string, key: string) => {
    store.exec(statement)
    await expectRefusal(admin.ask('shortlist.recompute', { id: list.id, against: 'kept' }), 'damaged-store', key)
    store.exec(undo)
    expect(await admin.ask('shortlist.recompute', { id: list.id, against: 'kept' })).toMatchObject({ same: true })
  }
  const swap = (a: string, b: string) => `update shortlist set content = replace(content, '${a}', '${b}')`
  await altered(swap('"size":3', '"size":4'), swap('"size":4', '"size":3'), 'round.content-altered')
  const extra = (from: string, to: string) => `update shortlist_person set extra = replace(extra, '"fieldFits":${from}', '"fieldFits":${to}') where nip = '${PEOPLE.siti.nip}'`
  await altered(extra('null', 'true'), extra('true', 'null'), 'round.sheets-altered')
  const facts = (from: string, to: string) => `update fact_sheet set facts = replace(facts, '"golongan":"III/d"', '"golongan":"${to}"') where facts like '%${PEOPLE.siti.nip}%' and '${from}' <> ''`
  store.exec(facts('III/d', 'IV/a'))
  await expectRefusal(admin.ask('shortlist.recompute', { id: list.id, against: 'kept' }), 'damaged-store', 'round.sheets-altered')
  store.exec(swap('"size":3', '"size":4'))
  await expectRefusal(admin.ask('shortlist.get', { id: list.id }), 'damaged-store', 'round.content-altered')
})

test('data that changes while the list is frozen, and a freezing that is cancelled, leave nothing behind', async () => {
  const office = await openedRound()
  const { admin, folder, round } = office
  const stop = new AbortController()
  const { visit } = admin
  admin.onEvent = () => {
    if (admin.progress.at(-1)?.what.key === 'round.progress-keeping') stop.abort()
  }
  expect(await visit.call('round.freeze', { roundId: round.id, revision: 1 }, stop.signal)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  const store = await behindTheDesk(folder, ADMIN)
  admin.onEvent = () => {
    if (admin.progress.at(-1)?.what.key === 'round.progress-keeping') store.exec(`update person set title_back = 'S.T.' where nip = '${PEOPLE.siti.nip}'`)
  }
  await expectRefusal(admin.ask('round.freeze', { roundId: round.id, revision: 1 }), 'conflict', 'round.data-changed-meanwhile')
  admin.onEvent = () => {}
  for (const table of ['shortlist', 'shortlist_person', 'fact_sheet']) expect([table, await rowsOf(folder, table)]).toEqual([table, []])
  expect((await admin.ask('round.get', { roundId: round.id })).round).toMatchObject({ state: 'open', revision: 1 })
  expect(await freezeAgain(office)).toMatchObject({ number: 1 })
})

test('each act leaves its row in the audit log', async () => {
  const office = await openedRound()
  const { admin, auditor, folder, round } = office
  const { settings } = await admin.ask('round.get', { roundId: round.id })
  await admin.ask('round.set-settings', { roundId: round.id, settings, closingOn: CLOSING, revision: 1 })
  await admin.ask('round.set-person', { roundId: round.id, nip: PEOPLE.siti.nip, experienceMonths: 60, technicalScore: null, fieldFits: true, source: 'Daftar riwayat hidup' })
  await admin.ask('round.compare', { roundId: round.id, firstNip: PEOPLE.siti.nip, secondNip: PEOPLE.raden.nip })
  const list = await freezeAgain(office)
  await auditor.ask('shortlist.recompute', { id: list.id, against: 'kept' })
  await auditor.ask('shortlist.export', { id: list.id, what: 'listed', format: 'csv' })
  await admin.ask('round.cancel', { roundId: round.id, reason: 'jabatan digabung' })
  const kept = (await rowsOf(folder, 'audit')).sort((a, b) => Number(a['seq']) - Number(b['seq'])).filter(({ action }) => /^(round|shortlist)\./.test(String(action)))
  expect(kept.map(({ action, entity, entity_id: id, reason }) => [action, entity, id, reason])).toEqual([
    ['round.open', 'selection-round', '1', null], ['round.set-settings', 'selection-round', '1', null], ['round.set-person', 'selection-round', '1', 'Daftar riwayat hidup'], ['round.compare', 'selection-round', '1', null],
    ['round.freeze', 'shortlist', '1', null], ['shortlist.recompute', 'shortlist', '1', null], ['shortlist.export', 'export', '1', null], ['round.cancel', 'selection-round', '1', 'jabatan digabung'],
  ])
  expect(JSON.parse(String(kept.find(({ action }) => action === 'round.freeze')?.['detail']))).toMatchObject({ round: 1, number: 1, people: 35, hash: list.contentHash })
})

test('freezing and working out again are identical, whatever the board chose', async () => {
  const office = await openedRound()
  const { admin, round, folder } = office
  const store = await behindTheDesk(folder, ADMIN)
  const weight = fc.constantFrom(...gateWeights)
  const settings: fc.Arbitrary<RoundSettings> = fc.record({
    gates: fc.record(Object.fromEntries(boardGates.map((gate) => [gate, weight])) as Record<(typeof boardGates)[number], typeof weight>), technical: fc.constant('assessment' as const), size: fc.integer({ min: 1, max: 50 }),
  })
  await fc.assert(fc.asyncProperty(settings, fc.constantFrom('2026-09-30', '2026-11-01', '2026-11-20'), async (chosen, closing) => {
    store.exec(`update selection_round set state = 'open' where id = ${round.id}`)
    const { revision } = (await admin.ask('round.get', { roundId: round.id })).round
    await admin.ask('round.set-settings', { roundId: round.id, settings: chosen, closingOn: isoDate(closing), revision })
    if ((await admin.ask('round.ranking', { roundId: round.id })).ranked.length === 0) return
    const list = await freezeAgain(office)
    for (const against of ['kept', 'now'] as const) expect(await admin.ask('shortlist.recompute', { id: list.id, against })).toMatchObject({ same: true })
  }), { numRuns: 15 })
})
