import type { ReplayView } from '../../../shared/contract/replay.ts'
import { ruleName, ruleQuestion } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import css from './replays.module.css'

/** One tile a rule that treats anybody otherwise: how many gain, lose and move; choosing one narrows the list, choosing it again shows all. */
export function RuleTiles({ totals, chosen, onChoose }: {
  readonly totals: ReplayView['totals']
  readonly chosen: string | null
  readonly onChoose: (rule: string | null) => void
}) {
  const say = useSay()
  const moved = Object.entries(totals).filter(([, { gained, lost, other }]) => gained + lost + other > 0)
  if (moved.length === 0) return null
  return (
    <ul className={css['tiles']} aria-label={say('replay.rules')}>
      {moved.map(([rule, { gained, lost, other, same }]) => (
        <li key={rule}>
          <button type="button" className={css['tile']} aria-pressed={rule === chosen} title={ruleQuestion(rule, say)} onClick={() => onChoose(rule === chosen ? null : rule)}>
            <span className={css['tileName']}>{ruleName(rule, say)}</span>
            <span className={css['tileCounts']}>
              {gained === 0 ? null : <span data-tone="ok">{say('replay.tileGained', { count: gained })}</span>}
              {lost === 0 ? null : <span data-tone="bad">{say('replay.tileLost', { count: lost })}</span>}
              {other === 0 ? null : <span>{say('replay.tileOther', { count: other })}</span>}
            </span>
            <span className={css['under']}>{say('replay.tileSame', { count: same })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
