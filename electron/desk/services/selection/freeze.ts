import canonicalize from 'canonicalize'
import type { Kysely } from 'kysely'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { ShortlistHead } from '../../../../shared/contract/selection.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { dataVersion } from '../assess/data-version.ts'
import { factSheet, type FactSheet } from '../assess/fact-sheet.ts'
import { insertBlocks } from '../assess/insert-blocks.ts'
import { touchRound } from './change-round.ts'
import { extraOf } from './extras.ts'
import { listInputHash } from './input-hash.ts'
import { askedNow, asksTheSame, liveList, type LiveList } from './live-list.ts'
import { nextNumber } from './next-number.ts'
import { profileNameOn } from './profile-name.ts'
import { changeableRound, refuseStale, settingsOf, type RoundRow } from './round-row.ts'
import { findShortlist, sealContent, shortlistHead, type KeptProfile } from './shortlist-row.ts'

/**
 * Freezes the list of a round with the facts of everyone it looked at, the law and the profile; the list before is superseded and stays.
 * Errors: `not-found`; `refused` before the closing date, without a candidate, or once the round is decided or cancelled; `conflict` over
 * a newer revision or when data changed meanwhile; `cancelled`, which leaves nothing.
 */
export async function freezeList(context: Context, { roundId, revision }: ParsedInputOf<'round.freeze'>): Promise<ShortlistHead> {
  const { db, progress } = context
  const before = await changeableRound(db, roundId)
  refuseStale(before, revision)
  if (before.closing_on > context.today()) throw new TanjakError('refused', { key: 'round.not-closed-yet', values: { name: before.name, closing: { date: before.closing_on } } })
  const list = await liveList(context, before, settingsOf(before))
  if (list.content.ranked.length === 0) throw new TanjakError('refused', { key: 'round.nobody-ranked' })
  progress(0, null, { key: 'round.progress-keeping' })
  const people = list.people.map((one) => ({ personId: one.personId, nip: one.who.nip, sheet: factSheet(one.facts), extra: extraOf(list.found, one.personId, one.programs) }))
  const id = await db.transaction().execute(async (trx) => {
    const row = await changeableRound(trx, roundId)
    refuseStale(row, revision)
    // The list was worked out before the store was held: it stands only when nothing that it read has changed since.
    if (await dataVersion(trx) !== list.dataVersion || !asksTheSame(await askedNow(trx, row), list)) throw new TanjakError('conflict', { key: 'round.data-changed-meanwhile' })
    const made = await keepList(trx, context, row, list, people)
    await touchRound(trx, row, { state: 'frozen' })
    await context.keep(trx, { entity: 'shortlist', id: String(made.id), detail: { round: roundId, number: made.number, people: people.length, hash: made.hash } })
    return made.id
  })
  return shortlistHead(await findShortlist(db, id))
}

type Frozen = { readonly personId: number; readonly nip: string; readonly sheet: FactSheet; readonly extra: ReturnType<typeof extraOf> }

async function keepList(trx: Kysely<Database>, context: Context, row: RoundRow, { content, profile }: LiveList, people: readonly Frozen[]): Promise<{ id: number; number: number; hash: string }> {
  const { signal } = context
  const sealed = sealContent(content)
  const { last } = await trx.selectFrom('shortlist').select((select) => select.fn.max('number').as('last')).where('round_id', '=', row.id).executeTakeFirstOrThrow()
  const [id, number] = [await nextNumber(trx, 'shortlist', 'shortlist'), (last ?? 0) + 1]
  await trx.updateTable('shortlist').set({ superseded_at: context.now() }).where('round_id', '=', row.id).where('superseded_at', 'is', null).execute()
  await trx.insertInto('shortlist').values({
    id, round_id: row.id, number, closing_on: row.closing_on, frozen_at: context.now(), frozen_by: context.account.id, rule_set: ruleSetVersion,
    profile: JSON.stringify({ name: profileNameOn(profile, content.target.closingOn), profile } satisfies KeptProfile),
    input_hash: listInputHash(people.map(({ sheet, extra }) => ({ factHash: sheet.hash, extra }))), content: sealed.json, content_hash: sealed.hash, counts: sealed.counts,
  }).execute()
  // In the order of the keys, so that each lands at the end of its tree.
  const sheets = people.toSorted((a, b) => (a.sheet.hash < b.sheet.hash ? -1 : 1))
  await insertBlocks(trx, 'insert or ignore into fact_sheet (hash, facts) values', sheets.map(({ sheet }) => [sheet.hash, sheet.json]), signal)
  await insertBlocks(trx, 'insert into shortlist_person (shortlist_id, person_id, nip, fact_hash, extra) values',
    people.toSorted((a, b) => a.personId - b.personId).map(({ personId, nip, sheet, extra }) => [id, personId, nip, sheet.hash, canonicalize(extra) ?? '{}']), signal)
  return { id, number, hash: sealed.hash }
}
