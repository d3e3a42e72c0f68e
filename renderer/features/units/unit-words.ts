import type { Distribution } from '../../../shared/contract/units.ts'
import { ratedIn } from '../../../shared/domain/unit/settled-year.ts'
import { share, type PredikatRow } from '../../charts/predikat-counts.ts'
import type { Say } from '../../components/say.tsx'

/** A year of a unit as a bar of a chart. */
export function yearRow(year: Distribution): PredikatRow {
  return { id: String(year.year), label: String(year.year), people: year.people, counts: year.counts }
}

/** How many hold Baik or Sangat Baik. */
export function goodOrBetter({ counts }: Pick<PredikatRow, 'counts'>): number {
  return (counts['sangat-baik'] ?? 0) + (counts['baik'] ?? 0)
}

/** What a year says, as a title: the share that is Baik or better, in heads and per cent. */
export function yearTitle(row: PredikatRow, say: Say): string {
  if (row.people === 0) return say('charts.nobody')
  return say('units.finding', { good: goodOrBetter(row), people: row.people, share: share(goodOrBetter(row), row.people, say), year: row.label })
}

/** What the years say together, as a title: from the first to the last, in per cent. */
export function trendTitle(rows: readonly PredikatRow[], say: Say): string {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined || first === last) return say('units.oneYear')
  const from = Math.round((goodOrBetter(first) / Math.max(1, first.people)) * 100)
  const to = Math.round((goodOrBetter(last) / Math.max(1, last.people)) * 100)
  const values = { from: share(goodOrBetter(first), first.people, say), first: first.label, to: share(goodOrBetter(last), last.people, say), last: last.label }
  return say(to > from ? 'units.trendUp' : to < from ? 'units.trendDown' : 'units.trendLevel', values)
}

/** The trend in one sentence: Sangat Baik and the lower half at both ends, and how far a running year has come. */
export function trendSentence(rows: readonly PredikatRow[], running: PredikatRow | null, say: Say): string {
  const [first, last] = [rows[0], rows.at(-1)]
  const parts = [
    first === undefined || last === undefined || first === last
      ? null
      : say('units.trendSentence', { from: first.counts['sangat-baik'] ?? 0, first: first.label, to: last.counts['sangat-baik'] ?? 0, last: last.label, fromPeople: first.people, toPeople: last.people }),
    running === null ? null : say('units.running', { year: running.label, rated: ratedIn(running), people: running.people }),
  ]
  return parts.filter((part) => part !== null).join(' ') || say('units.oneYear')
}

/** What stands out among the units below: the best and the lowest share of Baik or better, of groups of four or more. */
export function childrenTitle(rows: readonly PredikatRow[], year: string, say: Say): string {
  const judged = rows.filter((row) => row.people >= 4).toSorted((a, b) => part(b) - part(a))
  const [best, lowest] = [judged[0], judged.at(-1)]
  if (best === undefined || lowest === undefined || best === lowest) return say('units.children', { year })
  return say('units.childrenFinding', { best: best.label, bestShare: share(goodOrBetter(best), best.people, say), lowest: lowest.label, lowestShare: share(goodOrBetter(lowest), lowest.people, say), year })
}

const part = (row: PredikatRow): number => goodOrBetter(row) / row.people
