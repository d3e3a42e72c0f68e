import type { ReactNode } from 'react'
import type { Tone } from './tone.ts'
import css from './chip.module.css'

export type { Tone } from './tone.ts'

/** A short state beside what it is about; the title tells at more length what it means. */
export function Chip({ tone, icon, title, children }: { readonly tone: Tone; readonly icon?: ReactNode; readonly title?: string | undefined; readonly children: ReactNode }) {
  return (
    <span className={css['chip']} data-tone={tone} title={title}>
      {icon}
      <span className={css['word']}>{children}</span>
    </span>
  )
}
