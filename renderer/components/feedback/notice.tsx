import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconExclamationCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './notice.module.css'

const icons = { ok: IconCircleCheck, bad: IconExclamationCircle, warn: IconAlertTriangle, info: IconInfoCircle }

/** A sentence that stands in the flow of a screen; `bad` is read out at once. */
export function Notice({ tone, title, children }: {
  readonly tone: 'ok' | 'bad' | 'warn' | 'info'
  readonly title?: ReactNode
  readonly children?: ReactNode
}) {
  const Icon = icons[tone]
  return (
    <div className={css['notice']} data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon size={18} stroke={1.9} aria-hidden="true" className={css['icon']} />
      <div className={css['words']}>
        {title === undefined ? null : <p className={css['title']}>{title}</p>}
        {children === undefined ? null : <div>{children}</div>}
      </div>
    </div>
  )
}
