import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { openSheet, type SheetCell, type SheetFormat } from './sheet-file.ts'

/** Writes a whole sheet row by row and tells how many lines it has; a cancelled call throws `cancelled`. */
export async function writeSheet(
  path: string,
  format: SheetFormat,
  rows: Iterable<readonly SheetCell[]>,
  signal: AbortSignal,
): Promise<number> {
  const sheet = openSheet(path, format)
  let count = 0
  for (const cells of rows) {
    sheet.row(cells)
    count += 1
    if (count % 500 === 0) {
      await sheet.rest()
      if (signal.aborted) break
    }
  }
  await sheet.close()
  if (signal.aborted) throw new TanjakError('cancelled', { key: 'sample.cancelled' })
  return count
}
