import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { notesFile } from './notes.ts'

/**
 * Lets `work` write into a folder of its own and puts the result in place only when all of it is there; a failure leaves
 * nothing behind. An earlier sample in the folder is replaced; anything else there is refused with `refused`.
 */
export async function intoFolder<T>(out: string, work: (folder: string) => Promise<T>): Promise<T> {
  const target = resolve(out)
  const former = await formerSample(target)
  await mkdir(dirname(target), { recursive: true })
  const draft = await mkdtemp(join(dirname(target), '.contoh-'))
  try {
    const result = await work(draft)
    await mkdir(target, { recursive: true })
    for (const file of former) await rm(join(target, file), { force: true })
    for (const file of await readdir(draft)) await rename(join(draft, file), join(target, file))
    return result
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** The files of an earlier sample in the folder, after making sure that nothing else is there. */
async function formerSample(target: string): Promise<string[]> {
  const found = await stat(target).catch(() => null)
  if (!found) return []
  if (!found.isDirectory()) throw new TanjakError('refused', { key: 'sample.folder-is-file', values: { folder: target } })
  const present = await readdir(target)
  const ours = present.includes(notesFile) ? filesOf(await readFile(join(target, notesFile), 'utf8')) : new Set<string>()
  const foreign = present.find((file) => file !== notesFile && !ours.has(file))
  if (foreign !== undefined) throw new TanjakError('refused', { key: 'sample.folder-in-use', values: { folder: target, file: foreign } })
  return present
}

function filesOf(notes: string): Set<string> {
  try {
    const { files } = JSON.parse(notes) as { files?: { file?: string }[] }
    return new Set((files ?? []).map(({ file }) => file ?? ''))
  } catch {
    return new Set()
  }
}
