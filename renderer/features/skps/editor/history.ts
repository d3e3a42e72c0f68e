/** Something that is written, with the way back and forth through its former states. */
export type History<T> = { readonly past: readonly T[]; readonly present: T; readonly future: readonly T[]; readonly mark: string | null }

/** How many steps one can go back. */
const STEPS = 300

/** A history that begins here. */
export const beginAt = <T>(present: T): History<T> => ({ past: [], present, future: [], mark: null })

/**
 * Goes on to a new state. Steps with the same mark, one right after the other, are one step back: letters of one word. A state that is
 * the present one adds no step.
 */
export function changed<T>(history: History<T>, next: T, mark: string | null): History<T> {
  if (next === history.present) return history
  if (mark !== null && mark === history.mark) return { ...history, present: next, future: [] }
  return { past: [...history.past, history.present].slice(-STEPS), present: next, future: [], mark }
}

/** One step back; the same history where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  return before === undefined ? history : { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], mark: null }
}

/** One step forth again; the same history where there is none. */
export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future, mark: null }
}
