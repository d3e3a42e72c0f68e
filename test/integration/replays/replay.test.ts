import { expect, test } from 'vitest'
import { changeKinds, type ReplayRow } from '../../../shared/contract/replay.ts'
import { say } from '../../../shared/text/say.ts'
import { expectRefusal } from '../../support/refusal.ts'
import type { ProfileDesk } from '../../support/profile-desk.ts'
import { draftOf, ON, replayOffice } from '../../support/replay-office.ts'

const SANGAT_BAIK = 'reward.sangat-baik-beruntun'
const YEARS = 'reward.sangat-baik-years'
const KP = 'promotion.kp-reguler'
const BAR = 'promotion.kp-discipline-bar'

async function rowsOf(ask: ProfileDesk['ask'], replayId: number, filter: object = {}): Promise<ReplayRow[]> {
  return (await ask('replay.rows', { filter: { replayId, ...filter }, limit: 500 })).rows
}

test('a draft that asks for one year instead of two gains exactly those whom a run under it flags besides, and loses nobody', async () => {
  const desk = await replayOffice()
  const run = await desk.ask('assess.run', { on: ON })
  const replay = await desk.ask('replay.run', { after: await draftOf(desk, { [YEARS]: 1 }), facts: { runId: run.runId } })
  const flagged = async (): Promise<string[]> => (await desk.db().selectFrom('run_finding').innerJoin('person', 'person.id', 'person_id').select('nip')
    .where('rule', '=', SANGAT_BAIK).where('outcome', '=', 'met').where('run_id', '=', desk.db().selectFrom('run').select((one) => one.fn.max('id').as('id'))).execute())
    .map((row) => row.nip).toSorted()
  const before = await flagged()
  await desk.ask('profile.change', { id: '1', validFrom: ON })
  await desk.ask('profile.activate', { id: '1', reason: 'Untuk membandingkan' })
  await desk.ask('assess.run', { on: ON })
  const gained = await rowsOf(desk.ask, replay.replayId, { change: ['gained'] })
  expect(gained.map((row) => row.nip).toSorted()).toEqual((await flagged()).filter((nip) => !before.includes(nip)))
  expect(gained.length).toBeGreaterThan(0)
  expect(replay.totals[SANGAT_BAIK]).toMatchObject({ gained: gained.length, lost: 0 })
  expect(replay).toMatchObject({ people: 240, runId: run.runId, on: ON, before: { profile: 'active' }, after: { profile: '1', name: 'Rancangan profil' } })
})

test('the other way round the same people lose it, and each row names the condition and the value that moved them', async () => {
  const desk = await replayOffice()
  const draft = await draftOf(desk, { [YEARS]: 1 })
  const [there, back] = [await desk.ask('replay.run', { before: 'law', after: draft, facts: { on: ON } }), await desk.ask('replay.run', { before: draft, after: 'law', facts: { on: ON } })]
  const [gained, lost] = [await rowsOf(desk.ask, there.replayId, { change: ['gained'] }), await rowsOf(desk.ask, back.replayId, { change: ['lost'] })]
  expect(lost.map((row) => row.nip)).toEqual(gained.map((row) => row.nip))
  expect(lost.map(({ beforeStep, afterStep }) => [beforeStep, afterStep])).toEqual(gained.map(({ beforeStep, afterStep }) => [afterStep, beforeStep]))
  for (const row of gained) {
    expect(row).toMatchObject({ rule: SANGAT_BAIK, before: 'not-met', after: 'met', parameters: [YEARS] })
    // A year that is no longer asked has no condition any more.
    const [was, is] = [row.beforeStep, row.afterStep].map((step) => (step === null ? null : say('id', step)))
    expect([row.step === null, was === is]).toEqual([false, false])
  }
})

test('totals of each rule add up to all people, and those of the units to the rows', async () => {
  const desk = await replayOffice()
  const { replayId, totals, changed } = await desk.ask('replay.run', { after: await draftOf(desk, { [YEARS]: 1, [BAR]: ['sedang', 'berat'] }), facts: { on: ON } })
  for (const total of Object.values(totals)) expect(Object.values(total).reduce((sum, one) => sum + one, 0)).toBe(240)
  const rows = await rowsOf(desk.ask, replayId)
  expect(new Set(rows.map((row) => row.nip)).size).toBe(changed)
  const { rows: units } = await desk.ask('replay.units', { replayId })
  const counted = (unitId: string | null, change: string): number => rows.filter((row) => row.unitId === unitId && row.change === change).length
  expect(units.map((unit) => [unit.unitId, ...changeKinds.map((change) => unit[change])]))
    .toEqual(units.map(({ unitId }) => [unitId, ...changeKinds.map((change) => counted(unitId, change))]))
  expect(units.reduce((sum, unit) => sum + changeKinds.reduce((all, change) => all + unit[change], 0), 0)).toBe(rows.length)
})

test('pages follow each other, and filters narrow by rule, change, unit with everything below, and words', async () => {
  const desk = await replayOffice()
  const { replayId } = await desk.ask('replay.run', { after: await draftOf(desk, { [YEARS]: 1 }), facts: { on: ON } })
  const all = await rowsOf(desk.ask, replayId)
  const paged: ReplayRow[] = []
  for (let offset = 0; offset < all.length; offset += 7) paged.push(...(await desk.ask('replay.rows', { filter: { replayId }, offset, limit: 7 })).rows)
  expect(paged).toEqual(all)
  expect(await rowsOf(desk.ask, replayId, { rule: KP })).toEqual(all.filter((row) => row.rule === KP))
  expect(await rowsOf(desk.ask, replayId, { unitId: 'u5' })).toEqual(all.filter((row) => ['u5', 'u6', 'u7', 'u8'].includes(row.unitId ?? '')))
  const wanted = all.at(-1)!
  expect((await rowsOf(desk.ask, replayId, { search: wanted.nip })).map((row) => row.nip)).toContain(wanted.nip)
  await expectRefusal(desk.ask('replay.rows', { filter: { replayId, unitId: 'tidak-ada' } }), 'not-found', 'units.not-found')
  await expectRefusal(desk.ask('replay.rows', { filter: { replayId: 99 } }), 'not-found', 'replay.not-found')
})

test('both findings of a person stand side by side, worked out anew even when the draft has been changed since', async () => {
  const desk = await replayOffice()
  const id = await draftOf(desk, { [YEARS]: 1 })
  const { replayId } = await desk.ask('replay.run', { after: id, facts: { on: ON } })
  const [row] = await rowsOf(desk.ask, replayId, { change: ['gained'] })
  await desk.ask('profile.change', { id, parameters: [{ parameter: YEARS, values: [] }] })
  const { before, after } = await desk.ask('replay.person', { replayId, nip: row!.nip, rule: SANGAT_BAIK })
  expect([before.outcome, after.outcome]).toEqual(['not-met', 'met'])
  expect(after.readings.find((one) => one.parameter === YEARS)).toMatchObject({ value: 1, profile: 'Rancangan profil', citation: { pin: 'Pasal 2' } })
})

test('nothing moves where both sides read the same', async () => {
  const desk = await replayOffice({ people: 40 })
  expect(await desk.ask('replay.run', { before: 'law', after: await draftOf(desk, { [YEARS]: 2 }), facts: { on: ON } })).toMatchObject({ changed: 0 })
})

test('what moved somebody through discipline is told to Admin and Auditor only', async () => {
  const desk = await replayOffice({ people: 600 })
  // Everybody who was punished is being punished on the day of the replay.
  await desk.db().updateTable('discipline_record').set({ finished: '2027-12-31' }).execute()
  const { replayId } = await desk.ask('replay.run', { after: await draftOf(desk, { [BAR]: ['ringan', 'sedang', 'berat'] }), facts: { on: ON } })
  const rows = await rowsOf(desk.ask, replayId, { rule: KP })
  const sealed = await rowsOf(desk.as('pimpinan'), replayId, { rule: KP })
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map((row) => row.parameters)).toEqual(rows.map(() => [BAR]))
  expect(await rowsOf(desk.as('auditor'), replayId, { rule: KP })).toEqual(rows)
  for (const row of sealed) {
    expect(row).toMatchObject({ step: null, parameters: [] })
    for (const step of [row.beforeStep, row.afterStep]) expect(step === null || step.key === 'assess.sealed-moved').toBe(true)
  }
  const { after } = await desk.as('pimpinan')('replay.person', { replayId, nip: rows[0]!.nip, rule: KP })
  expect(JSON.stringify({ ...after, readings: [] })).not.toContain('2024-03-01')
})

test('the sheet holds the rows shown below who ran it, both profiles, date, rule set and what is assumed', async () => {
  const desk = await replayOffice()
  const { replayId, by } = await desk.ask('replay.run', { before: 'law', after: await draftOf(desk, { [YEARS]: 1 }), facts: { on: ON } })
  const rows = await rowsOf(desk.ask, replayId, { change: ['gained'] })
  const file = await desk.ask('replay.export', { filter: { replayId, change: ['gained'] }, format: 'csv' })
  const lines = (await desk.fetch(file.fileId)).split('\r\n')
  const header = lines.findIndex((line) => line.startsWith('NIP,'))
  expect(lines.slice(header + 1, -1).map((line) => line.split(',')[0]!.replaceAll(/["']/g, ''))).toEqual(rows.map((row) => row.nip))
  const block = lines.slice(0, header).join('\n')
  for (const part of ['Kabupaten Contoh', by!, 'Rancangan profil', '2026-11-01', 'Peraturan bawaan Tanjak', 'DIASUMSIKAN']) expect(block).toContain(part)
  const book = await desk.ask('replay.export', { filter: { replayId }, format: 'xlsx' })
  expect([book.name, book.size > 1000]).toEqual([expect.stringMatching(/\.xlsx$/), true])
})

test('a replay that is cancelled leaves nothing behind', async () => {
  const desk = await replayOffice({ people: 900 })
  const after = await draftOf(desk, { [YEARS]: 1 })
  const cancel = new AbortController()
  let told = 0
  desk.onProgress = () => {
    told += 1
    if (told === 2) cancel.abort()
  }
  await expectRefusal(desk.ask('replay.run', { after, facts: { on: ON } }, cancel.signal), 'cancelled', 'errors.cancelled')
  desk.onProgress = () => {
    told += 1
    if (told === 6) late.abort()
  }
  const late = new AbortController()
  await expectRefusal(desk.ask('replay.run', { after, facts: { on: ON } }, late.signal), 'cancelled', 'errors.cancelled')
  for (const table of ['replay', 'replay_person', 'replay_row', 'fact_sheet'] as const) expect(await desk.db().selectFrom(table).selectAll().execute()).toEqual([])
})

test('a replay is not kept when data changed, or when its run was taken away, while it ran', async () => {
  const desk = await replayOffice({ people: 900 })
  const [run, after] = [await desk.ask('assess.run', { on: ON }), await draftOf(desk, { [YEARS]: 1 })]
  const once = (act: () => Promise<unknown>): Promise<unknown> => new Promise((resolve) => {
    desk.onProgress = () => {
      desk.onProgress = () => {}
      resolve(act())
    }
  })
  const changed = once(() => desk.db().updateTable('person').set({ name: 'Nama Lain' }).where('id', '=', 900).execute())
  await expectRefusal(desk.ask('replay.run', { after, facts: { on: ON } }), 'conflict', 'replay.data-changed-meanwhile')
  const gone = once(async () => {
    for (const table of ['run_finding', 'run_person'] as const) await desk.db().deleteFrom(table).where('run_id', '=', run.runId).execute()
    await desk.db().deleteFrom('run').where('id', '=', run.runId).execute()
  })
  await expectRefusal(desk.ask('replay.run', { after, facts: { runId: run.runId } }), 'conflict', 'replay.data-changed-meanwhile')
  await Promise.all([changed, gone])
  expect((await desk.ask('replay.list', {})).replays).toEqual([])
})

test('removing a replay takes its facts with it, but not those on which a run stands', async () => {
  const desk = await replayOffice({ people: 60 })
  const run = await desk.ask('assess.run', { on: ON })
  const kept = (await desk.db().selectFrom('fact_sheet').select('hash').execute()).length
  const after = await draftOf(desk, { [YEARS]: 1 })
  const ofRun = await desk.ask('replay.run', { after, facts: { runId: run.runId } })
  const ofDay = await desk.ask('replay.run', { after, facts: { on: ON.replace('11-01', '10-01') as typeof ON } })
  for (const { replayId } of [ofRun, ofDay]) await desk.ask('replay.remove', { replayId, reason: 'Tidak dipakai lagi' })
  expect((await desk.db().selectFrom('fact_sheet').select('hash').execute()).length).toBe(kept)
  expect((await desk.ask('replay.list', {})).replays).toEqual([])
  expect((await desk.ask('replay.run', { after, facts: { runId: run.runId } })).replayId).toBe(3)
})
