import { exact, roundHalfUp } from '../../numbers/exact.ts'
import type { Message, MessageValue } from '../../text/message.ts'
import type { FairnessAttribute } from './attributes.ts'
import { chiSquare } from './chi-square.ts'
import { fisher, type Counts } from './fisher.ts'

/** A group as shown: its share of selected, and whether several small groups were put together in it. */
export type CountedGroup = Counts & { readonly label: Message; readonly rate: number; readonly small: boolean }

/** What an attribute of a finished list shows. `sign`: no difference, a ratio that may be chance, a difference that chance hardly explains, or nothing that can be told. */
export type Analysis = {
  readonly attribute: FairnessAttribute
  readonly groups: readonly CountedGroup[]
  readonly unknown: number
  readonly ratio: number | null
  readonly belowFourFifths: boolean | null
  readonly p: number | null
  /** Which test gave `p`: Fisher's exact one, or χ² where the counts are too large for it and large enough for that. */
  readonly test: 'fisher' | 'chi-square' | null
  readonly sign: 'none' | 'small-numbers' | 'difference' | 'cannot-tell'
  readonly message: Message
}

/** The usual bound of a test; a convention of statistics, no law. */
const SIGNIFICANT = 0.05
/** Below this expected count χ² is not used (Cochran). */
const ENOUGH_EXPECTED = 5

/** Compares the shares of selected in the groups of one attribute: four-fifths ratio and test, with a plain sentence. */
export function analyse(attribute: FairnessAttribute, groups: readonly (Counts & { readonly label: Message; readonly small: boolean })[], unknown: number): Analysis {
  const counted = groups.map((group) => ({ ...group, rate: group.selected / group.pool }))
  const nothing = { attribute, groups: counted, unknown, ratio: null, belowFourFifths: null, p: null, test: null, sign: 'cannot-tell' } as const
  const [only] = counted
  if (only === undefined || counted.length < 2) return { ...nothing, message: only === undefined ? { key: 'fairness.nobody-known' } : { key: 'fairness.one-group', values: { group: { message: only.label } } } }
  if (counted.every(({ selected }) => selected === 0)) return { ...nothing, message: { key: 'fairness.none-selected' } }
  // Compared in whole numbers: a/b < c/d where ad < cb.
  const order = [...counted].sort((a, b) => a.selected * b.pool - b.selected * a.pool)
  const [lowest, highest] = [order[0] ?? only, order[order.length - 1] ?? only]
  const below = 5 * lowest.selected * highest.pool < 4 * highest.selected * lowest.pool
  const ratio = roundHalfUp(exact(`${lowest.selected * highest.pool}/${highest.selected * lowest.pool}`), 4)
  const tested = testOf(counted)
  const sign = tested.p === null ? 'cannot-tell' : tested.p < SIGNIFICANT ? 'difference' : below ? 'small-numbers' : 'none'
  const message: Message = {
    key: 'fairness.sentence',
    values: { said: { sentences: [countsSaid(counted, lowest, highest), testSaid(ratio, tested), ...(unknown > 0 ? [{ key: 'fairness.unknown', values: { count: unknown } } as const] : []), { key: `fairness.sign.${sign}` }] } },
  }
  return { ...nothing, ratio: Number(ratio), belowFourFifths: below, ...tested, sign, message }
}

type Tested = Pick<Analysis, 'p' | 'test'>

function testOf(groups: readonly Counts[]): Tested {
  const exactly = fisher(groups)
  if (exactly !== null) return { p: exactly, test: 'fisher' }
  const large = chiSquare([groups.map(({ selected }) => selected), groups.map(({ pool, selected }) => pool - selected)])
  return large !== null && large.leastExpected >= ENOUGH_EXPECTED ? { p: large.p, test: 'chi-square' } : { p: null, test: null }
}

/** Three groups are told one by one; of more, the two ends. */
function countsSaid(groups: readonly CountedGroup[], lowest: CountedGroup, highest: CountedGroup): Message {
  if (groups.length <= 3) return { key: 'fairness.counts', values: { groups: { list: groups.map((group): MessageValue => ({ message: countSaid(group) })) } } }
  return { key: 'fairness.ends', values: { count: groups.length, highest: { message: countSaid(highest) }, lowest: { message: countSaid(lowest) } } }
}

function countSaid({ label, selected, pool }: CountedGroup): Message {
  return { key: 'fairness.count', values: { group: { message: label }, selected, pool, rate: { number: roundHalfUp(exact(`${selected * 100}/${pool}`), 1), decimals: 1 } } }
}

function testSaid(ratio: string, { p, test }: Tested): Message {
  const shown = { number: roundHalfUp(exact(ratio), 2), decimals: 2 }
  if (p === null || test === null) return { key: 'fairness.test.none', values: { ratio: shown } }
  if (p < 0.001) return { key: `fairness.test.${test}-below`, values: { ratio: shown } }
  const decimals = p < 0.1 ? 3 : 2
  return { key: `fairness.test.${test}`, values: { ratio: shown, p: { number: p.toFixed(decimals), decimals } } }
}
