import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate, type IsoDate } from '../../shared/calendar/iso-date.ts'
import { exact, exactText, roundHalfUp } from '../../shared/numbers/exact.ts'
import { ask } from '../../shared/legal/ask.ts'
import { skmOwnWeights, skmWeighting } from '../../shared/legal/parameters/service/skm.ts'
import { dated } from '../../shared/legal/parameters/value.ts'
import { profileProblems } from '../../shared/legal/profile.ts'
import { ketidakhadiran } from '../../shared/legal/rules/discipline/ketidakhadiran.ts'
import { ipAsn } from '../../shared/legal/rules/discipline/ip-asn.ts'
import { pegawaiTerbaik } from '../../shared/legal/rules/reward/pegawai-terbaik.ts'
import { meritPerencanaan } from '../../shared/legal/rules/service/merit-kinerja.ts'
import { pengaduan } from '../../shared/legal/rules/service/pengaduan.ts'
import { skm } from '../../shared/legal/rules/service/skm.ts'
import { punishmentKindSchema } from '../../shared/legal/terms/discipline.ts'
import { educationLevelSchema, postKindSchema } from '../../shared/legal/terms/people.ts'
import { predikatSchema } from '../../shared/legal/terms/predikat.ts'
import { skmUnsur } from '../../shared/legal/terms/service.ts'

const ON = isoDate('2026-06-30')
const SEED = { seed: 20261122, numRuns: 200 }
const hundredths = fc.integer({ min: 100, max: 400 }).map((one) => exactText(exact(one).div(100)))

describe('a satisfaction survey', () => {
  test('lies between 25 and 100 and is a ninth of 25 times the sum of its means, exactly', () => {
    fc.assert(fc.property(fc.array(hundredths, { minLength: 9, maxLength: 9 }), (means) => {
      const { details } = ask(skm, Object.fromEntries(skmUnsur.map((unsur, at) => [unsur, means[at]])), ON)
      const value = means.reduce((sum, one) => sum.add(exact(one)), exact(0)).mul(25).div(9)
      expect(details).toMatchObject({ exactValue: exactText(value), value: roundHalfUp(value, 2) })
      expect(Number(details['value'])).toBeGreaterThanOrEqual(25)
      expect(Number(details['value'])).toBeLessThanOrEqual(100)
    }), SEED)
  })

  test('never falls when one mean rises', () => {
    fc.assert(fc.property(fc.array(hundredths, { minLength: 9, maxLength: 9 }), fc.nat(8), (means, at) => {
      const value = (given: readonly string[]) => exact(String(ask(skm, Object.fromEntries(skmUnsur.map((unsur, index) => [unsur, given[index]])), ON).details['exactValue']))
      expect(value(means.with(at, '4')).gte(value(means))).toBe(true)
    }), SEED)
  })

  test('takes weights of the region’s own only when they total 1', () => {
    const own = (first: string) => ({
      from: isoDate('2026-01-01'),
      values: { [skmOwnWeights.id]: [dated('2026-01-01', { ...Object.fromEntries(skmUnsur.map((unsur) => [unsur, '0.1'])), persyaratan: first }, { source: 'permenpanrb-14-2017', pin: 'contoh', how: 'assumed' })], [skmWeighting.id]: [dated('2026-01-01', 'own', { source: 'permenpanrb-14-2017', pin: 'contoh', how: 'assumed' })] },
    })
    expect(profileProblems(own('0.2'))).toEqual([])
    expect(profileProblems(own('0.21')).map(({ message }) => message.key)).toEqual(['bounds.total'])
    const even = Object.fromEntries(skmUnsur.map((unsur) => [unsur, unsur === 'persyaratan' ? '4' : '3']))
    expect(ask(skm, even, ON, { name: 'Perbup Contoh', before: null, ...own('0.2') }).details['value']).toBe('80.00')
  })
})

describe('deadlines of complaints', () => {
  const date = fc.integer({ min: 0, max: 700 }).map((days) => addDays(isoDate('2026-01-01'), days))
  const due = (receivedOn: IsoDate, holidays: readonly IsoDate[]) => {
    const { details } = ask(pengaduan, { receivedOn, complaintKind: 'tanpa-periksa', holidays, holidaysKnownThrough: 2030 }, addDays(receivedOn, 0))
    return [String(details['responseDue']), String(details['settlementDue'])] as const
  }

  test('never come earlier for a complaint received later, nor for a further holiday', () => {
    fc.assert(fc.property(date, date, fc.array(date, { maxLength: 12 }), date, (a, b, holidays, further) => {
      const [first, second] = a <= b ? [a, b] : [b, a]
      due(first, holidays).forEach((one, at) => {
        expect(one <= (due(second, holidays)[at] ?? '')).toBe(true)
        expect(one <= (due(first, [...holidays, further])[at] ?? '')).toBe(true)
      })
    }), SEED)
  })
})

describe('the ladder of absence', () => {
  const kinds = punishmentKindSchema.options
  const rung = (absentDays: number, absentRunning: number) => kinds.indexOf(ask(ketidakhadiran, { employeeKind: 'PNS', absentDays, absentRunning }, ON).details['kind'] as typeof kinds[number])

  test('never grows lighter with a day more', () => {
    for (let days = 0; days <= 60; days++) expect(rung(days + 1, 1)).toBeGreaterThanOrEqual(rung(days, 1))
    for (let running = 0; running < 30; running++) expect(rung(30, running + 1)).toBeGreaterThanOrEqual(rung(30, running))
  })
})

describe('the index of professionalism', () => {
  test('is at most 100 and at least 3, whatever is known', () => {
    const training = fc.record({ kind: fc.constantFrom('kepemimpinan' as const, 'fungsional' as const, 'teknis' as const, 'seminar' as const), hours: fc.integer({ min: 0, max: 80 }), on: fc.constantFrom(isoDate('2024-01-01'), isoDate('2026-01-01')) })
    const facts = fc.record({
      status: fc.constant('active' as const), educationLevel: fc.constantFrom(...educationLevelSchema.options), postKind: fc.constantFrom(...postKindSchema.options),
      trainings: fc.array(training, { maxLength: 6 }), trainingCompleteThrough: fc.constant(ON), leadershipFits: fc.boolean(),
      annualPredikat: fc.constantFrom(...predikatSchema.options).map((predikat) => [{ year: 2025, predikat }]),
      discipline: fc.array(fc.record({ level: fc.constantFrom('ringan' as const, 'sedang' as const, 'berat' as const), from: fc.constant(isoDate('2020-01-01')) }), { maxLength: 2 }),
      disciplineCompleteThrough: fc.constant(ON),
    })
    fc.assert(fc.property(facts, (given) => {
      const { outcome, details, steps } = ask(ipAsn, given, ON)
      expect(outcome).toBe('met')
      expect(Number(details['total'])).toBeLessThanOrEqual(100)
      expect(Number(details['total'])).toBeGreaterThanOrEqual(3)
      expect(exactText(steps.reduce((sum, { amount }) => sum.add(exact(amount ?? 0)), exact(0)))).toBe(details['total'])
    }), SEED)
  })
})

describe('the level of the merit worksheet', () => {
  test('never falls when more staff have an SKP', () => {
    const level = (withSkp: number) => Number(ask(meritPerencanaan, { employees: 400, withSkp }, isoDate('2026-12-31')).details['level'])
    for (let withSkp = 0; withSkp < 400; withSkp++) expect(level(withSkp + 1)).toBeGreaterThanOrEqual(level(withSkp))
  })
})

describe('the best employee', () => {
  test('does not depend on the order of the list', () => {
    const candidate = fc.record({ level: fc.constantFrom('pengawas' as const, 'pelaksana' as const), predikat: fc.constantFrom(...predikatSchema.options), score: fc.integer({ min: 60, max: 64 }) })
    fc.assert(fc.property(fc.array(candidate, { minLength: 1, maxLength: 8 }), (list) => {
      const named = list.map((one, at) => ({ ...one, ref: `P${at}` }))
      const answer = (bestCandidates: typeof named) => {
        const { outcome, details } = ask(pegawaiTerbaik, { bestCandidates }, ON)
        return { outcome, details }
      }
      expect(answer(named.toReversed())).toEqual(answer(named))
    }), SEED)
  })
})
