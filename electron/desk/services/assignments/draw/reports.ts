import type { Kysely } from 'kysely'
import type { Message } from '../../../../../shared/text/message.ts'
import type { Database } from '../../../db/tables/database.ts'
import { foldText } from '../../../db/repositories/fold.ts'
import type { RaterBook } from '../raters.ts'

/** Who a person is, as drawing up needs it. */
export type ReportedPerson = { readonly id: number; readonly nip: string; readonly name: string; readonly active: boolean }
/** One imported row about a person's SKP: its days within the year, its post and the evaluator that it names. */
export type Report = {
  readonly personId: number
  readonly starts: string
  readonly ends: string
  /** How fine the row tells: 0 a month, 1 a quarter, 2 a part of a year, 3 a year, 4 a plan, which names no evaluator. */
  readonly rank: number
  readonly post: string
  readonly structural: boolean
  readonly unitId: string | null
  readonly unit: string
  readonly acting: 0 | 1
  readonly evaluatorId: number | null
  /** Why the evaluator named cannot be taken; null where there is one, or none is named. */
  readonly fault: Message | null
}
/** What the imports of a year tell: the reports by person, who the people are, and the last day that any report reaches. */
export type YearOfReports = { readonly byPerson: ReadonlyMap<number, readonly Report[]>; readonly people: ReadonlyMap<number, ReportedPerson>; readonly lastDay: string | null }

const RANKS = { month: 0, quarter: 1, other: 2, year: 3 } as const

/** Reads the superior columns of the ratings and the spans of the plans of a year; ratings given in Tanjak itself do not count. */
export async function readReports(db: Kysely<Database>, year: number, raters: RaterBook): Promise<YearOfReports> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  const ratings = await db.selectFrom('rating').select(['person_id', 'period_start', 'period_end', 'period_kind', 'post_name', 'post_kind_code', 'unit_id', 'unit_name', 'acting'])
    .select(['evaluator_nip', 'evaluator_name', 'evaluator_post']).where('set_aside', '=', 0).where('version_id', 'is', null).where('period_end', '>=', from).where('period_end', '<=', to).execute()
  const plans = await db.selectFrom('plan').select(['person_id', 'period_start', 'period_end', 'post_name', 'unit_id', 'unit_name', 'acting'])
    .where('set_aside', '=', 0).where('period_end', '>=', from).where('period_end', '<=', to).execute()
  const everybody = await db.selectFrom('person').select(['id', 'nip', 'name', 'state', 'joined_to']).execute()
  const people = new Map(everybody.flatMap(({ id, nip, name, state, joined_to }) => (joined_to === null ? [[id, { id, nip, name, active: state === 'active' }] as const] : [])))
  const numbers = new Map((await db.selectFrom('person_number').select(['nip', 'person_id']).execute()).flatMap(({ nip, person_id }) => {
    const person = people.get(person_id)
    return person ? [[nip, person] as const] : []
  }))
  // Imported rows name their unit without being bound to it.
  const units = new Set((await db.selectFrom('unit').select('id').execute()).map(({ id }) => id))
  const named = new Map<string, ReturnType<typeof evaluatorOf>>()
  const reports = [
    ...ratings.map((row): Report => {
      const key = `${row.evaluator_nip} ${row.evaluator_name} ${row.evaluator_post}`
      const evaluator = named.get(key) ?? evaluatorOf(row, numbers, raters)
      named.set(key, evaluator)
      return { ...common(row, from, units), rank: RANKS[row.period_kind], structural: row.post_kind_code === '1', ...evaluator }
    }),
    ...plans.map((row): Report => ({ ...common(row, from, units), rank: 4, structural: false, evaluatorId: null, fault: null })),
  ]
  return { byPerson: Map.groupBy(reports.filter(({ personId }) => people.has(personId)), ({ personId }) => personId), people, lastDay: await lastDayOf(db) }
}

type Row = { person_id: number; period_start: string; period_end: string; post_name: string; unit_id: string | null; unit_name: string; acting: 0 | 1 }

function common(row: Row, from: string, units: ReadonlySet<string>) {
  return {
    personId: row.person_id, starts: row.period_start < from ? from : row.period_start, ends: row.period_end, post: row.post_name, unitId: row.unit_id !== null && units.has(row.unit_id) ? row.unit_id : null, unit: row.unit_name, acting: row.acting,
  }
}

type Named = { readonly evaluator_nip: string | null; readonly evaluator_name: string | null; readonly evaluator_post: string | null }

/** The official whom a row names; somebody who is not among the people is told, never made up. */
function evaluatorOf({ evaluator_nip: nip, evaluator_name: name, evaluator_post: post }: Named, numbers: ReadonlyMap<string, ReportedPerson>, raters: RaterBook): Pick<Report, 'evaluatorId' | 'fault'> {
  const person = nip === null ? undefined : numbers.get(nip)
  if (person) return { evaluatorId: raters.ofPerson(person), fault: null }
  if (nip !== null && /^\d{18}$/.test(nip)) return { evaluatorId: null, fault: { key: 'assignment.drawn.stranger', values: { nip, name: name ?? '–' } } }
  const official = [name, post].map((words) => (words === null || foldText(words) === '' ? null : raters.named(words))).find((id) => id !== null) ?? null
  if (official !== null) return { evaluatorId: official, fault: null }
  return { evaluatorId: null, fault: name === null ? null : { key: 'assignment.drawn.no-number', values: { name } } }
}

async function lastDayOf(db: Kysely<Database>): Promise<string | null> {
  const ratings = await db.selectFrom('rating').select((select) => select.fn.max('period_end').as('last')).where('set_aside', '=', 0).where('version_id', 'is', null).executeTakeFirst()
  const plans = await db.selectFrom('plan').select((select) => select.fn.max('period_end').as('last')).where('set_aside', '=', 0).executeTakeFirst()
  return [ratings?.last ?? null, plans?.last ?? null].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}
