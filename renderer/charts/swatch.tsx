import { useId } from 'react'
import type { PredikatOrNone } from '../design/predikat.ts'
import { patternId, PredikatPatterns } from './predikat-pattern.tsx'

/** The colour and pattern of a predikat as a small square in a legend. */
export function Swatch({ predikat }: { readonly predikat: PredikatOrNone }) {
  const drawing = useId().replaceAll(/[^A-Za-z0-9]/g, '')
  return (
    <svg width="12" height="12" aria-hidden="true" focusable="false">
      <PredikatPatterns drawing={drawing} only={[predikat]} />
      <rect width="12" height="12" rx="2" fill={`url(#${patternId(drawing, predikat)})`} />
    </svg>
  )
}
