import { Link } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { roundPath } from '../../components/selection/round-path.ts'
import { useSay } from '../../components/say.tsx'
import css from './ranking.module.css'

const SHOWN = 4

/** Who is outside now and comes in within a year by time alone; only how many where nobody is to be named. */
export function SoonMet({ roundId, hidden }: { readonly roundId: number; readonly hidden: boolean }) {
  const say = useSay()
  const asked = useProcedure('round.outside', { roundId, metWithinYears: 1, limit: SHOWN })
  if (asked.data === undefined) return null
  const { total, rows } = asked.data
  return (
    <>
      <h3 className={css['methodHead']}>{say('round.screen.soon')}</h3>
      {total === 0 ? <p className={css['text']}>{say('round.screen.soon-none')}</p> : hidden ? <p className={css['text']}>{say('round.screen.soon-hidden', { count: total })}</p> : (
        <ul className={css['soon']}>
          {rows.map(({ nip, name, metOn }) => <li key={nip}><span>{name}</span><span className={css['quiet']}>{metOn === null ? '–' : say.date(metOn)}</span></li>)}
        </ul>
      )}
      {total > rows.length && !hidden ? <Link to={roundPath(roundId)} className={css['link'] ?? ''}>{say('round.screen.soon-more')}</Link> : null}
    </>
  )
}
