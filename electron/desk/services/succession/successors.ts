import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { LevelAssessment } from '../../../../shared/domain/selection/assess-for-level.ts'
import { defaultSettings } from '../../../../shared/domain/selection/default-settings.ts'
import { readinessOf, type Successor as Readiness } from '../../../../shared/domain/selection/readiness.ts'
import type { CandidateExtra, RoundSettings, Target } from '../../../../shared/domain/selection/target.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { assessedFor } from '../selection/assessed.ts'
import { extraOf, foundByBoard, type FoundByBoard } from '../selection/extras.ts'
import type { Pool, PooledPerson } from '../selection/pool.ts'

/** Somebody of a group of succession plan who could follow on a post. */
export type FoundSuccessor = { readonly person: PooledPerson; readonly assessment: LevelAssessment; readonly extra: CandidateExtra; readonly readiness: Readiness }

/** Everyone who could follow on a post within the years of the plan, in the order of the pool. */
export type Bench = { readonly target: Target; readonly settings: RoundSettings; readonly successors: readonly FoundSuccessor[] }

/** What is asked of successors: what the board asks of a round unless it chooses otherwise, and that they stand in a box of a Kelompok Rencana Suksesi. */
export function successionSettings(level: Target['level'], on: IsoDate, profile: Profile | null): RoundSettings {
  const settings = defaultSettings(level, on, profile)
  return { ...settings, gates: { ...settings.gates, 'kotak-krs': 'must' } }
}

/** The last round of each post that was not cancelled: what the board found there holds for succession too. */
export async function lastRounds(db: Kysely<Database>): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('selection_round').select('post_id').select((select) => select.fn.max('id').as('id')).where('state', '<>', 'cancelled').groupBy('post_id').execute()
  return new Map(rows.map((row) => [row.post_id, row.id]))
}

const nobodyFound: FoundByBoard = new Map()
// By the pool: with it go the answers that were given about its people.
const benches = new WeakMap<Pool, Map<string, Bench>>()
const hopefuls = new WeakMap<readonly LevelAssessment[], readonly number[]>()

/** Who could follow on a post; asked once as long as neither facts nor post nor what the board found changes. */
export async function benchOf(context: Context, pool: Pool, target: Target, roundId: number | null): Promise<Bench> {
  const found = roundId === null ? nobodyFound : await foundByBoard(context.db, roundId)
  const key = JSON.stringify([target, [...found]])
  const kept = benches.get(pool) ?? new Map<string, Bench>()
  benches.set(pool, kept)
  const known = kept.get(key)
  if (known) return known
  const assessed = await assessedFor(pool, target.level, context)
  const settings = successionSettings(target.level, pool.on, pool.profile)
  const successors = hopefulsOf(assessed).flatMap((at): FoundSuccessor[] => {
    const [person, assessment] = [pool.people[at], assessed[at]]
    if (person === undefined || assessment === undefined) return []
    const extra = extraOf(found, person.personId, person.programs)
    const readiness = readinessOf(assessment, extra, target, settings, pool.profile)
    return readiness === null ? [] : [{ person, assessment, extra, readiness }]
  })
  await nextTurn()
  const bench: Bench = { target, settings, successors }
  kept.set(key, bench)
  return bench
}

const canBeDeveloped = (gate: string): boolean => gate.startsWith('competence-')

// Most people can follow on no post of a level at all: their box enters no group, or they fail what no time mends.
function hopefulsOf(assessed: readonly LevelAssessment[]): readonly number[] {
  const known = hopefuls.get(assessed)
  if (known) return known
  const none = { teknis: null, manajerial: null, sosiokultural: null }
  const found = assessed.flatMap(({ own, lawFor }, at) => {
    if (own['kotak-krs'].outcome === 'not-met') return []
    return lawFor(null, none).failing.some(({ gate, metOn }) => metOn === null && !canBeDeveloped(gate)) ? [] : [at]
  })
  hopefuls.set(assessed, found)
  return found
}
