import { createContext, use, useEffect, useMemo, type ReactNode } from 'react'
import type { MessageKey } from '../../shared/text/keys.ts'
import type { Message, MessageValue } from '../../shared/text/message.ts'
import { say, sayDate, sayNumber, type Language } from '../../shared/text/say.ts'

/** Says texts in the reader's language: by key, a whole message, a date, a number, a moment of today. */
export type Say = {
  (key: MessageKey, values?: Readonly<Record<string, MessageValue>>): string
  readonly language: Language
  readonly message: (message: Message) => string
  /** `21 November 2026`; the time of an instant is left out. */
  readonly date: (isoDate: string) => string
  /** `21 November 2026 pukul 10.04`, in the time of this computer. */
  readonly instant: (isoInstant: string) => string
  /** `10.04`, in the time of this computer. */
  readonly time: (isoInstant: string) => string
  readonly number: (value: number | string, decimals?: number) => string
}

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const

function sayIn(language: Language): Say {
  const speak = (key: MessageKey, values?: Readonly<Record<string, MessageValue>>): string =>
    say(language, values === undefined ? { key } : { key, values })
  return Object.assign(speak, {
    language,
    message: (message: Message) => say(language, message),
    date: (isoDate: string) => sayDate(language, isoDate),
    instant: (isoInstant: string) =>
      new Date(isoInstant).toLocaleString(LOCALE[language], { dateStyle: 'long', timeStyle: 'short' }),
    time: (isoInstant: string) => new Date(isoInstant).toLocaleTimeString(LOCALE[language], { timeStyle: 'short' }),
    number: (value: number | string, decimals?: number) => sayNumber(language, String(value), decimals),
  })
}

const SayContext = createContext<Say>(sayIn('id'))

/** Gives everything below it a language, and tells the document which one it is in. */
export function SayProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const value = useMemo(() => sayIn(language), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <SayContext value={value}>{children}</SayContext>
}

/** The way to say texts in the reader's language. */
export function useSay(): Say {
  return use(SayContext)
}
