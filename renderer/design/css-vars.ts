import type { CSSProperties } from 'react'

/** Hands values to a stylesheet as its variables, as the content policy allows no style attribute in markup but does allow the CSSOM. */
export function cssVars(values: Readonly<Record<`--${string}`, string>>): CSSProperties {
  return values as CSSProperties
}
