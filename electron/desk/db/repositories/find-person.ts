import type { Kysely } from 'kysely'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Database } from '../tables/database.ts'

/** Who a number belongs to, as far as every service needs to know. */
export type FoundPerson = {
  readonly id: number
  readonly nip: string
  readonly name: string
  readonly unitId: string | null
  readonly unit: string | null
}

/** Finds a person by any number that they carry or carried; throws `not-found` naming it. */
export async function findPerson(db: Kysely<Database>, nip: string): Promise<FoundPerson> {
  const row = await db.selectFrom('person').leftJoin('person_current', 'person_current.person_id', 'person.id')
    .select(['person.id', 'person.nip', 'person.name', 'person_current.unit_id as unitId', 'person_current.unit_name as unit'])
    .where('person.joined_to', 'is', null)
    .where((where) => where.or([
      where('person.nip', '=', nip),
      where('person.id', '=', where.selectFrom('person_number').select('person_id').where('person_number.nip', '=', nip)),
    ])).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'people.not-found', values: { id: nip } })
  return row
}
