import { sql, type Kysely } from 'kysely'
import { addDays, isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Database } from '../../db/tables/database.ts'
import { daysMeet } from '../assignments/place.ts'
import { openWorks, writeWorks, type Act, type SpanRow, type Work } from '../assignments/span-work.ts'
import { evaluationsOn, spansOf } from '../assignments/stand.ts'
import type { Book } from '../import/book.ts'

/**
 * Lets the evaluator's desk follow when two people become one: spans, evaluations and objections go to the one kept, and so does what the
 * former one does as an official. A span of the former one ends before one of the person kept, unless a rating or a plan stands on it;
 * where somebody would now rate or decide over the own work the place becomes free, so that it shows as a gap. What is done to spans is
 * kept in the journal.
 */
export async function followJoin(db: Kysely<Database>, { author, nextId }: Pick<Book, 'author' | 'nextId'>, keepId: number, formerId: number): Promise<void> {
  const act = { now: author.now, accountId: author.accountId, reason: author.reason, changeId: () => nextId('change') }
  await endDoubleSpans(db, act, keepId, formerId)
  for (const table of ['assignment', 'evaluation', 'objection'] as const) {
    await db.updateTable(table).set({ person_id: keepId }).where('person_id', '=', formerId).execute()
  }
  const rater = await followAsOfficial(db, keepId, formerId)
  if (rater !== null) await freeForbidden(db, act, keepId, rater)
}

/** Makes two officials one; they stay two only where one stood in for the other. Gives the one kept, null where neither is one. */
async function followAsOfficial(db: Kysely<Database>, keepId: number, formerId: number): Promise<number | null> {
  const raterOf = (personId: number) => db.selectFrom('rater').select(['id', 'account_id']).where('person_id', '=', personId).executeTakeFirst()
  const [kept, former] = [await raterOf(keepId), await raterOf(formerId)]
  if (former === undefined) return kept?.id ?? null
  if (kept === undefined) {
    await db.updateTable('rater').set({ person_id: keepId }).where('id', '=', former.id).execute()
    return former.id
  }
  for (const [table, column] of [['assignment', 'evaluator_id'], ['assignment', 'superior_id'], ['objection', 'superior_id'], ['rating_sheet', 'rater_id']] as const) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${kept.id} where ${sql.ref(column)} = ${former.id}`.execute(db)
  }
  await db.updateTable('delegation').set({ rater_id: kept.id }).where('rater_id', '=', former.id).where('delegate_id', '<>', kept.id).execute()
  await db.updateTable('delegation').set({ delegate_id: kept.id }).where('delegate_id', '=', former.id).where('rater_id', '<>', kept.id).execute()
  const tied = await db.selectFrom('delegation').select('id').where((where) => where.or([where('rater_id', '=', former.id), where('delegate_id', '=', former.id)])).executeTakeFirst()
  if (tied) await db.updateTable('rater').set({ account_id: null }).where('id', '=', former.id).execute()
  else await db.deleteFrom('rater').where('id', '=', former.id).execute()
  if (kept.account_id === null) await db.updateTable('rater').set({ account_id: former.account_id }).where('id', '=', kept.id).execute()
  return kept.id
}

/** Where somebody would now rate or decide over the own work the place becomes free. What was handed in keeps its officials; there the gap tells it. */
async function freeForbidden(db: Kysely<Database>, act: Act, keepId: number, rater: number): Promise<void> {
  const doubled = await db.selectFrom('assignment').select('person_id').distinct().where('evaluator_id', '=', rater).where('superior_id', '=', rater).execute()
  const works = await worksOf(db, [keepId, ...doubled.map(({ person_id: id }) => id)])
  for (const work of works) {
    const { row, evaluations } = work
    if (evaluations.some(({ firm }) => firm)) continue
    const own = row.person_id === keepId
    const freed = {
      ...(own && row.evaluator_id === rater ? { evaluator_id: null } : {}), ...(row.superior_id === rater && (own || row.evaluator_id === rater) ? { superior_id: null } : {}),
    }
    if (Object.keys(freed).length > 0) work.row = { ...row, ...freed, reason: act.reason }
  }
  await writeWorks(db, act, works)
}

/** Ends what both held in the same days, from the first day of the person kept on; a span that would have no day left goes. */
async function endDoubleSpans(db: Kysely<Database>, act: Act, keepId: number, formerId: number): Promise<void> {
  const kept = await spansOf(db, [keepId])
  const works = await worksOf(db, [formerId])
  for (const work of works) {
    const { row, evaluations } = work
    const others = kept.filter((other) => sameCapacity(row, other) && daysMeet(row, other))
    const first = others[0]
    // A span that goes on beyond those of the person kept is left for the board to settle.
    if (first === undefined || !others.some((other) => other.ends === null || (row.ends !== null && other.ends >= row.ends))) continue
    const ends = row.starts < first.starts ? addDays(isoDate(first.starts), -1) : null
    if (evaluations.some((one) => ends === null || one.ends > ends)) continue
    if (ends === null) work.removed = true
    else work.row = { ...row, ends, reason: act.reason }
  }
  await writeWorks(db, act, works)
}

async function worksOf(db: Kysely<Database>, people: readonly number[]): Promise<Work[]> {
  return openWorks(await spansOf(db, people), await evaluationsOn(db, people))
}

// One definitive post at a time; acting posts stand beside each other.
const sameCapacity = (a: SpanRow, b: SpanRow): boolean => a.acting === b.acting && (a.acting === 0 || (a.post_name === b.post_name && a.unit_id === b.unit_id))
