import { expect, test } from 'vitest'
import { changeKinds, type ReplayRow } from '../../../shared/contract/replay.ts'
import { xComponents, yComponents } from '../../../shared/legal/parameters/talent/weights.ts'
import { nipOf } from '../../support/merit-office.ts'
import type { ProfileDesk } from '../../support/profile-desk.ts'
import { draftOf, ON, replayOffice } from '../../support/replay-office.ts'

const BOX = 'talent.box'
const SANGAT_BAIK = 'reward.sangat-baik-beruntun'
const YEARS = 'reward.sangat-baik-years'
const PEOPLE = 120
const only = (components: readonly string[], one: string): Record<string, string> =>
  Object.fromEntries(components.map((name) => [name, name === one ? '100' : '0']))
// The office knows predikat and education of everybody, but nobody's penilaian kompetensi or asesmen.
const known = { 'talent.weights-y': only(yComponents, 'predikat'), 'talent.weights-x': only(xComponents, 'pendidikan') }
const unknown = (component: string) => ({ ...known, 'talent.weights-x': only(xComponents, component) })
const nothing = { gained: 0, lost: 0, open: 0, box: 0, rank: 0, other: 0, same: PEOPLE }

async function replayed({ ask }: ProfileDesk, before: string, after: string) {
  const replay = await ask('replay.run', { before, after, facts: { on: ON } })
  const { rows } = await ask('replay.rows', { filter: { replayId: replay.replayId }, limit: 500 })
  return { replay, rows }
}

const sidesOf = (rows: readonly ReplayRow[]): readonly string[] => [...new Set(rows.map(({ before, after }) => `${before} ${after}`))].toSorted()

test('who was met and can no longer be told is open, not lost, in rows, totals, units, filter and sheet; the other way round it is gained', async () => {
  const desk = await replayOffice({ people: PEOPLE })
  const [before, after] = [await draftOf(desk, known), await draftOf(desk, unknown('asesmen'))]
  const { replay, rows } = await replayed(desk, before, after)
  expect(rows.length).toBeGreaterThan(60)
  expect(rows.map(({ rule, change, before: was, after: is }) => [rule, change, was, is])).toEqual(rows.map(() => [BOX, 'open', 'met', 'cannot-tell']))
  expect(rows.map((row) => [row.beforeBox !== null, row.afterBox, row.afterRank])).toEqual(rows.map(() => [true, null, null]))
  expect(replay.totals[BOX]).toEqual({ ...nothing, open: rows.length, same: PEOPLE - rows.length })
  const { replayId } = replay
  const count = async (change: ReplayRow['change']): Promise<number> => (await desk.ask('replay.rows', { filter: { replayId, change: [change] } })).total
  expect([await count('open'), await count('lost')]).toEqual([rows.length, 0])
  const { rows: units } = await desk.ask('replay.units', { replayId })
  expect(units.map(({ open, lost }) => [open, lost])).toEqual(units.map(({ unitId }) => [rows.filter((row) => row.unitId === unitId).length, 0]))
  const sheet = await desk.fetch((await desk.ask('replay.export', { filter: { replayId }, format: 'csv' })).fileId)
  expect(sheet.match(/Tidak lagi dapat dipastikan/g)).toHaveLength(rows.length)
  expect(sheet).not.toContain('Tidak lagi memenuhi')

  const back = await replayed(desk, after, before)
  expect(back.replay.totals[BOX]).toEqual({ ...nothing, gained: rows.length, same: PEOPLE - rows.length })
})

test('nobody changes where neither side can tell and only the missing data differs', async () => {
  const desk = await replayOffice({ people: PEOPLE })
  const { replay, rows } = await replayed(desk, await draftOf(desk, unknown('asesmen')), await draftOf(desk, unknown('penilaian-kompetensi')))
  expect([rows, replay.changed, replay.totals[BOX]]).toEqual([[], 0, nothing])
  const { before, after } = await desk.ask('replay.person', { replayId: replay.replayId, nip: nipOf(1), rule: BOX })
  expect([before.outcome, after.outcome]).toEqual(['cannot-tell', 'cannot-tell'])
  expect(before.missing).not.toEqual(after.missing)
})

test('nobody changes either where one side alone works out half of what it cannot tell', async () => {
  const desk = await replayOffice({ people: PEOPLE })
  const { replay } = await replayed(desk, await draftOf(desk, unknown('asesmen')), await draftOf(desk, { ...unknown('asesmen'), 'talent.weights-y': only(yComponents, 'kehadiran'), 'talent.kinerja-mode': 'score' }))
  const { before, after } = await desk.ask('replay.person', { replayId: replay.replayId, nip: nipOf(1), rule: BOX })
  expect([before.details['kinerja'] === undefined, after.details['kinerja']]).toEqual([false, undefined])
  expect(replay.totals[BOX]).toEqual(nothing)
})

test('lost is only who is surely not met now; another answer among those not met is a change of its own', async () => {
  const desk = await replayOffice({ people: PEOPLE })
  const [fewer, more] = [await draftOf(desk, { [YEARS]: 1 }), await draftOf(desk, { [YEARS]: 3 })]
  const { replay, rows } = await replayed(desk, more, fewer)
  const back = await replayed(desk, fewer, more)
  const kind = (all: readonly ReplayRow[], change: ReplayRow['change']): readonly ReplayRow[] => all.filter((row) => row.rule === SANGAT_BAIK && row.change === change)
  expect(sidesOf(kind(back.rows, 'lost'))).toEqual(['met not-met'])
  expect(sidesOf(kind(rows, 'other'))).toEqual(['not-met cannot-tell'])
  expect(sidesOf(kind(back.rows, 'other'))).toEqual(['cannot-tell not-met'])
  for (const change of changeKinds) {
    expect([change, replay.totals[SANGAT_BAIK]?.[change]]).toEqual([change, kind(rows, change).length])
    expect([change, back.replay.totals[SANGAT_BAIK]?.[change]]).toEqual([change, kind(back.rows, change).length])
  }
})
