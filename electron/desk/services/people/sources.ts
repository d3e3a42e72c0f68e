import type { Kysely } from 'kysely'
import type { StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'

/** Where the rows of a person come from. */
export type Sources = {
  /** The file and row that brought it, or who entered it; empty when the journal does not say. */
  readonly of: (entity: string, row: StoredRow) => string
  /** Tells whether the row was corrected after it came. */
  readonly changed: (entity: string, id: number) => boolean
}

/** Reads the journal of a person and the names of the files. */
export async function readSources(db: Kysely<Database>, personId: number): Promise<Sources> {
  const files = new Map((await db.selectFrom('import_file').select(['id', 'name']).execute()).map((file) => [file.id, file.name]))
  const changes = await db.selectFrom('change').leftJoin('account', 'account.id', 'change.account_id')
    .select(['entity', 'row_id', 'before', 'after', 'account.display_name as by']).where('person_id', '=', personId).orderBy('change.id')
    .execute()
  const enteredBy = new Map(changes.filter((one) => one.before === null).map((one) => [`${one.entity} ${one.row_id}`, one.by ?? '']))
  const corrected = new Set(changes.filter((one) => one.before !== null && one.after !== null).map((one) => `${one.entity} ${one.row_id}`))
  return {
    of: (entity, row) => {
      const file = typeof row['file_id'] === 'number' ? files.get(row['file_id']) : undefined
      if (file !== undefined) return row['row_number'] === null ? file : `${file}:${row['row_number']}`
      return enteredBy.get(`${entity} ${row['id']}`) ?? ''
    },
    changed: (entity, id) => corrected.has(`${entity} ${id}`),
  }
}
