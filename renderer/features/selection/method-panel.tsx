import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Ranking, ShortlistHead } from '../../../shared/contract/selection.ts'
import { roundPath } from '../../components/selection/round-path.ts'
import { useSay } from '../../components/say.tsx'
import { SoonMet } from './soon-met.tsx'
import { BlendWords } from './blend-words.tsx'
import { HashText } from './hash-text.tsx'
import { poolWords } from './pool-bar.tsx'
import type { RoundData } from './round-data.ts'
import css from './ranking.module.css'

/** How a list is made: whom it looked at, how the value is blended, what orders it, and from which data and law it was frozen. */
export function MethodPanel({ data, ranking, frozen, considered, onCompare, marked, hidden }: {
  readonly data: RoundData
  readonly ranking: Ranking
  readonly frozen: ShortlistHead | null
  readonly considered: number | null
  /** Compares the first two of the list; null where there are not two. */
  readonly onCompare: (() => void) | null
  /** What those are called who are marked already. */
  readonly marked: readonly string[]
  readonly hidden: boolean
}) {
  const say = useSay()
  return (
    <aside className={css['method']} aria-label={say('round.screen.method')}>
      <h2 className={css['methodTitle']}>{say('round.screen.method')}</h2>
      {considered === null ? null : <p className={css['text']}>{poolWords({ considered, inside: ranking.ranked.length, open: ranking.open.length }, say)}</p>}
      <BlendWords data={{ ...data, order: ranking.order }} />
      {ranking.mergedX ? <p className={css['text']}>{say('round.screen.merged')}</p> : null}
      <h3 className={css['methodHead']}>{say('round.screen.side-by-side')}</h3>
      <p className={css['text']}>{marked[0] === undefined ? say('round.screen.mark-two') : say('round.screen.mark-one-more', { name: marked[0] })}</p>
      {onCompare === null ? null : <Button variant="default" size="xs" onClick={onCompare}>{say('round.screen.compare-first')}</Button>}
      {frozen === null ? (
        <>
          <h3 className={css['methodHead']}>{say('round.screen.which.now')}</h3>
          <p className={css['text']}>{say('round.screen.now-line')}</p>
          <SoonMet roundId={data.round.id} hidden={hidden} />
        </>
      ) : (
        <>
          <h3 className={css['methodHead']}>{say('round.screen.version', { number: frozen.number })}</h3>
          <p className={css['text']}>{say('round.screen.frozen-at', { at: say.instant(frozen.frozenAt), by: frozen.frozenBy ?? '–' })}</p>
          <p className={css['text']}>{say('round.screen.under', { profile: frozen.profileName ?? say('round.screen.no-profile'), rules: frozen.ruleSet })}</p>
          <p className={css['text']}>{say('round.screen.hash-list')} <HashText hash={frozen.contentHash} /></p>
          <Link to={roundPath(data.round.id, 'daftar-beku')} className={css['link'] ?? ''}>{say('round.screen.to-frozen')}</Link>
        </>
      )}
    </aside>
  )
}
