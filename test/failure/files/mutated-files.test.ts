import fc from 'fast-check'
import { expect, test } from 'vitest'
import { say } from '../../../shared/text/say.ts'
import type { ReadResult } from '../../../electron/desk/files/read-file.ts'
import { RATING_HEADINGS, RATING_PREFACE, SIASN_HEADINGS, ratingRow, siasnRow } from '../../support/files/headings.ts'
import { workbookParts } from '../../support/files/make-workbook.ts'
import { makeZip } from '../../support/files/make-zip.ts'
import { read } from '../../support/files/read-made.ts'

const parts = workbookParts([{ name: 'Sheet1', rows: [...RATING_PREFACE, RATING_HEADINGS, ratingRow(), ratingRow({ nip: 1 })] }])
const workbook = makeZip(parts)
const csv = Buffer.from([SIASN_HEADINGS, siasnRow(), siasnRow({ NAMA: 'A "B" C' })].map((row) => row.map((cell) => String(cell ?? '')).join(';')).join('\r\n'))

const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 0, max: 255 }), fc.constantFrom('set', 'cut', 'insert', 'end')), { minLength: 1, maxLength: 12 })

function mutate(bytes: Buffer, list: readonly (readonly [number, number, string])[]): Buffer {
  let now = Buffer.from(bytes)
  for (const [where, byte, how] of list) {
    const at = Math.floor(where * now.length)
    if (how === 'set') now[at] = byte
    else if (how === 'cut') now = Buffer.concat([now.subarray(0, at), now.subarray(at + byte % 16)])
    else if (how === 'insert') now = Buffer.concat([now.subarray(0, at), Buffer.alloc(byte % 16, byte), now.subarray(at)])
    else now = now.subarray(0, Math.max(1, now.length - byte))
  }
  return now
}

/** Every answer is one of the three, and what it says is a sentence; a reader that breaks down is not among them. */
function expectAnswer(result: ReadResult): void {
  if (result.is === 'refused') {
    expect(say('id', result.refused.message)).not.toMatch(/\{\{|^files\./)
    expect(result.refused.code).not.toBe('reader-stopped')
  } else if (result.is === 'parsed') {
    expect(result.file.rowCount).toBe(result.file.parsed.rows.length + result.file.rejected.length)
    for (const { message } of [...result.file.rejected, ...result.file.notices]) expect(say('id', message)).not.toMatch(/\{\{|^files\./)
  } else expect(result.sheet.columns.length).toBeGreaterThan(0)
}

test('a workbook changed anywhere is read or refused, never a breakdown', async () => {
  await fc.assert(fc.asyncProperty(changes, async (list) => expectAnswer(await read(mutate(workbook, list)))), { numRuns: 400 })
})

test('a part of a workbook changed anywhere inside a sound archive is read or refused', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), changes, async (name, list) => {
    expectAnswer(await read(makeZip({ ...parts, [name]: mutate(Buffer.from(parts[name] ?? ''), list) }, 0)))
  }), { numRuns: 400 })
})

test('a CSV file changed anywhere is read or refused', async () => {
  await fc.assert(fc.asyncProperty(changes, async (list) => expectAnswer(await read(mutate(csv, list)))), { numRuns: 400 })
})

test('any bytes at all are read or refused', async () => {
  const starts = [Buffer.alloc(0), Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('\ufeff'), Buffer.from([0xff, 0xfe])]
  await fc.assert(fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
    expectAnswer(await read(Buffer.concat([start, rest])))
  }), { numRuns: 400 })
})
