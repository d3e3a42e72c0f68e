import type { ReactNode } from 'react'
import css from './empty-state.module.css'

/** What a screen shows before there is anything: what it is for, and the first step. */
export function EmptyState(props: {
  readonly icon?: ReactNode
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className={css['empty']}>
      {props.icon === undefined ? null : (
        <div className={css['icon']} aria-hidden="true">
          {props.icon}
        </div>
      )}
      <p className={css['title']}>{props.title}</p>
      {props.children === undefined ? null : <div className={css['words']}>{props.children}</div>}
      {props.action === undefined ? null : <div className={css['action']}>{props.action}</div>}
    </div>
  )
}
