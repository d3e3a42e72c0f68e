import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readFile } from '../../../electron/desk/files/read-file.ts'
import { childReaders } from '../../../electron/desk/files/reader/spawn-child-reader.ts'
import type { SpawnReader } from '../../../electron/desk/files/spawn-reader.ts'
import { makeWorkbook } from '../../support/files/make-workbook.ts'
import { RATING_HEADINGS, ratingRow } from '../../support/files/headings.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const never = new AbortController().signal
const report = makeWorkbook([RATING_HEADINGS, ...Array.from({ length: 1500 }, () => ratingRow())])

afterEach(() => void vi.useRealTimers())

test('a file is read by a process of its own, from bytes and from a path, and the rows come whole', async () => {
  const path = join(tempFolder(), 'laporan.pdf')
  writeFileSync(path, report)
  for (const source of [report, path]) {
    expect(await readFile(source, { name: 'laporan' }, childReaders(), never)).toMatchObject({ is: 'parsed', file: { name: 'laporan', rowCount: 1500, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } })
  }
})

test('a file that needs more memory than the process may have ends the process, not the program', async () => {
  const small: SpawnReader = () => childReaders()({ heapMegabytes: 24 })
  const large = Buffer.from(`${RATING_HEADINGS.join(';')}\r\n${`${'x;'.repeat(30)}x\r\n`.repeat(60_000)}`)
  expect(await readFile(large, { name: 'besar' }, small, never)).toMatchObject({ is: 'refused', refused: { code: 'out-of-memory' } })
})

test('a process that ends without an answer is told as that', async () => {
  const entry = join(tempFolder(), 'gone.mjs')
  writeFileSync(entry, 'process.exit(3)')
  expect(await readFile(report, { name: 'x' }, childReaders(entry), never)).toMatchObject({ is: 'refused', refused: { code: 'reader-stopped' } })
})

test('cancelling ends the process at once', async () => {
  const entry = join(tempFolder(), 'idle.mjs')
  writeFileSync(entry, 'process.on("message", () => undefined)')
  const cancel = new AbortController()
  let ended: (() => void) | null = null
  const gone = new Promise<void>((resolve) => { ended = resolve })
  const watched: SpawnReader = (limits) => {
    const reader = childReaders(entry)(limits)
    reader.onExit(() => ended?.())
    return reader
  }
  const answer = readFile(report, { name: 'x' }, watched, cancel.signal)
  cancel.abort()
  expect(await answer).toMatchObject({ is: 'refused', refused: { code: 'cancelled' } })
  await gone
  expect(await readFile(report, { name: 'x' }, watched, cancel.signal)).toMatchObject({ refused: { code: 'cancelled' } })
})

test('a process that gives no answer in time is ended', async () => {
  vi.useFakeTimers()
  let killed = false
  const silent: SpawnReader = () => ({ post: () => undefined, onMessage: () => undefined, onExit: () => undefined, kill: () => { killed = true } })
  const answer = readFile(report, { name: 'x' }, silent, never)
  await vi.advanceTimersByTimeAsync(61_000)
  expect([await answer, killed]).toMatchObject([{ is: 'refused', refused: { code: 'too-slow' } }, true])
})
