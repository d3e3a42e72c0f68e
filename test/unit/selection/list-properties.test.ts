import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { buildList, type ListPerson } from '../../../shared/domain/selection/build-list.ts'
import { oneMoreAward, oneMoreDegree, oneMoreTeamRole, oneMoreTraining, otherPredikat, otherScore } from '../../../shared/domain/selection/facts-changed.ts'
import type { Candidate, ListContent } from '../../../shared/domain/selection/list-content.ts'
import { listDifferences } from '../../../shared/domain/selection/recompute.ts'
import { sealedPartsOf, withoutDiscipline } from '../../../shared/domain/selection/sealed-parts.ts'
import { exact } from '../../../shared/numbers/exact.ts'
import { arbitraryPeople, arbitraryPerson } from '../../support/arbitrary-people.ts'
import { CLOSING, settingsWith, vacant } from '../../support/list-people.ts'

const target = vacant({ golonganLow: 'III/d', golonganHigh: 'IV/a', standards: { teknis: '71', manajerial: null, sosiokultural: null } })
const settings = settingsWith()
const build = (people: readonly ListPerson[]): ListContent => buildList({ target, settings, profile: null, people })
const RUNS = { numRuns: 80 }

const shuffled = (people: readonly ListPerson[], seed: number): readonly ListPerson[] =>
  people.map((one, index) => ({ one, key: (index * 7919 + seed) % 101 })).sort((a, b) => a.key - b.key).map(({ one }) => one)

/** Whether one candidate stands strictly above another by the declared order alone, worked out here a second time. */
function above(order: readonly string[], a: Candidate, b: Candidate): boolean {
  const of = (one: Candidate, by: string) => exact((by === 'value' ? one.value : by === 'box' ? String(one.box) : one.ties[by]) ?? 0)
  for (const by of order) if (!of(a, by).equals(of(b, by))) return of(a, by).gt(of(b, by))
  return false
}

describe('the ranking', () => {
  test('does not depend on the order in which people come, and is the same each time', () => {
    fc.assert(fc.property(arbitraryPeople, fc.nat(), (people, seed) => {
      const list = build(people)
      expect(build(people)).toEqual(list)
      expect(build(shuffled(people, seed))).toEqual(list)
      expect(listDifferences(list, JSON.parse(JSON.stringify(build(people))) as ListContent)).toEqual([])
    }), RUNS)
  })

  test('is a total order: of any two either one stands above, or they share a place, just as the declared order says', () => {
    fc.assert(fc.property(arbitraryPeople, (people) => {
      const { ranked, order } = build(people)
      for (const [index, one] of ranked.entries()) {
        for (const other of ranked.slice(index + 1)) {
          const [a, b] = [one.place ?? 0, other.place ?? 0]
          expect([a <= b, a < b]).toEqual([true, above(order, one, other)])
          expect(above(order, other, one)).toBe(false)
        }
        expect(one.place).toBe(1 + ranked.filter((other) => above(order, other, one)).length)
        expect(one.listed).toBe((one.place ?? 0) <= settings.size)
      }
    }), RUNS)
  })

  test('places everybody once: ranked, beside or outside', () => {
    fc.assert(fc.property(arbitraryPeople, (people) => {
      const { ranked, open, outside, considered } = build(people)
      expect([...ranked, ...open, ...outside].map(({ nip }) => nip).toSorted()).toEqual(people.map(({ who }) => who.nip).toSorted())
      expect(considered).toBe(people.length)
      expect(ranked.every(({ value, components, gates }) => value !== null && components.every(({ score }) => score !== null) && gates.every(({ outcome, weight }) => weight !== 'must' || outcome === 'met'))).toBe(true)
      expect(open.every(({ place, missing }) => place === null && missing.length > 0)).toBe(true)
    }), RUNS)
  })

  test('keeps its order when somebody is added: the others stand to each other as before', () => {
    fc.assert(fc.property(arbitraryPeople, arbitraryPerson, (people, newcomer) => {
      const [before, after] = [build(people), build([...people, newcomer])]
      const without = after.ranked.filter(({ nip }) => nip !== newcomer.who.nip)
      expect(without.map(({ nip }) => nip)).toEqual(before.ranked.map(({ nip }) => nip))
      expect(without.map(({ value }) => value)).toEqual(before.ranked.map(({ value }) => value))
      for (const [index, { place }] of without.entries()) {
        const [mine, next] = [before.ranked[index]?.place ?? 0, before.ranked[index + 1]?.place ?? 0]
        expect([0, 1]).toContain((place ?? 0) - mine)
        if (without[index + 1] !== undefined) expect((without[index + 1]?.place ?? 0) > (place ?? 0)).toBe(next > mine)
      }
    }), RUNS)
  })

  test('never lowers somebody whose record improves', () => {
    const improvements = [
      (one: ListPerson) => otherPredikat(one.facts, CLOSING, null, 1)?.facts, (one: ListPerson) => oneMoreAward(one.facts, CLOSING, null)?.facts,
      (one: ListPerson) => oneMoreTeamRole(one.facts, CLOSING, null)?.facts, (one: ListPerson) => oneMoreDegree(one.facts, CLOSING)?.facts,
      (one: ListPerson) => oneMoreTraining(one.facts, CLOSING, null)?.facts, (one: ListPerson) => otherScore(one.facts, 'teknis', CLOSING, 90),
      (one: ListPerson) => otherScore(one.facts, 'potensi', CLOSING, 90), (one: ListPerson) => ({ ...one.facts, feedbacks: [{ score: '99', on: isoDate('2026-09-01') }] }),
    ]
    fc.assert(fc.property(arbitraryPeople, fc.constantFrom(...improvements), (people, improve) => {
      const [first, ...others] = people
      if (first === undefined) return
      const facts = improve(first)
      if (!facts) return
      const standing = (list: ListContent) => list.ranked.find(({ nip }) => nip === first.who.nip)
      const [before, after] = [standing(build(people)), standing(build([{ ...first, facts }, ...others]))]
      if (before === undefined) return
      expect(after).toBeDefined()
      expect(after?.place ?? 99).toBeLessThanOrEqual(before.place ?? 0)
      expect(exact(after?.value ?? 0).gte(exact(before.value ?? 0))).toBe(true)
    }), { numRuns: 150 })
  })
})

describe('what somebody is worth', () => {
  test('is the exact sum of its parts, whose weights make 100', () => {
    fc.assert(fc.property(arbitraryPeople, (people) => {
      const { ranked, open } = build(people)
      for (const { components, value } of [...ranked, ...open]) {
        const sum = (texts: readonly (string | null)[]) => texts.reduce((total, text) => total.add(exact(text ?? 0)), exact(0))
        expect(sum(components.map(({ weight }) => weight)).equals(exact(100))).toBe(true)
        if (value === null) expect(components.some(({ score }) => score === null)).toBe(true)
        else expect(sum(components.map(({ points }) => points)).equals(exact(value))).toBe(true)
      }
    }), RUNS)
  })
})

describe('a list without the records of discipline', () => {
  test('is the same to the last letter when what they came to is given instead', () => {
    fc.assert(fc.property(arbitraryPeople, (people) => {
      const sealed = people.map((one) => ({ ...one, facts: withoutDiscipline(one.facts), sealed: sealedPartsOf(one, target, null) }))
      expect(build(sealed)).toEqual(build(people))
    }), RUNS)
  })

  test('is another one when somebody changes what they came to', () => {
    fc.assert(fc.property(arbitraryPeople, (people) => {
      const list = build(people)
      const [best] = list.ranked
      if (best === undefined) return
      const forged = people.map((one) => {
        const sealed = sealedPartsOf(one, target, null)
        return { ...one, facts: withoutDiscipline(one.facts), sealed: one.who.nip === best.nip ? { ...sealed, components: sealed.components.map((part) => ({ ...part, score: '1' })) } : sealed }
      })
      expect(listDifferences(list, build(forged)).some(({ nip }) => nip === best.nip)).toBe(true)
    }), RUNS)
  })
})
