import { useEffect, useRef } from 'react'

/** What a key does; null where it does nothing. `typing` is true while text is written or an option chosen. */
export type OnKey = (key: string, typing: boolean) => (() => void) | null

/** Listens to the whole page: whoever presents, with a keyboard or a presenter, need not know where the focus is. */
export function useMeetingKeys(onKey: OnKey): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      const does = latest.current(event.key.length === 1 ? event.key.toLowerCase() : event.key, isTyping(event))
      if (does === null) return
      event.preventDefault()
      does()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

// A space on a button presses it, an arrow in a group of options moves in it.
function isTyping({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return (key === ' ' || key === 'Enter') && target instanceof HTMLButtonElement
}
