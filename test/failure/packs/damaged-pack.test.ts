import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { jsonBytes } from '../../../electron/desk/services/packs/pack-format.ts'
import { packFile, readPackZip, zipOf } from '../../../electron/desk/services/packs/pack-zip.ts'
import { verifyPack } from '../../../electron/desk/services/packs/verify-pack.ts'
import { decidedOffice, filesOf, forged, packOf } from '../../support/evidence-pack.ts'

const watched = { signal: new AbortController().signal, progress: () => {} }
let made: Promise<Buffer> | undefined
/** The pack of one office, made once: the tests that read it leave it as it is. */
const thePack = (): Promise<Buffer> => (made ??= decidedOffice().then(packOf))

function flipped(pack: Buffer, at: number, bit: number): Buffer {
  const bytes = Buffer.from(pack)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  return bytes
}

test('whichever bit of a pack is turned round, it is found', async () => {
  const pack = await thePack()
  expect((await verifyPack(pack, watched)).outcome).toBe('identical')
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: pack.length - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
    expect(['damaged', 'unreadable']).toContain((await verifyPack(flipped(pack, at, bit), watched)).outcome)
  }), { numRuns: 400 })
})

test('every byte outside the files counts: headers, names, times, the directory and the end', async () => {
  const pack = await thePack()
  const directory = pack.lastIndexOf(Buffer.from('BACA-SAYA.txt')) - 46 * 2
  const places = [...Array.from({ length: 30 + 13 }, (_, at) => at), ...Array.from({ length: pack.length - directory }, (_, at) => directory + at)]
  const missed: number[] = []
  for (const at of places) if ((await verifyPack(flipped(pack, at, at % 8), watched)).outcome === 'identical') missed.push(at)
  expect(missed).toEqual([])
}, 60_000)

test('the last bits of a packed file, which unpacking does not look at, count too', async () => {
  const pack = await thePack()
  const { files } = readPackZip(pack)
  const ends = files.filter(({ packed, content }) => packed.length !== content()?.length).map(({ packed }) => pack.indexOf(packed) + packed.length - 1)
  expect(ends.length).toBeGreaterThan(3)
  for (const at of ends) for (let bit = 0; bit < 8; bit++) expect((await verifyPack(flipped(pack, at, bit), watched)).outcome).toBe('damaged')
})

test('cut off anywhere, or with bytes behind its end, it is no pack any more', async () => {
  const pack = await thePack()
  for (const length of [0, 1, 100, pack.length >> 1, pack.length - 23, pack.length - 1]) expect((await verifyPack(pack.subarray(0, length), watched)).outcome).toBe('unreadable')
  expect((await verifyPack(Buffer.concat([pack, Buffer.from('x')]), watched)).outcome).not.toBe('identical')
  expect((await verifyPack(Buffer.concat([Buffer.from('x'), pack]), watched)).outcome).not.toBe('identical')
})

test('a file put in, a file taken out and the same files packed anew by another program are named', async () => {
  const pack = await thePack()
  const { files } = readPackZip(pack)
  const asPacked = (paths: (path: string) => boolean) => files.filter(({ path }) => paths(path)).map(({ path, packed, content }) => ({ path, packed, content: content() ?? Buffer.alloc(0), method: packed.length === content()?.length ? 0 as const : 8 as const }))
  expect(zipOf(asPacked(() => true)).equals(pack)).toBe(true)
  expect(await verifyPack(zipOf([...asPacked(() => true), packFile('catatan.txt', Buffer.from('tambahan'))]), watched)).toMatchObject({ outcome: 'damaged', damaged: ['catatan.txt'] })
  expect(await verifyPack(zipOf(asPacked((path) => path !== 'votes.json')), watched)).toMatchObject({ outcome: 'damaged', damaged: ['votes.json'] })
  const anew = Buffer.from(zipSync(Object.fromEntries([...filesOf(pack)].map(([path, content]) => [path, new Uint8Array(content)]))))
  expect((await verifyPack(anew, watched)).damaged).toContain('ZIP')
  expect(await verifyPack(forged(pack, (contents) => contents.delete('votes.json')), watched)).toMatchObject({ outcome: 'damaged', damaged: ['votes.json'] })
})

test('facts forged with right hashes into what no law can be asked with end in a report, not in a crash', async () => {
  const pack = await thePack()
  for (const facts of ['[]', '{}', 'null', '[{"who":{}}]', 'nicht json']) {
    const report = await verifyPack(forged(pack, (files) => files.set('facts/0001.json', Buffer.from(facts))), watched)
    expect(['damaged', 'differs']).toContain(report.outcome)
  }
  const strange = forged(pack, (files) => {
    const people = JSON.parse(files.get('facts/0001.json')?.toString('utf8') ?? '[]') as { facts: Record<string, unknown> }[]
    files.set('facts/0001.json', jsonBytes(people.map((one) => ({ ...one, facts: { ...one.facts, posts: 'bukan daftar', ratings: 7 } }))))
  })
  expect((await verifyPack(strange, watched)).outcome).toBe('differs')
})

test('an archive that grows a thousandfold, and one that is no pack, are refused before anything is unpacked', async () => {
  const bomb = Buffer.from(zipSync({ 'manifest.json': new Uint8Array(8 * 1024 * 1024) }, { level: 9 }))
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect((await verifyPack(bomb, watched)).outcome).toBe('unreadable')
  expect((await verifyPack(Buffer.from(zipSync({ 'a.txt': new Uint8Array([1]) })), watched)).outcome).toBe('unreadable')
  expect((await verifyPack(Buffer.from(zipSync({ 'manifest.json': Buffer.from('{"name":"situs"}') })), watched)).outcome).toBe('unreadable')
  expect((await verifyPack(Buffer.from(zipSync({ 'manifest.json': Buffer.from('{"format":"tanjak-bukti","version":2}') })), watched)).message).toMatchObject({ values: { why: { message: { key: 'pack.newer' } } } })
})
