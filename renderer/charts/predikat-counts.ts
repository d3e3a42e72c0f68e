import { predikatScale, predikatKey, type PredikatOrNone } from '../design/predikat.ts'
import type { Say } from '../components/say.tsx'

/** How many people hold which predikat; words of the scale that nobody holds may be absent. */
export type PredikatCounts = Readonly<Record<string, number>>

/** One bar: a year or a unit with its counts, which add up to `people`. */
export type PredikatRow = { readonly id: string; readonly label: string; readonly people: number; readonly counts: PredikatCounts }

/** The words of the scale that occur in these rows, in the order of the scale; the five predikat always do. */
export function wordsOf(rows: readonly PredikatRow[]): readonly PredikatOrNone[] {
  return predikatScale.filter((word, at) => at < 5 || rows.some((row) => (row.counts[word] ?? 0) > 0))
}

/** A share as a whole per cent, `63 %`; a share that is there but rounds to nothing is `< 1 %`. */
export function share(part: number, whole: number, say: Say): string {
  if (whole === 0) return say('charts.percent', { percent: 0 })
  const percent = Math.round((part / whole) * 100)
  return percent === 0 && part > 0 ? say('charts.below-one') : say('charts.percent', { percent })
}

/** How many people of a row hold one of the five predikat. */
export function rated(row: PredikatRow): number {
  return predikatScale.slice(0, 5).reduce((sum, word) => sum + (row.counts[word] ?? 0), 0)
}

/** What stands out in a row, in one sentence: the word that most people hold. */
export function mostSentence(row: PredikatRow, say: Say): string {
  const [most] = [...wordsOf([row])].sort((one, other) => (row.counts[other] ?? 0) - (row.counts[one] ?? 0))
  const count = most === undefined ? 0 : (row.counts[most] ?? 0)
  if (most === undefined || count === 0) return say('charts.nobody')
  return say('charts.most', { predikat: say(predikatKey(most)), count, people: row.people, share: share(count, row.people, say) })
}
