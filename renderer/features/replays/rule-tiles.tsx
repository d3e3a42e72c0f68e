import type { ReplayView } from '../../../shared/contract/replay.ts'
import { ruleName, ruleQuestion } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import { changeTones, kindsIn, movedBy } from './replay-words.ts'
import css from './replays.module.css'

/** One tile a rule that treats anybody otherwise: how many people each kind of change; choosing one narrows the list, choosing it again shows all. */
export function RuleTiles({ totals, chosen, onChoose }: {
  readonly totals: ReplayView['totals']
  readonly chosen: string | null
  readonly onChoose: (rule: string | null) => void
}) {
  const say = useSay()
  const moved = Object.entries(totals).filter(([, total]) => movedBy(total) > 0)
  if (moved.length === 0) return null
  return (
    <ul className={css['tiles']} aria-label={say('replay.rules')}>
      {moved.map(([rule, total]) => (
        <li key={rule}>
          <button type="button" className={css['tile']} aria-pressed={rule === chosen} title={ruleQuestion(rule, say)} onClick={() => onChoose(rule === chosen ? null : rule)}>
            <span className={css['tileName']}>{ruleName(rule, say)}</span>
            <span className={css['tileCounts']}>
              {kindsIn(total).map(({ kind, count }) => (
                <span key={kind} data-tone={changeTones[kind]}>{say(`replay.tile.${kind}`, { count })}</span>
              ))}
            </span>
            <span className={css['under']}>{say('replay.tileSame', { count: total.same })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
