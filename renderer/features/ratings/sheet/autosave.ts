import type { EvaluationRef, SavedRating } from '../../../../shared/contract/rating.ts'
import type { EvaluationPatch } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { mergedPatch } from './field.ts'
import { keyOf } from './line.ts'

/** One line as it is sent: the change, on the revision that it was written on. */
export type Sent = EvaluationRef & { readonly revision: number; readonly patch: EvaluationPatch }

/** Where autosave stands: nothing to send, on its way, or refused with its reason and tried again. */
export type AutosaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving'; readonly lines: number }
  | { readonly kind: 'failed'; readonly lines: number; readonly message: Message }

/** What autosave needs: the way to the desk, a timer, and who is told. */
export type AutosaveNeeds = {
  readonly send: (rows: readonly Sent[]) => Promise<readonly SavedRating[]>
  /** Runs something after some milliseconds and hands back how to call it off. */
  readonly later: (ms: number, run: () => void) => () => void
  readonly refOf: (key: string) => EvaluationRef & { readonly revision: number }
  readonly onAnswer: (answers: readonly SavedRating[], sent: readonly Sent[]) => void
  readonly onState: (state: AutosaveState) => void
  readonly explain: (error: unknown) => Message
}

/** A queue of changes that is sent line by line, one call at a time. */
export type Autosave = {
  readonly add: (key: string, patch: EvaluationPatch) => void
  /** What was written on a line and is not yet answered; null when nothing is. */
  readonly pendingOf: (key: string) => EvaluationPatch | null
  /** What was written on a line and has not been sent yet. */
  readonly waitingOf: (key: string) => EvaluationPatch | null
  /** Takes what waits for a line out of the queue. */
  readonly take: (key: string) => EvaluationPatch | null
  readonly count: () => number
  readonly retry: () => void
}

const BATCH_MS = 40
const PAUSES = [1, 2, 5, 10, 20, 30] as const
const MOST_LINES = 5000

/** Makes a queue: changes of some tens of milliseconds go together, the next call goes when the former is answered, a failure is tried again. */
export function makeAutosave(needs: AutosaveNeeds): Autosave {
  const waiting = new Map<string, EvaluationPatch>()
  const flying = new Map<string, EvaluationPatch>()
  let calledOff: (() => void) | null = null
  let failures = 0
  let failure: Message | null = null

  const count = () => new Set([...waiting.keys(), ...flying.keys()]).size
  const tell = () => {
    const lines = count()
    if (lines === 0) needs.onState({ kind: 'idle' })
    else needs.onState(failure === null ? { kind: 'saving', lines } : { kind: 'failed', lines, message: failure })
  }
  const plan = (ms: number) => {
    calledOff?.()
    calledOff = needs.later(ms, () => {
      calledOff = null
      void fly()
    })
  }
  const fly = async () => {
    if (flying.size > 0 || waiting.size === 0) return
    for (const [key, patch] of [...waiting].slice(0, MOST_LINES)) {
      flying.set(key, patch)
      waiting.delete(key)
    }
    tell()
    const sent = [...flying].map(([key, patch]): Sent => ({ ...needs.refOf(key), patch }))
    try {
      const answers = await needs.send(sent)
      flying.clear()
      failures = 0
      failure = null
      needs.onAnswer(answers, sent)
      if (waiting.size > 0) plan(BATCH_MS)
    } catch (error) {
      for (const [key, patch] of flying) waiting.set(key, mergedPatch(patch, waiting.get(key) ?? {}))
      flying.clear()
      failure = needs.explain(error)
      plan((PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 30) * 1000)
      failures += 1
    }
    tell()
  }
  const waitingOf = (key: string) => waiting.get(key) ?? null
  return {
    waitingOf, count,
    add: (key, patch) => {
      waiting.set(key, mergedPatch(waiting.get(key) ?? {}, patch))
      // While a failed call waits for its next try, what is written goes along with it.
      if (flying.size === 0 && failure === null && calledOff === null) plan(BATCH_MS)
      tell()
    },
    pendingOf: (key) => (waiting.has(key) || flying.has(key) ? mergedPatch(flying.get(key) ?? {}, waiting.get(key) ?? {}) : null),
    take: (key) => {
      const patch = waitingOf(key)
      waiting.delete(key)
      tell()
      return patch
    },
    retry: () => plan(0),
  }
}

/** The lines of an answer by their key. */
export function answersByKey(answers: readonly SavedRating[]): ReadonlyMap<string, SavedRating> {
  return new Map(answers.map((answer) => [keyOf(answer), answer]))
}
