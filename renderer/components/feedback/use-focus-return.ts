import { useLayoutEffect } from 'react'

/**
 * Gives the focus back to where it was before something opened, also when that something is taken away whole.
 * A menu's entry is gone by then, so the button that opened the menu takes its place.
 */
export function useFocusReturn(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return undefined
    const before = standIn(document.activeElement)
    return () => {
      // After this turn: what held the focus has left the page by then, and nothing else has taken it.
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body
        if (lost && before instanceof HTMLElement && before.isConnected) before.focus()
      })
    }
  }, [opened])
}

function standIn(active: Element | null): Element | null {
  const opener = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  return opener === null || opener === undefined ? active : document.getElementById(opener)
}
