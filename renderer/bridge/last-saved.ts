import { useSyncExternalStore } from 'react'

let savedAt: string | null = null
const listeners = new Set<() => void>()

/** Notes that the desk has just kept something. */
export function markSaved(): void {
  savedAt = new Date().toISOString()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** When the desk last kept something in this window, as an instant; null when nothing was changed yet. */
export function useSavedAt(): string | null {
  return useSyncExternalStore(subscribe, () => savedAt)
}
