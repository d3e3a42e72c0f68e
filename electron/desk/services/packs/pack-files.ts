import type { RoundDecision } from '../../../../shared/contract/decision.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { factSheet } from '../assess/fact-sheet.ts'
import { keptPeople, whoIsIn } from '../selection/kept-people.ts'
import { roundHead } from '../selection/round-row.ts'
import { findShortlist, keptContent, keptProfile } from '../selection/shortlist-row.ts'
import { assemblePack, type PackFiles } from './assemble.ts'
import { auditOf } from './audit-part.ts'
import { decisionOf, minutesOf, votesOf } from './board-parts.ts'

/** Reads everything that a decision rests on and puts its pack together. Errors: `damaged-store` where what was frozen is not what is kept, `cancelled`. */
export async function packFiles(context: Context, decision: RoundDecision & { readonly roundId: number }): Promise<PackFiles> {
  const { db, signal, desk } = context
  const row = await findShortlist(db, decision.shortlistId)
  const content = await keptContent(db, row)
  const watched = { signal, progress: (done: number, total: number) => context.progress(done, total, { key: 'pack.progress' }) }
  const people = await keptPeople(db, row, whoIsIn(content), watched)
  const hashes = new Map((await db.selectFrom('shortlist_person').select(['nip', 'fact_hash']).where('shortlist_id', '=', row.id).execute()).map((one) => [one.nip, one.fact_hash]))
  const head = await roundHead(db, decision.roundId)
  return assemblePack({
    office: (await readSettings(db)).office, round: head.name, decision, profile: keptProfile(row), dataKey: openStoreOf(desk).dataKey,
    list: { number: row.number, frozenAt: row.frozen_at, contentHash: row.content_hash, content },
    people: people.map((person) => ({ person, factHash: hashes.get(person.who.nip) ?? factSheet(person.facts).hash })),
    parts: { votes: await votesOf(db, decision.id), decision: decisionOf(decision, head), minutes: await minutesOf(db, decision.roundId), audit: await auditOf(db, decision.roundId) },
  }, watched)
}
