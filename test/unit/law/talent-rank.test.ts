import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { rankTalents, talentOf, type Talent } from '../../../shared/domain/talent/rank.ts'
import { askWithJson } from '../../../shared/legal/ask-with-json.ts'
import { topX, topY } from '../../../shared/legal/cases/talent/people.ts'
import { tieBreak, tieBreakers, type TieBreaker } from '../../../shared/legal/parameters/talent/ranking.ts'
import { exact } from '../../../shared/numbers/exact.ts'

type Given = { readonly box?: number; readonly nilai?: string | null; readonly ties?: Readonly<Partial<Record<TieBreaker, string>>> }
const talent = (ref: string, { box = 9, nilai = '90', ties = {} }: Given): Talent<string> => ({
  ref, box, nilai: nilai === null ? null : exact(nilai),
  ties: Object.fromEntries(Object.entries(ties).map(([name, value]) => [name, exact(value)])),
})
const ranked = (people: readonly Talent<string>[], order: readonly TieBreaker[] = tieBreakers) =>
  rankTalents(people, order).map(({ ref, place, decidedBy }) => `${ref} ${place ?? '-'} ${decidedBy}`)

describe('people of one level are ranked', () => {
  test('by the box first: a higher nilai talenta in a lower box stays behind', () => {
    expect(ranked([talent('Sari', { box: 7, nilai: '89.995' }), talent('Budi', { box: 9, nilai: '80' })])).toEqual(['Budi 1 box', 'Sari 1 box'])
  })

  test('inside a box by the exact nilai talenta, never by a rounded one', () => {
    expect(ranked([talent('Sari', { nilai: '286/3' }), talent('Budi', { nilai: '95.34' }), talent('Wati', { nilai: '95.33' })])).toEqual(['Budi 1 nilai', 'Sari 2 nilai', 'Wati 3 nilai'])
  })

  test('among equals by the first criterion of the region that tells them apart', () => {
    const equal = [talent('Sari', { ties: { y: '90', pendidikan: '8' } }), talent('Budi', { ties: { y: '90', pendidikan: '9' } }), talent('Wati', { ties: { y: '95', pendidikan: '7' } })]
    expect(ranked(equal, ['y', 'pendidikan'])).toEqual(['Wati 1 y', 'Budi 2 pendidikan', 'Sari 3 pendidikan'])
    expect(ranked(equal, ['pendidikan', 'y'])).toEqual(['Budi 1 pendidikan', 'Sari 2 pendidikan', 'Wati 3 pendidikan'])
  })

  test('and share a place where nothing tells them apart: there is no lot', () => {
    expect(ranked([talent('Sari', {}), talent('Budi', {}), talent('Wati', { nilai: '80' })])).toEqual(['Sari 1 tied', 'Budi 1 tied', 'Wati 3 nilai'])
  })

  test('without a criterion that somebody among the equals lacks', () => {
    const equal = [talent('Sari', { ties: { y: '90', x: '80' } }), talent('Budi', { ties: { x: '85' } })]
    expect(ranked(equal, ['y', 'x'])).toEqual(['Budi 1 x', 'Sari 2 x'])
  })

  test('and without a place while the nilai talenta is open, after those who have one', () => {
    expect(ranked([talent('Sari', { nilai: null }), talent('Budi', {})])).toEqual(['Budi 1 nilai', 'Sari - open'])
  })

  test('alike in whatever order they are given', () => {
    const someone = fc.record({ box: fc.constantFrom(7, 8, 9), nilai: fc.constantFrom('80', '90', null), ties: fc.record({ y: fc.constantFrom('1', '2') }, { requiredKeys: [] }) })
    fc.assert(fc.property(fc.array(someone, { maxLength: 8 }), (people) => {
      const all = people.map((one, index) => talent(String(index), one))
      expect([...ranked(all)].sort()).toEqual([...ranked([...all].reverse())].sort())
    }))
  })
})

test('no criterion of the tie break is a protected attribute, nor stands for age or discipline', () => {
  expect(tieBreak.values.at(-1)?.value).toEqual(['y', 'x', 'predikat', 'penilaian-kompetensi', 'penilaian-potensi', 'pengembangan-kompetensi', 'pendidikan'])
})

test('what ranks somebody is read out of the finding of the box, component by component', () => {
  const found = talentOf('Sari', askWithJson('talent.box', { ...topY, ...topX, educations: [{ level: 's2', fits: true }] }, isoDate('2026-06-01')))
  expect([found?.box, found?.nilai?.toFraction(), Object.fromEntries(Object.entries(found?.ties ?? {}).map(([name, value]) => [name, value.toFraction()]))]).toEqual([
    9, '199/2', { y: '100', x: '99', predikat: '60', 'penilaian-kompetensi': '20', 'penilaian-potensi': '25', 'pengembangan-kompetensi': '10', pendidikan: '9' },
  ])
  expect(talentOf('Sari', askWithJson('talent.box', { status: 'active' }, isoDate('2026-06-01')))).toBeNull()
})

test('the rule that compares two talents and the ranking of many agree', () => {
  const score = fc.constantFrom('80', '90', '286/3')
  const someone = fc.record({ box: fc.constantFrom(7, 9), nilai: score, ties: fc.record({ y: score, x: score, pendidikan: score }, { requiredKeys: [] }) })
  fc.assert(fc.property(someone, someone, (first, second) => {
    const facts = { sameLevel: true, first: { box: first.box, nilai: first.nilai, ...first.ties }, second: { box: second.box, nilai: second.nilai, ...second.ties } }
    const { ahead } = askWithJson('talent.urutan', facts, isoDate('2026-06-01')).details
    const [a, b] = rankTalents([talent('first', first), talent('second', second)], tieBreakers)
    expect(a?.box === b?.box && a?.place === b?.place ? 'tied' : a?.ref).toBe(ahead)
  }))
})
