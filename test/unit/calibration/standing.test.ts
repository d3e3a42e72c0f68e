import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { crowdMessage, crowdOf, type Seat } from '../../../shared/domain/calibration/crowd.ts'
import { countedSpans, measuredUnits } from '../../../shared/domain/calibration/measured.ts'
import { standingOf, type MeasuredUnit } from '../../../shared/domain/calibration/unit-standing.ts'
import type { Predikat } from '../../../shared/legal/terms/predikat.ts'
import { say } from '../../../shared/text/say.ts'

const seat = (predikat: Predikat | null, hasilKerja: Seat['hasilKerja'] = null, perilakuKerja: Seat['perilakuKerja'] = null): Seat => ({ predikat, hasilKerja, perilakuKerja })
const seats = (...counts: readonly (readonly [Predikat, number])[]): Seat[] => counts.flatMap(([predikat, count]) => Array.from({ length: count }, () => seat(predikat)))
const unit = (change: Partial<MeasuredUnit>): MeasuredUnit => ({ name: 'Bidang Data', capaian: 'istimewa', achieved: null, seats: [], on: isoDate('2026-09-30'), profile: null, ...change })

describe('a unit against the pattern', () => {
  test('seven people with six Sangat Baik are told in heads, with the nearest lawful mix', () => {
    const standing = standingOf(unit({ seats: seats(['sangat-baik', 6], ['baik', 1]) }))
    expect(standing.limits.map(({ sentence }) => say('id', sentence))).toEqual(['7 orang: paling banyak 4 Sangat Baik, sekarang 6'])
    expect(standing).toMatchObject({ kept: false, nearest: { moved: 2, counts: { 'sangat-baik': 4, baik: 3 } }, feasible: { 'sangat-baik': { least: 0, most: 4 }, baik: { least: 0, most: 7 } } })
    expect(standing.source).toContain('SE MenPANRB 3/2023')
  })

  test('exactly at the limit keeps the pattern, one more does not', () => {
    expect(standingOf(unit({ seats: seats(['sangat-baik', 7], ['baik', 3]) })).kept).toBe(true)
    expect(standingOf(unit({ seats: seats(['sangat-baik', 8], ['baik', 2]) })).kept).toBe(false)
  })

  test('one person is shown and never judged', () => {
    expect(standingOf(unit({ seats: seats(['sangat-baik', 1]) }))).toMatchObject({ rated: 1, kept: null, nearest: null, message: { key: 'calibration.standing.one' } })
  })

  test('without a capaian it says what is missing, and judges nothing', () => {
    expect(standingOf(unit({ capaian: null, seats: seats(['sangat-baik', 6]) }))).toMatchObject({ kept: null, limits: [], message: { key: 'calibration.standing.no-capaian' } })
  })

  test('before there was a pattern it says so', () => {
    expect(standingOf(unit({ on: isoDate('2022-12-31'), seats: seats(['baik', 6]) })).message.key).toBe('calibration.standing.no-pattern')
  })
})

describe('results against ratings', () => {
  const notices = (change: Partial<MeasuredUnit>): string[] => standingOf(unit({ seats: seats(['baik', 15], ['sangat-baik', 1], ['butuh-perbaikan', 1]), ...change })).notices
    .filter(({ key }) => key.startsWith('calibration.results')).map((message) => say('id', message))

  test('a missed target beside good ratings is stated in figures', () => {
    expect(notices({ capaian: 'baik', achieved: '62' })).toEqual(['Bidang Data: target tercapai 62 %, sedangkan 16 dari 17 orang (94 %) dinilai Baik atau lebih.'])
  })

  test('a capaian below Baik beside good ratings is stated too', () => {
    expect(notices({ capaian: 'butuh-perbaikan' })).toEqual(['Bidang Data: capaian organisasi Butuh Perbaikan/Cukup, sedangkan 16 dari 17 orang (94 %) dinilai Baik atau lebih.'])
  })

  test.each([['79.99', 1], ['80', 0], ['100', 0]])('with %s per cent reached, %i sentences', (achieved, count) => {
    expect(notices({ capaian: 'baik', achieved })).toHaveLength(count)
  })

  test('good results, ratings that are not high, and three people say nothing', () => {
    expect(notices({ capaian: 'baik' })).toEqual([])
    expect(notices({ capaian: 'kurang', seats: seats(['baik', 7], ['kurang', 2]) })).toEqual([])
    expect(notices({ capaian: 'kurang', seats: seats(['baik', 3]) })).toEqual([])
  })
})

describe('the crowd', () => {
  const middle = seat('baik', 'sesuai', 'sesuai')

  test('nine of ten people in one cell are a crowd, told in heads', () => {
    const crowd = crowdOf([...Array.from({ length: 9 }, () => middle), seat('sangat-baik', 'di-atas', 'di-atas')])
    expect(crowd).toEqual({ count: 9, people: 10, predikat: 'baik', cell: ['sesuai', 'sesuai'] })
    expect(crowd && say('id', crowdMessage('Kabid', crowd))).toBe('Kabid: 9 dari 10 orang berada di satu kotak, hasil kerja sesuai ekspektasi dan perilaku kerja sesuai ekspektasi (Baik).')
  })

  test('eight of nine people are none', () => {
    expect(crowdOf([...Array.from({ length: 8 }, () => middle), seat('sangat-baik', 'di-atas', 'di-atas')])).toBeNull()
  })

  test('one predikat out of several cells is a crowd of that predikat', () => {
    expect(crowdOf([middle, middle, seat('baik', 'di-atas', 'sesuai'), seat('baik', 'sesuai', 'di-atas')])).toMatchObject({ count: 4, predikat: 'baik', cell: null })
  })

  test('three people are no crowd, and the unrated are not counted', () => {
    expect(crowdOf([middle, middle, middle, seat(null)])).toBeNull()
  })
})

describe('who is measured with a unit', () => {
  const below = (id: string) => ({ dinas: [{ id: 'a' }, { id: 'b' }], a: [{ id: 'a1' }], b: [] }[id] ?? [])

  test('the unit with its subtree, less sub-units with a capaian of their own and what is below them', () => {
    expect([...measuredUnits('dinas', below, () => false)].sort()).toEqual(['a', 'a1', 'b', 'dinas'])
    expect([...measuredUnits('dinas', below, (id) => id === 'a')].sort()).toEqual(['b', 'dinas'])
    expect([...measuredUnits('a', below, (id) => id === 'a')].sort()).toEqual(['a', 'a1'])
  })

  test('each person once: the latest span that is not acting', () => {
    const span = (assignmentId: number, personId: number, ends: string, acting = false) => ({ assignmentId, personId, acting, starts: '2026-07-01', ends })
    expect([...countedSpans([span(1, 1, '2026-08-15'), span(2, 1, '2026-09-30'), span(3, 1, '2026-09-30', true), span(4, 2, '2026-09-30', true)])]).toEqual([2])
  })
})
