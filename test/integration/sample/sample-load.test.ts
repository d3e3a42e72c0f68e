import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { ImportedFile } from '../../../shared/contract/import.ts'
import { childReaders } from '../../../electron/desk/files/reader/spawn-child-reader.ts'
import { openDesk } from '../../../electron/desk/open-desk.ts'
import { askThrough } from '../../../electron/doors/cli/ask-desk.ts'
import { systemClock } from '../../../electron/doors/system-clock.ts'
import { CHEAP } from '../../support/cheap-cost.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const size = { people: 60, units: 8, years: 2, seed: 4 }
const account = { userName: 'admin', password: 'kata sandi kantor contoh' }

async function signedIn(signal = new AbortController().signal) {
  const desk = await openDesk({
    dataFolder: join(tempFolder(), 'data'),
    clock: systemClock,
    spawnReader: childReaders(),
    vaultOptions: { cost: CHEAP },
  })
  onTestFinished(() => desk.close())
  const visit = desk.openSession()
  const ask = askThrough(visit, signal)
  await ask('desk.init', { office: 'Kabupaten Contoh', displayName: 'Admin', ...account })
  await ask('session.sign-in', account)
  return { ask, visit }
}

/** Gives the test a folder of its own for passing files, and looks into it. */
function ownTemporary(): () => string[] {
  const folder = tempFolder()
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  return () => readdirSync(folder)
}

it('the sample office is loaded through the import: every row is counted, every file taken, nothing is left lying about', async () => {
  const passing = ownTemporary()
  const { ask } = await signedIn()
  const { batchId, files } = await ask('sample.load', size)
  const taken = files.filter((file): file is ImportedFile => file.kind !== null)
  expect([typeof batchId, taken.length, files.length]).toEqual(['number', 24, 24])
  expect(
    taken.filter(
      (file) => file.rows !== file.accepted + file.rejected.length || file.accepted !== file.added + file.changed + file.unchanged,
    ),
  ).toEqual([])
  expect(taken.find((file) => file.kind === 'siasn-export')?.rows).toBe(60)
  expect((await ask('person.list', { filter: { state: ['active', 'left'] }, limit: 1 })).total).toBeGreaterThanOrEqual(58)
  expect(passing().filter((name) => name.startsWith('tanjak-contoh-'))).toEqual([])
})

it('a sample is not loaded over people who are already there', async () => {
  const { ask } = await signedIn()
  await ask('sample.load', size)
  const { total } = await ask('person.list', { filter: { state: ['active', 'left'] }, limit: 1 })
  await expectRefusal(ask('sample.load', { ...size, seed: 5 }), 'refused', 'sample.office-not-empty')
  expect((await ask('person.list', { filter: { state: ['active', 'left'] }, limit: 1 })).total).toBe(total)
})

it('the loaded sample can be taken back whole', async () => {
  const { ask } = await signedIn()
  const { batchId } = await ask('sample.load', size)
  await ask('import.undo', { batchId: batchId ?? 0 })
  expect((await ask('person.list', { filter: { state: ['active', 'left'] }, limit: 1 })).total).toBe(0)
  expect((await ask('unit.tree', {})).units).toEqual([])
})

it('cancelled while the files are written, the sample leaves neither people nor files', async () => {
  const passing = ownTemporary()
  const stop = new AbortController()
  const { ask, visit } = await signedIn(stop.signal)
  visit.onEvent((event) => event.kind === 'progress' && event.progress.what.key === 'sample.writing' && stop.abort())
  await expectRefusal(ask('sample.load', size), 'cancelled', 'sample.cancelled')
  const answer = await visit.call('person.list', { filter: { state: ['active', 'left'] }, limit: 1 }, new AbortController().signal)
  expect(answer).toMatchObject({ ok: true, output: { total: 0 } })
  expect(passing().filter((name) => name.startsWith('tanjak-contoh-'))).toEqual([])
})
