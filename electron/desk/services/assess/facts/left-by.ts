import type { Kysely } from 'kysely'
import type { Database } from '../../../db/tables/database.ts'

const AT_ONCE = 500

/**
 * Of people who left on an unknown day: the first day by which that was known, from an officer's
 * act or the import that brought the person. Before it nobody can tell whether they were still in service.
 */
export async function readLeftBy(
  db: Kysely<Database>, people: readonly { readonly id: number; readonly state: string; readonly left_on: string | null }[],
): Promise<ReadonlyMap<number, string>> {
  const ids = people.filter((person) => person.state === 'left' && person.left_on === null).map((person) => person.id)
  const found = new Map<number, string>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE)
    const acts = await db.selectFrom('change').select(['person_id', 'changed_at', 'after']).where('entity', '=', 'person').where('person_id', 'in', part)
      .orderBy('id').execute()
    const brought = await db.selectFrom('person').innerJoin('import_batch', 'import_batch.id', 'person.batch_id')
      .select(['person.id', 'imported_at']).where('person.id', 'in', part).execute()
    for (const { id, imported_at: at } of brought) found.set(id, at.slice(0, 10))
    // The latest act that made somebody one who left, for an earlier one was taken back.
    for (const { person_id: id, changed_at: at, after } of acts) {
      if (id !== null && after !== null && (JSON.parse(after) as Record<string, unknown>)['state'] === 'left') found.set(id, at.slice(0, 10))
    }
  }
  return found
}
