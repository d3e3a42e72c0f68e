import { useCallback, useState } from 'react'

const kept = new Map<string, unknown>()

/** Forgets where lists stood; called when a session ends, since searches hold names. */
export function forgetKept(): void {
  kept.clear()
}

/** State of a screen that is still there when the reader comes back to it, in memory only: a search may hold a name. */
export function useKept<T>(name: string, first: () => T): [T, (value: T) => void] {
  // Whoever writes under a name reads under it: a name belongs to one screen.
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : first()))
  const keep = useCallback(
    (next: T) => {
      kept.set(name, next)
      setValue(next)
    },
    [name],
  )
  return [value, keep]
}

/** A note that outlives a screen without drawing it anew: where a list stood. */
export function keptNote<T>(name: string): { readonly read: () => T | undefined; readonly write: (value: T) => void } {
  return { read: () => kept.get(name) as T | undefined, write: (value) => void kept.set(name, value) }
}
