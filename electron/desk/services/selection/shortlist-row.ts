import { hash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { ShortlistHead } from '../../../../shared/contract/selection.ts'
import { listContentSchema, type ListContent } from '../../../../shared/domain/selection/list-content.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Database } from '../../db/tables/database.ts'

/** How many were looked at, how many stand on the list, beside it, and go to the head. */
const countsSchema = z.strictObject({ considered: z.int(), ranked: z.int(), open: z.int(), listed: z.int() })

/** The profile under which a list was made, with those before it, and what people call it. */
export type KeptProfile = { readonly name: string | null; readonly profile: Profile | null }

/** A frozen list without its content. */
export type ShortlistRow = Awaited<ReturnType<typeof shortlistRows>>[number]

function select(db: Kysely<Database>) {
  return db.selectFrom('shortlist').leftJoin('account', 'account.id', 'shortlist.frozen_by').select([
    'shortlist.id', 'shortlist.round_id', 'number', 'closing_on', 'frozen_at', 'rule_set', 'shortlist.profile', 'input_hash', 'content_hash', 'counts', 'superseded_at', 'account.display_name as frozenBy',
  ])
}

/** Every list that a round froze, the latest first. */
export async function shortlistRows(db: Kysely<Database>, roundId: number) {
  return select(db).where('shortlist.round_id', '=', roundId).orderBy('number', 'desc').execute()
}

/** A frozen list by its number in the store; throws `not-found`. */
export async function findShortlist(db: Kysely<Database>, id: number): Promise<ShortlistRow> {
  const row = await select(db).where('shortlist.id', '=', id).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'round.no-such-shortlist', values: { id: String(id) } })
  return row
}

/** A frozen list in a line. */
export function shortlistHead(row: ShortlistRow): ShortlistHead {
  return {
    id: row.id, number: row.number, frozenAt: row.frozen_at, frozenBy: row.frozenBy, ruleSet: row.rule_set, profileName: keptProfile(row).name, inputHash: row.input_hash, contentHash: row.content_hash,
    supersededAt: row.superseded_at, ...countsSchema.parse(JSON.parse(row.counts)),
  }
}

/** The law as the list read it. */
export const keptProfile = (row: Pick<ShortlistRow, 'profile'>): KeptProfile => JSON.parse(row.profile) as KeptProfile

// The salt stays in the store: whoever has the list without what is sealed in it cannot try out what is, against the fingerprint.
const keptSchema = z.strictObject({ list: listContentSchema, salt: z.string() })

/** A content as it is kept: canonical JSON with a salt, the SHA-256 of it, and its numbers. */
export function sealContent(content: ListContent): { readonly json: string; readonly hash: string; readonly counts: string } {
  const json = canonicalize({ list: content, salt: randomBytes(16).toString('hex') }) ?? ''
  const { considered, ranked, open } = content
  const counts: z.infer<typeof countsSchema> = { considered, ranked: ranked.length, open: open.length, listed: ranked.filter(({ listed }) => listed).length }
  return { json, hash: hash('sha256', json, 'hex'), counts: JSON.stringify(counts) }
}

/** What a frozen list says. Error: `damaged-store` when it is not as it was frozen. */
export async function keptContent(db: Kysely<Database>, row: ShortlistRow): Promise<ListContent> {
  const { content } = await db.selectFrom('shortlist').select('content').where('id', '=', row.id).executeTakeFirstOrThrow()
  const parsed = hash('sha256', content, 'hex') === row.content_hash ? keptSchema.safeParse(JSON.parse(content)) : null
  if (!parsed?.success) throw new TanjakError('damaged-store', { key: 'round.content-altered', values: { number: row.number } })
  return parsed.data.list
}
