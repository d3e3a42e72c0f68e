import { sql, type Kysely } from 'kysely'
import { addDays, earlier, isoDate, later, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { levelOfEselon } from '../../../../shared/domain/identity/post-level.ts'
import { parseEselon } from '../../../../shared/domain/identity/eselon.ts'
import type { Database } from '../../db/tables/database.ts'
import { noSkpDue, readSituations } from '../periods/no-skp.ts'
import { raterNames } from '../periods/spans.ts'

/** One SKP span within a year, clipped to it: a person in a post under one evaluator, first and last day included. */
export type YearSpan = {
  readonly assignmentId: number
  readonly personId: number
  readonly nip: string
  readonly name: string
  readonly post: string
  readonly unitId: string | null
  readonly unit: string
  readonly acting: boolean
  readonly headsUnit: boolean
  /** Since when the person is rated in this post by this evaluator, unclipped. */
  readonly since: IsoDate
  readonly starts: IsoDate
  readonly ends: IsoDate
  readonly evaluatorId: number | null
  readonly superiorId: number | null
  readonly evaluator: string | null
}

/** Which spans are asked for; what is left out does not limit. */
export type YearSpanChoice = { readonly assignments?: readonly number[]; readonly evaluators?: readonly number[]; readonly superiors?: readonly number[]; readonly people?: readonly number[]; readonly units?: ReadonlySet<string> | null }

const oneOf = (column: string, values: Iterable<string | number>) => sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify([...values])}))`

/**
 * The SKP spans of a year in the order of names, whether or not a period of that year was opened. As in the periods, somebody who left was
 * in service until the day before, and who needs no SKP all the while (CLTN, MPP …) has no span, unless one was written already.
 */
export async function readYearSpans(db: Kysely<Database>, year: number, choice: YearSpanChoice): Promise<YearSpan[]> {
  const [first, last] = [isoDate(`${year}-01-01`), isoDate(`${year}-12-31`)]
  let asked = db.selectFrom('assignment').innerJoin('person', 'person.id', 'assignment.person_id').leftJoin('person_current', 'person_current.person_id', 'person.id')
    .select([
      'assignment.id as assignmentId', 'person.id as personId', 'person.nip', 'person.name', 'assignment.post_name as post', 'assignment.unit_id as unitId', 'assignment.unit_name as unit',
      'assignment.acting', 'assignment.heads_unit as headsUnit', 'assignment.starts', 'assignment.ends', 'assignment.evaluator_id as evaluatorId', 'assignment.superior_id as superiorId',
      'person.cpns_date as entered', 'person.left_on as leftOn', 'person.state',
    ])
    .where('assignment.starts', '<=', last).where((where) => where.or([where('assignment.ends', 'is', null), where('assignment.ends', '>=', first)]))
  if (choice.assignments) asked = asked.where(oneOf('assignment.id', choice.assignments))
  if (choice.evaluators) asked = asked.where(oneOf('assignment.evaluator_id', choice.evaluators))
  if (choice.superiors) asked = asked.where(oneOf('assignment.superior_id', choice.superiors))
  if (choice.people) asked = asked.where(oneOf('assignment.person_id', choice.people))
  if (choice.units) asked = asked.where(oneOf('assignment.unit_id', choice.units))
  const rows = await asked.orderBy('person_current.sort_name').orderBy('person.nip').orderBy('assignment.starts').execute()
  const names = await raterNames(db)
  const spans = rows.flatMap(({ entered, leftOn, state, ...row }) => {
    const starts = later(later(first, isoDate(row.starts)), isoDate(entered ?? row.starts))
    const ends = [row.ends, leftOn === null ? null : addDays(isoDate(leftOn), -1)].reduce<IsoDate>((least, day) => (day === null ? least : earlier(least, isoDate(day)) ?? least), last)
    if (starts > ends || (state === 'left' && leftOn === null)) return []
    const evaluator = row.evaluatorId === null ? null : names.get(row.evaluatorId) ?? null
    return [{ ...row, acting: row.acting === 1, headsUnit: row.headsUnit === 1, since: isoDate(row.starts), starts, ends, evaluator }]
  })
  return withoutExcused(db, year, spans)
}

// From here on it is quicker to read the situations of everybody.
const MANY = 2000

async function withoutExcused(db: Kysely<Database>, year: number, spans: YearSpan[]): Promise<YearSpan[]> {
  const situations = await readSituations(db, spans.length > MANY ? null : [...new Set(spans.map(({ personId }) => personId))])
  const excused = situations.size === 0 ? [] : spans.filter(({ personId, starts, ends }) => noSkpDue(situations.get(personId), starts, ends) !== null)
  if (excused.length === 0) return spans
  const written = await db.selectFrom('skp').select('assignment_id').where('year', '=', year).where(oneOf('assignment_id', excused.map(({ assignmentId }) => assignmentId))).execute()
  const kept = new Set(written.map((row) => row.assignment_id))
  const out = new Set(excused.filter(({ assignmentId }) => !kept.has(assignmentId)))
  return spans.filter((span) => !out.has(span))
}

/** Whether the four perspectives go with an SKP: of the head of a unit, or of a jabatan pimpinan tinggi by its eselon. */
export async function hasPerspectives(db: Kysely<Database>, span: YearSpan): Promise<boolean> {
  if (span.headsUnit) return true
  const posts = await db.selectFrom('post_record').select(['name', 'eselon']).where('person_id', '=', span.personId).where('tmt', '<=', span.ends).orderBy('tmt', 'desc').execute()
  const post = posts.find(({ name }) => name === span.post)
  const eselon = post?.eselon ? parseEselon(post.eselon) : null
  return eselon !== null && (levelOfEselon(eselon) ?? '').startsWith('jpt')
}
