import type { Random } from './random.ts'

/** The flaws that real exports have and the sample shows, each counted in `sample-notes.json`. */
export const flawKinds = [
  // The row cannot be taken.
  'nip-as-number',
  'nip-short',
  'rating-misspelt',
  // The row is taken, and something is told or settled.
  'nip-apostrophe',
  'nip-spaces',
  'literal-null',
  'sex-in-english',
  'education-unknown',
  'unit-unknown',
  'unit-renamed',
  'duplicate-after-move',
  'contradiction',
  'rating-word-variant',
  'unrated',
  'acting-row',
  'two-plans',
  'no-plan',
  'exact-repeat',
  'retired-still-listed',
  'only-in-ekinerja',
  'only-in-siasn',
  'date-other-style',
  // The file as a whole.
  'total-line',
  'header-row-moved',
  'windows-1252',
] as const
export type FlawKind = (typeof flawKinds)[number]

/** Flaws for which a row is rejected; every other flaw is accepted. */
export const rejectingFlaws: ReadonlySet<FlawKind> = new Set(['nip-as-number', 'nip-short', 'rating-misspelt'])

/** How many flaws of a kind a file or the whole sample has. */
export type FlawCounts = Partial<Record<FlawKind, number>>

/** Counts flaws as they are written. */
export type FlawBook = { readonly counts: FlawCounts; readonly add: (kind: FlawKind, count?: number) => void }

/** Opens the count of one file. */
export function openFlawBook(): FlawBook {
  const counts: FlawCounts = {}
  return { counts, add: (kind, count = 1) => void (counts[kind] = (counts[kind] ?? 0) + count) }
}

/** Adds the counts of files together, in the fixed order of kinds. */
export function totalFlaws(all: readonly FlawCounts[]): FlawCounts {
  const total: FlawCounts = {}
  for (const kind of flawKinds) {
    const sum = all.reduce((count, counts) => count + (counts[kind] ?? 0), 0)
    if (sum > 0) total[kind] = sum
  }
  return total
}

/**
 * Deals flaws to rows: each kind to its share of them and at least to one, no row more than one, as long as there are rows.
 */
export function dealFlaws(random: Random, rows: readonly number[], shares: FlawShares): Map<number, FlawKind> {
  const deck = random.shuffled(rows)
  const dealt = new Map<number, FlawKind>()
  for (const [kind, share] of shares) {
    for (const row of deck.splice(0, Math.max(1, Math.round(rows.length * share)))) dealt.set(row, kind)
  }
  return dealt
}

/** Kinds of flaw with the share of rows that have them. */
export type FlawShares = readonly (readonly [FlawKind, number])[]
