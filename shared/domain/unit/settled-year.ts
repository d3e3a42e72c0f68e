import { predikatSchema } from '../../legal/terms/predikat.ts'

/** How many people of a group hold which predikat, or why they hold none, in a year. */
export type YearCounts = { readonly year: number; readonly people: number; readonly counts: Readonly<Record<string, number>> }

/**
 * The year that speaks for a group: the latest of which at least half of the people hold a predikat, else the latest there is.
 * A running year holds the annual rating of those few who left or moved early and says nothing about the others.
 */
export function settledYear(years: readonly YearCounts[]): number | null {
  const ordered = years.toSorted((a, b) => a.year - b.year)
  return (ordered.findLast((one) => one.people > 0 && ratedIn(one) * 2 >= one.people) ?? ordered.at(-1))?.year ?? null
}

/** How many people of a year hold one of the five predikat. */
export function ratedIn({ counts }: Pick<YearCounts, 'counts'>): number {
  return predikatSchema.options.reduce((sum, predikat) => sum + (counts[predikat] ?? 0), 0)
}
