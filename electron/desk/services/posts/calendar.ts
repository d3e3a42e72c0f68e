import { addMonths, addYears, firstOfMonth, later, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { readerRoles, unitScopeOf } from '../../row-scope.ts'
import { unitsOf } from './list.ts'
import { readOffice } from './office.ts'
import { readPosts } from './read-posts.ts'

/** Seats empty now and falling empty in the coming years, by day, with how many fall empty in each month and what cannot be told. */
export async function vacancyCalendar(context: Context, { unitId, years, level }: ParsedInputOf<'post.calendar'>): Promise<OutputOf<'post.calendar'>> {
  const from = context.today()
  const until = addYears(from, years)
  const office = await readOffice(context.db, from)
  const units = unitsOf(office, await unitScopeOf(context, readerRoles), unitId)
  const posts = (await readPosts(context.db, from, { office, units, years })).filter(({ view }) => level.length === 0 || (view.level !== null && level.includes(view.level)))
  const rows = posts.flatMap(({ view }) => view.vacancies.map((vacancy) => (
    { postId: view.id, post: view.name, unitId: view.unitId, unit: view.unit, level: view.level, eselon: view.eselon, critical: view.critical, roundId: view.roundId, vacancy })))
    .sort((a, b) => order(a.vacancy) - order(b.vacancy) || (a.vacancy.on < b.vacancy.on ? -1 : a.vacancy.on > b.vacancy.on ? 1 : 0))
  // What should have fallen empty already counts in the month that runs.
  const foreseen = rows.filter(({ vacancy }) => vacancy.because !== 'vacant').map(({ vacancy }) => later(vacancy.on, from).slice(0, 7))
  return {
    from, until, rows, months: monthsOf(from, until).map((month) => ({ month, count: foreseen.filter((one) => one === month).length })),
    open: posts.flatMap(({ view, open }) => (open.length === 0 ? [] : [{ postId: view.id, post: view.name, unit: view.unit, message: open.length === 1 && open[0] ? open[0] : { key: 'vacancy.open.several' as const, values: { count: open.length, first: { message: open[0] ?? { key: 'vacancy.open.unknown' as const } } } } }])),
  }
}

const order = ({ because }: { readonly because: string }): number => (because === 'vacant' ? 0 : 1)

function monthsOf(from: IsoDate, until: IsoDate): string[] {
  const found: string[] = []
  for (let month = firstOfMonth(from); month <= until; month = addMonths(month, 1)) found.push(month.slice(0, 7))
  return found
}
