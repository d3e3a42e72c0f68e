import type { Kysely } from 'kysely'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { RaterView } from '../../../../shared/contract/assignment.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { PostLevel } from '../../../../shared/legal/terms/posts.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import type { Database } from '../../db/tables/database.ts'
import { postLevel } from '../assess/facts/post-level.ts'

/** An official by NIP, or by the number of one who is no employee. */
export type RaterRef = NonNullable<ParsedInputOf<'assignment.change'>['evaluator']>

/** An official with what decides whether they may rate: the person behind, the level of the post, the day of leaving. */
export type Rater = RaterView & {
  readonly personId: number | null
  readonly level: PostLevel | null
  readonly left: boolean
  readonly leftOn: string | null
}

/** Everybody who rates or decides, by number. */
export async function readRaters(db: Kysely<Database>): Promise<ReadonlyMap<number, Rater>> {
  const rows = await db.selectFrom('rater').leftJoin('person', 'person.id', 'rater.person_id').leftJoin('person_current', 'person_current.person_id', 'rater.person_id')
    .leftJoin('account', 'account.id', 'rater.account_id')
    .select(['rater.id', 'rater.person_id as personId', 'rater.name', 'rater.post', 'person.nip', 'person.name as personName', 'person.state', 'person.left_on as leftOn'])
    .select(['person_current.post_name as postName', 'person_current.post_kind as postKind', 'person_current.eselon', 'account.user_name as account']).execute()
  const accounts = await accountsByPerson(db)
  return new Map(rows.map((row) => [row.id, {
    raterId: row.id, personId: row.personId, nip: row.nip, name: row.name ?? row.personName ?? '', post: row.personId === null ? row.post : row.postName,
    account: row.account ?? (row.personId === null ? null : accounts.get(row.personId) ?? null), level: levelOf(row.postKind, row.eselon), left: row.state === 'left', leftOn: row.leftOn,
  }]))
}

async function accountsByPerson(db: Kysely<Database>): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('account').innerJoin('person_number', 'person_number.nip', 'account.nip').select(['person_number.person_id as personId', 'account.user_name as userName'])
    .where('account.state', '<>', 'disabled').execute()
  return new Map(rows.map(({ personId, userName }) => [personId, userName]))
}

// The columns hold the words of the terms, checked when they came in.
const levelOf = (kind: string | null, eselon: string | null): PostLevel | null =>
  postLevel(kind as Parameters<typeof postLevel>[0], (eselon ?? undefined) as Parameters<typeof postLevel>[1]) ?? null

/** An official as the contract shows one. */
export function raterView({ raterId, nip, name, post, account }: Rater): RaterView {
  return { raterId, nip, name, post, account }
}

/** Officials under work: who rates for the first time gets the next number, and is written by `flush`. */
export type RaterBook = {
  readonly all: ReadonlyMap<number, Rater>
  /** The number under which a person rates; given now where they never did. */
  readonly ofPerson: (person: { readonly id: number; readonly nip: string; readonly name: string }) => number
  /** An official who is no employee, by name or post. */
  readonly named: (name: string) => number | null
  readonly flush: (trx: Kysely<Database>) => Promise<void>
}

/** Opens the book of officials. */
export async function openRaters(db: Kysely<Database>): Promise<RaterBook> {
  const all = new Map(await readRaters(db))
  const byPerson = new Map([...all.values()].flatMap(({ raterId, personId }) => (personId === null ? [] : [[personId, raterId] as const])))
  const outsiders = [...all.values()].filter(({ personId }) => personId === null)
  // A name comes before a post of the same words; a post that two hold names nobody.
  const byName = new Map([...Map.groupBy(outsiders, ({ post }) => foldText(post ?? ''))].flatMap(([post, own]) => (own.length === 1 && own[0] ? [[post, own[0].raterId] as const] : [])))
  for (const { raterId, name } of outsiders) byName.set(foldText(name), raterId)
  const current = new Map((await db.selectFrom('person_current').select(['person_id', 'post_name', 'post_kind', 'eselon']).execute()).map((row) => [row.person_id, row]))
  const fresh: { id: number; person_id: number }[] = []
  let next = Math.max(0, ...all.keys())
  return {
    all,
    ofPerson({ id, nip, name }) {
      const known = byPerson.get(id)
      if (known !== undefined) return known
      next += 1
      const now = current.get(id)
      byPerson.set(id, next)
      fresh.push({ id: next, person_id: id })
      all.set(next, {
        raterId: next, personId: id, nip, name, post: now?.post_name ?? null, account: null, level: levelOf(now?.post_kind ?? null, now?.eselon ?? null), left: false, leftOn: null,
      })
      return next
    },
    named: (name) => byName.get(foldText(name)) ?? null,
    async flush(trx) {
      for (let from = 0; from < fresh.length; from += 500) await trx.insertInto('rater').values(fresh.slice(from, from + 500)).execute()
    },
  }
}

/** The number of the official whom a reference names; null stays null. Throws `not-found`. */
export async function findRater(db: Kysely<Database>, book: RaterBook, ref: RaterRef | null): Promise<number | null> {
  if (ref === null) return null
  if ('nip' in ref) return book.ofPerson(await findPerson(db, ref.nip))
  if (!book.all.has(ref.raterId)) throw new TanjakError('not-found', { key: 'assignment.no-rater', values: { id: String(ref.raterId) } })
  return ref.raterId
}
