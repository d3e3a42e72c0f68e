import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import { isoDateSchema } from '../../../../shared/contract/common.ts'
import type { FairnessPerson } from '../../../../shared/domain/fairness/attributes.ts'
import { postKindSchema } from '../../../../shared/legal/terms/people.ts'
import { postFactSchema } from '../../../../shared/legal/terms/posts.ts'
import { among } from '../../db/repositories/bulk-rows.ts'
import type { Database } from '../../db/tables/database.ts'

/** What of a person a look at fairness reads and nothing else does, but for the unit. */
export type ProtectedFacts = Pick<FairnessPerson, 'sex' | 'birthDate' | 'postKind' | 'jenjang'>

const AT_ONCE = 1000

/**
 * Reads sex, date of birth and kind of post of people: the sex from the record (else as the number of 18 digits tells it), the rest from
 * the sheet that the list kept, so that a later change of post does not change the look at a finished list.
 */
export async function protectedFacts(db: Kysely<Database>, people: readonly { readonly personId: number; readonly hash: string }[]): Promise<ReadonlyMap<number, ProtectedFacts>> {
  const sexes = new Map<number, FairnessPerson['sex']>()
  const sheets = new Map<string, Omit<ProtectedFacts, 'sex'>>()
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const part = people.slice(from, from + AT_ONCE)
    const rows = await db.selectFrom('person').select(['id', 'sex', 'nip']).where('id', 'in', among(part.map(({ personId }) => personId))).execute()
    for (const { id, sex, nip } of rows) sexes.set(id, sex ?? sexOfNip(nip))
    for (const sheet of await sheetParts(db, part.map(({ hash }) => hash))) sheets.set(sheet.hash, readSheet(sheet))
  }
  return new Map(people.map(({ personId, hash }) => [personId, { sex: sexes.get(personId) ?? null, ...(sheets.get(hash) ?? UNKNOWN) }]))
}

const UNKNOWN = { birthDate: null, postKind: null, jenjang: null }

function sheetParts(db: Kysely<Database>, hashes: readonly string[]) {
  const part = (path: string) => sql<string | null>`json_extract(facts, ${path})`
  return db.selectFrom('fact_sheet').select(['hash', part('$.birthDate').as('birthDate'), part('$.postKind').as('postKind'), part('$.posts').as('posts')])
    .where('hash', 'in', sql<string>`(select value from json_each(${JSON.stringify(hashes)}))`).execute()
}

const heldSchema = z.array(postFactSchema.pick({ assignment: true, kind: true, jenjang: true }).loose())

function readSheet({ birthDate, postKind, posts }: { birthDate: string | null; postKind: string | null; posts: string | null }): Omit<ProtectedFacts, 'sex'> {
  // Posts stand in the order of time; the last definitive one is that of the day.
  const held = posts === null ? [] : heldSchema.safeParse(JSON.parse(posts)).data ?? []
  const kind = postKindSchema.safeParse(postKind).data ?? null
  const last = held.findLast((post) => post.assignment === 'definitif' && post.kind === kind)
  return { birthDate: isoDateSchema.safeParse(birthDate).data ?? null, postKind: kind, jenjang: kind === 'fungsional' ? last?.jenjang ?? null : null }
}

/** The fifteenth digit of an NIP: 1 for men, 2 for women. */
function sexOfNip(nip: string): FairnessPerson['sex'] {
  return nip[14] === '1' ? 'L' : nip[14] === '2' ? 'P' : null
}
