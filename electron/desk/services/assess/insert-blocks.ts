import { CompiledQuery, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

type Value = string | number | null
const ROWS_AT_ONCE = 50

/**
 * Writes many rows, `start` being the statement up to `values`. The text of a full block is the same every time, so that the driver
 * prepares it once; Kysely compiling each row takes ten times as long. An abort between two blocks throws.
 */
export async function insertBlocks(
  trx: Kysely<Database>, start: string, rows: readonly (readonly Value[])[], signal: AbortSignal,
): Promise<void> {
  const columns = rows[0]?.length ?? 0
  const full = insertText(start, columns, ROWS_AT_ONCE)
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    signal.throwIfAborted()
    const block = rows.slice(from, from + ROWS_AT_ONCE)
    const text = block.length === ROWS_AT_ONCE ? full : insertText(start, columns, block.length)
    await trx.executeQuery(CompiledQuery.raw(text, block.flat()))
  }
}

function insertText(start: string, columns: number, rows: number): string {
  const row = `(${Array.from({ length: columns }, () => '?').join(', ')})`
  return `${start} ${Array.from({ length: rows }, () => row).join(', ')}`
}
