import type { Kysely, Selectable } from 'kysely'
import { foldName } from '../../db/repositories/fold.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Book, OpenRow } from './book.ts'

/** A person's row, as the import reads and changes it. */
export type PersonRow = OpenRow & Selectable<Database['person']>

/** The people of the store, found by any number they ever had. */
export type PeopleIndex = {
  readonly byNip: (nip: string) => PersonRow | undefined
  readonly bySiasnId: (siasnId: string) => PersonRow | undefined
  /** People with this folded name and this date of birth. */
  readonly byNameAndBirth: (name: string, birth: string) => readonly PersonRow[]
  readonly all: () => Iterable<PersonRow>
  readonly add: (person: Omit<PersonRow, 'id' | 'joined_to' | 'batch_id'>) => PersonRow
}

/** Reads all people with all their numbers. */
export async function readPeople(db: Kysely<Database>, book: Book): Promise<PeopleIndex> {
  const people = await db.selectFrom('person').selectAll().where('joined_to', 'is', null).execute()
  const numbers = await db.selectFrom('person_number').select(['nip', 'person_id']).execute()
  const byId = new Map(people.map((person) => [person.id, person as PersonRow]))
  const byNip = new Map<string, PersonRow>()
  const bySiasnId = new Map<string, PersonRow>()
  const byBirth = new Map<string, PersonRow[]>()
  const take = (person: PersonRow): void => {
    if (person.siasn_id !== null) bySiasnId.set(person.siasn_id, person)
    const key = `${foldName(person.name)} ${person.birth_date ?? birthOf(person.nip)}`
    byBirth.set(key, [...(byBirth.get(key) ?? []), person])
  }
  for (const person of byId.values()) take(person)
  for (const { nip, person_id: personId } of numbers) {
    const person = byId.get(personId)
    if (person) byNip.set(nip, person)
  }
  return {
    byNip: (nip) => byNip.get(nip),
    bySiasnId: (siasnId) => bySiasnId.get(siasnId),
    byNameAndBirth: (name, birth) => byBirth.get(`${foldName(name)} ${birth}`) ?? [],
    all: () => byId.values(),
    add(fresh) {
      const person: PersonRow = { id: book.nextId('person'), ...fresh, joined_to: null, batch_id: book.author.batchId } as PersonRow
      book.insert('person', person)
      book.insert('person_number', { nip: person.nip, person_id: person.id, valid_from: null, reason: null, batch_id: book.author.batchId })
      byId.set(person.id, person)
      byNip.set(person.nip, person)
      take(person)
      book.touched.add(person.id)
      return person
    },
  }
}

/** The date of birth that a NIP begins with, `YYYY-MM-DD`. */
export function birthOf(nip: string): string {
  return `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`
}
