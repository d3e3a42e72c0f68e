import type { DrawnAssignments } from '../../../../shared/contract/assignment.ts'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { RaterBook } from './raters.ts'
import type { Piece } from './span-work.ts'

/** One row of a drawing. */
export type DrawnRow = DrawnAssignments['rows'][number]

const MOST = 500
const TROUBLED_FIRST = { refused: 0, gap: 1, changed: 2, new: 3, unchanged: 4 } as const satisfies Record<DrawnRow['outcome'], number>

/** A row about a span that was placed, or that could not be. */
export function drawnRow(person: { readonly nip: string; readonly name: string }, piece: Piece, raters: RaterBook, outcome: DrawnRow['outcome'], message: Message | null): DrawnRow {
  const nameOf = (id: number | null): string | null => (id === null ? null : raters.all.get(id)?.name ?? null)
  return {
    nip: person.nip, name: person.name, post: piece.post_name, unitId: piece.unit_id, unit: piece.unit_name, acting: piece.acting === 1, headsUnit: piece.heads_unit === 1,
    starts: isoDate(piece.starts), ends: piece.ends === null ? null : isoDate(piece.ends), evaluator: nameOf(piece.evaluator_id), superior: nameOf(piece.superior_id), outcome, message,
  }
}

/** What a drawing came to: how many of each outcome, and the rows to look at, the troubled first. */
export function drawingOf(rows: readonly DrawnRow[], applied: boolean): DrawnAssignments {
  const counts = { new: 0, unchanged: 0, changed: 0, gap: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  const sorted = rows.map((row, at) => ({ row, at })).sort((a, b) => TROUBLED_FIRST[a.row.outcome] - TROUBLED_FIRST[b.row.outcome] || Number(b.row.message !== null) - Number(a.row.message !== null) || a.at - b.at)
  return { applied, ...counts, rows: sorted.slice(0, MOST).map(({ row }) => row) }
}
