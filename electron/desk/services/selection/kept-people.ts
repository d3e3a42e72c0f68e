import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { ListPerson } from '../../../../shared/domain/selection/list-person.ts'
import type { ListContent } from '../../../../shared/domain/selection/list-content.ts'
import { candidateExtraSchema } from '../../../../shared/domain/selection/target.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Database } from '../../db/tables/database.ts'
import { factsOf, sheetHash } from '../assess/fact-sheet.ts'
import { listInputHash } from './input-hash.ts'
import type { ShortlistRow } from './shortlist-row.ts'

const PEOPLE_AT_ONCE = 400

type Who = ReadonlyMap<string, ListPerson['who']>

/** Everyone named in a list, as they were then: a sheet of facts says nothing of names, posts and units. */
export function whoIsIn({ ranked, open, outside }: ListContent): Who {
  return new Map([...ranked, ...open, ...outside].map(({ nip, name, golongan, post, unitId, unit }) => [nip, { nip, name, golongan, post, unitId, unit }]))
}

/**
 * Everyone whom a frozen list looked at, from the facts that it kept. Errors: `damaged-store` when a sheet, or the whole of them, is not
 * what was frozen; `cancelled`.
 */
export async function keptPeople(db: Kysely<Database>, row: ShortlistRow, who: Who, { signal, progress }: Watched): Promise<ListPerson[]> {
  const people: ListPerson[] = []
  const hashes: Parameters<typeof listInputHash>[0][number][] = []
  for (let last = 0; ;) {
    signal.throwIfAborted()
    progress(people.length, who.size)
    const part = await selectKept(db, row.id).where('person_id', '>', last).orderBy('person_id').limit(PEOPLE_AT_ONCE).execute()
    for (const one of part) {
      const kept = readKept(row, who, one)
      people.push(kept)
      hashes.push({ factHash: one.hash, extra: kept.extra })
    }
    if (part.length < PEOPLE_AT_ONCE) break
    last = part.at(-1)?.personId ?? last
    await nextTurn()
  }
  if (listInputHash(hashes) !== row.input_hash) throw altered(row)
  return people
}

/** Some of them by the numbers of then; those who are not in it are left out. Error: `damaged-store`. */
export async function keptPeopleBy(db: Kysely<Database>, row: ShortlistRow, who: Who, nips: readonly string[]): Promise<ListPerson[]> {
  return (await selectKept(db, row.id).where('shortlist_person.nip', 'in', nips).execute()).map((one) => readKept(row, who, one))
}

type Watched = { readonly signal: AbortSignal; readonly progress: (done: number, total: number) => void }

function selectKept(db: Kysely<Database>, shortlistId: number) {
  return db.selectFrom('shortlist_person').innerJoin('fact_sheet', 'fact_sheet.hash', 'shortlist_person.fact_hash')
    .select(['person_id as personId', 'nip', 'fact_sheet.hash', 'facts', 'extra']).where('shortlist_id', '=', shortlistId)
}

function readKept(row: ShortlistRow, who: Who, one: { readonly nip: string; readonly hash: string; readonly facts: string; readonly extra: string }): ListPerson {
  const known = who.get(one.nip)
  if (!known || sheetHash(one.facts) !== one.hash) throw altered(row)
  return { who: known, facts: factsOf(one.facts), extra: candidateExtraSchema.parse(JSON.parse(one.extra)) }
}

const altered = (row: ShortlistRow): TanjakError => new TanjakError('damaged-store', { key: 'round.sheets-altered', values: { number: row.number } })
