import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PackedPerson } from '../../../electron/desk/services/packs/pack-format.ts'
import { sha256 } from '../../../electron/desk/services/packs/pack-format.ts'
import { verifyPack } from '../../../electron/desk/services/packs/verify-pack.ts'
import type { ListContent } from '../../../shared/domain/selection/list-content.ts'
import { ruleSetVersion } from '../../../shared/legal/registry.ts'
import { say } from '../../../shared/text/say.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { changeJson, decidedOffice, filesOf, forged, jsonIn, packOf, REASON } from '../../support/evidence-pack.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { runTanjak } from '../../support/run-tanjak.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { tempFolder } from '../../support/temp-folder.ts'

type KeptList = { content: ListContent; contentHash: string }
const watched = { signal: new AbortController().signal, progress: () => {} }
let made: Promise<Buffer> | undefined
/** The pack of one office, made once: the tests that read it leave it as it is. */
const thePack = (): Promise<Buffer> => (made ??= decidedOffice().then(packOf))

test('a pack holds the frozen list, facts, law, profile, findings, votes, decision, minutes and log, and says what it is', async () => {
  const pack = await thePack()
  const files = filesOf(pack)
  expect([...files.keys()]).toEqual([
    'manifest.json', 'BACA-SAYA.txt', 'list.json', 'extras.json', 'profile.json', 'law.json', 'findings.json', 'votes.json', 'decision.json', 'minutes.json', 'audit.json', 'facts/0001.json',
  ])
  expect(files.get('BACA-SAYA.txt')?.toString('utf8')).toContain('npm run -s tanjak -- verify PAKET.zip')
  expect(jsonIn(pack, 'decision.json')).toMatchObject({ kind: 'choose', place: 2, name: PEOPLE.raden.name, reason: REASON, deviates: true, round: { post: 'Kepala Bidang Mutasi dan Promosi' } })
  expect(jsonIn(pack, 'minutes.json')).toMatchObject({ heldOn: '2026-11-20', notes: 'Rapat berlangsung terbuka.' })
  expect(jsonIn(pack, 'votes.json')).toMatchObject({ votes: [{ nip: PEOPLE.siti.nip }, { nip: PEOPLE.siti.nip }, { nip: PEOPLE.siti.nip }, { nip: PEOPLE.raden.nip }, { abstained: true, reason: 'belum mengenal para calon' }] })
  expect(jsonIn(pack, 'law.json')).toMatchObject({ ruleSet: ruleSetVersion, on: '2026-11-01' })
  expect(jsonIn<{ rows: { action: string }[] }>(pack, 'audit.json').rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['round.open', 'round.freeze', 'board.vote', 'round.decide']))
})

test('the list is worked out again from the pack alone: identical', async () => {
  const pack = await thePack()
  const report = await verifyPack(pack, watched)
  expect(report.differences.map((one) => say('id', one))).toEqual([])
  expect(report).toMatchObject({ outcome: 'identical', post: 'Kepala Bidang Mutasi dan Promosi', closingOn: '2026-11-01', otherRules: null, damaged: [], differences: [] })
  expect(report.sealed).toBeGreaterThan(report.people)
  expect(say('id', report.message)).toMatch(/per 1 November 2026 dihitung ulang dari paket ini saja: sama\..*dihitung ulang kecuali \d+ temuan yang disegel\.$/)
})

test('no record of discipline is in a pack, in no file and in no sentence; what it led to is', async () => {
  const pack = await thePack()
  // The law names the levels of punishment, of nobody.
  const all = [...filesOf(pack)].filter(([path]) => path !== 'law.json').map(([, bytes]) => bytes.toString('utf8')).join('\n')
  expect(['2027-05-31', '2024-02-01', '2025-03-31', '"sedang"', '"berat"', 'disciplineCompleteThrough'].filter((trace) => all.includes(trace))).toEqual([])
  const person = jsonIn<PackedPerson[]>(pack, 'facts/0001.json').find(({ who }) => who.nip === PEOPLE.komariah.nip)
  expect(person?.seal).toMatch(/^[0-9a-f]{64}$/)
  expect(person?.sealed.gates).toEqual([{ gate: 'discipline', outcome: 'not-met', message: { key: 'assess.sealed-not-met' }, metOn: null }])
  const outsider = jsonIn<KeptList>(pack, 'list.json').content.outside.find(({ nip }) => nip === PEOPLE.komariah.nip)
  expect(outsider).toMatchObject({ metOn: null, stopped: [{ gate: 'discipline', sealed: true, message: { key: 'assess.sealed-not-met' } }] })
})

test('no hash in a pack lets anybody try out what records of discipline somebody has', async () => {
  const office = await decidedOffice()
  const pack = await packOf(office)
  const store = await behindTheDesk(office.folder, ADMIN)
  const sheets = (store.content()['fact_sheet'] ?? []).map((text) => (JSON.parse(text) as { hash: string }).hash)
  const all = [...filesOf(pack).values()].map((bytes) => bytes.toString('utf8')).join('\n')
  expect(sheets.length).toBeGreaterThan(30)
  expect(sheets.filter((hash) => all.includes(hash))).toEqual([])
})

test('the same decision gives the same pack to the last byte while nothing else happened, but for the end of the log', async () => {
  const office = await decidedOffice()
  const [first, second] = [await packOf(office), await packOf(office)]
  const [one, other] = [filesOf(first), filesOf(second)]
  expect([...one.keys()].filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.alloc(0)))).toEqual(['manifest.json', 'audit.json'])
  expect(forged(first, () => {}).equals(first)).toBe(true)
})

test('a pack is noted with its hash in the log and on the board, and the desk knows it again; of another one it says so', async () => {
  const pack = await thePack()
  const office = await decidedOffice()
  const { admin, auditor, pimpinan, roundId, decisionId } = office
  const own = await packOf(office)
  const { packs } = await admin.ask('board.get', { roundId })
  expect(packs).toMatchObject([{ decisionId, sha256: sha256(own) }])
  const stage = async (bytes: Buffer) => (await auditor.ask('file.put', { stageId: null, name: 'paket.zip', offset: 0, data: bytes.toString('base64'), last: true })).stageId
  expect(await auditor.ask('pack.verify', { stageId: await stage(own) })).toMatchObject({ outcome: 'identical', known: { madeBy: ADMIN.displayName } })
  expect(await auditor.ask('pack.verify', { stageId: await stage(pack) })).toMatchObject({ outcome: 'identical', known: null })
  await expectRefusal(pimpinan.ask('pack.make', { decisionId }), 'not-allowed', 'errors.not-allowed')
  await expectRefusal(admin.ask('pack.make', { decisionId: 99 }), 'not-found', 'board.no-decision')
})

test.each<[string, (files: Map<string, Buffer>) => void]>([
  ['a rating in the facts', (files) => changeJson<PackedPerson[]>(files, 'facts/0001.json', (people) => {
    const one = people.find(({ who }) => who.nip === PEOPLE.siti.nip)
    Object.assign(one?.facts ?? {}, { ratings: [] })
  })],
  ['a person left out of the facts', (files) => changeJson<PackedPerson[]>(files, 'facts/0001.json', (people) => people.splice(0, 1))],
  ['two candidates changed round in the list', (files) => changeJson<KeptList>(files, 'list.json', ({ content: { ranked } }) => {
    const [first, second] = ranked
    if (first && second) [first.place, second.place] = [2, 1]
  })],
  ['a gate of the findings', (files) => changeJson<{ syarat: { outcome: string }[] }[]>(files, 'findings.json', ([first]) => Object.assign(first?.syarat[0] ?? {}, { outcome: 'not-met' }))],
  ['a value of the law', (files) => changeJson<{ values: { value: unknown }[] }>(files, 'law.json', ({ values }) => Object.assign(values[0] ?? {}, { value: 'lain' }))],
  ['somebody else decided for', (files) => changeJson<{ nip: string }>(files, 'decision.json', (decision) => Object.assign(decision, { nip: PEOPLE.komariah.nip }))],
  ['a row of the log', (files) => changeJson<{ rows: { hash: string }[] }>(files, 'audit.json', ({ rows }) => Object.assign(rows[0] ?? {}, { hash: 'f'.repeat(64) }))],
  ['what the board added', (files) => changeJson<Record<string, { experienceMonths: number | null }>>(files, 'extras.json', (extras) => Object.assign(extras[PEOPLE.siti.nip] ?? {}, { experienceMonths: 1 }))],
])('%s is found though every hash was made right again', async (_name, change) => {
  const pack = await thePack()
  const report = await verifyPack(forged(pack, change), watched)
  expect(report.outcome).toBe('differs')
  expect(report.differences.length).toBeGreaterThan(0)
})

test('a list of another set of rules is compared all the same, and the other rules are named', async () => {
  const pack = await thePack()
  const OTHER = '1-0000000000000000'
  const older = forged(pack, (files) => changeJson<KeptList>(files, 'list.json', ({ content }) => Object.assign(content, { ruleSet: OTHER })), { ruleSet: OTHER })
  const report = await verifyPack(older, watched)
  expect([report.outcome, report.ruleSet, report.differences]).toEqual(['identical', OTHER, []])
  expect(say('id', report.otherRules ?? report.message)).toContain(`himpunan aturan ${OTHER}; program ini memakai ${ruleSetVersion}`)
  expect((await verifyPack(forged(pack, () => {}, { ruleSet: OTHER }), watched)).outcome).toBe('differs')
})

test('verify needs no store and no password: 0 identical, 1 changed, 2 unreadable', async () => {
  const pack = await thePack()
  const folder = tempFolder()
  const at = (name: string, bytes: Buffer): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const changed = Buffer.from(pack)
  const middle = Math.floor(pack.length / 2)
  changed[middle] = (changed[middle] ?? 0) ^ 1
  const surroundings = { TANJAK_PASSWORD: '', TANJAK_DATA: '/nonexistent' }
  const good = await runTanjak(['verify', at('baik.zip', pack)], surroundings)
  expect([good.exit, good.err.includes('sama.')]).toEqual([0, true])
  expect(good.json).toMatchObject({ outcome: 'identical', sha256: sha256(pack), people: expect.any(Number), damaged: [] })
  const bad = await runTanjak(['verify', at('berubah.zip', changed)], surroundings)
  expect([bad.exit, (bad.json as { outcome: string }).outcome]).toEqual([1, 'damaged'])
  const other = await runTanjak(['verify', at('lain.zip', Buffer.from('bukan paket'))], surroundings)
  expect([other.exit, (other.json as { outcome: string }).outcome]).toEqual([2, 'unreadable'])
  // Whoever was handed a broken pack asks for it again, and is not sent to Excel.
  const half = await verifyPack(pack.subarray(0, middle), watched)
  expect(say('id', half.message)).toBe('Berkas ini tidak dapat dibaca sebagai paket bukti. Berkas ZIP ini rusak atau bukan ZIP; minta lagi paketnya kepada yang menyerahkan.')
  expect((await runTanjak(['verify', join(folder, 'tidak-ada.zip')], surroundings)).exit).toBe(2)
  expect((await runTanjak(['verify', '--help'])).out).toContain('verify PACK')
})
