import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

// Everything a build is made of; a change in any of it makes the build stale.
const FOLDERS = ['electron', 'renderer', 'shared']
const FILES = ['package.json', 'package-lock.json']

/** A hash over the names and contents of all sources, so that a build is repeated when, and only when, something changed. */
export async function sourceStamp(root: string): Promise<string> {
  const found = await Promise.all(FOLDERS.map((folder) => filesUnder(root, folder)))
  const files = [...FILES, ...found.flat()].toSorted()
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(root, file))).update('\0')
  return hash.digest('hex')
}

async function filesUnder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}
