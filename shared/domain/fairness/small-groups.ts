import type { Message } from '../../text/message.ts'

/** A group under fewer than so many people is not shown apart (decisions 15: by the size of the pool, not of the selected). */
export const SMALLEST_SHOWN = 4

/** Everyone of a group, by their places in the pool. `unknown`: those whose attribute is not on record. */
export type Group = { readonly id: string; readonly label: Message; readonly members: readonly number[]; readonly small: boolean; readonly unknown: boolean }

/**
 * Puts the groups that are too small together; where they are still too few, the next smallest goes with them, so that nobody can be
 * worked out by taking the rest off the whole. Null when nothing could be shown that way: fewer than two groups would be left.
 */
export function putTogether(groups: readonly Group[]): readonly Group[] | null {
  const order = [...groups].sort((a, b) => a.members.length - b.members.length || (a.id < b.id ? -1 : 1))
  const small = order.filter(({ members }) => members.length < SMALLEST_SHOWN)
  if (small.length === 0) return groups
  const joined = [...small]
  for (const next of order.slice(small.length)) {
    if (joined.length > 1 && count(joined) >= SMALLEST_SHOWN) break
    joined.push(next)
  }
  const rest = groups.filter((group) => !joined.includes(group))
  if (rest.length === 0 || count(joined) < SMALLEST_SHOWN) return null
  const together: Group = {
    id: 'small', label: { key: 'fairness.small' }, members: joined.flatMap(({ members }) => members), small: true, unknown: joined.every(({ unknown }) => unknown),
  }
  return [...rest, together]
}

function count(groups: readonly Group[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0)
}

/**
 * Tells whether two ways of grouping the same people, shown beside each other, would let somebody work out a handful: the people of
 * some groups of the one, less those groups of the other that lie wholly within them, must be nobody or enough.
 */
export function tellsTooMuch(first: readonly Group[], second: readonly Group[]): boolean {
  const [few, many] = first.length <= second.length ? [first, second] : [second, first]
  // Ways of choosing some of 12 groups: 4,096. No two attributes with more than that are ever shown beside each other but by chance.
  if (few.length > 12) return true
  const placeOf = new Map(few.flatMap(({ members }, place) => members.map((member): [number, number] => [member, place])))
  const masks = many.map(({ members }) => ({ size: members.length, mask: members.reduce((mask, member) => mask | (1 << (placeOf.get(member) ?? 0)), 0) }))
  for (let chosen = 1; chosen < (1 << few.length) - 1; chosen++) {
    const inside = few.reduce((sum, { members }, place) => (chosen & (1 << place) ? sum + members.length : sum), 0)
    const taken = masks.reduce((sum, { size, mask }) => ((mask & ~chosen) === 0 ? sum + size : sum), 0)
    if (inside - taken > 0 && inside - taken < SMALLEST_SHOWN) return true
  }
  return false
}
