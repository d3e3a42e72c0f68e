import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { Book, OpenRow } from '../import/book.ts'
import { signatureOf } from '../import/stages/rating-columns.ts'
import { ratingIdentity } from '../import/state.ts'
import { openConflict, readEnteredConflicts } from '../ratings/entered-conflicts.ts'
import { rivalOf } from '../ratings/rivals.ts'
import { placesOf } from '../ratings/same-rating.ts'

const SAME = ratingIdentity.required.filter((column) => column !== 'person_id')

/**
 * Brings the ratings of two people together who become one; their spans and evaluations have gone to the person kept already. A row that
 * the person kept has already stays where it is, but a locked rating always goes along: where an imported one says otherwise, both stand
 * side by side and a conflict is opened for the board.
 */
export async function joinRatings(db: Kysely<Database>, book: Book, keep: OpenRow, formerId: number): Promise<void> {
  const keepId = Number(keep['id'])
  const rows = (await db.selectFrom('rating').selectAll().where('person_id', 'in', [keepId, formerId]).orderBy('id').execute()).map((row): OpenRow => ({ ...row }))
  const joined = rows.filter((row) => row['person_id'] === keepId)
  for (const row of rows.filter((one) => one['person_id'] === formerId)) {
    const same = joined.filter((one) => SAME.every((column) => one[column] === row[column]))
    const taken = same.some((one) => one['variant'] === row['variant'])
    const weighs = isLocked(row) || same.some((one) => isLocked(one) && signatureOf(one) !== signatureOf(row))
    if (taken && !weighs) continue
    const variant = same.reduce((most, one) => Math.max(most, Number(one['variant'])), -1) + 1
    book.update('rating', row, taken ? { person_id: keepId, variant } : { person_id: keepId }, keepId)
    joined.push(row)
  }
  await setBeside(db, book, joined, keep, formerId)
}

const isLocked = (row: OpenRow): boolean => (row['version_id'] ?? null) !== null

/** Opens the conflicts of locked ratings with imported ones; those of the former person stand on the one kept anew. What the board decided holds. */
async function setBeside(db: Kysely<Database>, book: Book, rows: readonly OpenRow[], keep: OpenRow, formerId: number): Promise<void> {
  const person = { id: Number(keep['id']), nip: String(keep['nip']), name: String(keep['name']) }
  const conflicts = await readEnteredConflicts(db)
  for (const [key, conflict] of conflicts) {
    if (conflict['person_id'] !== formerId || conflict['state'] !== 'open') continue
    book.remove('conflict', conflict, person.id)
    conflicts.delete(key)
  }
  const locked = rows.filter((row) => isLocked(row) && row['set_aside'] === 0)
  const periods = await periodsOf(db, locked.map((row) => Number(row['version_id'])))
  const spans = locked.map((row) => ({
    periodId: periods.get(Number(row['version_id'])) ?? 0, personId: person.id, post: String(row['post_name']), acting: row['acting'] === 1, starts: String(row['period_start']), ends: String(row['period_end']),
  }))
  const placeOf = await placesOf(db, spans)
  for (const [at, row] of locked.entries()) {
    const span = spans[at]
    const rival = span ? rivalOf(rows, placeOf(span)) : null
    if (rival === null || rival['set_aside'] === 1) continue
    if (signatureOf(rival) === signatureOf(row)) book.update('rating', row, { set_aside: 1 }, person.id)
    else openConflict(book, conflicts, person, row, rival)
  }
}

async function periodsOf(db: Kysely<Database>, versions: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('evaluation_version').innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id').select(['evaluation_version.id', 'evaluation.period_id as periodId'])
    .where(sql<boolean>`evaluation_version.id in (select value from json_each(${JSON.stringify(versions)}))`).execute()
  return new Map(rows.map(({ id, periodId }) => [id, periodId]))
}
