import { addDays, isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { rewritesRated } from './rated-days.ts'
import type { Piece, SpanRow, Work } from './span-work.ts'

/** What placing a span came to. */
export type Placed = { readonly outcome: 'new' | 'unchanged' | 'changed' | 'refused'; readonly message: Message | null }
/** Whose wish it is: drawn up from imports, which never touches what an officer assigned, or an officer's own. */
export type PlaceMode = 'import' | 'unit' | 'paste'

type Days = { readonly starts: string; readonly ends: string | null }
type Cut = { readonly work: Work; readonly left: Days | null; readonly right: Days | null }

const before = (day: string): string => addDays(isoDate(day), -1)
const after = (day: string): string => addDays(isoDate(day), 1)

/** Tells whether two spans share a day; an end that is null lies open. */
export function daysMeet(a: Days, b: Days): boolean {
  return (a.ends === null || a.ends >= b.starts) && (b.ends === null || b.ends >= a.starts)
}

/** Tells whether one span has all days of another. */
export function hasAllDays(whole: Days, part: Days): boolean {
  return whole.starts <= part.starts && (whole.ends === null || (part.ends !== null && whole.ends >= part.ends))
}

type PostOf = Pick<Piece, 'post_name' | 'unit_id' | 'unit_name' | 'acting'>
/** The same post of the same unit in the same capacity. */
export function samePost(a: PostOf, b: PostOf): boolean {
  return a.acting === b.acting && a.post_name === b.post_name && (a.unit_id === null || b.unit_id === null ? a.unit_name === b.unit_name : a.unit_id === b.unit_id)
}

// A person holds one definitive post at a time, and may act in others beside it.
const sameCapacity = (a: PostOf, b: PostOf): boolean => a.acting === b.acting && (a.acting === 0 || samePost(a, b))
const serves = (row: SpanRow, piece: Piece): boolean =>
  samePost(row, piece) && (piece.evaluator_id === null || row.evaluator_id === piece.evaluator_id) && (row.superior_id === piece.superior_id || piece.superior_id === null)
const isFirm = ({ evaluations }: Work): boolean => evaluations.some(({ firm }) => firm)

/**
 * Puts a span among those of the person: what already says the same stays, what says otherwise ends the day before and goes on after.
 * Nothing is moved away from under an evaluation; such a wish is refused whole, with the way out.
 */
export function place(works: Work[], piece: Piece, mode: PlaceMode, reason: string | null, act: { readonly now: string; readonly accountId: number }): Placed {
  const near = works.filter((work) => !work.removed && sameCapacity(work.row, piece) && (mode !== 'import' || work.row.source === 'import'))
  if (mode !== 'import' && near.some(({ owner }) => owner !== null && daysMeet(owner, piece))) return refused({ key: 'assignment.refused.twice' })
  const holder = near.find(({ row }) => serves(row, piece) && hasAllDays(row, piece))
  if (holder) return hold(holder, piece, mode)
  const target = near.find((work) => canGrow(work, piece, mode)) ?? null
  const rivals = near.filter((work) => work !== target && daysMeet(work.row, piece) && !(work.owner !== null && daysMeet(work.owner, piece)))
  const cuts = rivals.map((work) => cut(work, piece))
  const inside = cuts.filter(({ left, right }) => left === null && right === null).map(({ work }) => work)
  const rewritten = cuts.map((one) => (one.left || one.right ? rewritesRated(one.work, rest(one)) : null)).find((message) => message !== null)
    ?? (target && rewritesRated(target, grown(target, piece)))
  if (rewritten) return refused(rewritten)
  const stuck = cuts.flatMap(({ work, left, right }) => (left || right ? work.evaluations.filter((one) => !daysMeet(one, left ?? right ?? one)) : []))[0]
  if (stuck) return refused({ key: 'assignment.refused.evaluated', values: { period: stuck.label } })
  const reused = target ?? inside.find((work) => work.evaluations.length === 0) ?? (mode === 'import' ? null : inside.find((work) => !isFirm(work) && samePost(work.row, piece))) ?? null
  const lost = inside.find((work) => work !== reused && work.evaluations.length > 0)
  if (lost) return refused({ key: isFirm(lost) ? 'assignment.refused.rated' : 'assignment.refused.begun', values: { period: lost.evaluations[0]?.label ?? '' } })
  for (const one of cuts) apply(works, one, reused)
  if (reused === null) {
    works.push({ row: { id: 0, ...piece, source: mode, reason, changed_at: act.now, changed_by: act.accountId }, before: null, removed: false, evaluations: [], owner: piece })
    return { outcome: cuts.length > 0 ? 'changed' : 'new', message: null }
  }
  reused.row = { ...(target ? grown(target, piece) : { ...reused.row, ...piece, heads_unit: headsAfter(reused, piece) }), source: mode, reason }
  reused.owner = piece
  return { outcome: 'changed', message: null }
}

function refused(message: Message): Placed {
  return { outcome: 'refused', message }
}

function hold(work: Work, piece: Piece, mode: PlaceMode): Placed {
  work.owner = piece
  const heads = headsAfter(work, piece)
  if (mode !== 'import' || heads === work.row.heads_unit || isFirm(work)) return { outcome: 'unchanged', message: null }
  work.row = { ...work.row, heads_unit: heads }
  return { outcome: 'changed', message: null }
}

// Heading a unit is proposed, never taken back: an officer may know of it from elsewhere.
function headsAfter({ row }: Work, piece: Piece): 0 | 1 {
  return samePost(row, piece) && row.heads_unit === 1 ? 1 : piece.heads_unit
}

/** The same duty with other days, or one that only lacked the atasan, is grown instead of cut. */
function canGrow({ row, owner, evaluations }: Work, piece: Piece, mode: PlaceMode): boolean {
  if (!samePost(row, piece) || row.evaluator_id !== piece.evaluator_id || (owner !== null && daysMeet(owner, piece))) return false
  const filled = row.superior_id === piece.superior_id || piece.superior_id === null || (row.superior_id === null && !evaluations.some(({ firm }) => firm) && hasAllDays(piece, row))
  const near = mode === 'import' ? { starts: before(piece.starts), ends: piece.ends === null ? null : after(piece.ends) } : piece
  return filled && daysMeet(row, near)
}

function union(a: Days, b: Days): { starts: string; ends: string | null } {
  const ends = a.ends === null || b.ends === null ? null : a.ends > b.ends ? a.ends : b.ends
  return { starts: a.starts < b.starts ? a.starts : b.starts, ends }
}

// Under a rating that was handed in the unit keeps its name, and heading it is not proposed any more.
function grown(work: Work, piece: Piece): SpanRow {
  const fixed = isFirm(work) ? { unit_id: work.row.unit_id, unit_name: work.row.unit_name, heads_unit: work.row.heads_unit } : { heads_unit: headsAfter(work, piece) }
  return { ...work.row, ...piece, ...union(work.row, piece), superior_id: piece.superior_id ?? work.row.superior_id, ...fixed }
}

function rest({ work, left, right }: Cut): SpanRow {
  return { ...work.row, ...(left ?? right) }
}

function cut(work: Work, piece: Piece): Cut {
  const { starts, ends } = work.row
  return {
    work, left: starts < piece.starts ? { starts, ends: before(piece.starts) } : null,
    right: piece.ends !== null && (ends === null || ends > piece.ends) ? { starts: after(piece.ends), ends } : null,
  }
}

function apply(works: Work[], { work, left, right }: Cut, reused: Work | null): void {
  const whole = work.row
  if (left || right) work.row = rest({ work, left, right })
  else if (work !== reused) work.removed = true
  if (left && right) works.push({ row: { ...whole, id: 0, ...right }, before: null, removed: false, evaluations: [], owner: null })
}
