import { addDays, addMonths, dateOf, later, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { postOn, type SamplePerson, type SamplePost } from '../model.ts'

/** The span of a report: a year, or one of its quarters. */
export type Term = { readonly year: number; readonly term: number; readonly start: IsoDate; readonly end: IsoDate }

/** One SKP of a person within a report: from when to when, in which post. */
export type Appraisal = { readonly post: SamplePost; readonly start: IsoDate; readonly end: IsoDate; readonly acting: boolean }

/** The span of a year (term 0) or of a quarter (1 to 4). */
export function termOf(year: number, term: number): Term {
  const start = dateOf(year, term === 0 ? 1 : term * 3 - 2, 1) as IsoDate
  return { year, term, start, end: addDays(addMonths(start, term === 0 ? 12 : 3), -1) }
}

/**
 * The SKP of a person in a term: one, two where the person changed unit within a year, and one more for an acting post.
 * Who served less than four months of a year, or one of a quarter, has none.
 */
export function appraisalsOf(person: SamplePerson, { term, start, end }: Term): Appraisal[] {
  const from = later(start, person.entry)
  const lastDay = person.leftOn ? addDays(person.leftOn, -1) : end
  const to = lastDay < end ? lastDay : end
  if (addMonths(from, term === 0 ? 4 : 1) > addDays(to, 1)) return []
  const last = postOn(person, to)
  const whole = [{ post: last, start: from, end: to, acting: false }]
  return [...(term === 0 ? divided(person, last, from, to) : whole), ...acting(person, from, to)]
}

function divided(person: SamplePerson, last: SamplePost, from: IsoDate, to: IsoDate): Appraisal[] {
  const first = postOn(person, from)
  const split = person.posts.find((post) => post.tmt > from && post.tmt <= to && post.unit === last.unit)?.tmt ?? from
  // A part that is exactly a month or a quarter could not be told from the report of that month or quarter.
  const quarter = split.slice(5, 7) === '04' || split.slice(5, 7) === '10'
  const whole = { post: last, start: from, end: to, acting: false }
  if (first.unit === last.unit || quarter || addMonths(from, 2) > split || addMonths(split, 2) > to) return [whole]
  return [{ ...whole, post: first, end: addDays(split, -1) }, { ...whole, start: split }]
}

function acting(person: SamplePerson, from: IsoDate, to: IsoDate): Appraisal[] {
  return person.acting
    .filter((post) => addMonths(later(post.tmt, from), 1) <= to)
    .map((post) => ({ post, start: later(post.tmt, from), end: to, acting: true }))
}
