import { addDays, dateOf, monthsBetween, partsOf, type IsoDate } from '../../calendar/iso-date.ts'
import { annualPredikats } from '../appraisal/annual-predikat.ts'
import type { PersonFacts, RatingFact } from '../facts/person-facts.ts'

/** What imported evaluations tell of a unit in a year, by the names of the facts of the merit worksheet's rules. */
export type MeritCounts = {
  readonly employees: number
  readonly withSkp: number
  readonly evaluatedAnnual: number
  readonly evaluatedPeriodic: number
}

/**
 * Counts the people in service at the end of a year, those with an evaluated SKP in it, those with an annual predikat, and those
 * evaluated in every month or quarter of it. It counts what has been imported: an SKP that no file tells of is not counted.
 */
export function meritCounts(people: readonly PersonFacts[], year: number): MeritCounts {
  const end = dateOf(year, 12, 31)
  if (end === null) return { employees: 0, withSkp: 0, evaluatedAnnual: 0, evaluatedPeriodic: 0 }
  const staff = people.filter((person) => isServing(person, end))
  const count = (has: (person: PersonFacts) => boolean): number => staff.filter(has).length
  return {
    employees: staff.length,
    withSkp: count(({ ratings }) => ratings.some((one) => endsIn(one, year))),
    evaluatedAnnual: count(({ ratings }) => annualPredikats(ratings, addDays(end, 1)).some((one) => one.year === year && one.predikat !== null)),
    evaluatedPeriodic: count(({ ratings }) => monthsEvaluated(ratings, year).size === 12),
  }
}

/** In service on a day: the day of leaving decides, else the status. */
function isServing({ status, leavesOn }: PersonFacts, on: IsoDate): boolean {
  return leavesOn === null ? status === 'active' : leavesOn > on
}

const endsIn = ({ end, acting }: RatingFact, year: number): boolean => !acting && partsOf(end).year === year

/** The months of a year that rated monthly or quarterly evaluations cover. */
function monthsEvaluated(ratings: readonly RatingFact[], year: number): ReadonlySet<number> {
  const periodic = ratings.filter((one) => (
    (one.kind === 'month' || one.kind === 'quarter') && endsIn(one, year) && one.hasilKerja !== null && one.perilakuKerja !== null
  ))
  return new Set(periodic.flatMap(({ start, end }) => {
    const months = monthsBetween(start, addDays(end, 1))
    return Array.from({ length: months }, (_, index) => partsOf(start).month + index)
  }))
}
