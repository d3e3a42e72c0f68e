import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts'
import { daysFromTo, isWorkingDay } from '../../../shared/calendar/working-days.ts'
import { admissionOf, objectionClocks, type ClockFrame, type ObjectionDays } from '../../../shared/domain/appraisal/objection-clocks.ts'
import { ask } from '../../../shared/legal/ask.ts'
import { keberatan } from '../../../shared/legal/rules/appraisal/keberatan.ts'

const RECEIVED = isoDate('2026-03-02')
const days = (change: Partial<ObjectionDays> = {}): ObjectionDays => ({
  receivedOn: RECEIVED, filedOn: null, withReasons: true, decidedOn: null, periodEnd: isoDate('2025-12-31'), reportedOn: null, withdrawn: false, ...change,
})
const frame = (change: Partial<ClockFrame> = {}): ClockFrame => ({ profile: null, holidays: [], holidaysKnownThrough: 2026, today: isoDate('2026-06-30'), ...change })

test('whatever the day of filing around the deadline, the clock and the admission agree with the rule', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 30 }), fc.boolean(), fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 }), (after, withReasons, free) => {
    const filedOn = addDays(RECEIVED, after)
    const holidays = free.map((day) => addDays(RECEIVED, day))
    const clocks = objectionClocks(days({ filedOn, withReasons }), frame({ holidays }))
    const finding = ask(keberatan, { receivedOn: RECEIVED, filedOn, withReasons, holidays, holidaysKnownThrough: 2026 }, filedOn)
    expect(clocks.filing.by).toBe(finding.details['fileBy'])
    const { late, withoutReasons, unsure } = admissionOf(clocks)
    expect({ met: !late && !withoutReasons, unsure }).toEqual({ met: finding.outcome === 'met', unsure: false })
    expect(clocks.filing.state).toBe(after <= 14 ? 'done' : 'done-late')
  }), { seed: 20261122 })
})

test('a clock that runs counts down to its last day, and is late only where holidays are known', () => {
  const filedOn = isoDate('2026-03-09')
  const on = (today: string, holidaysKnownThrough: number | null) => objectionClocks(days({ filedOn }), frame({ today: isoDate(today), holidaysKnownThrough })).deciding
  expect(on('2026-03-17', 2026)).toMatchObject({ by: '2026-03-18', daysLeft: 1, state: 'running', countedBy: 'working' })
  expect(on('2026-03-18', 2026)).toMatchObject({ daysLeft: 0, state: 'running' })
  expect(on('2026-03-19', 2026)).toMatchObject({ daysLeft: -1, state: 'late', holidaysKnown: true })
  expect(on('2026-03-19', null)).toMatchObject({ daysLeft: -1, state: 'cannot-tell', holidaysKnown: false })
})

test('before the rules there is no clock, and none runs after a withdrawal', () => {
  expect(objectionClocks(days({ receivedOn: isoDate('2018-01-01'), filedOn: isoDate('2018-01-05') }), frame()).filing).toMatchObject({ by: null, state: 'cannot-tell' })
  expect(objectionClocks(days({ filedOn: isoDate('2026-03-09'), withdrawn: true }), frame()).deciding.state).toBe('stopped')
})

test('the days from one date to another are counted one by one, whatever the holidays, and are as many backwards', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((at) => addDays(RECEIVED, at))
  fc.assert(fc.property(day, day, fc.array(day, { maxLength: 10 }), (a, b, holidays) => {
    const [from, to] = a < b ? [a, b] : [b, a]
    let counted = 0
    for (let date = from; date < to; date = addDays(date, 1)) if (isWorkingDay(addDays(date, 1), holidays)) counted++
    const working = { by: 'working', holidays } as const
    expect([daysFromTo(from, to, working), daysFromTo(to, from, working)]).toEqual([counted, 0 - counted])
  }), { seed: 20261122 })
})
