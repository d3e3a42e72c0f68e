import type { Acting } from '../../../shared/contract/post.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { useSay, type Say } from '../../components/say.tsx'
import { cssVars } from '../../design/css-vars.ts'
import css from './posts.module.css'

/** How far an acting appointment has run: the days left in words, and for a Plt a bar over the three months and their extension. */
export function ActingClock({ acting }: { readonly acting: Acting }) {
  const say = useSay()
  const last = acting.endedOn ?? acting.extendedTo ?? acting.ends
  return (
    <div className={css['clock']}>
      <span className={css['clockWords']}>{daysInWords(acting, say)}</span>
      {acting.lastDay === null || acting.lastDayExtended === null ? null : <Bar acting={acting} />}
      <span className={css['quiet']}>{last === null ? say('vacancy.since', { date: { date: acting.starts } }) : say('vacancy.span', { from: { date: acting.starts }, to: { date: last } })}</span>
    </div>
  )
}

function Bar({ acting }: { readonly acting: Acting }) {
  const [from, first, last] = [acting.starts, acting.lastDay ?? acting.starts, acting.lastDayExtended ?? acting.starts].map((day) => Date.parse(day))
  const share = (day: number): string => `${Math.max(0, Math.min(100, ((day - (from ?? 0)) / Math.max(1, (last ?? 0) - (from ?? 0))) * 100)).toFixed(1)}%`
  const until = acting.endedOn ?? localToday()
  return <span className={css['bar']} data-state={acting.state} aria-hidden="true" style={cssVars({ '--run': share(Date.parse(until)), '--first': share(first ?? 0) })} />
}

function daysInWords({ daysLeft, state, starts }: Acting, say: Say): string {
  if (state === 'ended') return say('vacancy.days-ended')
  if (state === 'coming') return say('vacancy.days-coming', { date: { date: starts } })
  if (daysLeft === null) return say('vacancy.days-unknown')
  return daysLeft < 0 ? say('vacancy.days-over', { count: -daysLeft }) : say('vacancy.days-left', { count: daysLeft })
}
