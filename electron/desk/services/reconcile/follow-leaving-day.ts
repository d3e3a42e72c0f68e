import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { Book } from '../import/book.ts'
import { leavingDay } from './leaving-day.ts'

/** The day on which a person left by the records in the store, or null where no dated one ends service. */
export async function storedLeavingDay(db: Kysely<Database>, personId: number): Promise<string | null> {
  const rows = await db.selectFrom('legal_status_record').leftJoin('import_file', 'import_file.id', 'legal_status_record.file_id')
    .select(['legal_status_record.id', 'status', 'started', 'import_file.kind as source']).where('person_id', '=', personId).execute()
  // A day that an officer has put in place of the day of an import is a known one.
  const byHand = new Set((await db.selectFrom('change').select(['row_id', 'after']).where('entity', '=', 'legal_status_record')
    .where('person_id', '=', personId).where('batch_id', 'is', null).execute())
    .filter(({ after }) => after !== null && 'started' in (JSON.parse(after) as object)).map((one) => one.row_id))
  return leavingDay(rows.map(({ id, status, started, source }) => ({ status, started, undated: source === 'siasn-export' && !byHand.has(String(id)) })))
}

/**
 * Gives somebody who has left the day that the records tell by now, once what the book holds is written. A day that did not come
 * from the records (`before`: what they told until now) stays.
 */
export async function followLeavingDay(db: Kysely<Database>, book: Book, personId: number, before: string | null): Promise<void> {
  const person = await db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
  if (!person || person.state !== 'left' || (person.left_on !== null && person.left_on !== before)) return
  const day = await storedLeavingDay(db, personId)
  if (day === person.left_on) return
  book.update('person', { ...person }, { left_on: day }, personId)
  book.touched.add(personId)
  await book.flush(db)
}
