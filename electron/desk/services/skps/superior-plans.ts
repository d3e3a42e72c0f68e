import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import { agreedContent, findSkps } from './stored-skp.ts'
import { readYearSpans, type YearSpan } from './year-spans.ts'

/** The rencana hasil kerja that the evaluator of a span has agreed for the same year, those of an acting post included; none where they are not in Tanjak. */
export async function superiorPlans(db: Kysely<Database>, { evaluatorId, starts, ends }: YearSpan, year: number): Promise<{ ref: string; plan: string }[]> {
  if (evaluatorId === null) return []
  const rater = await db.selectFrom('rater').select('person_id').where('id', '=', evaluatorId).executeTakeFirst()
  if (!rater || rater.person_id === null) return []
  const spans = (await readYearSpans(db, year, { people: [rater.person_id] })).filter((span) => span.starts <= ends && span.ends >= starts)
  const rows = await findSkps(db, spans.map(({ assignmentId }) => assignmentId), year)
  const plans: { ref: string; plan: string }[] = []
  for (const { assignmentId } of spans) {
    const row = rows.get(assignmentId)
    const content = row ? await agreedContent(db, row.id) : null
    for (const { id, plan } of content?.lines ?? []) plans.push({ ref: `${assignmentId}:${year}:${id}`, plan })
  }
  return plans
}

/** The spans of others under one evaluator in a year that have an SKP, and their numbers. */
export async function spansWithSkp(db: Kysely<Database>, spans: readonly YearSpan[], year: number): Promise<YearSpan[]> {
  const written = await db.selectFrom('skp').select('assignment_id').where('year', '=', year)
    .where(sql<boolean>`assignment_id in (select value from json_each(${JSON.stringify(spans.map(({ assignmentId }) => assignmentId))}))`).execute()
  const ids = new Set(written.map(({ assignment_id }) => assignment_id))
  return spans.filter(({ assignmentId }) => ids.has(assignmentId))
}
