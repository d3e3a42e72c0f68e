import { assessForLevel, inDisplayOrder, listFrom, type Assessed } from '../../../shared/domain/selection/build-list.ts'
import { compareCandidates, weightThatSwaps } from '../../../shared/domain/selection/compare.ts'
import { defaultSettings } from '../../../shared/domain/selection/default-settings.ts'
import type { ListContent } from '../../../shared/domain/selection/list-content.ts'
import type { Target } from '../../../shared/domain/selection/target.ts'
import { factsThatSwap } from '../../../shared/domain/selection/what-if.ts'
import { answer } from '../bench-desk.ts'
import { CLOSING, listCrowd, vacantPosts } from '../list-crowd.ts'

// Ranks everybody for many posts: PEOPLE POSTS. The law is asked once a level; then one list a post, each with everybody outside it.
const people = listCrowd(Number(process.argv[2] ?? 10_000))
const posts = vacantPosts(Number(process.argv[3] ?? 200))
const counted = { people: people.length, posts: posts.length, levels: 0, assessing: 0, listing: 0, slowest: 0, ranked: 0, open: 0, outside: 0, comparing: 0, pairs: 0, whatIf: 0, bytes: 0 }

for (const level of new Set(posts.map((post) => post.level))) {
  const began = spent()
  const assessed = inDisplayOrder(people.map((person): Assessed => ({ person, assessment: assessForLevel(person.facts, level, CLOSING, null) })))
  counted.assessing += spent() - began
  counted.levels += 1
  for (const target of posts.filter((post) => post.level === level)) listed(target, assessed)
  counted.bytes = Math.max(counted.bytes, process.memoryUsage().heapUsed)
}
answer(counted)

function listed(target: Target, assessed: readonly Assessed[]): void {
  const settings = defaultSettings(target.level, CLOSING, null)
  const began = spent()
  const list = listFrom({ target, settings, profile: null, people: assessed })
  const took = spent() - began
  counted.listing += took
  counted.slowest = Math.max(counted.slowest, took)
  counted.ranked += list.ranked.length
  counted.open += list.open.length
  counted.outside += list.outside.length
  compared(list, target)
}

/** The comparison of the first two of a list, with the weight and the facts that would swap them. */
function compared({ ranked, order }: ListContent, target: Target): void {
  const [first, second] = ranked
  if (first === undefined || second === undefined) return
  const began = spent()
  compareCandidates(first, second, order)
  weightThatSwaps(first, second, order)
  const then = spent()
  const of = (nip: string) => people.find(({ who }) => who.nip === nip)
  const [one, other] = [of(first.nip), of(second.nip)]
  if (one && other) factsThatSwap(one, other, target, defaultSettings(target.level, CLOSING, null), null)
  counted.comparing += then - began
  counted.whatIf += spent() - then
  counted.pairs += 1
}

/** Processor time so far in ms: a busy computer changes it less than the clock. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
