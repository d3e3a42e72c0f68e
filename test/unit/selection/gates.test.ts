import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { buildList, type ListPerson } from '../../../shared/domain/selection/build-list.ts'
import { gateLabel } from '../../../shared/domain/selection/gate-labels.ts'
import type { BoardGate, Target } from '../../../shared/domain/selection/target.ts'
import { say } from '../../../shared/text/say.ts'
import { CLOSING, listed, pengawasSince, rated, settingsWith, tests, vacant } from '../../support/list-people.ts'

const must = settingsWith({ 'post-golongan': 'must', 'post-education': 'must', 'post-field': 'must', 'kotak-krs': 'must', 'diklat-kepemimpinan': 'must' })
const off = settingsWith({ 'post-golongan': 'off', 'post-education': 'off', 'post-field': 'off', 'kotak-krs': 'off', 'diklat-kepemimpinan': 'off' })
const only = (gate: BoardGate, weight: 'must' | 'preferred' = 'must') => ({ ...off, gates: { ...off.gates, [gate]: weight } })

/** How a single gate ended for one person, and whether the person is ranked, beside or outside. */
function asked(gate: string, person: ListPerson, target: Target, settings = must): readonly (string | null | undefined)[] {
  const list = buildList({ target, settings, profile: null, people: [person] })
  const inside = [...list.ranked, ...list.open][0]
  const outcome = inside?.gates.find((one) => one.gate === gate)?.outcome ?? (list.outside[0]?.stopped.some((one) => one.gate === gate) ? 'not-met' : null)
  return [outcome, list.ranked.length === 1 ? 'ranked' : list.open.length === 1 ? 'beside' : 'outside']
}

const GOOD = { ratings: rated({ 2024: 'sangat-baik', 2025: 'sangat-baik' }), assessments: tests('95', '95', '95', '95'), awards: [{ kind: 'lain', on: isoDate('2025-01-01'), scope: 'internasional' }] } as const

describe('the range of pangkat that a post asks for', () => {
  const target = vacant({ golonganLow: 'III/d', golonganHigh: 'IV/a' })
  test.each([
    ['III/c', 'not-met', 'outside'], ['III/d', 'met', 'ranked'], ['IV/a', 'met', 'ranked'], ['IV/b', 'not-met', 'outside'], [null, 'cannot-tell', 'beside'],
  ] as const)('%s is %s', (golongan, outcome, where) => {
    expect(asked('post-golongan', listed('Ani', { golongan }), target, only('post-golongan'))).toEqual([outcome, where])
  })

  test('is not asked where the post names none, and stops nobody where it is preferred or off', () => {
    const low = listed('Ani', { golongan: 'III/c' })
    expect(asked('post-golongan', low, vacant(), only('post-golongan'))).toEqual([null, 'ranked'])
    expect(asked('post-golongan', low, target, only('post-golongan', 'preferred'))).toEqual(['not-met', 'ranked'])
    expect(asked('post-golongan', low, target, off)).toEqual([null, 'ranked'])
    expect(asked('post-golongan', listed('Ani', { golongan: 'IV/e' }), vacant({ golonganLow: 'III/d' }), only('post-golongan'))).toEqual(['met', 'ranked'])
  })
})

describe('the education that a post asks for', () => {
  test.each([['s1', 'not-met', 'outside'], ['s2', 'met', 'ranked'], ['s3', 'met', 'ranked']] as const)('%s is %s where it asks for S-2', (educationLevel, outcome, where) => {
    expect(asked('post-education', listed('Ani', { educationLevel }), vacant({ education: 's2' }), only('post-education'))).toEqual([outcome, where])
  })
})

describe('the field that a post asks for', () => {
  const target = vacant({ fields: ['Ilmu Hukum', 'Manajemen'] })
  test.each([
    [['S-1 MANAJEMEN Sumber Daya Manusia'], 'met', 'ranked'], [['Hukum, Ilmu'], 'not-met', 'outside'], [['Sarjana Ilmu Hukum'], 'met', 'ranked'], [['Teknik Sipil', 'manajemen'], 'met', 'ranked'],
    [['Manajemenisasi'], 'not-met', 'outside'], [[], 'cannot-tell', 'beside'], [[' - '], 'cannot-tell', 'beside'],
  ] as const)('programme %j is %s', (programs, outcome, where) => {
    expect(asked('post-field', listed('Ani', {}, { programs: [...programs] }), target, only('post-field'))).toEqual([outcome, where])
  })

  test('what the board found goes before the words', () => {
    expect(asked('post-field', listed('Ani', {}, { programs: ['Manajemen'], fieldFits: false }), target, only('post-field'))).toEqual(['not-met', 'outside'])
    expect(asked('post-field', listed('Ani', {}, { programs: [], fieldFits: true }), target, only('post-field'))).toEqual(['met', 'ranked'])
  })
})

describe('the box of the succession plan', () => {
  test('7 enters, 5 does not, and an open box cannot be told', () => {
    expect(asked('kotak-krs', listed('Ani', GOOD), vacant(), only('kotak-krs'))).toEqual(['met', 'ranked'])
    expect(asked('kotak-krs', listed('Ani'), vacant(), only('kotak-krs'))).toEqual(['not-met', 'outside'])
    expect(asked('kotak-krs', listed('Ani', { feedbacks: [], assessments: tests('80', '80', '80', '80').slice(0, 3) }), vacant(), only('kotak-krs'))).toEqual(['cannot-tell', 'beside'])
  })
})

describe('a leadership training', () => {
  const none = { trainings: [], trainingCompleteThrough: CLOSING }
  test.each([
    ['on the closing day counts', { trainings: [{ kind: 'kepemimpinan', hours: null, on: CLOSING }] }, 'met'],
    ['of another kind does not', { ...none, trainings: [{ kind: 'teknis', hours: null, on: CLOSING }] }, 'not-met'],
    ['that is not on a complete register was not taken', none, 'not-met'],
    ['cannot be told where the register ends a day earlier', { ...none, trainingCompleteThrough: isoDate('2026-10-31') }, 'cannot-tell'],
  ] as const)('%s', (_name, change, outcome) => {
    expect(asked('diklat-kepemimpinan', listed('Ani', change), vacant(), only('diklat-kepemimpinan'))[0]).toBe(outcome)
  })
})

describe('the gates of the law', () => {
  test.each([
    ['three years to the day', { posts: pengawasSince('2023-11-01') }, 'time-at-level', 'met', 'ranked'],
    ['a day short of three years', { posts: pengawasSince('2023-11-02') }, 'time-at-level', 'not-met', 'outside'],
    ['never in the level below', { posts: pengawasSince('2019-01-01').slice(0, 1).map(({ until: _until, ...post }) => post) }, 'feeder', 'not-met', 'outside'],
    ['there already', { posts: pengawasSince('2019-01-01').map((post) => (post.level === 'pengawas' ? { ...post, level: 'administrator' as const } : post)) }, 'not-yet-there', 'not-met', 'outside'],
    ['a PPPK', { employeeKind: 'PPPK' }, 'pns', 'not-met', 'outside'],
    ['rated Butuh Perbaikan two years ago', { ratings: rated({ 2024: 'butuh-perbaikan', 2025: 'baik' }) }, 'predikat-2024', 'not-met', 'outside'],
    ['without a rating of last year', { ratings: rated({ 2024: 'baik' }) }, 'predikat-2025', 'cannot-tell', 'beside'],
    ['serving a punishment', { discipline: [{ level: 'sedang', from: isoDate('2026-06-01'), until: CLOSING }] }, 'discipline', 'not-met', 'outside'],
    ['whose punishment ended the day before', { discipline: [{ level: 'sedang', from: isoDate('2026-06-01'), until: isoDate('2026-10-31') }] }, 'discipline', 'met', 'ranked'],
    ['whose register ends before the closing date', { disciplineCompleteThrough: isoDate('2026-10-31') }, 'discipline', 'cannot-tell', 'beside'],
  ] as const)('%s', (_name, change, gate, outcome, where) => {
    expect(asked(gate, listed('Ani', change), vacant(), off)).toEqual([outcome, where])
  })

  test('measure a test against the standard of the target post where it has one, else against the recorded one', () => {
    const standard = (teknis: string | null) => vacant({ standards: { teknis, manajerial: null, sosiokultural: null } })
    const ends = (teknis: string | null) => asked('competence-teknis', listed('Ani'), standard(teknis), off)
    expect([ends('80'), ends('80.01'), ends(null)]).toEqual([['met', 'ranked'], ['not-met', 'outside'], ['met', 'ranked']])
    const unmeasured = listed('Ani', { assessments: tests('80', '80', '80', '80').map((one) => ({ ...one, standard: null })) })
    expect(asked('competence-teknis', unmeasured, vacant(), off)[0]).toBe('cannot-tell')
    expect(asked('competence-teknis', unmeasured, vacant({ standards: { teknis: '80', manajerial: '80', sosiokultural: '80' } }), off)).toEqual(['met', 'ranked'])
  })

  test('ask a JPT for the experience that the board counted', () => {
    const held = [...pengawasSince('2012-01-01').slice(0, 1), { assignment: 'definitif', kind: 'struktural', level: 'administrator', eselon: 'III.a', unit: 'S-2', from: isoDate('2012-01-01') }] as const
    const ends = (experienceMonths: number | null) => asked('experience', listed('Ani', { posts: held }, { experienceMonths }), vacant({ level: 'jpt-pratama', eselon: 'II.b' }), off)
    expect([ends(59), ends(60), ends(null)]).toEqual([['not-met', 'outside'], ['met', 'ranked'], ['cannot-tell', 'beside']])
  })

  test('say when somebody outside would be met: the last day of all gates, none where time alone does not help', () => {
    const metOn = (person: ListPerson, settings = off, target = vacant()) => buildList({ target, settings, profile: null, people: [person] }).outside[0]?.metOn
    const serving = { discipline: [{ level: 'sedang', from: isoDate('2026-06-01'), until: isoDate('2027-05-31') }] } as const
    expect(metOn(listed('Ani', { posts: pengawasSince('2024-07-14'), ...serving }))).toBe('2027-07-14')
    expect(metOn(listed('Ani', serving))).toBe('2027-06-01')
    expect(metOn(listed('Ani', { ...serving, educationLevel: 'd3' }))).toBeNull()
    expect(metOn(listed('Ani', { ...serving, golongan: 'III/c' }), only('post-golongan'), vacant({ golonganLow: 'III/d' }))).toBeNull()
  })

  test('are not open to whoever leaves or grows too old before time brings the rest', () => {
    const held = (from: string) => [...pengawasSince('2012-01-01').slice(0, 1), { assignment: 'definitif', kind: 'struktural', level: 'administrator', eselon: 'III.a', unit: 'S-2', from: isoDate(from) }] as const
    const old = listed('Ani', { posts: held('2026-01-01'), birthDate: isoDate('1971-06-01') }, { experienceMonths: 100 })
    const list = buildList({ target: vacant({ level: 'jpt-pratama', eselon: 'II.b' }), settings: off, profile: null, people: [old] })
    expect(list.outside.map(({ stopped, metOn }) => [stopped.map(({ gate }) => gate), metOn])).toEqual([[['time-at-level'], null]])
  })
})

test('every gate has a name in both languages, one that a later law brings is called by its id', () => {
  const list = buildList({ target: vacant({ golonganLow: 'III/d', education: 's1', fields: ['Hukum'] }), settings: must, profile: null, people: [listed('Ani')] })
  const ids = list.gates.map(({ gate }) => gate)
  expect(ids).toEqual(expect.arrayContaining(['pns', 'predikat-2025', 'post-golongan', 'post-education', 'post-field', 'kotak-krs', 'diklat-kepemimpinan']))
  for (const language of ['id', 'en'] as const) expect(ids.map((gate) => say(language, gateLabel(gate))).filter((name) => /round\.|Syarat |Condition /.test(name))).toEqual([])
  expect(say('id', gateLabel('sehat-jasmani'))).toBe('Syarat sehat-jasmani')
})
