import { spawnSync } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const launcher = fileURLToPath(new URL('../../../electron/launch.mjs', import.meta.url))

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanjak-launch-'))
  await writeFile(join(folder, 'entry.mjs'), 'console.log(process.version, ...process.argv.slice(2)); process.exitCode = 7')
})

afterEach(() => rm(folder, { recursive: true }))

/** Runs a launcher under a Node that says to be of another version. */
async function launch(file: string, version: string) {
  const older = join(folder, 'older.mjs')
  await writeFile(older, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(older).href, file, join(folder, 'entry.mjs'), 'a b', '--c'], { encoding: 'utf8' })
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}

test('an older Node hands over to the pinned one, with the words and the exit code', async () => {
  expect(await launch(launcher, '20.19.0')).toEqual({ status: 7, stdout: expect.stringMatching(/^v2[4-9]\.\S+ a b --c$/), stderr: '' })
})

test('an older Node without the pinned one gets a sentence, not a crash', async () => {
  const alone = join(folder, 'launch.mjs')
  await copyFile(launcher, alone)
  const { status, stdout, stderr } = await launch(alone, '20.19.0')
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^Tanjak memerlukan Node .*20\.19\.0.*npm ci.*$/)])
})

test('a new enough Node runs on its own where the pinned one is missing', async () => {
  const alone = join(folder, 'launch.mjs')
  await copyFile(launcher, alone)
  expect(await launch(alone, process.versions.node)).toEqual({ status: 7, stdout: `${process.version} a b --c`, stderr: '' })
})
