import { factSheet } from '../../../electron/desk/services/assess/fact-sheet.ts'
import { assemblePack } from '../../../electron/desk/services/packs/assemble.ts'
import { openPack } from '../../../electron/desk/services/packs/open-pack.ts'
import { zipOf } from '../../../electron/desk/services/packs/pack-zip.ts'
import { verifyPack } from '../../../electron/desk/services/packs/verify-pack.ts'
import { sealContent } from '../../../electron/desk/services/selection/shortlist-row.ts'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { buildList } from '../../../shared/domain/selection/build-list.ts'
import { defaultSettings } from '../../../shared/domain/selection/default-settings.ts'
import { answer } from '../bench-desk.ts'
import { CLOSING, listCrowd, vacantPosts } from '../list-crowd.ts'

/** Milliseconds of processor time that work takes: a busy computer makes no difference to it. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, result }
}

// Makes the evidence pack of a decision about so many people and checks it: PEOPLE.
const people = listCrowd(Number(process.argv[2] ?? 10_000))
const [target] = vacantPosts(1)
if (target === undefined) throw new Error('There is a post')
const settings = defaultSettings(target.level, CLOSING, null)
const build = await timed(() => buildList({ target, settings, profile: null, people }))
const content = build.result
const kept = people.map((person) => ({ person, factHash: factSheet(person.facts).hash }))
const watched = { signal: new AbortController().signal, progress: () => {} }
const made = await timed(async () => zipOf((await assemblePack({
  office: 'Kabupaten Uji Banding', round: 'Seleksi', decision: { id: 1, decidedOn: isoDate('2026-11-20') }, profile: { name: null, profile: null }, people: kept, dataKey: Buffer.alloc(32, 7),
  list: { number: 1, frozenAt: '2026-11-02T01:00:00.000Z', contentHash: sealContent(content).hash, content },
  parts: { votes: {}, decision: { nip: null, place: null }, minutes: {}, audit: { head: { seq: 0, hash: '0'.repeat(64) }, rows: [] } },
}, watched)).files))
const bytes = made.result
const opened = await timed(() => openPack(bytes))
const checked = await timed(() => verifyPack(bytes, watched))
answer({ people: people.length, megabytes: bytes.length / 1024 / 1024, building: build.ms, making: made.ms, opening: opened.ms, verifying: checked.ms, outcome: checked.result.outcome })
