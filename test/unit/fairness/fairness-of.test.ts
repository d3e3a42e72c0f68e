import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { fairnessAttributes, isDistrict, type FairnessPerson } from '../../../shared/domain/fairness/attributes.ts'
import { fairnessOf } from '../../../shared/domain/fairness/fairness-of.ts'
import { say } from '../../../shared/text/say.ts'

const ON = isoDate('2026-11-21')
const BASIS = { key: 'fairness.basis.shortlist' } as const

function people(count: number, more: Partial<FairnessPerson>, selected = 0): FairnessPerson[] {
  return Array.from({ length: count }, (_, at) => ({ sex: null, birthDate: null, unit: null, district: null, postKind: null, jenjang: null, ...more, selected: at < selected }))
}

const bySex = (pool: readonly FairnessPerson[]) => fairnessOf(pool, ON, BASIS).analyses[0]

test('the office of the sketch: 4 of 86 women and 5 of 128 men show no sign of a difference', () => {
  const found = bySex([...people(86, { sex: 'P' }, 4), ...people(128, { sex: 'L' }, 5)])
  expect(found).toMatchObject({ ratio: 0.8398, belowFourFifths: false, p: 1, test: 'fisher', sign: 'none', unknown: 0 })
  expect(say('id', found?.message ?? BASIS)).toBe('Laki-laki 5 dari 128 (3,9 %) dan Perempuan 4 dari 86 (4,7 %). Rasio 0,84; uji Fisher p = 1,00. Tidak ada tanda perbedaan.')
})

test('3 of 63 against 7 of 72 has a ratio of 0.49, which alone proves nothing with such small numbers', () => {
  const found = bySex([...people(72, { sex: 'L' }, 7), ...people(63, { sex: 'P' }, 3)])
  expect(found).toMatchObject({ ratio: 0.4898, belowFourFifths: true, sign: 'small-numbers' })
  expect(say('id', found?.message ?? BASIS)).toContain('Rasio 0,49; uji Fisher p = 0,34')
  expect(say('id', found?.message ?? BASIS)).toContain('rasio saja tidak membuktikan apa-apa')
})

test('a difference that chance hardly explains is said to be one', () => {
  expect(bySex([...people(50, { sex: 'L' }, 20), ...people(50, { sex: 'P' }, 2)])?.sign).toBe('difference')
})

test('exactly four fifths is not below it', () => {
  expect(bySex([...people(10, { sex: 'L' }, 5), ...people(10, { sex: 'P' }, 4)])?.belowFourFifths).toBe(false)
  expect(bySex([...people(100, { sex: 'L' }, 50), ...people(100, { sex: 'P' }, 39)])?.belowFourFifths).toBe(true)
})

test('three women among many are not shown, nor can they be worked out from the men', () => {
  expect(bySex([...people(3, { sex: 'P' }, 1), ...people(90, { sex: 'L' }, 4)])).toMatchObject({ groups: [], ratio: null, p: null, sign: 'cannot-tell' })
  expect(bySex([...people(4, { sex: 'P' }, 1), ...people(90, { sex: 'L' }, 4)])?.groups).toHaveLength(2)
})

test('the size of the pool decides what is shown, not how many were selected', () => {
  expect(bySex([...people(4, { sex: 'P' }, 0), ...people(4, { sex: 'L' }, 4)])?.groups.map(({ selected }) => selected)).toEqual([4, 0])
})

const unit = (id: string) => ({ unit: { id, name: `Dinas ${id}` } })
const byUnit = (pool: readonly FairnessPerson[]) => fairnessOf(pool, ON, BASIS).analyses[2]?.groups.map(({ label, pool: count, small }) => [say('id', label), count, small])

test('one small unit goes together with the next smallest one', () => {
  expect(byUnit([...people(20, unit('A')), ...people(9, unit('B')), ...people(2, unit('C'), 1)])).toEqual([['Dinas A', 20, false], ['Kelompok kecil (digabung)', 11, true]])
})

test('small units that together are enough stand together alone', () => {
  expect(byUnit([...people(20, unit('A'), 1), ...people(9, unit('B')), ...people(2, unit('C')), ...people(3, unit('D'))]))
    .toEqual([['Dinas A', 20, false], ['Dinas B', 9, false], ['Kelompok kecil (digabung)', 5, true]])
})

test('two attributes that by subtraction would tell of two people are not shown beside each other', () => {
  // The district is all of A and two people of B: the district less A would be those two.
  const pool = [
    ...people(10, { ...unit('A'), district: true }, 1), ...people(2, { ...unit('B'), district: true }, 2), ...people(20, { ...unit('B'), district: false }, 1),
  ]
  const { analyses } = fairnessOf(pool, ON, BASIS)
  expect(analyses.map(({ attribute, groups }) => [attribute, groups.length])).toEqual([['sex', 0], ['age-band', 0], ['unit', 0], ['district', 2], ['post-family', 0]])
})

test('people without a birth date on record are counted apart and stay out of ratio and test', () => {
  const pool = [...people(10, { birthDate: isoDate('1980-01-01') }, 1), ...people(10, { birthDate: isoDate('1999-01-01') }, 1), ...people(5, {}, 5)]
  expect(fairnessOf(pool, ON, BASIS).analyses[1]).toMatchObject({ unknown: 5, ratio: 1, p: 1, groups: [{ pool: 10 }, { pool: 10 }] })
})

test.each([['1995-11-22', 'Sampai 30 tahun'], ['1995-11-21', '31–40 tahun'], ['1986-11-22', '31–40 tahun'], ['1985-11-21', '41–50 tahun'], ['1975-11-21', 'Di atas 50 tahun']])('who was born on %s is %s on 21 November 2026', (born, band) => {
  const { analyses } = fairnessOf([...people(4, { birthDate: isoDate(born) }), ...people(4, { birthDate: isoDate('2000-01-01') }), ...people(4, { birthDate: isoDate('1966-01-01') })], ON, BASIS)
  expect(analyses[1]?.groups.map(({ label }) => say('id', label))).toContain(band)
})

test('a pool of three is withheld as a whole', () => {
  expect(fairnessOf(people(3, { sex: 'P' }, 1), ON, BASIS)).toMatchObject({ analyses: [], withheld: { key: 'fairness.pool-too-small' } })
})

test('a unit below a Puskesmas, a Kecamatan or a UPT lies in the district; a Dinas whose name only holds such a word does not', () => {
  expect(isDistrict(['Kabupaten Contoh', 'Dinas Kesehatan', 'UPTD Puskesmas Melati', 'Tata Usaha'])).toBe(true)
  expect(isDistrict(['Kabupaten Contoh', 'Kecamatan Sungai Jernih'])).toBe(true)
  expect(isDistrict(['Kabupaten Contoh', 'Dinas Pemberdayaan Masyarakat dan Desa'])).toBe(false)
  expect(isDistrict(['Kabupaten Contoh', 'Desainer Kota'])).toBe(false)
})

const person = fc.record({
  selected: fc.boolean(), sex: fc.constantFrom('L' as const, 'P' as const, null), birthDate: fc.constantFrom(isoDate('1970-01-01'), isoDate('1990-01-01'), null),
  unit: fc.constantFrom('A', 'B', 'C', 'D').map((id) => ({ id, name: id })), district: fc.boolean(), postKind: fc.constantFrom('struktural' as const, 'pelaksana' as const, null), jenjang: fc.constant(null),
})

test('whatever the pool, shown groups have at least four people, and those of no attribute leave one to three over', () => {
  fc.assert(fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (pool) => {
    const { analyses } = fairnessOf(pool, ON, BASIS)
    for (const { groups, unknown } of analyses) {
      for (const group of groups) expect(group.pool).toBeGreaterThanOrEqual(4)
      const rest = pool.length - groups.reduce((sum, group) => sum + group.pool, 0)
      if (groups.length > 0) expect([0, unknown]).toContain(rest)
      if (groups.length > 0) expect(rest === 0 || rest >= 4).toBe(true)
    }
    expect(analyses.map(({ attribute }) => attribute)).toEqual(pool.length < 4 ? [] : fairnessAttributes)
  }), { numRuns: 300 })
})

test('the order of the people makes no difference', () => {
  fc.assert(fc.property(fc.array(person, { minLength: 4, maxLength: 30 }), (pool) => {
    const [there, back] = [fairnessOf(pool, ON, BASIS), fairnessOf([...pool].reverse(), ON, BASIS)]
    expect(back.analyses.map(({ ratio, p, sign }) => [ratio, p, sign])).toEqual(there.analyses.map(({ ratio, p, sign }) => [ratio, p, sign]))
  }), { numRuns: 100 })
})
