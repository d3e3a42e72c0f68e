import { Button, Progress as Bar } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import { useSay } from '../say.tsx'
import { useAnnounce } from './announcer.tsx'
import css from './progress.module.css'

/** Long work with its counts: what is being done, how many of how many, and a way to stop where the work can be stopped. */
export function Progress(props: {
  readonly label: string
  readonly done: number
  /** Null while the amount of work is not known yet. */
  readonly total: number | null
  readonly onCancel?: () => void
  readonly cancelling?: boolean
}) {
  const say = useSay()
  const announce = useAnnounce()
  const id = useId()
  const percent = props.total === null || props.total === 0 ? 0 : Math.floor((props.done / props.total) * 100)
  const quarter = Math.floor(percent / 25)
  const spoken = useRef('')
  useEffect(() => {
    const now = `${props.label}|${quarter}`
    if (spoken.current === now) return
    spoken.current = now
    announce(props.total === null ? props.label : say('common.progressSpoken', { label: props.label, percent }))
  }, [announce, percent, props.label, props.total, quarter, say])
  return (
    <div className={css['progress']}>
      <div className={css['line']}>
        <span id={id} className={css['label']}>{props.label}</span>
        <span className={css['count']}>
          {props.total === null
            ? say('common.progressOpen', { done: props.done })
            : say('common.progressCount', { done: props.done, total: props.total })}
        </span>
      </div>
      {/* Without a glide, so that the bar never stands elsewhere than the figures above it. */}
      <Bar.Root size="md" transitionDuration={0} aria-labelledby={id}>
        <Bar.Section value={props.total === null ? 100 : percent} animated={props.total === null} striped={props.total === null} aria-labelledby={id} />
      </Bar.Root>
      {props.onCancel === undefined ? null : (
        <Button variant="default" size="xs" onClick={props.onCancel} loading={props.cancelling ?? false}>
          {say('common.cancel')}
        </Button>
      )}
    </div>
  )
}
