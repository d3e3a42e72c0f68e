import { useEffect } from 'react'

/** Puts the name of the screen before the name of the program in the window's title. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tanjak`
  }, [title])
}
