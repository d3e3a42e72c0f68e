import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { say } from '../../../shared/text/say.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { replayOffice } from '../../support/replay-office.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { UNITS } from '../../support/selection-office.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { tempSelectionOffice, type TempSelection } from '../../support/temp-selection.ts'

const ON = isoDate('2026-11-01')
const everyone = Object.values(PEOPLE).length

async function mapped(): Promise<TempSelection> {
  const office = await tempSelectionOffice()
  await office.admin.ask('talent.map', { on: ON })
  return office
}

test('a mapping puts everybody into a box or says what is missing, and the counts add up to all people', async () => {
  const { admin } = await mapped()
  const { map, people, placed, open, notApplicable, boxes, levels, missing } = await admin.ask('talent.boxes', { filter: {} })
  expect(map).toMatchObject({ on: ON, people: everyone, stale: false, profileName: null })
  expect([people, placed + open + notApplicable]).toEqual([everyone, everyone])
  expect(boxes.map(({ box }) => box)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(boxes.reduce((sum, { count }) => sum + count, 0)).toBe(placed)
  expect(Object.values(levels).reduce((sum, count) => sum + count, 0)).toBe(placed + open)
  // Dewi, Arif and Tuti were never tested; Lina has no rating of 2025.
  const { rows } = await admin.ask('talent.people', { filter: {}, open: true })
  expect(rows.map(({ name }) => name).toSorted()).toEqual(['Arif Budiman', 'Dewi Lestari', 'Lina Marlina', 'Tuti Alawiyah'])
  expect(missing).toEqual([{ step: 'penilaian-kompetensi', count: 3 }, { step: 'penilaian-potensi', count: 3 }, { step: 'band-kinerja', count: 1 }])
  expect((await admin.ask('talent.people', { filter: {}, open: true, missing: 'band-kinerja' })).rows.map(({ name }) => name)).toEqual(['Lina Marlina'])
})

test('each box bears its bands, the advice of the day with its source and how sure it is, and its groups of succession plan', async () => {
  const { admin } = await mapped()
  const { boxes } = await admin.ask('talent.boxes', { filter: {} })
  const told = boxes.map(({ box, kinerja, potensial, adviceCitation, adviceCertainty, krs }) => [
    box, say('id', kinerja), say('id', potensial), adviceCitation.source, adviceCertainty, krs.map((one) => say('id', one)).join(', '),
  ])
  expect(told).toEqual([
    [9, 'di atas ekspektasi', 'tinggi', 'permenpanrb-20-2025', 'official-text', 'KRS Instansi, KRS Nasional, Dapat ditempatkan secara langsung'],
    [8, 'sesuai ekspektasi', 'tinggi', 'permenpanrb-20-2025', 'official-text', 'KRS Instansi'],
    [7, 'di atas ekspektasi', 'menengah', 'permenpanrb-20-2025', 'official-text', 'KRS Instansi'],
    [6, 'di bawah ekspektasi', 'tinggi', 'permenpanrb-20-2025', 'official-text', ''],
    [5, 'sesuai ekspektasi', 'menengah', 'permenpanrb-20-2025', 'official-text', ''],
    [4, 'di atas ekspektasi', 'rendah', 'permenpanrb-3-2020', 'secondary', ''],
    [3, 'di bawah ekspektasi', 'menengah', 'permenpanrb-3-2020', 'secondary', ''],
    [2, 'sesuai ekspektasi', 'rendah', 'permenpanrb-3-2020', 'secondary', ''],
    [1, 'di bawah ekspektasi', 'rendah', 'permenpanrb-3-2020', 'secondary', ''],
  ])
})

test('people are ranked within the box of their level, by nilai talenta, and a level or unit leaves its own people alone', async () => {
  const { admin } = await mapped()
  const { rows } = await admin.ask('talent.people', { filter: {}, limit: 500 })
  expect(rows).toHaveLength(everyone)
  const boxed = Map.groupBy(rows.filter(({ box }) => box !== null), ({ box, level }) => `${box} ${level}`)
  for (const group of boxed.values()) {
    // Equals share a place, and the next is counted on.
    expect(group.map(({ place }) => place)).toEqual(group.map(({ nilai, place }, at) => (group[at - 1]?.nilai === nilai ? place : at + 1)))
    const nilai = group.map((row) => Number(row.nilai?.split('/').reduce((top, bottom) => String(Number(top) / Number(bottom)))))
    expect(nilai).toEqual(nilai.toSorted((one, other) => other - one))
  }
  const pengawas = (await admin.ask('talent.people', { filter: { level: ['pengawas'] }, limit: 500 })).rows
  expect(pengawas).toEqual(rows.filter(({ level }) => level === 'pengawas'))
  expect(pengawas.length).toBeGreaterThan(8)
  const dinas = (await admin.ask('talent.people', { filter: { unitId: UNITS.dinas }, limit: 500 })).rows
  expect(dinas).toEqual(rows.filter(({ unitId }) => unitId === UNITS.dinas || unitId === UNITS.layanan))
  expect((await admin.ask('talent.people', { filter: { search: 'siti nurhaliza' } })).rows.map(({ nip }) => nip)).toEqual([PEOPLE.siti.nip])
  expect((await admin.ask('talent.people', { filter: {}, box: [9] })).rows).toEqual(rows.filter(({ box }) => box === 9))
})

test('a mapping is stale once the record changes, stays as it was, and goes only with a reason', async () => {
  const office = await mapped()
  const before = await office.admin.ask('talent.people', { filter: {}, limit: 500 })
  ;(await behindTheDesk(office.folder, ADMIN)).exec(`update assessment_record set score = '95' where person_id = (select id from person where nip = '${PEOPLE.made.nip}')`)
  const [map] = (await office.admin.ask('talent.maps', {})).maps
  expect(map).toMatchObject({ id: 1, stale: true })
  expect(await office.admin.ask('talent.people', { filter: {}, limit: 500 })).toEqual(before)
  await expectRefusal(office.admin.ask('talent.remove-map', { id: 1, reason: '' }), 'bad-input', 'errors.bad-input')
  await office.admin.ask('talent.remove-map', { id: 1, reason: 'pemetaan percobaan' })
  expect((await office.admin.ask('talent.maps', {})).maps).toEqual([])
  // The number is never given again.
  expect((await office.admin.ask('talent.map', { on: ON })).id).toBe(2)
})

test('a mapping is refused when data change while it is made, and one that is cancelled leaves nothing', async () => {
  const desk = await replayOffice({ people: 900 })
  let reports = 0
  desk.onProgress = () => {
    reports += 1
    if (reports === 2) void desk.db().updateTable('person').set({ name: 'Nama Baru' }).where('id', '=', 1).execute()
  }
  await expectRefusal(desk.ask('talent.map', { on: ON }), 'conflict', 'assess.data-changed-meanwhile')
  const stop = new AbortController()
  desk.onProgress = () => stop.abort()
  await expectRefusal(desk.ask('talent.map', { on: ON }, stop.signal), 'cancelled', 'errors.cancelled')
  expect([await desk.db().selectFrom('talent_map').selectAll().execute(), await desk.db().selectFrom('fact_sheet').select('hash').execute()]).toEqual([[], []])
  await expectRefusal(desk.ask('talent.map', { on: isoDate('2019-12-31') }), 'refused', 'kotak.no-rule-on')
})

test('who stands in a box by PPPK contract is in no group of succession plan', async () => {
  const office = await tempSelectionOffice()
  const vina = `(select id from person where nip = '${PEOPLE.pppk1.nip}')`
  ;(await behindTheDesk(office.folder, ADMIN)).exec(`update assessment_record set score = '95' where person_id = ${vina}; update rating set hasil_kerja = 'di-atas', perilaku_kerja = 'di-atas', hasil_akhir = 'sangat-baik', predikat = 'sangat-baik' where person_id = ${vina}`)
  await office.admin.ask('talent.map', { on: ON })
  const { rows } = await office.admin.ask('talent.people', { filter: { search: PEOPLE.pppk1.nip } })
  expect(rows[0]?.box).toBeGreaterThanOrEqual(7)
  const krs = (await office.admin.ask('talent.people', { filter: {}, krs: true, limit: 500 })).rows
  expect(krs.map(({ nip }) => nip)).not.toContain(PEOPLE.pppk1.nip)
  expect(krs.every(({ box }) => box !== null && box >= 7)).toBe(true)
  // Level by level from the highest, in a level the higher box first.
  const order = ['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana']
  const keys = krs.map(({ level, box, place }) => [order.indexOf(level), 9 - (box ?? 0), place ?? 0])
  expect(keys).toEqual(keys.toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0) || (one[2] ?? 0) - (other[2] ?? 0)))
})
