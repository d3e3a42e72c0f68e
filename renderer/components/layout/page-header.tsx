import type { ReactNode } from 'react'
import { useDocumentTitle } from './use-document-title.ts'
import css from './page-header.module.css'

/** The head of a screen: its title, one line that says where things stand, and the actions that belong to the whole screen. */
export function PageHeader(props: {
  readonly title: string
  readonly line?: ReactNode
  readonly above?: ReactNode
  readonly actions?: ReactNode
}) {
  useDocumentTitle(props.title)
  return (
    <header className={css['header']}>
      <div className={css['words']}>
        {props.above === undefined ? null : <div className={css['above']}>{props.above}</div>}
        <h1 className={css['title']}>{props.title}</h1>
        {props.line === undefined ? null : <p className={css['line']}>{props.line}</p>}
      </div>
      {props.actions === undefined ? null : (
        <div className={css['actions']} data-print="hide">
          {props.actions}
        </div>
      )}
    </header>
  )
}
