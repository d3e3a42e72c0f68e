import { createContext, use } from 'react'
import type { SkpContent } from '../../../shared/domain/appraisal/skp.ts'
import type { SkpEdit } from './editor/edits.ts'
import type { SkpView } from './use-skp-draft.ts'

/** What every part of the page of an SKP shares. */
export type SkpPage = {
  readonly readOnly: boolean
  readonly approach: SkpContent['approach']
  readonly perspectives: boolean
  readonly plans: SkpView['superiorPlans']
  readonly edit: (edit: SkpEdit) => void
  /** Puts the focus into a field once it is there. */
  readonly focus: (field: string) => void
  /** Reads a sentence out, and shows it where it is to be seen. */
  readonly tell: (sentence: string, tone?: 'ok' | 'bad') => void
  readonly announce: (sentence: string) => void
}

const PageContext = createContext<SkpPage | null>(null)

/** Gives the parts of the page what they share. */
export const SkpPageProvider = PageContext.Provider

/** What the parts of the page of an SKP share. */
export function useSkpPage(): SkpPage {
  const page = use(PageContext)
  if (page === null) throw new Error('A part of an SKP was shown outside its page')
  return page
}

/** An id for a new line or indicator, unlike any other. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Puts the focus into a field after the page has been drawn; a field scrolled away comes into sight. */
export function focusField(field: string): void {
  requestAnimationFrame(() => {
    const found = document.getElementById(field)
    found?.focus()
    found?.scrollIntoView({ block: 'nearest' })
  })
}
