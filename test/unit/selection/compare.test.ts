import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildList, type ListPerson } from '../../../shared/domain/selection/build-list.ts'
import { compareCandidates, weightThatSwaps } from '../../../shared/domain/selection/compare.ts'
import type { Candidate, ListContent } from '../../../shared/domain/selection/list-content.ts'
import { exact, exactText, type Exact } from '../../../shared/numbers/exact.ts'
import { say } from '../../../shared/text/say.ts'
import { arbitraryPeople, arbitraryRivals } from '../../support/arbitrary-people.ts'
import { listed, rated, settingsWith, tests, vacant } from '../../support/list-people.ts'

const build = (people: readonly ListPerson[]): ListContent => buildList({ target: vacant(), settings: settingsWith(), profile: null, people })
const two = (first: ListPerson, second: ListPerson) => {
  const list = build([first, second])
  const of = ({ who }: ListPerson): Candidate => [...list.ranked, ...list.open].find(({ nip }) => nip === who.nip) ?? fail()
  return { first: of(first), second: of(second), order: list.order }
}
const fail = (): never => { throw new Error('Not on the list') }

/** The difference of the values of two under other weights: one set, the others scaled in proportion. */
function differenceAt(first: Candidate, second: Candidate, id: string, weight: Exact): Exact {
  return first.components.reduce((sum, one) => {
    const scores = exact(one.score ?? 0).sub(exact(second.components.find((other) => other.id === one.id)?.score ?? 0))
    const now = exact(one.weight)
    const from = exact(first.components.find((other) => other.id === id)?.weight ?? 0)
    const scaled = one.id === id ? weight : now.mul(exact(100).sub(weight)).div(exact(100).sub(from))
    return sum.add(scores.mul(scaled).div(100))
  }, exact(0))
}

describe('why one stands above the other', () => {
  test('is told by the first step that parts them, with what each part adds', () => {
    // Technical 85 against 80 at 40 %, competence 245/3 against 80 at 6 %: 2 + 0.1 more; feedback 85 against 90 at 3 %: 0.15 less.
    const { first, second, order } = two(listed('Ani', { assessments: tests('85', '80', '80', '80') }), listed('Budi', { feedbacks: [{ score: '90', on: vacant().closingOn }] }))
    const compared = compareCandidates(first, second, order)
    expect([compared.separatedBy, compared.difference]).toEqual(['value', '1.95'])
    expect(compared.parts.filter(({ difference }) => difference !== '0').map(({ id, first: a, second: b, difference }) => [id, a, b, difference])).toEqual([
      ['umpan-balik', '85', '90', '-0.15'], ['penilaian-kompetensi', '245/3', '80', '0.1'], ['teknis', '85', '80', '2'],
    ])
    expect(say('id', compared.message)).toBe(`Dibedakan oleh nilai untuk jabatan: ${comma(first.value)} dan ${comma(second.value)}, selisih 1,95.`)
    expect(compared.gates.map(({ gate, first: a, second: b }) => [gate, a?.outcome, b?.outcome]).slice(0, 2)).toEqual([['pns', 'met', 'met'], ['in-service', 'met', 'met']])
  })

  test('names the tie breaker when the values are equal, and nothing when all is', () => {
    // Half a point of kinerja by feedback makes up for half a point of potensial by the test.
    const higherY = listed('Ani', { feedbacks: [{ score: '90', on: vacant().closingOn }] })
    const higherX = listed('Budi', { assessments: tests('80', '80', '80', '80').map((one) => (one.subject === 'potensi' ? { ...one, score: '82' } : one)) })
    const { first, second, order } = two(higherY, higherX)
    expect([first.value === second.value, compareCandidates(first, second, order).separatedBy]).toEqual([true, 'y'])
    expect(say('en', compareCandidates(first, second, order).message)).toBe(`Equal in what comes before; parted by ${say('en', { key: 'talent.tie.y' })}: ${first.y} and ${second.y}, a difference of 0.5.`)
    const same = two(listed('Ani'), listed('Budi'))
    expect(compareCandidates(same.first, same.second, same.order)).toMatchObject({ separatedBy: 'tied', difference: null })
  })

  test('cannot be told while one of them is beside the ranking', () => {
    const { first, second, order } = two(listed('Ani'), listed('Budi', { feedbacks: [] }))
    expect(compareCandidates(first, second, order)).toMatchObject({ separatedBy: 'open', difference: null })
    expect(weightThatSwaps(first, second, order)).toBeNull()
  })

  test('adds up exactly for any two of any list', () => {
    fc.assert(fc.property(fc.oneof(arbitraryPeople, arbitraryRivals), (people) => {
      const { ranked, order } = build(people)
      for (const [index, first] of ranked.entries()) {
        const second = ranked[index + 1]
        if (second === undefined) continue
        const { parts, separatedBy, difference } = compareCandidates(first, second, order)
        const sum = parts.reduce((total, one) => total.add(exact(one.difference ?? 0)), exact(0))
        expect(exactText(sum)).toBe(exactText(exact(first.value ?? 0).sub(exact(second.value ?? 0))))
        expect([separatedBy === 'tied' ? first.place : separatedBy === second.decidedBy, difference === null || exact(difference).compare(0) > 0]).toEqual([separatedBy === 'tied' ? second.place : true, true])
      }
    }), { numRuns: 100 })
  })
})

describe('the weight that swaps two', () => {
  test('is the smallest change, solved exactly', () => {
    const better = listed('Ani', { assessments: tests('82', '80', '80', '80') })
    const { first, second, order } = two(better, listed('Budi', { ratings: rated({ 2024: 'baik', 2025: 'baik' }), feedbacks: [{ score: '90', on: vacant().closingOn }] }))
    const swap = weightThatSwaps(first, second, order)
    if (swap === null) throw new Error('No weight swaps them')
    expect(swap.id).toBe('umpan-balik')
    expect(swap.from).toBe('3')
    expect(differenceAt(first, second, swap.id, exact(swap.to)).n).toBe(0n)
    expect(say('id', swap.message)).toMatch(/^Urutannya bertukar bila bobot Umpan balik 360° naik dari 3 % menjadi lebih dari [\d,]+ % dan bobot lain menyesuaikan sebanding\.$/)
  })

  test('really swaps them just beyond, and no smaller change of any weight does', () => {
    const tiny = exact('1/1000000')
    let found = 0
    fc.assert(fc.property(arbitraryRivals, (people) => {
      const { ranked, order } = build(people)
      for (const [index, first] of ranked.entries()) {
        const second = ranked[index + 1]
        if (second === undefined || first.value === second.value) continue
        const swap = weightThatSwaps(first, second, order)
        const reach = swap === null ? null : exact(swap.to).sub(exact(swap.from))
        if (swap !== null && reach !== null) {
          found += 1
          const beyond = exact(swap.to).add(reach.s > 0n ? tiny : tiny.neg())
          expect([differenceAt(first, second, swap.id, exact(swap.to)).n, differenceAt(first, second, swap.id, beyond).s]).toEqual([0n, -1n])
        }
        for (const { id, weight } of first.components) {
          for (const share of ['1/3', '999/1000']) {
            for (const sign of [1, -1]) {
              const width = reach === null ? (sign > 0 ? exact(100).sub(exact(weight)) : exact(weight)) : reach.abs()
              const tried = exact(weight).add(width.mul(exact(share)).mul(sign))
              if (tried.compare(0) >= 0 && tried.compare(100) <= 0) expect(differenceAt(first, second, id, tried).s).toBe(1n)
            }
          }
        }
      }
    }), { numRuns: 40 })
    expect(found).toBeGreaterThan(10)
  })

  test('is not looked for where the box parts them, where values are equal, or in weights that a reader may not reason from', () => {
    const pair = two(listed('Ani', { assessments: tests('82', '80', '80', '80') }), listed('Budi', { feedbacks: [{ score: '90', on: vacant().closingOn }] }))
    expect(weightThatSwaps({ ...pair.first, box: 9 }, { ...pair.second, box: 7 }, ['box', 'value'])).toBeNull()
    expect(weightThatSwaps(pair.first, pair.second, pair.order, ({ axis }) => axis === 'teknis')?.id).toBe('teknis')
    const same = two(listed('Ani'), listed('Budi'))
    expect(weightThatSwaps(same.first, same.second, same.order)).toBeNull()
  })
})

const comma = (value: string | null): string => (value ?? '').replace('.', ',')
