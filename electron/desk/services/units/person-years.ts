import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { annualPredikat, type AnnualPredikat } from '../../../../shared/domain/appraisal/annual-predikat.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Database } from '../../db/tables/database.ts'
import type { YearRows } from './year-rows.ts'

/** Where a person counts in a year. */
export type PersonYear = Database['person_year']

type Person = YearRows['people'][number]
type Rating = NonNullable<ReturnType<YearRows['ratings']['get']>>[number]
type Plan = NonNullable<ReturnType<YearRows['plans']['get']>>[number]

/**
 * In which category and unit each person counts in each of the years: the annual predikat as law and profile draw it from all ratings of the
 * year, at the unit of the time of rating. Whoever has neither rating nor plan counts as not rated where they were placed at the end of
 * the year, if they were in service then and it is known where.
 */
export function personYears(rows: YearRows, years: readonly number[], profile: Profile | null): PersonYear[] {
  return rows.people.flatMap((person) => {
    const [ratings, plans] = [groupedByYear(rows.ratings.get(person.id) ?? []), groupedByYear(rows.plans.get(person.id) ?? [])]
    return years.flatMap((year) => {
      const placed = (rows.placements.get(person.id) ?? []).findLast((one) => one.tmt <= `${year}-12-31`)?.unit_id ?? null
      return personYear(person, year, { ratings: ratings.get(year) ?? [], plans: plans.get(year) ?? [], placed, profile }) ?? []
    })
  })
}

type OfYear = { readonly ratings: readonly Rating[]; readonly plans: readonly Plan[]; readonly placed: string | null; readonly profile: Profile | null }

function personYear(person: Person, year: number, { ratings, plans, placed, profile }: OfYear): PersonYear | null {
  if (ratings.length === 0 && plans.length === 0) {
    return placed !== null && isServing(person, year) ? { person_id: person.id, year, category: 'belum-dinilai', unit_id: placed } : null
  }
  const annual = annualPredikat(year, ratings.map(ratingFact), null, profile)
  const chosen = annual.chosen ? ratings[Number(annual.chosen.ref)] : undefined
  const last = (chosen ? [chosen] : ratings.filter((one) => one.acting === 0))
    .reduce<Rating | null>((latest, one) => (latest && latest.period_end >= one.period_end ? latest : one), null)
  const planned = plans.findLast((one) => one.acting === 0)
  return { person_id: person.id, year, category: categoryOf(annual, plans), unit_id: last?.unit_id ?? planned?.unit_id ?? placed }
}

function categoryOf({ predikat, gap }: AnnualPredikat, plans: readonly Plan[]): PersonYear['category'] {
  if (predikat) return predikat
  if (gap === 'contradiction' || gap === 'ambiguous') return 'belum-dapat-dipastikan'
  const own = plans.filter((one) => one.acting === 0)
  const hasNoSkp = own.length > 0 && own.every((one) => one.has_skp === 0)
  return hasNoSkp && gap !== 'periodic-only' ? 'tidak-membuat-skp' : 'belum-dinilai'
}

function isServing({ cpns_date: since, state, left_on: leftOn }: Person, year: number): boolean {
  const end = `${year}-12-31`
  if (since !== null && since > end) return false
  return leftOn === null ? state === 'active' : leftOn > end
}

// The reference is the place in the list, to find the unit of the rating that the law chose.
function ratingFact(row: Rating, index: number) {
  return {
    ref: String(index), kind: row.period_kind, start: isoDate(row.period_start), end: isoDate(row.period_end), acting: row.acting === 1,
    hasilKerja: row.hasil_kerja, perilakuKerja: row.perilaku_kerja, hasilAkhir: row.hasil_akhir, 
    settled: row.contradicts === 1 ? row.predikat : null,
  }
}

function groupedByYear<R extends { readonly period_end: string }>(rows: readonly R[]): ReadonlyMap<number, readonly R[]> {
  const found = new Map<number, R[]>()
  for (const row of rows) {
    const year = Number(row.period_end.slice(0, 4))
    const known = found.get(year)
    if (known) known.push(row)
    else found.set(year, [row])
  }
  return found
}
