import { setImmediate as nextTurn } from 'node:timers/promises'
import { assessForLevel, type LevelAssessment } from '../../../../shared/domain/selection/assess-for-level.ts'
import type { Target } from '../../../../shared/domain/selection/target.ts'
import type { Context } from '../../context.ts'
import type { Pool } from './pool.ts'

const PEOPLE_AT_ONCE = 200
/** So many levels of post are held for a pool: answers about 10,000 people take tens of megabytes a level. */
const LEVELS_AT_MOST = 2

// By the pool, so that the answers go with the facts they were given about.
const held = new WeakMap<Pool, Map<Target['level'], readonly LevelAssessment[]>>()

/**
 * What the law says of everyone in a pool for a level of post, in the order of the pool; asked once and held with the pool. Error:
 * `cancelled`, and `bad-input` outside the dates of the law.
 */
export async function assessedFor(pool: Pool, level: Target['level'], { progress, signal }: Pick<Context, 'progress' | 'signal'>): Promise<readonly LevelAssessment[]> {
  const known = held.get(pool)?.get(level)
  if (known) return known
  const found: LevelAssessment[] = []
  for (let from = 0; from < pool.people.length; from += PEOPLE_AT_ONCE) {
    signal.throwIfAborted()
    progress(from, pool.people.length, { key: 'round.progress-asking' })
    for (const { facts } of pool.people.slice(from, from + PEOPLE_AT_ONCE)) found.push(assessForLevel(facts, level, pool.on, pool.profile))
    await nextTurn()
  }
  held.set(pool, new Map([...[...held.get(pool) ?? []].slice(1 - LEVELS_AT_MOST), [level, found]]))
  return found
}
