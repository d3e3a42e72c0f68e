import type { OpenRow } from '../import/book.ts'
import { ratesPlace, type EnteredPlace, type RatedPlace, type ToldRating } from './same-rating.ts'

const told = (row: OpenRow): ToldRating => ({ start: String(row['period_start']), end: String(row['period_end']), post: String(row['post_name']), acting: row['acting'] === 1 })

/** The imported rating among those of a person that rates the same span as a locked one; null where none does. */
export function rivalOf(rows: readonly OpenRow[], place: RatedPlace): OpenRow | null {
  return likest(rows.filter((row) => row['version_id'] === null && ratesPlace(told(row), place)), place)
}

/** The same the other way round: the locked rating that rates the same as a row of a file. */
export function enteredLike(rows: readonly OpenRow[], row: OpenRow, places: ReadonlyMap<number, EnteredPlace>): OpenRow | null {
  const like = told(row)
  return likest(rows.filter((one) => (one['version_id'] ?? null) !== null && ratesPlace(like, placeOf(one, places))), { post: like.post, starts: like.start, ends: like.end })
}

function placeOf(row: OpenRow, places: ReadonlyMap<number, EnteredPlace>): RatedPlace {
  const { start, end, post, acting } = told(row)
  return { starts: start, ends: end, post, acting, ...(places.get(Number(row['version_id'])) ?? { periodStarts: start, periodEnds: end, alone: false }) }
}

// One of the same post comes before others, one that counts before one set aside, one over the same days before one over the whole period.
function likest(fit: readonly OpenRow[], { post, starts, ends }: Pick<RatedPlace, 'post' | 'starts' | 'ends'>): OpenRow | null {
  const distance = (row: OpenRow): number => (row['post_name'] === post ? 0 : 4) + (row['set_aside'] === 0 ? 0 : 2) + (row['period_start'] === starts && row['period_end'] === ends ? 0 : 1)
  return fit.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
