import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { SuccessionRow } from '../../../../shared/contract/succession.ts'
import type { Target } from '../../../../shared/domain/selection/target.ts'
import type { Context } from '../../context.ts'
import { readerRoles, unitScopeOf } from '../../row-scope.ts'
import { unitsOf } from '../posts/list.ts'
import { readOffice, type Office } from '../posts/office.ts'
import { readPosts, type KnownPost } from '../posts/read-posts.ts'
import { targetOf } from '../posts/target.ts'
import { poolOn } from '../selection/pool-cache.ts'
import { rowOf } from './seat.ts'
import { benchOf, lastRounds } from './successors.ts'

/** Which posts are asked about. */
export type SuccessionFilter = ParsedInputOf<'succession.overview'>['filter']

/** The posts of a choice, each with who could follow, and those for whose level the law sets no gate. */
export type Overview = { readonly office: Office; readonly rows: readonly SeatRow[]; readonly withoutGate: number }

/** A post with the numbers of those who are ready for it: one person may be ready for several. */
export type SeatRow = { readonly row: SuccessionRow; readonly readyPeople: readonly number[] }

type Seat = { readonly post: KnownPost; readonly target: Target }

/**
 * Works out who could follow on the posts that a filter and the caller's units leave, those in danger first. Everyone of the office is
 * counted; nobody is named. Errors: those of the pool, `cancelled`.
 */
export async function readOverview(context: Context, filter: SuccessionFilter): Promise<Overview> {
  const { db, progress, signal } = context
  const on = context.today()
  const office = await readOffice(db, on)
  const posts = (await readPosts(db, on, { office, units: unitsOf(office, await unitScopeOf(context, readerRoles), filter.unitId) }))
    .filter(({ view }) => (!filter.onlyCritical || view.critical) && (filter.level.length === 0 || (view.level !== null && filter.level.includes(view.level))))
  const seats = posts.flatMap((post): Seat[] => {
    const target = targetOf(post.row, post.view.unit, on, office.profile)
    return target === null ? [] : [{ post, target }]
  })
  // Posts of pelaksana and functional ones are no target posts unless somebody marked them.
  const withoutGate = posts.length - seats.length
  if (seats.length === 0) return { office, rows: [], withoutGate: filter.onlyCritical ? withoutGate : 0 }
  const [pool, rounds] = [await poolOn(context, on), await lastRounds(db)]
  const rows: SeatRow[] = []
  for (const { post, target } of seats) {
    signal.throwIfAborted()
    const bench = await benchOf(context, pool, target, rounds.get(post.view.id) ?? null)
    progress(rows.length, seats.length, { key: 'succession.progress' })
    rows.push({ row: rowOf(post, bench, on, pool.profile), readyPeople: bench.successors.flatMap(({ person, readiness }) => (readiness.readiness === 'ready' ? [person.personId] : [])) })
  }
  return { office, rows: rows.sort((one, other) => inDangerFirst(one.row, other.row)), withoutGate: filter.onlyCritical ? withoutGate : 0 }
}

const DANGER = { high: 0, watch: 1, none: 2 } as const

function inDangerFirst(one: SuccessionRow, other: SuccessionRow): number {
  return DANGER[one.risk] - DANGER[other.risk] || Number(other.vacant) - Number(one.vacant) || compare(one.leavesOn ?? '9', other.leavesOn ?? '9') || compare(one.unit, other.unit) || compare(one.post, other.post)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
