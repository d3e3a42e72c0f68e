import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react'
import type { Finding, Step } from '../../../shared/legal/finding.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { useSay } from '../say.tsx'
import { Citation } from './citation.tsx'
import { amountInWords, exactInWords, sumOf } from './exact-in-words.ts'
import css from './finding-view.module.css'

const marks: Readonly<Record<Step['outcome'], { readonly Icon: typeof IconCheck; readonly key: MessageKey }>> = {
  met: { Icon: IconCheck, key: 'shell.outcome.met' },
  'not-met': { Icon: IconX, key: 'shell.outcome.notMet' },
  'cannot-tell': { Icon: IconQuestionMark, key: 'shell.outcome.cannotTell' },
}

/**
 * The conditions in the order of the law, each with what was found, the words it renders and what it adds. The sum stands below
 * where the rule itself works it out: some rules add up along two axes, and their sum would mean nothing.
 */
export function StepList({ steps, details, marked }: {
  readonly steps: readonly Step[]
  /** What the rule worked out. */
  readonly details: Finding['details']
  readonly marked?: ReadonlySet<string>
}) {
  const say = useSay()
  const sum = sumOf(steps.flatMap(({ amount }) => (amount === null ? [] : [amount])))
  const isWorkedOut = Object.values(details).some((value) => String(value) === sum)
  return (
    <ol className={css['steps']}>
      {steps.map((step, index) => {
        const { Icon, key } = marks[step.outcome]
        return (
          <li key={`${step.id}-${index}`} className={css['step']} data-outcome={step.outcome} data-marked={marked?.has(step.id) ? true : undefined}>
            <span className={css['mark']} aria-hidden="true">
              <Icon size={13} stroke={2.6} />
            </span>
            <div className={css['stepWords']}>
              <span className="unseen">{say(key)}: </span>
              {marked?.has(step.id) ? <span className={css['different']}>{say('replay.different')}</span> : null}
              {say.message(step.message)}
              {step.wording === null ? null : <span className={css['wording']}>{step.wording}</span>}
              {step.changesOn === null ? null : <span className={css['changes']}>{say('shell.finding.changesOn', { date: { date: step.changesOn } })}</span>}
              {step.citation === null ? null : <Citation citation={step.citation} />}
            </div>
            {step.amount === null ? null : (
              <span className={css['amount']}>
                <span className="unseen">{say('rules.amount')} </span>
                {amountInWords(step.amount, say)}
              </span>
            )}
          </li>
        )
      })}
      {sum === null || !isWorkedOut ? null : (
        <li className={css['sum']}>
          <span>{say('rules.sum')}</span>
          <span className={css['amount']}>{exactInWords(sum, say)}</span>
        </li>
      )}
    </ol>
  )
}
