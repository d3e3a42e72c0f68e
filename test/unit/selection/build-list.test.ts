import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { buildList, type ListPerson } from '../../../shared/domain/selection/build-list.ts'
import { defaultSettings } from '../../../shared/domain/selection/default-settings.ts'
import { listContentSchema, type ListContent } from '../../../shared/domain/selection/list-content.ts'
import type { RoundSettings, Target } from '../../../shared/domain/selection/target.ts'
import type { Profile } from '../../../shared/legal/types.ts'
import { exact } from '../../../shared/numbers/exact.ts'
import { say } from '../../../shared/text/say.ts'
import { CLOSING, listed, pengawasSince, rated, settingsWith, tests, vacant } from '../../support/list-people.ts'

const build = (people: readonly ListPerson[], target: Target = vacant(), settings: RoundSettings = settingsWith(), profile: Profile | null = null): ListContent =>
  buildList({ target, settings, profile, people })
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name)
const stops = ({ outside }: ListContent) => outside.map(({ name, stopped, metOn }) => [name, ...stopped.map(({ gate }) => gate), metOn])
const under = (values: Readonly<Record<string, unknown>>): Profile => ({
  name: 'Profil contoh', from: isoDate('2026-01-01'), before: null,
  values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, [{ from: isoDate('2026-01-01'), value, citation: { source: 'x', pin: 'x' }, checked: { on: CLOSING, how: 'assumed' } }]])),
})

describe('a list for a vacant post of administrator', () => {
  const siti = listed('Siti', { ratings: rated({ 2024: 'sangat-baik', 2025: 'sangat-baik' }), assessments: tests('90', '90', '90', '90') })
  const made = listed('Made', { assessments: tests('85', '80', '80', '80') })
  const joko = listed('Joko')
  const dewi = listed('Dewi', { assessments: [] })
  const bagus = listed('Bagus', { posts: pengawasSince('2024-07-14') })
  const andi = listed('Andi', { educationLevel: 'd3' })
  const people = [dewi, andi, joko, bagus, made, siti]

  test('ranks by the value of nilai talenta and technical score, and lists beside and outside who is not ranked', () => {
    const list = build(people, vacant({ golonganLow: 'III/d', golonganHigh: 'IV/a' }))
    expect(list.ranked.map(({ name, place, value, decidedBy, listed: within }) => [name, place, value, decidedBy, within])).toEqual([
      // y = 100·60 % + 25·15 % + 0·15 % + 85·10 % = 72.25; x = 90·20 % + 25·10 % + 60·10 % + 90·25 % + 80·10 % + 100·10 % + 100·15 % = 82; ((72.25 + 82) / 2) · 60 % + 90 · 40 %
      ['Siti', 1, '82.275', null, true],
      ['Made', 2, expect.any(String), 'value', true],
      ['Joko', 3, expect.any(String), 'value', true],
    ])
    expect(names(list.open)).toEqual(['Dewi'])
    expect(stops(list)).toEqual([['Andi', 'education', null], ['Bagus', 'time-at-level', '2027-07-14']])
    expect(list.open[0]?.missing.map((one) => say('id', one))).toContain('Hasil uji kompetensi teknis belum tercatat; catat nilainya')
    expect([list.considered, list.profileName, list.order.slice(0, 2)]).toEqual([6, null, ['value', 'y']])
    expect(listContentSchema.parse(list)).toEqual(list)
  })

  test('says what each part weighs of the whole: together 100, and its points are the value', () => {
    for (const { components, value } of build(people).ranked) {
      const sum = (of: 'weight' | 'points') => components.reduce((total, one) => total.add(exact(one[of] ?? 0)), exact(0))
      expect([sum('weight').toFraction(), sum('points').equals(exact(value ?? 0))]).toEqual(['100', true])
    }
  })

  test('counts whom each gate stops, at all and alone, and whom it leaves open', () => {
    const list = build([...people, listed('Komar', { educationLevel: 'd3', posts: pengawasSince('2025-01-01') })])
    const count = (gate: string) => list.gates.find((one) => one.gate === gate)
    expect([count('education'), count('time-at-level'), count('competence-teknis'), count('discipline')]).toEqual([
      { gate: 'education', source: 'law', weight: 'must', stopped: 2, alone: 1, open: 0 },
      { gate: 'time-at-level', source: 'law', weight: 'must', stopped: 2, alone: 1, open: 0 },
      { gate: 'competence-teknis', source: 'law', weight: 'must', stopped: 0, alone: 0, open: 1 },
      { gate: 'discipline', source: 'law', weight: 'must', stopped: 0, alone: 0, open: 0 },
    ])
  })

  test('a failed gate beside one that cannot be told leaves somebody outside', () => {
    const list = build([listed('Rina', { assessments: [], educationLevel: 'd3' })])
    expect([list.open.length, stops(list)]).toEqual([0, [['Rina', 'education', null]]])
  })

  test('who is at the edge of the list with equal standing goes to the head too', () => {
    const list = build(['Ani', 'Budi', 'Cici', 'Dedi'].map((name) => listed(name)), vacant(), settingsWith({}, { size: 2 }))
    expect(list.ranked.map(({ name, place, decidedBy, listed: within }) => [name, place, decidedBy, within])).toEqual([
      ['Ani', 1, null, true], ['Budi', 1, 'tied', true], ['Cici', 1, 'tied', true], ['Dedi', 1, 'tied', true],
    ])
    const parted = build([siti, listed('Ani'), listed('Budi'), listed('Eka', { assessments: tests('75', '75', '75', '75') })], vacant(), settingsWith({}, { size: 2 }))
    expect(parted.ranked.map(({ name, place, listed: within }) => [name, place, within])).toEqual([['Siti', 1, true], ['Ani', 2, true], ['Budi', 2, true], ['Eka', 4, false]])
  })

  test('without a blend for the level the value is the nilai talenta', () => {
    const held = pengawasSince('2010-01-01').concat({ assignment: 'definitif', kind: 'struktural', level: 'jpt-madya', eselon: 'I.a', unit: 'S-9', from: isoDate('2020-01-01') })
    const chief = listed('Kepala', { posts: held.map((one, index) => (index === 1 ? { ...one, until: isoDate('2019-12-31') } : one)) }, { experienceMonths: 200 })
    const list = build([chief], vacant({ level: 'jpt-utama', eselon: 'I.a' }))
    expect(list.ranked.map(({ value, nilai, components }) => [value === nilai, components.some(({ id }) => id === 'teknis')])).toEqual([[true, false]])
  })

  test('a technical score entered for the round takes the place of the test; without one nobody is given nought', () => {
    const settings = settingsWith({}, { technical: 'entered' })
    const list = build([listed('Ani', {}, { technicalScore: '70' }), listed('Budi')], vacant(), settings)
    expect([list.ranked.map(({ name, technical }) => [name, technical]), names(list.open)]).toEqual([[['Ani', '70']], ['Budi']])
    expect(build([listed('Ani', {}, { technicalScore: '101' })], vacant(), settings).open.map(({ value }) => value)).toEqual([null])
  })

  test('a region may order by box first', () => {
    const high = listed('Tinggi', { assessments: tests('70', '95', '95', '95'), ratings: rated({ 2024: 'baik', 2025: 'sangat-baik' }), awards: [{ kind: 'lain', on: isoDate('2025-01-01'), scope: 'internasional' }] })
    const skilled = listed('Terampil', { assessments: tests('100', '70', '70', '70') })
    expect(names(build([high, skilled]).ranked)).toEqual(['Terampil', 'Tinggi'])
    const boxed = build([high, skilled], vacant(), settingsWith(), under({ 'talent.target-order': 'box-then-value' }))
    expect(boxed.ranked.map(({ name, box, decidedBy }) => [name, box, decidedBy])).toEqual([['Tinggi', 9, null], ['Terampil', 5, 'box']])
    expect(boxed.profileName).toBe('Profil contoh')
  })

  test('a tie breaker that weighs nothing is not asked of anybody', () => {
    const weights = { predikat: '100', penghargaan: '0', 'tim-kerja': '0', 'umpan-balik': '0', 'tugas-tambahan': '0', inovasi: '0', kehadiran: '0' }
    const x = { ...Object.fromEntries(['pengembangan-kompetensi', 'pengalaman-jabatan', 'penilaian-potensi', 'pendidikan', 'bidang-ilmu', 'disiplin', 'asesmen', 'rekam-jejak', 'pertimbangan-lain'].map((one) => [one, '0'])), 'penilaian-kompetensi': '100' }
    const list = build([listed('Ani', { educations: [] })], vacant(), settingsWith(), under({ 'talent.weights-y': weights, 'talent.weights-x': x }))
    expect([list.order, names(list.ranked)]).toEqual([['value', 'y', 'x', 'predikat', 'penilaian-kompetensi'], ['Ani']])
  })
})

test('a new round sends as many names to the head as the law of the level says', () => {
  expect(['administrator', 'jpt-pratama'].map((level) => defaultSettings(level as 'administrator', CLOSING, null).size)).toEqual([3, 3])
  expect(defaultSettings('pengawas', CLOSING, under({ 'talent.shortlist-size': { administrator: 5, pengawas: 4 } })).size).toBe(4)
})
