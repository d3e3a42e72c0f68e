import { addDays, isoDate } from '../../../../../shared/calendar/iso-date.ts'
import { daysMeet, samePost } from '../place.ts'
import type { Piece, SpanRow, Work } from '../span-work.ts'

/** The days of a piece that no officer has assigned, and the span of an officer that has the others. */
export function besideHand(piece: Piece, works: readonly Work[]): { readonly free: readonly Piece[]; readonly kept: SpanRow | null } {
  let free: Piece[] = [piece]
  let kept: SpanRow | null = null
  for (const { row, removed } of works) {
    const meets = !removed && row.source !== 'import' && row.acting === piece.acting && (row.acting === 0 || samePost(row, piece)) && daysMeet(row, piece)
    if (!meets) continue
    kept ??= row
    free = free.flatMap((part) => without(part, row))
  }
  return { free, kept }
}

function without(part: Piece, { starts, ends }: Pick<SpanRow, 'starts' | 'ends'>): Piece[] {
  if (!daysMeet(part, { starts, ends })) return [part]
  return [
    ...(part.starts < starts ? [{ ...part, ends: addDays(isoDate(starts), -1) }] : []),
    ...(ends !== null && (part.ends === null || part.ends > ends) ? [{ ...part, starts: addDays(isoDate(ends), 1) }] : []),
  ]
}
