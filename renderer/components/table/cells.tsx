import type { ReactNode } from 'react'
import css from './grid.module.css'

/** A cell of two lines: what names the row, and under it, quieter, what tells it apart. */
export function TwoLines({ main, under }: { readonly main: ReactNode; readonly under: ReactNode }) {
  return (
    <div className={css['twoLines']}>
      <div className={css['main']}>{main}</div>
      <div className={css['under']}>{under}</div>
    </div>
  )
}

/** A cell of one line that ends in dots where it is too long; the whole text is in its title. */
export function OneLine({ text }: { readonly text: string | null }) {
  return (
    <span className={css['one']} title={text ?? undefined}>
      {text ?? '–'}
    </span>
  )
}
