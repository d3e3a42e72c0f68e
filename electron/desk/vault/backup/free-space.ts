import { stat, statfs } from 'node:fs/promises'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'

const MEBIBYTE = 1024 * 1024
// What the vault, the manifest and the file system's own bookkeeping take besides the data.
const BESIDES = 4 * MEBIBYTE

/** Refuses work in a folder that has not room for a file twice: once as a copy apart, once in its final form. */
export async function needTwice(folder: string, file: string): Promise<void> {
  const [{ bavail, bsize }, { size }] = [await statfs(folder), await stat(file)]
  const [needed, free] = [2 * size + BESIDES, bavail * bsize]
  if (free >= needed) return
  throw new TanjakError('refused', {
    key: 'backup.no-space',
    values: { folder, needed: Math.ceil(needed / MEBIBYTE), free: Math.floor(free / MEBIBYTE) },
  })
}
