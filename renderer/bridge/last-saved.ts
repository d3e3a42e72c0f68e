import { useSyncExternalStore } from 'react'

/** What stands between the reader and "Tersimpan": something is on its way, or could not be kept. */
export type Saving = 'saving' | 'failed'

let savedAt: string | null = null
let saving: Saving | null = null
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

/** Notes that the desk has just kept something. */
export function markSaved(): void {
  savedAt = new Date().toISOString()
  tell()
}

/** Notes that what was written is not kept yet; null when everything is. */
export function noteSaving(now: Saving | null): void {
  if (now === saving) return
  saving = now
  tell()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** When the desk last kept something in this window, as an instant; null when nothing was changed yet. */
export function useSavedAt(): string | null {
  return useSyncExternalStore(subscribe, () => savedAt)
}

/** Whether something that was written is still on its way or could not be kept; null when everything is kept. */
export function useSavingNow(): Saving | null {
  return useSyncExternalStore(subscribe, () => saving)
}
