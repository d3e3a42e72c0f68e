import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ListContent } from '../../../../shared/domain/selection/list-content.ts'
import type { ListPerson } from '../../../../shared/domain/selection/list-person.ts'
import { say } from '../../../../shared/text/say.ts'
import { listInputHash } from '../selection/input-hash.ts'
import type { KeptProfile } from '../selection/shortlist-row.ts'
import { findingsOf } from './findings-part.ts'
import { lawOf } from './law-part.ts'
import { FORMAT, jsonBytes, manifestHash, paths, PEOPLE_IN_A_FILE, sha256, VERSION, type Manifest, type PackedAudit, type PackedPerson } from './pack-format.ts'
import { packFile, type PackedFile } from './pack-zip.ts'
import type { Watched } from './recompute-pack.ts'
import { sealList, sealPerson } from './seal-list.ts'

/** Everything that a pack is made of, as it was frozen and decided; nothing of it is sealed yet. */
export type PackContent = {
  readonly office: string
  readonly round: string
  readonly decision: { readonly id: number; readonly decidedOn: IsoDate }
  readonly list: { readonly number: number; readonly frozenAt: string; readonly contentHash: string; readonly content: ListContent }
  readonly profile: KeptProfile
  readonly people: readonly { readonly person: ListPerson; readonly factHash: string }[]
  readonly parts: { readonly votes: unknown; readonly decision: unknown; readonly minutes: unknown; readonly audit: PackedAudit }
  readonly dataKey: Buffer
}

/** The files of a pack, the table of contents first. */
export type PackFiles = { readonly manifest: Manifest; readonly files: readonly PackedFile[] }

/** Puts a pack together: the same content always gives the same bytes. Throws what `signal` was aborted with. */
export async function assemblePack(pack: PackContent, { signal, progress }: Watched): Promise<PackFiles> {
  const { list, profile, office, round, decision, parts } = pack
  const { target, ruleSet } = list.content
  const people = [...pack.people].sort((a, b) => (a.person.who.nip < b.person.who.nip ? -1 : 1))
  const sealing = { dataKey: pack.dataKey, salt: list.contentHash }
  const [facts, hashes]: [PackedFile[], Parameters<typeof listInputHash>[0][number][]] = [[], []]
  for (let from = 0; from < people.length; from += PEOPLE_IN_A_FILE) {
    signal.throwIfAborted()
    progress(from, people.length)
    const part = people.slice(from, from + PEOPLE_IN_A_FILE).map(({ person, factHash }): PackedPerson => {
      const packed = sealPerson(person, factHash, { target, profile: profile.profile }, sealing)
      hashes.push({ factHash: packed.factHash, extra: person.extra })
      return packed
    })
    facts.push(packFile(`facts/${String(from / PEOPLE_IN_A_FILE + 1).padStart(4, '0')}.json`, jsonBytes(part)))
    await nextTurn()
  }
  const content = sealList(list.content)
  const rest: readonly (readonly [string, unknown])[] = [
    [paths.list, { ...list, inputHash: listInputHash(hashes), content }], [paths.extras, Object.fromEntries(people.map(({ person: { who, extra } }) => [who.nip, extra]))], [paths.profile, profile],
    [paths.law, lawOf(target.level, target.closingOn, profile.profile)], [paths.findings, findingsOf(content)],
    [paths.votes, parts.votes], [paths.decision, parts.decision], [paths.minutes, parts.minutes], [paths.audit, parts.audit],
  ]
  const about = { office, post: target.post, round, people: people.length, ruleSet, on: { date: target.closingOn }, decided: { date: decision.decidedOn } }
  const readme = Buffer.from(say('id', { key: 'pack.readme', values: about }).replaceAll('\n', '\r\n'), 'utf8')
  const all = [packFile(paths.readme, readme), ...rest.map(([path, value]) => packFile(path, jsonBytes(value))), ...facts]
  const table: Manifest = {
    format: FORMAT, version: VERSION, office, decision: decision.id, round, post: target.post, closingOn: target.closingOn, ruleSet,
    files: all.map(({ path, content: bytes, packed }) => ({ path, bytes: bytes.length, sha256: sha256(bytes), packed: sha256(packed) })), hash: '',
  }
  const manifest = { ...table, hash: manifestHash(table) }
  const bytes = jsonBytes(manifest)
  return { manifest, files: [{ path: paths.manifest, content: bytes, packed: bytes, method: 0 }, ...all] }
}
