import { describe, expect, it } from 'vitest'
import { addYears, isoDate, yearsBetween } from '../../../shared/calendar/iso-date.ts'
import { makeOffice } from '../../../electron/desk/sample/people/make-people.ts'
import type { SamplePerson } from '../../../electron/desk/sample/model.ts'
import { appraisalsOf, termOf } from '../../../electron/desk/sample/performance/appraisals.ts'
import { openPerformance } from '../../../electron/desk/sample/performance/rating.ts'
import { seededRandom } from '../../../electron/desk/sample/random.ts'

const dataDate = isoDate('2026-11-20')
const random = seededRandom('uji')
const office = makeOffice(random, { people: 8400, units: 950, dataDate })

const share = (people: readonly SamplePerson[], holds: (person: SamplePerson) => boolean) => people.filter(holds).length / people.length

describe('the people of the sample office', () => {
  it('have numbers of 18 digits that say birth, entry and sex, no two alike, in a series that no real office reaches', () => {
    expect(new Set(office.people.map(({ nip }) => nip)).size).toBe(8400)
    const wrong = office.people.filter(({ nip, birthDate, entry, sex, employeeKind }) => {
      const month = employeeKind === 'PNS' ? entry.slice(5, 7) : '21'
      const stem = `${birthDate.replaceAll('-', '')}${entry.slice(0, 4)}${month}${sex === 'L' ? 1 : 2}`
      return !/^\d{18}$/.test(nip) || !nip.startsWith(stem) || Number(nip.slice(15)) < 901
    })
    expect(wrong).toEqual([])
  })

  it('number what was asked for, in as many units', () => {
    expect([office.people.length, office.units.length, new Set(office.units.map(({ id }) => id)).size]).toEqual([8400, 950, 950])
  })

  it('are structural, functional and pelaksana, PNS and PPPK, in about the shares of a real kabupaten', () => {
    const kind = (wanted: string) => share(office.people, (person) => person.posts.at(-1)?.kind === wanted)
    expect(kind('struktural')).toBeGreaterThan(0.08)
    expect(kind('struktural')).toBeLessThan(0.13)
    expect(kind('fungsional')).toBeGreaterThan(0.55)
    expect(kind('fungsional')).toBeLessThan(0.65)
    expect(share(office.people, (person) => person.employeeKind === 'PNS')).toBeGreaterThan(0.6)
    expect(share(office.people, (person) => person.employeeKind === 'PPPK_PW')).toBeGreaterThan(0.05)
  })

  it('entered service grown up, and hold their golongan and posts in the order of time from the first day on', () => {
    const wrong = office.people.filter(({ birthDate, entry, ranks, posts }) => {
      const ordered = (dates: readonly string[]) => dates.every((date, index) => index === 0 || date > (dates[index - 1] ?? ''))
      return (
        yearsBetween(birthDate, entry) < 18 ||
        ranks[0]?.tmt !== entry ||
        posts[0]?.tmt !== entry ||
        !ordered(ranks.map((one) => one.tmt)) ||
        !ordered(posts.map((one) => one.tmt))
      )
    })
    expect(wrong.map(({ nip }) => nip)).toEqual([])
  })

  it('rise regularly only after four years, and never above what their education allows', () => {
    const ceilings: Record<string, string> = {
      SD: 'II/a',
      SLTP: 'II/c',
      SLTA: 'III/b',
      'SLTA Kejuruan': 'III/b',
      'Diploma III/Sarjana Muda': 'III/c',
      'S-1/Sarjana': 'III/d',
      'S-2': 'IV/a',
    }
    const pelaksana = office.people.filter((person) => person.track === 'general' && person.employeeKind === 'PNS')
    const early = pelaksana.filter(({ ranks }) =>
      ranks.some((rank, index) => index > 0 && rank.tmt < addYears(ranks[index - 1]?.tmt ?? rank.tmt, 4)),
    )
    const above = pelaksana.filter(
      ({ ranks, studies }) => (ranks.at(-1)?.golongan ?? '') > (ceilings[studies.at(-1)?.level ?? ''] ?? 'IV/e'),
    )
    expect([early.length, above.length]).toEqual([0, 0])
  })

  it('have left when they have reached the age limit, and are marked as retired', () => {
    const left = office.people.filter((person) => person.leftOn !== null)
    expect(left.length).toBeGreaterThan(60)
    expect(left.filter((person) => person.statuses.at(-1)?.status !== 'Pensiun')).toEqual([])
    expect(office.people.filter((person) => !person.leftOn && addYears(person.birthDate, 62) < dataDate)).toEqual([])
  })

  it('are rated Baik or better in about 95 of 100 cases, also where their organisation missed its targets', () => {
    const performance = openPerformance(random.fork('performance'), office.heads)
    const akhir = office.people.flatMap((person) =>
      appraisalsOf(person, termOf(2025, 0)).map(({ post, acting }) => performance.rating(person, post.unit, 2025, 0, acting).akhir),
    )
    const good = akhir.filter((one) => one === 'baik' || one === 'sangat-baik').length / akhir.length
    expect(good).toBeGreaterThan(0.935)
    expect(good).toBeLessThan(0.97)
  })

  it('stand in for every second head or more whose chair is empty', () => {
    const empty = office.units.filter((unit) => unit.eselon !== null && !office.heads.has(unit.id))
    const covered = empty.filter((unit) => office.actingHeads.has(unit.id))
    expect(empty.length).toBeGreaterThan(10)
    expect(covered.length * 2).toBeGreaterThan(empty.length)
  })
})
