import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'

/** Writes a file whole or not at all: beside its place first, then renamed. Gives the full path. */
export async function writeOut(cwd: string, path: string, bytes: Uint8Array): Promise<string> {
  const place = resolve(cwd, path)
  const beside = `${place}.${process.pid}.part`
  try {
    await writeFile(beside, bytes)
    await rename(beside, place)
    return place
  } catch (error) {
    await rm(beside, { force: true })
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (why === 'ENOENT') throw new TanjakError('not-found', { key: 'cli.no-such-folder', values: { path } })
    throw new TanjakError('refused', { key: 'cli.unwritable-file', values: { path, why } })
  }
}
