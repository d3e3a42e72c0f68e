import { isoDate } from '../../../../../shared/calendar/iso-date.ts'
import { periodLabel, periodOf, yearOf, type Period } from '../../../../../shared/calendar/period.ts'
import { leftButRated, noRating } from '../../reconcile/kinds/person-conflicts.ts'
import { actingConflict, twoPlansConflict, type SkpInQuestion } from '../../reconcile/kinds/rating-conflicts.ts'
import { moved } from '../../reconcile/kinds/unit-conflicts.ts'
import type { OpenRow } from '../book.ts'
import type { FileReport } from '../file-report.ts'
import type { PersonRow } from '../people-index.ts'
import type { ImportState } from '../state.ts'

/** What a report has shown of the people in it, compared once all its rows are in: several SKP, acting posts, other units, who is missing. */
export type ReportYear = {
  readonly saw: (person: PersonRow, stored: OpenRow, given: { readonly row: number; readonly period: Period }) => void
  readonly compare: () => void
}

/** An annual report: `whole` once a row spans the year, so that it is not taken from a report of parts. */
type AnnualReport = { readonly period: Period; whole: boolean; readonly units: Set<string>; readonly people: Set<number> }

const PERIOD_KINDS = ['month', 'quarter', 'year', 'other'] as const

type Seen = { readonly person: PersonRow; readonly row: number; readonly years: Set<number>; readonly acting: Map<string, number>; readonly rated: Map<string, { period: Period; row: number }>; latest: { stored: OpenRow; period: Period; row: number } | null }

/** Opens the comparison of one report of ratings or plans. */
export function reportYear(state: ImportState, file: FileReport, table: 'rating' | 'plan'): ReportYear {
  const people = new Map<number, Seen>()
  const annual = new Map<string, AnnualReport>()
  return {
    saw(person, stored, { row, period }) {
      const seen = people.get(person.id) ?? { person, row, years: new Set(), acting: new Map(), rated: new Map(), latest: null }
      people.set(person.id, seen)
      const isAnnual = period.kind === 'year' || period.kind === 'other'
      if (isAnnual) seen.years.add(yearOf(period))
      if (stored['acting'] === 1) seen.acting.set(`${yearOf(period)}|${String(stored['post_name'])}`, row)
      else if (!seen.latest || period.end >= seen.latest.period.end) seen.latest = { stored, period, row }
      if (table === 'rating') seen.rated.set(`${period.start} ${period.end}`, { period, row })
      if (table === 'rating' && isAnnual) noteAnnual(annual, person, stored, period)
    },
    compare() {
      for (const seen of people.values()) {
        if (table === 'rating') for (const [key, row] of seen.acting) tellOfActing(state, file, seen.person, key, row)
        tellOfLeaving(state, file, seen)
        for (const year of seen.years) tellOfSeveral(state, file, seen, year)
        if (table === 'rating') tellOfMove(state, file, seen)
      }
      if (state.staffKnown) for (const report of annual.values()) if (report.whole) tellOfMissing(state, file, report)
    },
  }
}

// An SKP over part of a year belongs to the annual report of that year.
function noteAnnual(annual: Map<string, AnnualReport>, person: PersonRow, stored: OpenRow, period: Period): void {
  const year = String(yearOf(period))
  const whole = { kind: 'year' as const, start: isoDate(`${year}-01-01`), end: isoDate(`${year}-12-31`) }
  const report = annual.get(year) ?? { period: whole, whole: false, units: new Set<string>(), people: new Set<number>() }
  annual.set(year, report)
  if (period.kind === 'year') report.whole = true
  report.people.add(person.id)
  if (typeof stored['unit_id'] === 'string' && stored['acting'] === 0) report.units.add(stored['unit_id'])
}

function tellOfActing(state: ImportState, file: FileReport, person: PersonRow, key: string, row: number): void {
  const [year, post] = [key.slice(0, 4), key.slice(5)]
  const ids = state.ratings.ofPerson(person.id)
    .filter((one) => one['acting'] === 1 && one['post_name'] === post && String(one['period_end']).startsWith(year)).map((one) => Number(one['id']))
  if (ids.length > 0) state.conflicts.report(file, actingConflict(person, Number(year), post, ids, row))
}

// The day of leaving may come with a file that is read after the report.
function tellOfLeaving(state: ImportState, file: FileReport, { person, rated }: Seen): void {
  const { state: standing, left_on: left } = person
  if (standing !== 'left' || left === null) return
  for (const { period, row } of rated.values()) if (left < period.start) state.conflicts.report(file, leftButRated(person, periodLabel(period), row))
}

function tellOfSeveral(state: ImportState, file: FileReport, { person, row }: Seen, year: number): void {
  const rated = state.ratings.ofPerson(person.id).filter((one) => isSkpOf(one, year))
  const planned = state.plans.ofPerson(person.id).filter((one) => one['has_skp'] === 1 && isSkpOf(one, year))
  if (rated.length + planned.length < 2) return
  const skps = [...rated.map((one) => skpOf('rating', one)), ...planned.map((one) => skpOf('plan', one))]
  const different = new Set(skps.map(({ period, post, unit }) => `${period.start} ${period.end} ${post} ${unit}`))
  if (different.size < 2) return
  // What was asked about the plans alone is now asked with the ratings.
  const plans = skps.filter((one) => one.table === 'plan')
  if (plans.length > 0 && plans.length < skps.length) state.conflicts.answer('two-plans', twoPlansConflict(person, year, plans, row).key, 'with-ratings')
  state.conflicts.report(file, twoPlansConflict(person, year, skps, row))
}

/** The latest rating is compared with the placement of its day; a placement that began later explains the difference. */
function tellOfMove(state: ImportState, file: FileReport, { person, latest }: Seen): void {
  const unit = latest?.stored['unit_id']
  if (!latest || typeof unit !== 'string' || person.state === 'left') return
  const newer = state.ratings.ofPerson(person.id).some((one) => one['acting'] === 0 && String(one['period_end']) > latest.period.end)
  const placement = state.records('placement').ofPerson(person.id).reduce<OpenRow | null>((last, row) => (!last || String(row['tmt']) >= String(last['tmt']) ? row : last), null)
  if (newer || !placement || placement['unit_id'] === unit || String(placement['tmt']) > latest.period.end) return
  const [siasn, began] = [String(placement['unit_id']), String(placement['tmt'])]
  const from = began > latest.period.start ? began : latest.period.start
  const units = { siasn: { id: siasn, name: state.units.nameOf(siasn) }, rating: { id: unit, name: state.units.nameOf(unit) } }
  state.conflicts.report(file, moved(person, units, { label: periodLabel(latest.period), from }, latest.row))
}

/** Active people whose unit is in the annual report while they are not, if they were in service by its first day. */
function tellOfMissing(state: ImportState, file: FileReport, { period, units, people }: { period: Period; units: ReadonlySet<string>; people: ReadonlySet<number> }): void {
  for (const person of state.people.all()) {
    if (person.state !== 'active' || people.has(person.id) || (person.cpns_date ?? '') > period.start) continue
    const placement = state.records('placement').ofPerson(person.id).filter((one) => String(one['tmt']) <= period.start).at(-1)
    const unit = placement?.['unit_id']
    if (typeof unit !== 'string' || !units.has(unit)) continue
    const rated = state.ratings.ofPerson(person.id).some((one) => one['period_kind'] !== 'month' && one['period_kind'] !== 'quarter' && String(one['period_end']).startsWith(String(yearOf(period))))
    if (!rated) state.conflicts.report(file, noRating(person, periodLabel(period), state.units.nameOf(unit)))
  }
}

function isSkpOf(row: OpenRow, year: number): boolean {
  return row['acting'] === 0 && String(row['period_end']).startsWith(String(year)) && isAnnual(row)
}

function skpOf(table: SkpInQuestion['table'], row: OpenRow): SkpInQuestion {
  return { table, id: Number(row['id']), period: spanOf(row), post: String(row['post_name']), unit: String(row['unit_name']) }
}

// A rating names its kind; a plan over a month or a quarter is none of the year.
function isAnnual(row: OpenRow): boolean {
  const { kind } = spanOf(row)
  return kind === 'year' || kind === 'other'
}

function spanOf(row: OpenRow): Period {
  const [start, end] = [isoDate(String(row['period_start'])), isoDate(String(row['period_end']))]
  const kind = PERIOD_KINDS.find((one) => one === row['period_kind'])
  return kind ? { kind, start, end } : periodOf(start, end)
}
