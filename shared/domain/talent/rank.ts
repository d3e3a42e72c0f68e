import type { Finding } from '../../legal/finding.ts'
import type { TieBreaker } from '../../legal/parameters/talent/ranking.ts'
import { exact, type Exact } from '../../numbers/exact.ts'

/** Somebody to be ranked: the box, the nilai talenta (null while a score is open), and what may break a tie, as exact numbers. */
export type Talent<R> = {
  readonly ref: R
  readonly box: number
  readonly nilai: Exact | null
  readonly ties: Readonly<Partial<Record<TieBreaker, Exact>>>
}

/**
 * What gave a place: being alone in the box, the nilai talenta, the first tie breaker that told people apart, nothing (`tied`: the
 * place is shared and the Komite Talenta decides), or no place because the nilai talenta is open.
 */
export type DecidedBy = 'box' | 'nilai' | TieBreaker | 'tied' | 'open'

/** A place inside a box, from 1; null where the nilai talenta is open. */
export type Ranked<R> = { readonly ref: R; readonly box: number; readonly place: number | null; readonly decidedBy: DecidedBy }

/** What a talent box finding gives to rank by, or null where it names no box. The points of a component stand in its step. */
export function talentOf<R>(ref: R, { details, steps }: Pick<Finding, 'details' | 'steps'>): Talent<R> | null {
  const { box, nilai, y, x } = details
  if (typeof box !== 'number') return null
  const ties: Partial<Record<TieBreaker, Exact>> = {}
  if (y !== undefined) ties.y = exact(y)
  if (x !== undefined) ties.x = exact(x)
  for (const { id, amount } of steps) if (amount !== null && isPart(id)) ties[id] = exact(amount)
  return { ref, box, nilai: nilai === undefined ? null : exact(nilai), ties }
}

const PARTS = ['predikat', 'penilaian-kompetensi', 'penilaian-potensi', 'pengembangan-kompetensi', 'pendidikan'] as const satisfies readonly TieBreaker[]
const isPart = (id: string): id is (typeof PARTS)[number] => (PARTS as readonly string[]).includes(id)

/**
 * Ranks the people of one level: the higher box first, inside a box the higher nilai talenta, then the tie breakers in their order.
 * Never by lot, never by age or sex; equals share a place. The order of the answer among equals is that of the question.
 */
export function rankTalents<R>(people: readonly Talent<R>[], order: readonly TieBreaker[]): readonly Ranked<R>[] {
  return groupsBy(people, ({ box }) => exact(box)).flatMap((inBox) => {
    const open = inBox.filter(({ nilai }) => nilai === null).map((one): Ranked<R> => ({ ref: one.ref, box: one.box, place: null, decidedBy: 'open' }))
    const known = inBox.filter(({ nilai }) => nilai !== null)
    let place = 1
    const ranked = groupsBy(known, ({ nilai }) => nilai ?? exact(0)).flatMap((equal) => {
      const placed = placeEqual(equal, order, place, inBox.length === 1 ? 'box' : 'nilai')
      place += equal.length
      return placed
    })
    return [...ranked, ...open]
  })
}

/** Tells people of equal standing apart by the first tie breaker that everybody among them has and that differs. */
function placeEqual<R>(equal: readonly Talent<R>[], order: readonly TieBreaker[], place: number, decidedBy: DecidedBy): readonly Ranked<R>[] {
  const [first, ...others] = equal
  if (first !== undefined && others.length === 0) return [{ ref: first.ref, box: first.box, place, decidedBy }]
  const [breaker, ...rest] = order
  if (breaker === undefined) return equal.map(({ ref, box }) => ({ ref, box, place, decidedBy: 'tied' }))
  // A criterion that somebody lacks cannot decide between them: an unknown is neither low nor high.
  if (equal.some(({ ties }) => ties[breaker] === undefined)) return placeEqual(equal, rest, place, decidedBy)
  let next = place
  return groupsBy(equal, ({ ties }) => ties[breaker] ?? exact(0)).flatMap((group) => {
    const placed = placeEqual(group, rest, next, group.length < equal.length ? breaker : decidedBy)
    next += group.length
    return placed
  })
}

/** Groups of equals, the highest first; inside a group the order stays. */
function groupsBy<T>(all: readonly T[], of: (one: T) => Exact): readonly (readonly T[])[] {
  const groups: { readonly key: Exact; readonly members: T[] }[] = []
  for (const { one, key } of all.map((each) => ({ one: each, key: of(each) })).sort((a, b) => b.key.compare(a.key))) {
    const last = groups.at(-1)
    if (last !== undefined && last.key.equals(key)) last.members.push(one)
    else groups.push({ key, members: [one] })
  }
  return groups.map(({ members }) => members)
}
