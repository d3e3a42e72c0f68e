import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportPeople } from '../../../electron/desk/services/people/export.ts'
import { countFacets } from '../../../electron/desk/services/people/facets.ts'
import { getPerson } from '../../../electron/desk/services/people/get.ts'
import { listPeople } from '../../../electron/desk/services/people/list.ts'
import { searchAnything } from '../../../electron/desk/services/people/search.ts'
import { allPeople } from '../../support/merit-filters.ts'
import { meritDesk, type MeritDesk } from '../../support/merit-desk.ts'
import { fillOffice, nipOf } from '../../support/merit-office.ts'
import { expectRefusal } from '../../support/refusal.ts'

async function office(): Promise<MeritDesk> {
  const desk = await meritDesk()
  await fillOffice(desk.db, { people: 400, units: 17, years: [2023, 2024, 2025] })
  return desk
}

test('the list shows people in service, and those who left when asked', async () => {
  const { admin } = await office()
  const [active, left] = [await listPeople(admin, allPeople()), await listPeople(admin, allPeople({ state: ['left'] }))]
  expect([active.total, left.total]).toEqual([390, 10])
  expect(active.rows.length).toBe(390)
  expect((await listPeople(admin, allPeople({ state: [] }))).total).toBe(400)
})

test('every order runs through everybody once, whatever the page size', async () => {
  const { admin } = await office()
  for (const by of ['name', 'nip', 'golongan', 'post', 'unit', 'predikat', 'education'] as const) {
    for (const descending of [false, true]) {
      const whole = (await listPeople(admin, allPeople({}, { sort: { by, descending } }))).rows.map((row) => row.nip)
      const paged: string[] = []
      for (let offset = 0; offset < 390; offset += 61) paged.push(
        ...(await listPeople(admin, allPeople({}, { sort: { by, descending }, offset, limit: 61 }))).rows.map((row) => row.nip))
      expect(paged).toEqual(whole)
      expect(new Set(whole).size).toBe(390)
    }
  }
})

test('golongan, education and predikat are in their own order, not that of the alphabet', async () => {
  const { admin } = await office()
  const column = async (by: 'golongan' | 'education' | 'predikat'): Promise<(string | null)[]> =>
    [...new Set((await listPeople(admin, allPeople({}, { sort: { by, descending: true } }))).rows.map((row) => row[by]))]
  expect(await column('golongan')).toEqual(['III/d', 'III/c', 'III/b', 'III/a', 'II/c', 'II/a', 'IX'])
  expect(await column('education')).toEqual(['s1', 'slta'])
  expect(await column('predikat')).toEqual(['sangat-baik', 'baik', 'butuh-perbaikan', null])
})

test('words of a search may be of the name, the number, the post or the unit, in any case and order', async () => {
  const { admin } = await office()
  const [someone] = (await listPeople(admin, allPeople({}, { offset: 42, limit: 1 }))).rows
  for (const search of [someone!.name.toUpperCase(), `${someone!.name.split(' ').reverse().join('  ')}`, someone!.nip,
    `${someone!.nip.slice(0, 8)} ${someone!.nip.slice(8)}`, `${someone!.post} ${someone!.name}`]) {
    expect((await listPeople(admin, allPeople({ search }))).rows.map((row) => row.nip)).toContain(someone!.nip)
  }
  expect((await listPeople(admin, allPeople({ search: `${someone!.name} tidakada` }))).total).toBe(0)
  expect((await listPeople(admin, allPeople({ search: `%_'"` }))).total).toBe(390)
})

test('the number beside each chip is what the list shows when the chip is set', async () => {
  const { admin } = await office()
  const filter = allPeople({ employeeKind: ['PNS'], postKind: ['pelaksana', 'fungsional'] }).filter
  const { facets } = await countFacets(admin, { filter })
  for (const [name, values] of Object.entries(facets)) {
    for (const { value, count } of values) {
      expect([name, value, (await listPeople(admin, allPeople({ ...filter, [name]: [value] }))).total]).toEqual([name, value, count])
    }
  }
  expect(facets['predikat']?.reduce((sum, one) => sum + one.count, 0)).toBe((await listPeople(admin, { ...allPeople(filter) })).total)
})

test('a few early ratings of a running year leave everybody else rated by the year before', async () => {
  const { admin, db } = await office()
  const unrated = async (): Promise<number> => (await listPeople(admin, allPeople({ predikat: ['belum-dinilai'] }))).total
  const before = await unrated()
  await db.updateTable('person_current').set({ last_predikat: 'baik', last_predikat_year: 2026 }).where('person_id', 'in', [1, 2, 3])
    .where('last_predikat', 'is not', null).execute()
  expect(await unrated()).toBe(before)
  await db.updateTable('person_current').set({ last_predikat_year: 2026 }).where('last_predikat', 'is not', null)
    .where('person_id', '<', 300).execute()
  expect(await unrated()).toBeGreaterThan(before)
})

test('a unit filter takes everything below the unit', async () => {
  const { admin } = await office()
  const { rows } = await listPeople(admin, allPeople({ unitId: 'u5' }))
  expect(new Set(rows.map((row) => row.unitId))).toEqual(new Set(['u5', 'u6', 'u7', 'u8']))
})

test('an exported list holds exactly what is shown, in its order and columns', async () => {
  const { admin, desk } = await office()
  const asked = { filter: allPeople({ unitId: 'u5' }).filter, sort: { by: 'golongan', descending: true } } as const
  const shown = await listPeople(admin, { ...asked, offset: 0, limit: 500 })
  const file = await exportPeople(admin, { ...asked, columns: ['nip', 'name', 'golongan'], format: 'csv' })
  const lines = readFileSync(desk.stage.find(file.fileId).path, 'utf8').trimEnd().split('\r\n')
  const header = lines.indexOf('NIP,Nama,Golongan')
  expect(lines.slice(header + 1)).toEqual(shown.rows.map((row) => [row.nip, row.name, row.golongan].join(',')))
  expect(lines[0]).toContain('Kabupaten Contoh')
})

test('a person is read whole: record, ratings, and the annual predikat of each year or why there is none', async () => {
  const { admin } = await office()
  const person = await getPerson(admin, nipOf(46))
  expect(person).toMatchObject({ nip: nipOf(46), employeeKind: 'PNS', state: 'active', golongan: 'III/c', pangkat: 'Penata',
    postKind: 'pelaksana', unitId: 'u12', hidden: false, openConflicts: 0 })
  expect(person.unitPath.map((unit) => unit.id)).toEqual(['u0', 'u9', 'u12'])
  expect(person.ratings.map((rating) => rating.period)).toEqual(['2025', '2024', '2023'])
  expect(person.years).toEqual([2025, 2024, 2023]
    .map((year) => ({ year, predikat: null, why: { key: 'legal.predikat-gap.unrated', values: { year: String(year) } } })))
  expect(new Set(person.records.map((record) => record.kind))).toEqual(new Set(['rank', 'post', 'placement', 'education']))
})

test('a person is found by a former number too, and an unknown number is told', async () => {
  const { admin, db } = await office()
  await db.insertInto('person_number')
    .values({ nip: '197001012000011999', person_id: 12, valid_from: '2010-01-01', reason: 'NIP lama', batch_id: null }).execute()
  expect((await getPerson(admin, '197001012000011999')).nip).toBe(nipOf(12))
  await expectRefusal(getPerson(admin, '111111111111111111'), 'not-found', 'people.not-found')
})

test('searching anything puts what begins with the text first, and finds units and posts too', async () => {
  const { admin } = await office()
  const { hits } = await searchAnything(admin, { text: 'penelaah 3' })
  expect(hits.filter((hit) => hit.kind === 'post').map((hit) => hit.title)).toEqual(['Penelaah 3'])
  const named = (await searchAnything(admin, { text: 'dewi' })).hits.filter((hit) => hit.kind === 'person')
  expect(named.length).toBe(8)
  expect(named.every((hit) => hit.title.startsWith('Dewi'))).toBe(true)
  expect((await searchAnything(admin, { text: 'dinas 9' })).hits.filter((hit) => hit.kind === 'unit'))
    .toEqual([{ kind: 'unit', id: 'u9', title: 'Dinas 9', detail: 'Pemerintah Kabupaten Contoh' }])
  expect((await searchAnything(admin, { text: nipOf(77) })).hits.map((hit) => hit.id)).toEqual([nipOf(77)])
})
