import type { Message } from '../../../shared/text/message.ts'
import type { BoardData } from './board-data.ts'

/** A decision as it is being written. */
export type Draft = { readonly kind: 'choose' | 'defer' | 'return'; readonly number: number | null; readonly startsOn: string | null; readonly skNumber: string; readonly skDate: string | null; readonly reason: string }

/** Nothing decided yet; from a candidate who is being talked about, that one. */
export const emptyDraft = (number: number | null): Draft => ({ kind: 'choose', number, startsOn: null, skNumber: '', skDate: null, reason: '' })

/** Whether what is written would differ from what the board recommends. */
export function deviates({ kind, number }: Draft, { tally: { recommended } }: BoardData): boolean {
  if (recommended === null || kind === 'defer') return false
  return kind === 'return' || (number !== null && number !== recommended)
}

/** Why a reason must be given; null where none must. */
export function reasonAsked(draft: Draft, data: BoardData): Message | null {
  if (draft.kind !== 'choose') return { key: `board.reason-${draft.kind}` }
  const chosen = data.candidates.find(({ number }) => number === draft.number)
  if (chosen !== undefined && chosen.place !== 1) return { key: 'board.reason-place' }
  return deviates(draft, data) ? { key: 'board.reason-deviates' } : null
}

/** What is missing before it can be sent, by field. */
export function problemsOf(draft: Draft, data: BoardData): Readonly<Record<string, Message>> {
  const asked = reasonAsked(draft, data)
  const { vacantFrom } = data.round
  return {
    ...(draft.kind === 'choose' && draft.number === null ? { number: { key: 'board.choose-somebody' } } : {}),
    ...(draft.kind === 'choose' && draft.startsOn === null ? { startsOn: { key: 'board.starts-required' } } : {}),
    ...(draft.kind === 'choose' && draft.startsOn !== null && vacantFrom !== null && draft.startsOn < vacantFrom ? { startsOn: { key: 'board.starts-early', values: { vacant: { date: vacantFrom } } } } : {}),
    ...(asked !== null && draft.reason.trim().length < 5 ? { reason: asked } : {}),
  }
}

