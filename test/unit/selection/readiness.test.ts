import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { assessForLevel, type ListPerson } from '../../../shared/domain/selection/build-list.ts'
import { readinessOf, type Successor } from '../../../shared/domain/selection/readiness.ts'
import { CLOSING, listed, pengawasSince, rated, settingsWith, tests, vacant } from '../../support/list-people.ts'

const TARGET = vacant({ golonganLow: 'III/d', golonganHigh: 'IV/a' })
const ready = ({ facts, extra }: ListPerson, target = TARGET, settings = settingsWith()): Successor | null =>
  readinessOf(assessForLevel(facts, target.level, target.closingOn, null), extra, target, settings, null)
const short = (person: ListPerson, target = TARGET, settings = settingsWith()) => {
  const found = ready(person, target, settings)
  return found === null ? null : [found.readiness, found.readyOn, ...found.needs.map(({ gate }) => gate)]
}

describe('how soon somebody could follow', () => {
  test.each([
    ['who passes every gate is ready today', {}, ['ready', CLOSING]],
    ['the very day a year from now is within one year', { posts: pengawasSince('2024-11-01') }, ['one-year', '2027-11-01', 'time-at-level']],
    ['a day later is within three', { posts: pengawasSince('2024-11-02') }, ['three-years', '2027-11-02', 'time-at-level']],
    ['the very day three years from now is within three', { posts: pengawasSince('2026-11-01') }, ['three-years', '2029-11-01', 'time-at-level']],
    ['time alone never brings a degree', { educationLevel: 'd3' }, null],
    ['nor the range of pangkat of the post', { golongan: 'III/c' }, null],
    ['nor another predikat', { ratings: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, null],
    ['what is missing leaves it open', { ratings: rated({ 2024: 'baik' }) }, ['cannot-tell', null, 'predikat-2025']],
    ['the end of a punishment is waited for', { discipline: [{ level: 'sedang', from: isoDate('2026-06-01'), until: isoDate('2027-05-31') }] }, ['one-year', '2027-06-01', 'discipline']],
  ] as const)('%s', (_name, change, expected) => {
    expect(short(listed('Ani', change))).toEqual(expected)
  })

  test('beyond three years nobody is a successor yet', () => {
    const held = pengawasSince('2026-11-02').filter(({ level }) => level === 'pengawas')
    expect(short(listed('Ani', { posts: [...pengawasSince('2026-10-01').slice(0, 1), ...held], discipline: [{ level: 'berat', from: isoDate('2026-01-01'), until: isoDate('2029-11-01') }] }))).toBeNull()
  })

  test('a competence below the standard of the post is a need, closed within the year of a plan at the earliest', () => {
    const target = vacant({ standards: { teknis: '85', manajerial: null, sosiokultural: null } })
    expect(short(listed('Ani'), target)).toEqual(['one-year', null, 'competence-teknis'])
    expect(short(listed('Ani', { assessments: tests('85', '80', '80', '80') }), target)).toEqual(['ready', CLOSING])
    expect(short(listed('Ani', { posts: pengawasSince('2025-06-01') }), target)).toEqual(['three-years', null, 'time-at-level', 'competence-teknis'])
  })

  test('a leadership training counts as a need only where the board asks for it', () => {
    const without = listed('Ani', { trainings: [] })
    expect(short(without)).toEqual(['ready', CLOSING])
    expect(short(without, TARGET, settingsWith({ 'diklat-kepemimpinan': 'must' }))).toEqual(['one-year', null, 'diklat-kepemimpinan'])
  })
})
