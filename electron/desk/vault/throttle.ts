import { z } from 'zod'

const FREE_TRIES = 5
const LONGEST_DELAY = 15 * 60_000
const NAMES_KEPT = 500

/** Failed tries of one user name (its hash), and the time until which the next try waits, in ms since 1970. */
const failureSchema = z.strictObject({ name: z.string(), count: z.int().min(1), waitUntil: z.int().min(0) })

/** What is remembered of failed tries, with the furthest time that was ever seen. */
export const failuresSchema = z.strictObject({ furthestTime: z.int().min(0), names: z.array(failureSchema) })

/** See `failuresSchema`. */
export type Failures = z.infer<typeof failuresSchema>

/** No failed try, nothing seen yet. */
export const noFailures: Failures = { furthestTime: 0, names: [] }

/** How many ms the name must still wait at the time, 0 when it may try. */
export function waitOf(failures: Failures, name: string, time: number): number {
  const found = failures.names.find((one) => one.name === name)
  return found ? Math.max(0, found.waitUntil - time) : 0
}

/**
 * Notes a failed try: five are free, then each waits 1 s, 2 s, 4 s … at most 15 minutes. Never a lasting lock, which would let
 * anyone shut others out. `known` names are kept always; of others only the latest, so that guessing names cannot swell the file.
 */
export function withFailure(failures: Failures, name: string, time: number, known: ReadonlySet<string>): Failures {
  const count = (failures.names.find((one) => one.name === name)?.count ?? 0) + 1
  const over = count - FREE_TRIES
  const delay = over < 0 ? 0 : Math.min(LONGEST_DELAY, 1000 * 2 ** Math.min(over, 20))
  const others = failures.names.filter((one) => one.name !== name)
  const strangers = others.filter((one) => !known.has(one.name)).slice(-NAMES_KEPT)
  return {
    furthestTime: Math.max(failures.furthestTime, time),
    names: [...others.filter((one) => known.has(one.name)), ...strangers, { name, count, waitUntil: time + delay }],
  }
}

/** Forgets the failed tries of a name that has signed in. */
export function withSuccess(failures: Failures, name: string, time: number): Failures {
  return { furthestTime: Math.max(failures.furthestTime, time), names: failures.names.filter((one) => one.name !== name) }
}

/** Every name waits as long as can be: what is believed when the record of failed tries was meddled with. */
export function distrusted(names: readonly string[], time: number): Failures {
  return { furthestTime: time, names: names.map((name) => ({ name, count: FREE_TRIES + 10, waitUntil: time + LONGEST_DELAY })) }
}

/**
 * A time that never goes back: the wall clock, but at least the furthest time seen plus what has run since. Setting the
 * clock back therefore ends no wait, and a clock that once stood in the future makes none longer.
 */
export function steadyTime(furthestTime: number, wall: () => number, ticks: () => number): () => number {
  let seen = { time: furthestTime, ticks: ticks() }
  return () => {
    const at = ticks()
    seen = { time: Math.floor(Math.max(wall(), seen.time + at - seen.ticks)), ticks: at }
    return seen.time
  }
}
