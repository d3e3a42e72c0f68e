import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Successor } from '../../../../shared/contract/succession.ts'
import { boardGatesFor } from '../../../../shared/domain/selection/board-gates.ts'
import { candidateValue } from '../../../../shared/domain/selection/candidate-value.ts'
import { listFrom } from '../../../../shared/domain/selection/list-from.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Context } from '../../context.ts'
import { disciplineScopeOf, inScope, readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { unknownPost } from '../posts/post-row.ts'
import { readPosts } from '../posts/read-posts.ts'
import { readTarget } from '../posts/target.ts'
import { poolOn } from '../selection/pool-cache.ts'
import { enoughFor, rowOf } from './seat.ts'
import { benchOf, lastRounds, type Bench, type FoundSuccessor } from './successors.ts'
import { sealedGates, veilSuccessor } from './veil.ts'

type Answer = OutputOf<'succession.post'>

/**
 * Who could follow on a post, the ready first in the order of a list made today; people of units that the caller does not read are
 * counted alone. Errors: `not-found`, `bad-input` for a post whose level has no gate in the law, those of the pool, `cancelled`.
 */
export async function successorsOf(context: Context, { postId, readiness, offset, limit }: ParsedInputOf<'succession.post'>): Promise<Answer> {
  const { db } = context
  const on = context.today()
  const [scope, open] = [await unitScopeOf(context, readerRoles), await disciplineScopeOf(context)]
  const [post] = await readPosts(db, on, { ids: [postId] })
  if (!post) throw new TanjakError('not-found', unknownPost(postId))
  refuseOutside(inScope(scope, post.view.unitId), { entity: 'post', id: String(postId), said: unknownPost(postId) })
  const target = await readTarget(db, postId, on)
  const pool = await poolOn(context, on)
  const bench = await benchOf(context, pool, target, (await lastRounds(db)).get(postId) ?? null)
  const row = rowOf(post, bench, on, pool.profile)
  const chosen = bench.successors.filter((one) => readiness.length === 0 || readiness.includes(one.readiness.readiness))
  const seen = chosen.filter(({ person }) => inScope(scope, person.who.unitId))
  // Put in order after veiling: a place between two days would tell the hidden one.
  const all = viewsOf(bench, seen, pool.profile)
    .map(({ successor, view }) => (inScope(open, successor.person.who.unitId) ? view : veilSuccessor(view, sealedGates(successor, target.standards)))).sort(soonestFirst)
  return { row, on, total: seen.length, rows: all.slice(offset, offset + limit), elsewhere: chosen.length - seen.length, enough: enoughFor(row, on, pool.profile) }
}

const ORDER = { ready: 0, 'one-year': 1, 'three-years': 2, 'cannot-tell': 3 } as const

/** The order in which successors are shown: who is ready by place, the others by day, then by name. */
function soonestFirst(one: Successor, other: Successor): number {
  return ORDER[one.readiness] - ORDER[other.readiness] || (one.place ?? 1e9) - (other.place ?? 1e9) || compare(one.readyOn ?? '9', other.readyOn ?? '9') || compare(one.name, other.name)
}

function viewsOf(bench: Bench, shown: readonly FoundSuccessor[], profile: Profile | null): readonly { readonly successor: FoundSuccessor; readonly view: Successor }[] {
  const places = placesOf(bench, profile)
  const preferred = boardGatesFor(bench.target, bench.settings)
  return shown.map((successor) => ({ successor, view: viewOf(successor) }))

  function viewOf({ person: { who, facts }, assessment, extra, readiness }: FoundSuccessor): Successor {
    // What the board prefers stops nobody, and is still worth developing.
    const lacking = preferred(facts, extra, assessment.own).filter(({ weight, outcome }) => weight === 'preferred' && outcome === 'not-met')
    return {
      nip: who.nip, name: who.name, golongan: who.golongan, post: who.post, unit: who.unit, box: assessment.talent.box, readiness: readiness.readiness, readyOn: readiness.readyOn,
      value: candidateValue(assessment, extra, bench.settings, profile).value, place: places.get(who.nip) ?? null,
      needs: [...readiness.needs, ...lacking.map(({ gate, message, metOn }) => ({ gate, message, metOn }))],
    }
  }
}

/** The places of those who are ready, in a list made today; of the whole office, so that a head of one unit sees the same places. */
function placesOf({ target, settings, successors }: Bench, profile: Profile | null): ReadonlyMap<string, number> {
  const people = successors.filter(({ readiness }) => readiness.readiness === 'ready').map(({ person: { who, facts }, assessment, extra }) => ({ person: { who, facts, extra }, assessment }))
  const { ranked } = listFrom({ target, settings, profile, people })
  return new Map(ranked.flatMap(({ nip, place }) => (place === null ? [] : [[nip, place] as const])))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
