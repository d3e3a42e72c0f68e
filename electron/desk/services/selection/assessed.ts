import { setImmediate as nextTurn } from 'node:timers/promises'
import { assessForLevel, type LevelAssessment } from '../../../../shared/domain/selection/assess-for-level.ts'
import type { Target } from '../../../../shared/domain/selection/target.ts'
import type { Context } from '../../context.ts'
import type { Pool } from './pool.ts'

const PEOPLE_AT_ONCE = 200
/** So many levels of post are held for a pool: answers about 10,000 people take tens of megabytes a level. */
const LEVELS_AT_MOST = 2

// By the pool, so that the answers go with the facts they were given about; a list grows part by part until it is as long as the pool.
const held = new WeakMap<Pool, ReadonlyMap<Target['level'], LevelAssessment[]>>()

/**
 * What the law says of everyone in a pool for a level of post, in the order of the pool; asked once and held with the pool. Several who
 * ask at once take turns at one list, and what one has done who goes is there for the others. Errors: `cancelled`, and `bad-input`
 * outside the dates of the law.
 */
export async function assessedFor(pool: Pool, level: Target['level'], { progress, signal }: Pick<Context, 'progress' | 'signal'>): Promise<readonly LevelAssessment[]> {
  const levels = held.get(pool) ?? new Map<Target['level'], LevelAssessment[]>()
  const found = levels.get(level) ?? []
  if (!levels.has(level)) held.set(pool, new Map([...[...levels].slice(1 - LEVELS_AT_MOST), [level, found]]))
  while (found.length < pool.people.length) {
    signal.throwIfAborted()
    progress(found.length, pool.people.length, { key: 'round.progress-asking' })
    for (const { facts } of pool.people.slice(found.length, found.length + PEOPLE_AT_ONCE)) found.push(assessForLevel(facts, level, pool.on, pool.profile))
    await nextTurn()
  }
  return found
}
