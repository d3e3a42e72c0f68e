import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Context } from '../../context.ts'
import type { OpenStore } from '../../desk-state.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { dataVersion } from '../assess/data-version.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import type { Pool } from './pool.ts'
import { readPool } from './read-pool.ts'

/** So many closing dates are held: facts of 10,000 people with the law's answers for a level take about 160 MB. */
const HELD_AT_MOST = 1

/** A pool that is being read or was read, and everyone who waits for it. */
type Reading = {
  readonly key: string
  readonly pool: Promise<Pool>
  readonly waiting: Set<Pick<Context, 'progress'>>
  readonly stop: AbortController
}

// By the open store: with the lock of the desk the store goes, and with it what was read from it.
const held = new WeakMap<OpenStore, Reading[]>()

/**
 * The facts of everyone in service on a day, as data and profile stand now: read once and held in memory until either changes or the desk
 * locks. Several who ask at once share one reading, which stops when the last of them has gone. Errors: those of `readPool`.
 */
export async function poolOn(context: Context, on: IsoDate): Promise<Pool> {
  const { db, signal } = context
  signal.throwIfAborted()
  const store = openStoreOf(context.desk)
  const [version, profile] = [await dataVersion(db), await activeProfile(db)]
  // Posts and units are shown as of today, so that a pool does not outlive its day.
  const stand = JSON.stringify([version, profile, context.today()])
  const key = `${on} ${stand}`
  const known = (held.get(store) ?? []).filter((one) => one.key.endsWith(` ${stand}`) && !one.stop.signal.aborted)
  const reading = known.find((one) => one.key === key) ?? start(key)
  held.set(store, [...known.filter((one) => one !== reading), reading].slice(-HELD_AT_MOST))
  return waitFor(reading, context)

  function start(named: string): Reading {
    const stop = new AbortController()
    const waiting: Reading['waiting'] = new Set()
    const progress = (done: number, total: number): void => waiting.forEach((one) => one.progress(done, total, { key: 'round.progress-reading' }))
    const pool = readPool(store.db, { on, dataVersion: version, profile }, progress, stop.signal)
    const begun: Reading = { key: named, pool, waiting, stop }
    pool.catch(() => held.set(store, (held.get(store) ?? []).filter((one) => one !== begun)))
    return begun
  }
}

/** Waits for a reading as long as the caller does; the last who goes stops it. */
async function waitFor({ pool, waiting, stop }: Reading, context: Pick<Context, 'progress' | 'signal'>): Promise<Pool> {
  const { signal } = context
  waiting.add(context)
  let leave = (): void => {}
  const left = new Promise<never>((_resolve, reject) => {
    leave = () => {
      waiting.delete(context)
      if (waiting.size === 0) stop.abort(signal.reason)
      reject(signal.reason)
    }
    signal.addEventListener('abort', leave, { once: true })
  })
  try {
    return await Promise.race([pool, left])
  } finally {
    signal.removeEventListener('abort', leave)
    waiting.delete(context)
  }
}
