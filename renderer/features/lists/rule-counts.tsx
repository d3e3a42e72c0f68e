import type { OutputOf } from '../../../shared/contract/contract.ts'
import { ruleName, ruleQuestion } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import css from './lists.module.css'

type Counts = OutputOf<'candidates.list'>['perRule']

/** One card a rule: how many meet it, how many cannot be told; choosing one narrows the list to it, choosing it again shows all. */
export function RuleCounts({ perRule, chosen, onChoose }: {
  readonly perRule: Counts
  readonly chosen: string | null
  readonly onChoose: (rule: string | null) => void
}) {
  const say = useSay()
  const rules = Object.entries(perRule)
  if (rules.length === 0) return null
  return (
    <ul className={css['rules']} aria-label={say('lists.rules')}>
      {rules.map(([rule, counts]) => (
        <li key={rule}>
          <button type="button" className={css['rule']} aria-pressed={rule === chosen} title={ruleQuestion(rule, say)} onClick={() => onChoose(rule === chosen ? null : rule)}>
            <span className={css['question']}>{ruleName(rule, say)}</span>
            <span className={css['numbers']}>
              <b>{say.number(counts.met)}</b>
              <span>{say('lists.countsLine', { cannotTell: counts.cannotTell, notMet: counts.notMet })}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
