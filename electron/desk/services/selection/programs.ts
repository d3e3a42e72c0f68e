import type { Kysely } from 'kysely'
import { among } from '../../db/repositories/bulk-rows.ts'
import type { Database } from '../../db/tables/database.ts'
import type { PersonRange } from '../assess/facts/fact-rows.ts'

/** Programmes of education by person, in a fixed order, each once. */
export type Programs = ReadonlyMap<number, readonly string[]>

/** Reads the programmes of education that are on record for some people. */
export async function programsOf(db: Kysely<Database>, of: PersonRange | { readonly ids: readonly number[] }): Promise<Programs> {
  const all = db.selectFrom('education_record').select(['person_id', 'program']).distinct().where('program', 'is not', null)
  const rows = await ('ids' in of ? all.where('person_id', 'in', among(of.ids)) : all.where('person_id', '>=', of.from).where('person_id', '<=', of.to)).orderBy('person_id').orderBy('program').execute()
  const found = new Map<number, string[]>()
  for (const { person_id: id, program } of rows) {
    const known = found.get(id)
    if (program === null) continue
    if (known) known.push(program)
    else found.set(id, [program])
  }
  return found
}
