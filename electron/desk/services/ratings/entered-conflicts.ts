import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { Book, OpenRow } from '../import/book.ts'
import { conflictColumns } from '../import/conflict-book.ts'
import { inQuestion } from '../import/stages/rating-columns.ts'
import { enteredConflict, enteredKey } from '../reconcile/kinds/entered-conflict.ts'
import type { NamedPerson } from '../reconcile/kinds/rating-conflicts.ts'

/** The conflicts between locked and imported ratings, by their key. */
export async function readEnteredConflicts(db: Kysely<Database>): Promise<Map<string, OpenRow>> {
  const rows = await db.selectFrom('conflict').selectAll().where('kind', '=', 'entered-and-imported').execute()
  return new Map(rows.map((row) => [row.key, { ...row }]))
}

/** Opens the conflict of a locked rating with an imported one, and takes away those that no longer say how it stands; no rival, no conflict. */
export function openConflict(book: Book, known: Map<string, OpenRow>, person: NamedPerson, entered: OpenRow, rival: OpenRow | null): void {
  const found = rival ? enteredConflict(person, inQuestion(entered), [inQuestion(rival)]) : null
  for (const [key, row] of known) {
    if (row['state'] === 'open' && key !== found?.key && key.startsWith(enteredKey(person, inQuestion(entered)))) {
      book.remove('conflict', row, person.id)
      known.delete(key)
    }
  }
  if (!found || known.get(found.key)?.['state'] === 'open') return
  const before = known.get(found.key)
  const columns = conflictColumns(found)
  if (before) return book.update('conflict', before, columns, person.id)
  const row = { id: book.nextId('conflict'), batch_id: null, file_id: null, row_number: null, ...columns }
  book.insert('conflict', row)
  known.set(found.key, row)
}
