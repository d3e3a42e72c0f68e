import { binomials, bitsOf, shareOf } from './big-number.ts'

/** One group of a 2 × k table: how many there are, and how many of them were selected. */
export type Counts = { readonly pool: number; readonly selected: number }

/** Steps of the exact test, beyond which it is given up: about a second of work. */
const MOST_STEPS = 300_000

/**
 * Fisher's exact test over a 2 × k table with fixed margins (Freeman and Halton for k above 2), two-sided: the sum of the probabilities
 * of all tables that are no more probable than the observed one. Worked out in whole numbers, so that equally probable tables are told
 * as equal. Null where there are too many tables to go through; it never approximates.
 */
export function fisher(groups: readonly Counts[]): number | null {
  const all = groups.filter(({ pool }) => pool > 0)
  const pool = sum(all.map((group) => group.pool))
  const selected = sum(all.map((group) => group.selected))
  // Who was not selected gives the same test; the smaller of the two rows is quicker.
  const turned = selected * 2 > pool ? all.map((group) => ({ pool: group.pool, selected: group.pool - group.selected })) : all
  const row = Math.min(selected, pool - selected)
  if (row === 0 || all.length < 2) return 1
  if (row * row * (all.length - 2) > MOST_STEPS * 10) return null
  const columns = [...turned].sort((a, b) => b.pool - a.pool).map((group) => ({ ...group, ways: binomials(group.pool, Math.min(row, group.pool)) }))
  const observed = columns.reduce((product, { ways, selected: chosen }) => product * (ways[chosen] ?? 0n), 1n)
  const extreme = columns.length === 2 ? sumOfTwo(columns, row, observed) : sumOfMany(columns, row, observed)
  return extreme === null ? null : shareOf(extreme, binomials(pool, row)[row] ?? 1n)
}

type Column = Counts & { readonly ways: readonly bigint[] }

function sumOfTwo([first, second]: readonly Column[], row: number, observed: bigint): bigint {
  let extreme = 0n
  for (let chosen = 0; chosen <= row; chosen++) {
    const weight = (first?.ways[chosen] ?? 0n) * (second?.ways[row - chosen] ?? 0n)
    if (weight <= observed) extreme += weight
  }
  return extreme
}

/** What the columns from one on can add when so many are still to be selected: the least and the largest product, and the sum of all. */
type Ahead = { readonly least: bigint; readonly most: bigint; readonly all: bigint } | undefined

/**
 * The network of Mehta and Patel: column by column, tables with the same rest and the same product so far are gone through as one, and
 * a branch that can only be below, or only above, the observed product is not gone into.
 */
function sumOfMany(columns: readonly Column[], row: number, observed: bigint): bigint | null {
  const ahead = lookAhead(columns, row)
  let extreme = 0n
  let stage = new Map([[row, new Map([[1n, 1n]])]])
  let steps = 0
  const stepCost = Math.ceil(bitsOf(observed) / 512)
  for (const [index, column] of columns.entries()) {
    const next = new Map<number, Map<bigint, bigint>>()
    for (const [rest, products] of stage) {
      for (const [product, times] of products) {
        for (let chosen = 0; chosen < column.ways.length && chosen <= rest; chosen++) {
          const reach = ahead[index + 1]?.[rest - chosen]
          if (reach === undefined) continue
          steps += stepCost
          if (steps > MOST_STEPS) return null
          const reached = product * (column.ways[chosen] ?? 0n)
          if (reached * reach.most <= observed) extreme += times * reached * reach.all
          else if (reached * reach.least <= observed) add(next, rest - chosen, reached, times)
        }
      }
    }
    stage = next
  }
  return extreme
}

function add(stage: Map<number, Map<bigint, bigint>>, rest: number, product: bigint, times: bigint): void {
  const products = stage.get(rest) ?? new Map<bigint, bigint>()
  products.set(product, (products.get(product) ?? 0n) + times)
  stage.set(rest, products)
}

function lookAhead(columns: readonly Column[], row: number): readonly (readonly Ahead[])[] {
  const table: Ahead[][] = Array.from({ length: columns.length + 1 }, () => [])
  table[columns.length] = [{ least: 1n, most: 1n, all: 1n }]
  for (let index = columns.length - 1; index >= 0; index--) {
    const [ways, after] = [columns[index]?.ways ?? [], table[index + 1] ?? []]
    table[index] = Array.from({ length: row + 1 }, (_, rest) => gathered(ways, after, rest))
  }
  return table
}

function gathered(ways: readonly bigint[], after: readonly Ahead[], rest: number): Ahead {
  let found: Ahead
  for (let chosen = 0; chosen < ways.length && chosen <= rest; chosen++) {
    const [way, then] = [ways[chosen] ?? 0n, after[rest - chosen]]
    if (then === undefined) continue
    const [least, most] = [way * then.least, way * then.most]
    found = {
      least: found === undefined || least < found.least ? least : found.least, most: found === undefined || most > found.most ? most : found.most,
      all: (found?.all ?? 0n) + way * then.all,
    }
  }
  return found
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
