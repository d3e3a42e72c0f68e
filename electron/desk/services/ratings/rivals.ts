import type { OpenRow } from '../import/book.ts'

/** What tells whether two ratings rate the same thing. */
const SAME = ['person_id', 'period_start', 'period_end', 'acting'] as const

/**
 * The imported rating that rates the same as a locked one: the same person and days, acting or not; of the same post where there are
 * several. Posts and units may be spelt differently in a file. Null where none does.
 */
export function rivalOf(rows: readonly OpenRow[], entered: OpenRow): OpenRow | null {
  return oneLike(rows.filter((row) => row['version_id'] === null), entered)
}

/** The same the other way round: the locked rating that rates the same as a row of a file. */
export function enteredLike(rows: readonly OpenRow[], row: OpenRow): OpenRow | null {
  return oneLike(rows.filter((one) => (one['version_id'] ?? null) !== null), row)
}

function oneLike(rows: readonly OpenRow[], like: OpenRow): OpenRow | null {
  const fit = rows.filter((row) => SAME.every((column) => row[column] === like[column]))
  const samePost = fit.filter((row) => row['post_name'] === like['post_name'])
  const among = samePost.length > 0 ? samePost : new Set(fit.map((row) => row['post_name'])).size === 1 ? fit : []
  return among.find((row) => row['set_aside'] === 0) ?? among[0] ?? null
}
