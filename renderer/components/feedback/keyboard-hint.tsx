import { Fragment } from 'react'
import css from './keyboard-hint.module.css'

/** A key as it is printed on the keyboard. */
export function Key({ children }: { readonly children: string }) {
  return <kbd className={css['key']}>{children}</kbd>
}

/** The keys that work here, each with what it does, as a quiet line at the foot of a list. */
export function KeyboardHint({ keys }: { readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[] }) {
  return (
    <p className={css['hint']} data-print="hide">
      {keys.map((one) => (
        <Fragment key={one.does}>
          <span className={css['pair']}>
            {one.keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
            <span>{one.does}</span>
          </span>
        </Fragment>
      ))}
    </p>
  )
}
