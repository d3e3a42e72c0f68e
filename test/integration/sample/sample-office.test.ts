import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { recordKindNames } from '../../../shared/domain/record/kinds.ts'
import type { SampleOptions } from '../../../electron/desk/sample/options.ts'
import { writeSampleOffice } from '../../../electron/desk/sample/write-sample-office.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const small: Omit<SampleOptions, 'out'> = { people: 60, units: 8, years: 3, seed: 7 }

const hashes = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  )

describe('the sample office', () => {
  it('is the same byte for byte when it is written again from the same seed', async () => {
    const [first, second] = [join(tempFolder(), 'a'), join(tempFolder(), 'b')]
    await writeSampleOffice({ ...small, out: first })
    await writeSampleOffice({ ...small, out: second })
    expect(hashes(second)).toEqual(hashes(first))
  })

  it('carries no time of its making: workbooks and their parts are of 1 January 2026', async () => {
    const { folder, notes } = await writeSampleOffice({ ...small, out: join(tempFolder(), 'a') })
    for (const { file } of notes.files.filter((one) => one.file.endsWith('.xlsx'))) {
      const bytes = readFileSync(join(folder, file))
      expect([file, bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([file, 0, (46 << 9) | (1 << 5) | 1])
      expect(strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())).toContain('>2026-01-01T00:00:00')
    }
  })

  it('is another office from another seed', async () => {
    const [first, second] = [join(tempFolder(), 'a'), join(tempFolder(), 'b')]
    await writeSampleOffice({ ...small, out: first })
    await writeSampleOffice({ ...small, seed: 8, out: second })
    const [one, other] = [hashes(first), hashes(second)]
    expect(Object.keys(other)).toEqual(Object.keys(one))
    expect(Object.keys(one).filter((file) => one[file] === other[file])).toEqual([])
  })

  it('holds staff, units, ratings of each year and quarters, plans and every kind of record', async () => {
    const { files, notes } = await writeSampleOffice({ ...small, out: join(tempFolder(), 'a') })
    const kinds = Object.groupBy(notes.files, (file) => file.kind)
    const counts = Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list?.length]))
    expect(counts).toEqual({
      'siasn-unit-tree': 1,
      'siasn-export': 1,
      'ekinerja-rating': 6,
      'ekinerja-plan': 2,
      ...Object.fromEntries(recordKindNames.map((kind) => [`record-${kind}`, 1])),
    })
    expect(files.map((file) => basename(file))).toEqual(notes.files.map(({ file }) => file))
  })

  it('replaces an earlier sample in the folder and leaves none of its files', async () => {
    const out = join(tempFolder(), 'a')
    await writeSampleOffice({ ...small, years: 5, out })
    const { notes } = await writeSampleOffice({ ...small, years: 1, out })
    expect(readdirSync(out).sort()).toEqual([...notes.files.map(({ file }) => file), 'sample-notes.json'].sort())
  })

  it('refuses a folder that holds other files, and changes nothing there', async () => {
    const out = join(tempFolder(), 'a')
    mkdirSync(out)
    writeFileSync(join(out, 'surat.txt'), 'jangan hilang')
    await expectRefusal(writeSampleOffice({ ...small, out }), 'refused', 'sample.folder-in-use')
    expect(readdirSync(out)).toEqual(['surat.txt'])
  })

  it('says which number is out of range', async () => {
    const said = { key: 'sample.out-of-range', values: { name: { text: 'sample.size.people' }, least: 10, most: 100_000, shown: '9' } }
    await expect(writeSampleOffice({ people: 9, out: join(tempFolder(), 'a') })).rejects.toMatchObject({ code: 'bad-input', said })
  })

  it('leaves nothing behind when it is cancelled on the way', async () => {
    const folder = tempFolder()
    const working = new AbortController()
    const cancelled = writeSampleOffice({
      people: 900,
      units: 60,
      years: 2,
      out: join(folder, 'a'),
      signal: working.signal,
      progress: (done) => done > 1 && working.abort(),
    })
    await expectRefusal(cancelled, 'cancelled', 'sample.cancelled')
    expect(readdirSync(folder)).toEqual([])
  })
})
