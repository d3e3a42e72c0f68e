import type { Tally } from '../../../shared/contract/decision.ts'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { CertaintyMark, Citation } from '../../components/finding/citation.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './board.module.css'

/** The count: whom the board recommends, how many voted, the quorum with its source, and whether the board is made up as the law asks. */
export function TallyCard({ tally }: { readonly tally: Tally }) {
  const say = useSay()
  const most = Math.max(1, ...tally.votes.map(({ count }) => count))
  return (
    <Card title={say('board.screen.tally')} line={say('board.screen.tally-line', { present: tally.present, members: tally.members, abstained: tally.abstained, waiting: tally.waiting })}>
      <p className={css['sentence']}>{say.message(tally.message)}</p>
      {tally.votes.length === 0 ? null : (
        <ul className={css['bars']}>
          {tally.votes.map(({ number, name, count }) => (
            <li key={number} data-first={number === tally.recommended ? true : undefined}>
              <span>{say('board.screen.numbered', { number, name })}</span>
              <span className={css['count']}>{say('board.screen.vote-count', { count })}</span>
              <span className={css['bar']} aria-hidden="true"><span style={{ width: `${(100 * count) / most}%` }} /></span>
            </li>
          ))}
        </ul>
      )}
      {tally.quorum === null || tally.members === 0 ? null : (
        <div className={css['part']}>
          <p className={css['line']}>{say.message(tally.quorum.message)} <CertaintyMark certainty={tally.quorum.certainty} /></p>
          <Citation citation={tally.quorum.citation} />
        </div>
      )}
      {tally.board === null ? null : (
        <details className={css['part']}>
          <summary className={css['summary']}>
            <span>{say('board.screen.made-up')}</span> <OutcomeChip outcome={tally.board.outcome} metOn={null} />
          </summary>
          <p className={css['line']}>{say.message(tally.board.message)}</p>
          {tally.board.outcome === 'met' ? null : <p className={css['line']}>{say('board.screen.made-up-line')}</p>}
          <FindingView finding={tally.board} said />
        </details>
      )}
    </Card>
  )
}
