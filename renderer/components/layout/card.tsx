import { useId, type ReactNode } from 'react'
import css from './card.module.css'

/** A framed part of a screen with its own heading; `flush` lets a table reach the frame. */
export function Card(props: {
  readonly title?: ReactNode
  readonly line?: ReactNode
  readonly actions?: ReactNode
  readonly flush?: boolean
  readonly grow?: boolean
  readonly children?: ReactNode
}) {
  const id = useId()
  const headed = props.title !== undefined
  return (
    <section
      className={css['card']}
      data-flush={props.flush ? true : undefined}
      data-grow={props.grow ? true : undefined}
      {...(headed ? { 'aria-labelledby': id } : {})}
    >
      {headed ? (
        <div className={css['head']}>
          <div className={css['words']}>
            <h2 id={id} className={css['title']}>
              {props.title}
            </h2>
            {props.line === undefined ? null : <p className={css['line']}>{props.line}</p>}
          </div>
          {props.actions === undefined ? null : <div className={css['actions']}>{props.actions}</div>}
        </div>
      ) : null}
      {props.children}
    </section>
  )
}
