import { useCallback, useSyncExternalStore } from 'react'

const PREFIX = 'tanjak.'
const listeners = new Set<() => void>()

function read(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {
    // A browser that keeps nothing still shows the page; the choice holds until it is closed.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * A choice of this reader on this computer: theme, language, columns of a list. It is kept outside the encrypted
 * store, so nothing about a person may go into it.
 */
export function usePreference<T>(name: string, isValid: (value: unknown) => value is T, otherwise: T): [T, (value: T) => void] {
  const text = useSyncExternalStore(subscribe, () => read(name))
  const set = useCallback((value: T) => write(name, JSON.stringify(value)), [name])
  return [parse(text, isValid, otherwise), set]
}

const parsed = new Map<string, unknown>()

function parse<T>(text: string | null, isValid: (value: unknown) => value is T, otherwise: T): T {
  if (text === null) return otherwise
  if (!parsed.has(text)) {
    try {
      parsed.set(text, JSON.parse(text))
    } catch {
      parsed.set(text, undefined)
    }
  }
  const value = parsed.get(text)
  return isValid(value) ? value : otherwise
}
