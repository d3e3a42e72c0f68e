import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { SkpContent } from '../../../../shared/domain/appraisal/skp.ts'
import type { Message } from '../../../../shared/text/message.ts'

type Answer = OutputOf<'skp.save'>

/** Where the draft of the page stands beside what the desk keeps; `saved` is said only after the desk has answered so. */
export type SaverState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'dirty' | 'saving' }
  | { readonly kind: 'failed'; readonly said: Message }
  | { readonly kind: 'clash'; readonly revision: number; readonly theirs: NonNullable<Answer['theirs']> }

/** Keeps a draft with the desk by itself, one save after another, and never writes over what somebody else has written. */
export type Saver = {
  readonly state: () => SaverState
  readonly subscribe: (listener: () => void) => () => void
  /** The draft as it stands now; it is kept after a short rest. */
  readonly write: (content: SkpContent) => void
  /** Keeps what is not kept yet, now; true when everything is. */
  readonly flush: () => Promise<boolean>
  readonly revision: () => number
  /** Of a clash: what stands here is to replace what was written meanwhile. */
  readonly keepMine: () => Promise<boolean>
  /** Of a clash: what was written meanwhile stands; it is handed back so that the page shows it. */
  readonly takeTheirs: () => SkpContent | null
  /** The desk has kept this content by another way. */
  readonly settle: (content: SkpContent, revision: number, at: string) => void
}

/** What a saver needs: the way to the desk, a short rest that can be called off, and somebody to tell of what is kept. */
export type SaverNeeds = {
  readonly content: SkpContent
  readonly revision: number
  readonly at: string | null
  readonly save: (revision: number, content: SkpContent) => Promise<Answer>
  readonly rest: (then: () => void) => () => void
  readonly saidBy: (error: unknown) => Message
  readonly onSaved: (content: SkpContent, answer: Answer) => void
}

/** Makes the saver of one open SKP. */
export function makeSaver(needs: SaverNeeds): Saver {
  let [kept, now, revision] = [needs.content, needs.content, needs.revision]
  let last = needs.at
  let state: SaverState = { kind: 'saved', at: needs.at }
  let callOff: (() => void) | null = null
  let running: Promise<boolean> | null = null
  const listeners = new Set<() => void>()
  const become = (next: SaverState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const settle = (content: SkpContent, number: number, at: string): void => {
    [kept, revision, last] = [content, number, at]
    become(now === kept ? { kind: 'saved', at } : { kind: 'dirty' })
  }
  const open = (): boolean => now !== kept && state.kind !== 'clash'
  const keep = async (): Promise<boolean> => {
    while (open()) {
      const sent = now
      become({ kind: 'saving' })
      try {
        const answer = await needs.save(revision, sent)
        if (answer.outcome === 'clash' && answer.theirs) {
          become({ kind: 'clash', revision: answer.revision, theirs: answer.theirs })
          return false
        }
        needs.onSaved(sent, answer)
        settle(sent, answer.revision, answer.savedAt)
      } catch (error) {
        become({ kind: 'failed', said: needs.saidBy(error) })
        return false
      }
    }
    return now === kept
  }
  const flush = (): Promise<boolean> => {
    callOff?.()
    callOff = null
    running ??= keep().finally(() => {
      running = null
    })
    return running
  }
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    write(content) {
      if (content === now) return
      now = content
      if (state.kind === 'clash') return
      if (now === kept && !running) return become({ kind: 'saved', at: last })
      if (state.kind !== 'saving') become({ kind: 'dirty' })
      callOff?.()
      callOff = needs.rest(() => void flush())
    },
    flush,
    revision: () => revision,
    keepMine() {
      if (state.kind !== 'clash') return flush()
      revision = state.revision
      become({ kind: 'dirty' })
      return flush()
    },
    takeTheirs() {
      if (state.kind !== 'clash') return null
      const { theirs, revision: number } = state
      now = theirs.content
      settle(theirs.content, number, theirs.at)
      return theirs.content
    },
    settle(content, number, at) {
      now = content
      settle(content, number, at)
    },
  }
}
