import { expect, test } from 'vitest'
import { xComponents, yComponents } from '../../../shared/legal/parameters/talent/weights.ts'
import type { ReplayRow } from '../../../shared/contract/replay.ts'
import { nipOf } from '../../support/merit-office.ts'
import type { ProfileDesk } from '../../support/profile-desk.ts'
import { draftOf, ON, replayOffice } from '../../support/replay-office.ts'

const BOX = 'talent.box'
const only = (components: readonly string[], one: string): Record<string, string> =>
  Object.fromEntries(components.map((name) => [name, name === one ? '100' : '0']))
// The office knows predikat and education of everybody; every other component would leave the box open.
const simple = { 'talent.weights-y': only(yComponents, 'predikat'), 'talent.weights-x': only(xComponents, 'pendidikan') }
const cuts = (tinggi: string, menengah: string, edge: 'at-least' | 'above') => ({
  'talent.cuts-x': { edges: [{ band: 'tinggi', from: tinggi, edge }, { band: 'menengah', from: menengah, edge }], below: 'rendah' },
})

// Whoever has both scores sits in the highest box, so that places alone tell people apart.
const oneBox = {
  ...simple, ...cuts('50', '40', 'at-least'), 'talent.kinerja-mode': 'score',
  'talent.cuts-y': { edges: [{ band: 'di-atas', from: '2', edge: 'at-least' }, { band: 'sesuai', from: '1', edge: 'at-least' }], below: 'di-bawah' },
}

async function rowsOf({ ask }: ProfileDesk, replayId: number): Promise<ReplayRow[]> {
  return (await ask('replay.rows', { filter: { replayId, rule: BOX }, limit: 500 })).rows
}

test('an edge that no longer takes the score on it moves everybody into the next lower band of potensial, and each box is counted', async () => {
  const desk = await replayOffice({ people: 120 })
  const [before, after] = [await draftOf(desk, { ...simple, ...cuts('80', '60', 'at-least') }), await draftOf(desk, { ...simple, ...cuts('80', '60', 'above') })]
  const replay = await desk.ask('replay.run', { before, after, facts: { on: ON } })
  const rows = await rowsOf(desk, replay.replayId)
  const moved = rows.filter((row) => row.change === 'box')
  expect(moved.length).toBeGreaterThan(60)
  expect(moved.map((row) => [row.before, row.after, row.parameters])).toEqual(moved.map(() => ['met', 'met', ['talent.cuts-x']]))
  const sum = (boxes: Record<string, number>): number => Object.values(boxes).reduce((all, one) => all + one, 0)
  expect(sum(replay.boxes.before)).toBe(sum(replay.boxes.after))
  const counted: Record<string, number> = {}
  for (let index = 1; index <= 120; index += 1) {
    const { after: finding } = await desk.ask('replay.person', { replayId: replay.replayId, nip: nipOf(index), rule: BOX })
    const box = finding.details['box']
    if (box !== undefined) counted[box] = (counted[box] ?? 0) + 1
  }
  expect(replay.boxes.after).toEqual(counted)
  expect(replay.totals[BOX]).toEqual({
    gained: 0, lost: 0, open: 0, box: moved.length, rank: 0, other: rows.length - moved.length, same: 120 - rows.length,
  })
  // Whoever lacks predikat has no box; that their potensial comes to another band is a change all the same.
  const other = rows.filter((row) => row.change === 'other')
  expect(other.map((row) => [row.before, row.after, row.parameters])).toEqual(other.map(() => ['cannot-tell', 'cannot-tell', ['talent.cuts-x']]))
  const { before: was, after: is } = await desk.ask('replay.person', { replayId: replay.replayId, nip: other[0]!.nip, rule: BOX })
  expect([was.details['potensial'], is.details['potensial']]).toEqual(['tinggi', 'menengah'])
})

test('inside a box people are ranked among their own level by what the nilai talenta weighs', async () => {
  const desk = await replayOffice({ people: 120 })
  const weigh = (y: string, x: string) => ({ ...oneBox, 'talent.weights-nilai': { y, x } })
  const [before, after] = [await draftOf(desk, weigh('100', '0')), await draftOf(desk, weigh('0', '100'))]
  const { replayId, totals } = await desk.ask('replay.run', { before, after, facts: { on: ON } })
  const rows = await rowsOf(desk, replayId)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map((row) => [row.change, row.beforeBox === row.afterBox, row.parameters])).toEqual(rows.map(() => ['rank', true, ['talent.weights-nilai']]))
  expect(totals[BOX]).toMatchObject({ gained: 0, lost: 0, rank: rows.length, other: 0 })
  const people: { nip: string; of: string; y: number; x: number }[] = []
  for (let index = 1; index <= 120; index += 1) {
    const { after: { details } } = await desk.ask('replay.person', { replayId, nip: nipOf(index), rule: BOX })
    const level = index % 5 === 0 ? 'fungsional' : index % 11 === 0 ? 'struktural' : 'pelaksana'
    if (details['box'] !== undefined) people.push({ nip: nipOf(index), of: `${level} ${details['box']}`, y: Number(details['y']), x: Number(details['x']) })
  }
  type One = (typeof people)[number]
  const place = (one: One, ahead: (other: One) => boolean): number => 1 + people.filter((other) => other.of === one.of && ahead(other)).length
  // Both scores are known for everybody: the one that is not weighed breaks ties, the kinerja score first.
  const expected = new Map(people.map((one) => [one.nip, [
    place(one, (other) => other.y > one.y || (other.y === one.y && other.x > one.x)), place(one, (other) => other.x > one.x || (other.x === one.x && other.y > one.y)),
  ]]))
  expect(rows.map((row) => [row.nip, [row.beforeRank, row.afterRank]])).toEqual(rows.map((row) => [row.nip, expected.get(row.nip)]))
  const moved = [...expected].filter(([, [was, is]]) => was !== is).map(([nip]) => nip)
  expect(rows.map((row) => row.nip).toSorted()).toEqual(moved.toSorted())
})

test('another order of tie breakers alone can move places, and is named', async () => {
  const desk = await replayOffice({ people: 120 })
  const order = ['x', 'y', 'predikat', 'penilaian-kompetensi', 'penilaian-potensi', 'pengembangan-kompetensi', 'pendidikan']
  // 100 and 60 come to as much as 80 and 80: only the order of the ties tells such people apart.
  const level = { ...oneBox, 'talent.weights-nilai': { y: '50', x: '50' }, 'talent.scale-predikat': {
    'sangat-baik': '100', baik: '80', 'butuh-perbaikan': '60', kurang: '40', 'sangat-kurang': '20',
  } }
  const { replayId } = await desk.ask('replay.run', { before: await draftOf(desk, level), after: await draftOf(desk, { ...level, 'talent.tie-break': order }), facts: { on: ON } })
  for (const row of await rowsOf(desk, replayId)) expect(row).toMatchObject({ change: 'rank', step: null, parameters: ['talent.tie-break'] })
  const rows = await rowsOf(desk, replayId)
  expect(rows.length).toBeGreaterThan(0)
})
