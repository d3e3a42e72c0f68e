import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './kenaikan-pangkat.module.css'

/** From which merit run a list comes, whether data changed since, and what else holds for it. */
export function RunWords({ run, first, note = null }: {
  readonly run: { readonly on: string | null; readonly stale?: boolean } | undefined
  /** What the list is, before the first run. */
  readonly first: string
  readonly note?: string | null
}) {
  const say = useSay()
  return (
    <span className={css['runWords']}>
      <span>{run === undefined || run.on === null ? first : say('kp.run-line', { on: { date: run.on } })}</span>
      {run?.stale === true ? <Chip tone="warn">{say('lists.stale')}</Chip> : null}
      {note === null ? null : <span>{note}</span>}
    </span>
  )
}
