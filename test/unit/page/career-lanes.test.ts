import { describe, expect, test } from 'vitest'
import { careerOf, yearMarks } from '../../../renderer/features/people/career-lanes.ts'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { RecordView } from '../../../shared/contract/people.ts'

let id = 0
const record = (kind: RecordView['kind'], values: RecordView['values']): RecordView => ({ id: (id += 1), kind, values, skNumber: null, skDate: null, source: '', changed: false })
const person = (records: readonly RecordView[]) => ({ records: [...records], years: [], state: 'active' as const, leftOn: null })
const lane = (records: readonly RecordView[], kind: string) =>
  careerOf(person(records), '2025-12-31')?.lanes.find((one) => one.kind === kind)?.spans.map(({ since, until, from, to }) => [since, until, Math.round(from * 100) / 100, Math.round(to * 100) / 100])

const POST = { postKind: null, eselon: null, jenjang: null, unitId: null, inaugurated: null }

describe('a career on one line', () => {
  test('a rank lasts until the next one, the last until today', () => {
    expect(lane([record('rank', { golongan: 'III/b', tmt: '2021-01-01' }), record('rank', { golongan: 'III/a', tmt: '2016-01-01' })], 'rank')).toEqual([
      ['2016-01-01', '2021-01-01', 0, 0.5], ['2021-01-01', null, 0.5, 1],
    ])
  })

  test('an acting post ends no definitive one, and a written end stands', () => {
    const posts = [
      record('post', { ...POST, assignment: 'definitif', name: 'Kasubbag', tmt: '2016-01-01', until: null }),
      record('post', { ...POST, assignment: 'plt', name: 'Kabag', tmt: '2020-01-01', until: '2021-01-01' }),
    ]
    expect(lane(posts, 'post')).toEqual([['2016-01-01', null, 0, 1], ['2020-01-01', '2021-01-01', 0.4, 0.5]])
  })

  test('the line ends on the day a person left', () => {
    const rank = record('rank', { golongan: 'III/a', tmt: '2016-01-01' })
    const career = careerOf({ ...person([rank]), state: 'left', leftOn: isoDate('2020-06-30') }, '2025-12-31')
    expect([career?.firstYear, career?.lastYear]).toEqual([2016, 2020])
  })

  test('each year has its predikat, and without one it is not rated', () => {
    const career = careerOf({ ...person([]), years: [{ year: 2025, predikat: null, why: null }, { year: 2024, predikat: 'baik', why: null }] }, '2025-12-31')
    expect(career?.lanes.map(({ kind, spans }) => [kind, spans.map(({ what }) => ('year' in what ? [what.year, what.predikat] : null))])).toEqual([
      ['predikat', [[2024, 'baik'], [2025, 'belum-dinilai']]],
    ])
  })

  test('someone of whom nothing is dated has no line', () => {
    expect(careerOf(person([]), '2025-12-31')).toBeNull()
  })

  test('years are written as far apart as they fit', () => {
    expect(yearMarks({ firstYear: 2020, lastYear: 2025 })).toEqual([2020, 2021, 2022, 2023, 2024, 2025])
    expect(yearMarks({ firstYear: 2001, lastYear: 2025 })).toEqual([2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024])
    expect(yearMarks({ firstYear: 1986, lastYear: 2025 })).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
  })
})
