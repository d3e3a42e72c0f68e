import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { say } from '../../../shared/text/say.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { UNITS } from '../../support/selection-office.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { tempSelectionOffice, type TempSelection } from '../../support/temp-selection.ts'

const [LAST_YEAR, ON] = [isoDate('2025-12-31'), isoDate('2026-11-01')]

async function twice(): Promise<TempSelection> {
  const office = await tempSelectionOffice()
  await office.admin.ask('talent.map', { on: LAST_YEAR })
  await office.admin.ask('talent.map', { on: ON })
  return office
}

test('between two mappings every person is counted in one flow, and those who moved are listed', async () => {
  const { admin } = await twice()
  const { total, flows, rows } = await admin.ask('talent.moves', { filter: {}, beforeId: 1, limit: 500 })
  const { boxes, open, people } = await admin.ask('talent.boxes', { filter: {}, beforeId: 1 })
  for (const { box, count, before } of boxes) {
    expect([box, flows.filter(({ to }) => to === box).reduce((sum, flow) => sum + flow.count, 0)]).toEqual([box, count])
    expect([box, flows.filter(({ from }) => from === box).reduce((sum, flow) => sum + flow.count, 0)]).toEqual([box, before])
  }
  expect(rows).toHaveLength(total)
  expect(rows.every(({ box, before }) => box !== before)).toBe(true)
  expect(flows.reduce((sum, flow) => sum + flow.count, 0)).toBeLessThanOrEqual(people)
  expect(open).toBeGreaterThan(0)
  // Rated Baik for 2024 and Sangat Baik for 2025: up a row.
  expect(rows.find(({ nip }) => nip === PEOPLE.made.nip)).toMatchObject({ before: 5, box: 7 })
  await expectRefusal(admin.ask('talent.moves', { filter: {}, beforeId: 2 }), 'bad-input', 'kotak.same-map')
})

test('what moved a person is worked out again from what both mappings kept, whatever the record says by now', async () => {
  const office = await twice()
  ;(await behindTheDesk(office.folder, ADMIN)).exec(`delete from rating where person_id = (select id from person where nip = '${PEOPLE.made.nip}')`)
  const { person, changes, recomputed } = await office.admin.ask('talent.move', { mapId: 2, beforeId: 1, nip: PEOPLE.made.nip })
  expect([person.before, person.box, recomputed]).toEqual([5, 7, true])
  const kinerja = changes.find(({ step }) => step === 'band-kinerja')
  expect([kinerja?.before, kinerja?.after].map((one) => (one ? say('id', one) : null))).toEqual([
    'Predikat tahun 2024 Baik: kinerja sesuai ekspektasi', 'Predikat tahun 2025 Sangat Baik: kinerja di atas ekspektasi',
  ])
  // A sheet that somebody meddled with is told.
  ;(await behindTheDesk(office.folder, ADMIN)).exec(`update fact_sheet set facts = replace(facts, '"baik"', '"kurang"')
    where hash = (select fact_hash from talent_map_person where map_id = 1 and person_id = (select id from person where nip = '${PEOPLE.made.nip}'))`)
  expect((await office.admin.ask('talent.move', { mapId: 2, beforeId: 1, nip: PEOPLE.made.nip })).recomputed).toBe(false)
})

test('a Pimpinan sees boxes, places and kinerja, and nothing of the numbers that discipline goes into', async () => {
  const { pimpinan, admin, auditor } = await twice()
  const seen = (await pimpinan.ask('talent.people', { filter: {}, limit: 500 })).rows
  const all = (await admin.ask('talent.people', { filter: {}, limit: 500 })).rows
  expect(seen.map(({ nip, box, place, y }) => [nip, box, place, y])).toEqual(all.map(({ nip, box, place, y }) => [nip, box, place, y]))
  expect(seen.filter(({ x, nilai }) => x !== null || nilai !== null)).toEqual([])
  expect(all.filter(({ nilai }) => nilai !== null).length).toBeGreaterThan(20)
  // No sentence tells a number: not even that of the nilai talenta, of which the points of discipline are a part.
  const siti = seen.find(({ nip }) => nip === PEOPLE.siti.nip)
  expect(siti && say('id', siti.message)).toBe('Kotak 9: kinerja di atas ekspektasi, potensial tinggi.')
  expect((await auditor.ask('talent.people', { filter: {}, limit: 500 })).rows).toEqual(all)
  const { boxes } = await pimpinan.ask('talent.of-person', { nip: PEOPLE.siti.nip })
  expect(boxes.map(({ on, message }) => [on, /nilai/.test(say('id', message))])).toEqual([[ON, false], [LAST_YEAR, false]])
})

test('a move that a punishment caused tells a Pimpinan the bands alone, in the same words as each other move on that axis', async () => {
  const office = await tempSelectionOffice()
  await office.admin.ask('talent.map', { on: LAST_YEAR })
  const store = await behindTheDesk(office.folder, ADMIN)
  const raden = `(select id from person where nip = '${PEOPLE.raden.nip}')`
  store.exec(`insert into discipline_record (person_id, level, started, finished) values (${raden}, 'berat', '2026-02-01', '2027-02-01')`)
  await office.admin.ask('talent.map', { on: ON })
  const open = await office.admin.ask('talent.move', { mapId: 2, beforeId: 1, nip: PEOPLE.raden.nip })
  expect(open.changes.map(({ step }) => step)).toContain('disiplin')
  const veiled = await office.pimpinan.ask('talent.move', { mapId: 2, beforeId: 1, nip: PEOPLE.raden.nip })
  const told = veiled.changes.find(({ step }) => step === 'potensial')
  expect([told?.before, told?.after].map((one) => (one ? say('id', one) : null))).toEqual(['Potensial tinggi; bagian-bagiannya tertutup', 'Potensial menengah; bagian-bagiannya tertutup'])
  expect(JSON.stringify(veiled)).not.toMatch(/disipl|hukum|punish/i)
})

test('a head of one unit sees its own people alone, in every answer', async () => {
  const { kadis } = await twice()
  const mine = (await kadis.ask('talent.people', { filter: {}, limit: 500 })).rows
  expect(new Set(mine.map(({ unitId }) => unitId))).toEqual(new Set([UNITS.dinas, UNITS.layanan]))
  const { map, people, boxes } = await kadis.ask('talent.boxes', { filter: {}, beforeId: 1 })
  expect([map?.people, people]).toEqual([mine.length, mine.length])
  expect(boxes.flatMap(({ names }) => names).filter((name) => !mine.some((one) => one.name === name))).toEqual([])
  expect((await kadis.ask('talent.people', { filter: { unitId: UNITS.board } })).rows).toEqual([])
  const moved = await kadis.ask('talent.moves', { filter: {}, beforeId: 1, limit: 500 })
  expect(moved.rows.every(({ nip }) => mine.some((one) => one.nip === nip))).toBe(true)
  await expectRefusal(kadis.ask('talent.move', { mapId: 2, beforeId: 1, nip: PEOPLE.siti.nip }), 'not-found', 'people.not-found')
  await expectRefusal(kadis.ask('talent.of-person', { nip: PEOPLE.siti.nip }), 'not-found', 'people.not-found')
})
