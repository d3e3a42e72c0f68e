import type { ReactNode } from 'react'
import css from './chip.module.css'

/** What a chip means; its words say the same, the colour only helps. */
export type Tone = 'ok' | 'bad' | 'warn' | 'quiet' | 'gold'

/** A short state beside what it is about. */
export function Chip({ tone, icon, children }: { readonly tone: Tone; readonly icon?: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={css['chip']} data-tone={tone}>
      {icon}
      <span className={css['word']}>{children}</span>
    </span>
  )
}
