import type { ReactNode } from 'react'
import css from './screen.module.css'

/** The column that a screen is built in; `fill` makes it as high as the window so that a table inside scrolls by itself. */
export function Screen({ fill = false, narrow = false, children }: {
  readonly fill?: boolean
  readonly narrow?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className={css['screen']} data-fill={fill ? true : undefined} data-narrow={narrow ? true : undefined}>
      {children}
    </div>
  )
}

/** Two parts side by side, the second beneath the first where the window is narrow. */
export function Columns({ ratio = 'even', children }: {
  readonly ratio?: 'even' | 'first' | 'side'
  readonly children: ReactNode
}) {
  return (
    <div className={css['columns']} data-ratio={ratio}>
      {children}
    </div>
  )
}

/** Parts under one another with the screen's spacing. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <div className={css['rows']}>{children}</div>
}
