import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { correctUnit, linkUnits } from '../../../electron/desk/services/units/change.ts'
import { unitDistribution, type YearDistribution } from '../../../electron/desk/services/units/distribution.ts'
import { getUnit } from '../../../electron/desk/services/units/get.ts'
import { unitTree } from '../../../electron/desk/services/units/tree.ts'
import { meritDesk, type MeritDesk } from '../../support/merit-desk.ts'
import { fillOffice, ROOT } from '../../support/merit-office.ts'
import { expectRefusal } from '../../support/refusal.ts'

const YEARS = [2023, 2024, 2025] as const

async function office(people = 400): Promise<MeritDesk> {
  const desk = await meritDesk()
  await fillOffice(desk.db, { people, units: 17, years: YEARS })
  return desk
}

const sum = (one: YearDistribution | undefined): number => Object.values(one?.counts ?? {}).reduce((total, count) => total + count, 0)

test('the tree counts people in service in each unit and below it, and every person once', async () => {
  const { admin, db } = await office()
  const { units } = await unitTree(admin, null)
  const root = units.find((unit) => unit.id === ROOT)
  expect(root && root.people + root.peopleBelow).toBe(390)
  expect(units.reduce((total, unit) => total + unit.people, 0)).toBe(390)
  const inFive = await db.selectFrom('person_current').select('unit_id').where('state', '=', 'active')
    .where('unit_id', 'in', ['u6', 'u7', 'u8']).execute()
  expect(units.find((unit) => unit.id === 'u5')?.peopleBelow).toBe(inFive.length)
})

test('the tree of a past day shows the names of that day and who was there then', async () => {
  const { admin, db } = await office(40)
  await db.insertInto('placement_record')
    .values({ person_id: 1, unit_id: 'u9', tmt: '2026-02-01', until: null, sk_number: null, sk_date: null, batch_id: null, file_id: null,
    row_number: null }).execute()
  await correctUnit(admin, { id: 'u1', name: 'Dinas Baru', parentId: ROOT, from: isoDate('2026-03-01'), reason: 'Perda 2 Tahun 2026' })
  const before = (await unitTree(admin, isoDate('2026-01-15'))).units
  const after = (await unitTree(admin, isoDate('2026-10-15'))).units
  const [then, now] = [before, after].map((units) => units.find((unit) => unit.id === 'u1'))
  expect([then?.name, now?.name]).toEqual(['Dinas 1', 'Dinas Baru'])
  expect((then?.people ?? 0) - (now?.people ?? 0)).toBe(1)
})

test('the categories of a unit and year add up to its people, and the units below to the whole', async () => {
  const { admin } = await office()
  const whole = await unitDistribution(admin, { id: ROOT, below: true })
  expect(whole.years.map((year) => year.year)).toEqual([...YEARS])
  for (const year of whole.years) expect(sum(year)).toBe(year.people)
  const own = await unitDistribution(admin, { id: ROOT, below: false })
  const latest = whole.years.at(-1)!
  expect(whole.children.reduce((total, child) => total + child.distribution.people, 0) + own.years.at(-1)!.people).toBe(latest.people)
  for (const child of whole.children) expect(sum(child.distribution)).toBe(child.distribution.people)
})

test('without SKP, not rated and contradicting are told apart', async () => {
  const { admin, db } = await office(174)
  const { years } = await unitDistribution(admin, { id: ROOT, below: true })
  const { counts } = years.at(-1)!
  // By the office's own rules: every 29th has a plan that says there is no SKP; every 43rd contradicts the matrix.
  expect(counts['tidak-membuat-skp']).toBe(6)
  expect(counts['belum-dapat-dipastikan']).toBe(4)
  const rated = await db.selectFrom('rating').select('id').where('period_end', '=', '2025-12-31').where('predikat', 'is not', null)
    .execute()
  expect(counts['sangat-baik'] + counts.baik + counts['butuh-perbaikan'] + counts.kurang + counts['sangat-kurang']).toBe(rated.length)
})

test('a contradiction that the board settled counts by what it settled on', async () => {
  const { admin, db } = await office(60)
  const contradicting = async (): Promise<number> =>
    (await unitDistribution(admin, { id: ROOT, below: true })).years.at(-1)!.counts['belum-dapat-dipastikan']
  expect(await contradicting()).toBe(1)
  await db.updateTable('rating').set({ predikat: 'baik' }).where('contradicts', '=', 1).execute()
  expect(await contradicting()).toBe(0)
})

test('people count where they were rated, not where they are placed', async () => {
  const { admin, db } = await office(60)
  const rated = async (id: string): Promise<number | undefined> =>
    (await unitDistribution(admin, { id, below: false })).years.at(-1)?.counts['sangat-baik']
  const before = [await rated('u3'), await rated('u4')]
  expect(before[0]).toBeGreaterThan(0)
  await db.updateTable('placement_record').set({ unit_id: 'u4' }).where('unit_id', '=', 'u3').execute()
  expect([await rated('u3'), await rated('u4')]).toEqual(before)
})

test('a year that everyone lost with a batch taken back is gone, and a new year counts everyone in service', async () => {
  const { admin, db } = await office(60)
  const years = async (): Promise<number[]> => (await unitDistribution(admin, { id: ROOT, below: true })).years.map((year) => year.year)
  expect(await years()).toEqual([...YEARS])
  await db.deleteFrom('rating').where('period_end', '=', '2025-12-31').execute()
  await db.deleteFrom('plan').execute()
  expect(await years()).toEqual([2023, 2024])
  const [first] = await db.selectFrom('rating').selectAll().where('person_id', '=', 1).limit(1).execute()
  const { id: _id, ...row } = first!
  await db.insertInto('rating').values({ ...row, period_start: '2026-01-01', period_end: '2026-12-31' }).execute()
  const latest = (await unitDistribution(admin, { id: ROOT, below: true })).years.at(-1)!
  // Everyone but the one who left in 2025; only one of them is rated.
  expect([latest.year, latest.people, latest.counts['belum-dinilai']]).toEqual([2026, 59, 58])
})

test('former units of the same office are counted in, however many steps back', async () => {
  const { admin, db } = await office(60)
  const people = async (id: string): Promise<number> => (await unitDistribution(admin, { id, below: true })).years.at(-1)?.people ?? 0
  for (const id of ['x1', 'x2']) {
    await db.insertInto('unit').values({ id, external_id: null, batch_id: null }).execute()
    await db.insertInto('unit_period')
      .values({ unit_id: id, name: `Dinas ${id}`, parent_id: ROOT, valid_from: '2000-01-01', valid_to: null, batch_id: null }).execute()
  }
  expect(await people('x2')).toBe(0)
  const former = await people('u5')
  await linkUnits(admin, { fromId: 'u5', toId: 'x1', onDate: isoDate('2026-01-01'), reason: 'Penggabungan' })
  await linkUnits(admin, { fromId: 'x1', toId: 'x2', onDate: isoDate('2026-06-01'), reason: 'Penggabungan' })
  expect(await people('x2')).toBe(former)
  expect((await getUnit(admin, 'x1')).predecessors.map((unit) => unit.id)).toEqual(['u5'])
  expect((await getUnit(admin, 'x1')).successors.map((unit) => unit.id)).toEqual(['x2'])
  await expectRefusal(linkUnits(admin, { fromId: 'x2', toId: 'u5', onDate: isoDate('2026-07-01'), reason: 'Terbalik' }), 'bad-input',
    'units.link-circle')
  await expectRefusal(linkUnits(admin, { fromId: 'u5', toId: 'x1', onDate: isoDate('2026-07-01'), reason: 'Dua kali' }), 'conflict',
    'units.linked-already')
})

test('a renamed unit keeps its history, its people are found under the new name, and the journal knows who did it', async () => {
  const { admin, db } = await office(60)
  await correctUnit(admin, { id: 'u5', name: 'Dinas Kependudukan', parentId: ROOT, from: isoDate('2026-05-01'),
    reason: 'Perda 4 Tahun 2026' })
  const unit = await getUnit(admin, 'u5')
  expect(unit.history.map(({ name, validFrom, validTo }) => [name, validFrom, validTo]))
    .toEqual([['Dinas 5', '2000-01-01', '2026-04-30'], ['Dinas Kependudukan', '2026-05-01', null]])
  const shown = await db.selectFrom('person_current').select(['unit_name', 'search']).where('unit_id', '=', 'u5').execute()
  expect(shown.every((row) => row.unit_name === 'Dinas Kependudukan' && row.search.includes('dinas kependudukan'))).toBe(true)
  const changes = await db.selectFrom('change').select(['entity', 'reason']).execute()
  expect(changes).toEqual([{ entity: 'unit_period', reason: 'Perda 4 Tahun 2026' },
    { entity: 'unit_period', reason: 'Perda 4 Tahun 2026' }])
})

test('a unit cannot be moved below itself, below what is not there, before its present period, or nowhere new', async () => {
  const { admin } = await office(20)
  const change = { id: 'u5', name: 'Dinas 5', parentId: ROOT, from: isoDate('2026-05-01'), reason: 'Uji coba' }
  await expectRefusal(correctUnit(admin, { ...change, parentId: 'u6' }), 'bad-input', 'units.parent-below')
  await expectRefusal(correctUnit(admin, { ...change, parentId: 'nothing' }), 'bad-input', 'units.no-such-parent')
  await expectRefusal(correctUnit(admin, { ...change, name: 'Dinas Lama', from: isoDate('1999-01-01') }), 'bad-input',
    'units.before-period')
  await expectRefusal(correctUnit(admin, change), 'bad-input', 'units.nothing-changed')
  await expectRefusal(correctUnit(admin, { ...change, id: 'nothing', name: 'Apa saja' }), 'not-found', 'units.not-found')
})
