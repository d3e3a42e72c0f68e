import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Language } from '../shared/text/say.ts'
import { usePreference } from './bridge/preferences.ts'

type Choice = { readonly language: Language; readonly setLanguage: (language: Language) => void }

const LanguageContext = createContext<Choice>({ language: 'id', setLanguage: () => undefined })

const isLanguage = (value: unknown): value is Language => value === 'id' || value === 'en'

/** Keeps the language that this reader chose; Bahasa Indonesia until another is chosen. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = usePreference<Language>('language', isLanguage, 'id')
  const value = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return <LanguageContext value={value}>{children}</LanguageContext>
}

/** The language of the page and the way to change it. */
export function useLanguage(): Choice {
  return use(LanguageContext)
}
