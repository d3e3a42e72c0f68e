import { describe, expect, test } from 'vitest'
import { distrusted, noFailures, steadyTime, waitOf, withFailure, withSuccess, type Failures } from '../../../electron/desk/vault/throttle.ts'

const known = new Set(['admin'])
const failed = (times: number, name = 'admin', from: Failures = noFailures) =>
  Array.from({ length: times }).reduce<Failures>((before) => withFailure(before, name, 1_000_000, known), from)

describe('failed tries', () => {
  test('are free until the fifth; then the next waits 1, 2, 4 … seconds and never more than 15 minutes', () => {
    const waits = [0, 1, 4, 5, 6, 7, 8, 14, 15, 40].map((times) => waitOf(failed(times), 'admin', 1_000_000) / 1000)
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 512, 900, 900])
  })

  test('of one name do not make another wait', () => {
    expect(waitOf(failed(10), 'siti', 1_000_000)).toBe(0)
  })

  test('are forgotten when the name signs in', () => {
    expect(waitOf(withSuccess(failed(10), 'admin', 1_000_001), 'admin', 1_000_001)).toBe(0)
  })

  test('of a thousand made-up names neither swell the record nor push out a real one', () => {
    let failures = failed(9)
    for (let number = 0; number < 1000; number += 1) failures = failed(1, `tebakan-${number}`, failures)
    expect({ kept: failures.names.length < 600, wait: waitOf(failures, 'admin', 1_000_000) }).toEqual({ kept: true, wait: 16_000 })
  })

  test('make every name wait longest when their record was meddled with', () => {
    expect(waitOf(distrusted(['admin'], 5000), 'admin', 5000)).toBe(900_000)
  })
})

describe('the time by which tries wait', () => {
  const clock = { wall: 10_000_000, ticks: 0 }
  const time = (furthest: number) => steadyTime(furthest, () => clock.wall, () => clock.ticks)

  test('does not go back when the clock is set back, and goes on with what has run since', () => {
    Object.assign(clock, { wall: 10_000_000, ticks: 0 })
    const now = time(0)
    const before = now()
    Object.assign(clock, { wall: 1_000_000, ticks: 2_500 })
    expect(now() - before).toBe(2_500)
  })

  test('starts at the furthest time seen when the program starts with a clock set back', () => {
    Object.assign(clock, { wall: 1_000_000, ticks: 0 })
    expect(time(10_000_000)()).toBe(10_000_000)
  })

  test('makes no wait longer after a clock that stood in the future was set right', () => {
    Object.assign(clock, { wall: 99_000_000, ticks: 0 })
    const now = time(0)
    let failures: Failures = noFailures
    for (let tries = 0; tries < 20; tries += 1) failures = withFailure(failures, 'admin', now(), known)
    Object.assign(clock, { wall: 10_000_000, ticks: 900_000 })
    expect(waitOf(failures, 'admin', now())).toBe(0)
  })
})
