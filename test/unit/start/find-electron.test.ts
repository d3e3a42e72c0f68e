import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceStamp } from '../../../electron/doors/serving/source-stamp.ts'
import { findElectron } from '../../../electron/start/find-electron.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tanjak-root-'))
  await mkdir(join(root, 'node_modules', 'electron', 'dist'), { recursive: true })
  // Importing this package would start a download; finding the binary must not.
  await writeFile(join(root, 'node_modules', 'electron', 'index.js'), 'throw new Error("imported")')
})

afterEach(() => rm(root, { recursive: true }))

test('the binary is found where the package says it is', async () => {
  await writeFile(join(root, 'node_modules', 'electron', 'path.txt'), 'electron')
  await writeFile(join(root, 'node_modules', 'electron', 'dist', 'electron'), '')
  expect(findElectron(root, {})).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'))
})

test('a package without its binary, or with only the word of it, has none', async () => {
  expect(findElectron(root, {})).toBe(undefined)
  await writeFile(join(root, 'node_modules', 'electron', 'path.txt'), 'electron')
  expect(findElectron(root, {})).toBe(undefined)
})

test('another folder can be named, and must hold the binary', async () => {
  const other = join(root, 'elsewhere')
  await mkdir(other)
  expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: other })).toBe(undefined)
  await writeFile(join(root, 'node_modules', 'electron', 'path.txt'), 'electron')
  await writeFile(join(other, 'electron'), '')
  expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: other })).toBe(join(other, 'electron'))
})

test('a build is stale when a source changed, came or went, and fresh when it is as it was', async () => {
  for (const folder of ['electron', 'renderer', 'shared']) await mkdir(join(root, folder))
  for (const file of ['package.json', 'package-lock.json', 'shared/a.ts']) await writeFile(join(root, file), '1')
  const first = await sourceStamp(root)
  await writeFile(join(root, 'shared', 'a.ts'), '2')
  const changed = await sourceStamp(root)
  await writeFile(join(root, 'renderer', 'b.ts'), '')
  const came = await sourceStamp(root)
  await rm(join(root, 'renderer', 'b.ts'))
  await writeFile(join(root, 'shared', 'a.ts'), '1')
  expect([new Set([first, changed, came]).size, await sourceStamp(root)]).toEqual([3, first])
})
