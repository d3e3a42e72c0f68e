import type { KeyboardEvent } from 'react'

/** Marks an element that the arrows step through. */
export const STOP = { 'data-stop': true } as const

/**
 * Moves the focus through the stops of a list: arrows, Home, End, PageUp, PageDown; Left closes the group one stands in,
 * Right opens it. Enter is the button's own.
 */
export function listKeys(setOpen: (group: string, open: boolean) => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const list = event.currentTarget
    const stops = [...list.querySelectorAll<HTMLElement>('[data-stop]')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const group = stops[at]?.closest<HTMLElement>('[data-group]')
    const name = group?.dataset['group']
    if (name !== undefined && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      setOpen(name, event.key === 'ArrowRight')
      if (event.key === 'ArrowLeft') group?.querySelector<HTMLElement>('[data-stop]')?.focus()
      event.preventDefault()
      return
    }
    const to = target(event.key, at, stops.length)
    if (to === null) return
    stops[to]?.focus()
    event.preventDefault()
  }
}

function target(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown': return Math.min(count - 1, at + 1)
    case 'ArrowUp': return Math.max(0, at - 1)
    case 'PageDown': return Math.min(count - 1, at + 10)
    case 'PageUp': return Math.max(0, at - 10)
    case 'Home': return 0
    case 'End': return count - 1
    default: return null
  }
}
