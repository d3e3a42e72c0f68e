import type { SavedRating } from '../../../../shared/contract/rating.ts'
import { emptyEvaluation, patched, type EvaluationContent } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Sent } from '../../../../renderer/features/ratings/sheet/autosave.ts'
import { makeSheet, type Sheet } from '../../../../renderer/features/ratings/sheet/sheet.ts'

/** A sheet over a desk that answers when it is told to, and time that passes when it is told to. */
export type PaperDesk = {
  readonly sheet: Sheet
  readonly calls: readonly (readonly Sent[])[]
  /** What the desk holds, by assignment. */
  readonly held: ReadonlyMap<number, EvaluationContent>
  readonly states: readonly string[]
  readonly savedTimes: () => number
  /** Lets the planned call go out. */
  readonly tick: () => void
  /** Answers the call that is out: keeps it, or fails. */
  readonly answer: (how?: 'keep' | 'fail' | ((sent: readonly Sent[]) => readonly SavedRating[])) => Promise<void>
}

/** Makes one. */
export function paperDesk(): PaperDesk {
  const calls: (readonly Sent[])[] = []
  const held = new Map<number, EvaluationContent>()
  const revisions = new Map<number, number>()
  const states: string[] = []
  let saved = 0
  let planned: (() => void) | null = null
  let out: { readonly resolve: (answers: readonly SavedRating[]) => void; readonly reject: (error: Error) => void; readonly sent: readonly Sent[] } | null = null
  const sheet = makeSheet({
    send: (sent) => new Promise((resolve, reject) => {
      calls.push(sent)
      out = { resolve, reject, sent }
    }),
    later: (_ms, run) => {
      planned = run
      return () => {
        planned = null
      }
    },
    explain: () => ({ key: 'shell.deskUnreachable' }),
    onSaved: () => {
      saved += 1
    },
    onState: ({ kind }) => states.push(kind),
  })
  const keep = (sent: readonly Sent[]): SavedRating[] => sent.map(({ periodId, assignmentId, patch }) => {
    const content = patched(held.get(assignmentId) ?? emptyEvaluation, patch)
    held.set(assignmentId, content)
    revisions.set(assignmentId, (revisions.get(assignmentId) ?? 0) + 1)
    return { periodId, assignmentId, outcome: 'saved', message: null, version: 1, revision: revisions.get(assignmentId) ?? 1, savedAt: '2026-11-22T03:00:00.000Z', content, predikat: null, clash: null }
  })
  return {
    sheet, calls, held, states,
    savedTimes: () => saved,
    tick: () => {
      const run = planned
      planned = null
      run?.()
    },
    answer: async (how = 'keep') => {
      const now = out
      out = null
      if (how === 'fail') now?.reject(new Error('gone'))
      else now?.resolve(how === 'keep' ? keep(now.sent) : how(now.sent))
      await new Promise((resolve) => { setImmediate(resolve) })
    },
  }
}
