import { CloseButton } from '@mantine/core'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useSay } from '../say.tsx'
import css from './side-panel.module.css'

/** What explains the row beside it; Esc closes it and gives the focus back to the list. */
export function SidePanel(props: {
  readonly title: string
  readonly line?: ReactNode
  readonly onClose: () => void
  readonly actions?: ReactNode
  /** Wider, or twice as wide where two things stand side by side. */
  readonly wide?: boolean | 'pair'
  /** Counts how often the reader asked for it with F1; each time the focus goes into it, so that the arrows scroll it. */
  readonly asked?: number
  readonly children: ReactNode
}) {
  const say = useSay()
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current = document.activeElement
  }, [])
  const close = () => {
    props.onClose()
    if (panel.current?.contains(document.activeElement) && before.current instanceof HTMLElement) before.current.focus()
  }
  useEffect(() => {
    if (props.asked !== undefined && props.asked > 0) body.current?.focus()
  }, [props.asked])
  const closeNow = useRef(close)
  useEffect(() => {
    closeNow.current = close
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('[role="dialog"]') === null) closeNow.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <aside ref={panel} className={css['panel']} data-wide={props.wide === 'pair' ? 'pair' : props.wide ? true : undefined} aria-labelledby={id} data-print="hide">
      <div className={css['head']}>
        <div className={css['words']}>
          <h2 id={id} className={css['title']}>
            {props.title}
          </h2>
          {props.line === undefined ? null : <div className={css['line']}>{props.line}</div>}
        </div>
        <CloseButton aria-label={say('common.closePanel')} onClick={close} />
      </div>
      <div ref={body} className={css['body']} tabIndex={0} role="region" aria-labelledby={id}>
        {props.children}
      </div>
      {props.actions === undefined ? null : <div className={css['actions']}>{props.actions}</div>}
    </aside>
  )
}
