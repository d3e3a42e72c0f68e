import { createContext, use, useCallback, useState, type ReactNode } from 'react'

type Announce = (sentence: string) => void

const AnnounceContext = createContext<Announce>(() => undefined)

/** Holds the one live region of the page: saves, results and progress are read out through it. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState({ sentence: '', turn: 0 })
  const announce = useCallback((sentence: string) => {
    setSpoken((before) => ({ sentence, turn: before.turn + 1 }))
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="unseen" role="status" aria-live="polite">
        <span key={spoken.turn}>{spoken.sentence}</span>
      </div>
    </AnnounceContext>
  )
}

/** Reads a sentence out to screen readers, once. */
export function useAnnounce(): Announce {
  return use(AnnounceContext)
}
