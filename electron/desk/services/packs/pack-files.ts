import { setImmediate as nextTurn } from 'node:timers/promises'
import type { RoundDecision } from '../../../../shared/contract/decision.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { say } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { factSheet } from '../assess/fact-sheet.ts'
import { keptPeople, whoIsIn } from '../selection/kept-people.ts'
import { roundHead } from '../selection/round-row.ts'
import { findShortlist, keptContent, keptProfile } from '../selection/shortlist-row.ts'
import { auditOf } from './audit-part.ts'
import { decisionOf, minutesOf, votesOf } from './board-parts.ts'
import { findingsOf } from './findings-part.ts'
import { lawOf } from './law-part.ts'
import { FORMAT, jsonBytes, manifestHash, paths, PEOPLE_IN_A_FILE, sha256, VERSION, type Manifest, type PackedPerson } from './pack-format.ts'
import { packFile, type PackedFile } from './pack-zip.ts'
import { sealList, sealPerson } from './seal-list.ts'

/** The files of a pack, the table of contents first. */
export type PackFiles = { readonly manifest: Manifest; readonly files: readonly PackedFile[] }

/** Puts together everything that a decision rests on. Errors: `damaged-store` where what was frozen is not what is kept, `cancelled`. */
export async function packFiles(context: Context, decision: RoundDecision & { readonly roundId: number }): Promise<PackFiles> {
  const { db, signal, desk } = context
  const row = await findShortlist(db, decision.shortlistId)
  const content = await keptContent(db, row)
  const kept = keptProfile(row)
  const progress = (done: number, total: number, what: Message = { key: 'pack.progress' }) => context.progress(done, total, what)
  const people = await keptPeople(db, row, whoIsIn(content), { signal, progress })
  const hashes = new Map((await db.selectFrom('shortlist_person').select(['nip', 'fact_hash']).where('shortlist_id', '=', row.id).execute()).map((one) => [one.nip, one.fact_hash]))
  const sealing = { dataKey: openStoreOf(desk).dataKey, salt: row.content_hash }
  const inOrder = [...people].sort((a, b) => (a.who.nip < b.who.nip ? -1 : 1))
  const files: PackedFile[] = []
  for (let from = 0; from < inOrder.length; from += PEOPLE_IN_A_FILE) {
    signal.throwIfAborted()
    progress(from, inOrder.length)
    const part = inOrder.slice(from, from + PEOPLE_IN_A_FILE).map((person): PackedPerson =>
      sealPerson(person, hashes.get(person.who.nip) ?? factSheet(person.facts).hash, { target: content.target, profile: kept.profile }, sealing))
    files.push(packFile(`facts/${String(from / PEOPLE_IN_A_FILE + 1).padStart(4, '0')}.json`, jsonBytes(part)))
    await nextTurn()
  }
  const sealed = sealList(content)
  const head = await roundHead(db, decision.roundId)
  const { office } = await readSettings(db)
  const rest: readonly (readonly [string, unknown])[] = [
    [paths.list, { number: row.number, frozenAt: row.frozen_at, contentHash: row.content_hash, inputHash: row.input_hash, content: sealed }],
    [paths.extras, Object.fromEntries(inOrder.map(({ who, extra }) => [who.nip, extra]))],
    [paths.profile, kept],
    [paths.law, lawOf(content.target.level, content.target.closingOn, kept.profile)],
    [paths.findings, findingsOf(sealed)],
    [paths.votes, await votesOf(db, decision.id)],
    [paths.decision, decisionOf(decision, head)],
    [paths.minutes, await minutesOf(db, decision.roundId)],
    [paths.audit, await auditOf(db, decision.roundId)],
  ]
  const about = { office, post: content.target.post, round: head.name, people: String(inOrder.length), ruleSet: row.rule_set, on: { date: content.target.closingOn }, decided: { date: decision.decidedOn } }
  const all = [packFile(paths.readme, Buffer.from(say('id', { key: 'pack.readme', values: about }).replaceAll('\n', '\r\n'), 'utf8')), ...rest.map(([path, value]) => packFile(path, jsonBytes(value))), ...files]
  const table = {
    format: FORMAT, version: VERSION, office, decision: decision.id, round: head.name, post: content.target.post, closingOn: content.target.closingOn, ruleSet: row.rule_set,
    files: all.map(({ path, content: bytes, packed }) => ({ path, bytes: bytes.length, sha256: sha256(bytes), packed: sha256(packed) })), hash: '',
  } as const
  const manifest: Manifest = { ...table, files: [...table.files], hash: manifestHash({ ...table, files: [...table.files] }) }
  const bytes = jsonBytes(manifest)
  return { manifest, files: [{ path: paths.manifest, content: bytes, packed: bytes, method: 0 }, ...all] }
}
