import type { RuleCase, RuleDetail } from '../../../shared/contract/merit.ts'
import type { Finding, Step } from '../../../shared/legal/finding.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { sourceName } from '../../components/finding/citation.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './rules.module.css'

/** What the rule asks, condition by condition in the order of the law: the operative words, and how a worked case that is met fulfils them. */
export function ConditionList({ detail }: { readonly detail: RuleDetail }) {
  const say = useSay()
  const asked = useProcedure('rule.cases', { id: detail.id })
  return (
    <Answered asked={asked} lines={4}>
      {({ cases }) => {
        const example = exampleOf(cases, detail)
        if (example === null) return null
        const parts = (['scope', 'condition'] as const).map((part) => ({ part, steps: distinct(example.finding.steps.filter((step) => step.part === part)) }))
        return (
          <Card title={say('rules.asks')} line={say('rules.asksLine', { name: example.name })}>
            {parts.map(({ part, steps }) => steps.length === 0 ? null : (
              <section key={part}>
                <h3 className={css['heading']}>{say(part === 'scope' ? 'rules.scope' : 'rules.conditions')}</h3>
                <ol className={css['conditions']}>
                  {steps.map((step) => (
                    <li key={step.id}>
                      <span>{step.wording ?? say.message(step.message)}</span>
                      {step.wording === null ? null : <span className={css['example']}>{say('rules.inTheCase', { found: say.message(step.message) })}</span>}
                      {step.citation === null ? null : <span className={css['under']}>{`${sourceName(step.citation.source)}, ${step.citation.pin}`}</span>}
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </Card>
        )
      }}
    </Answered>
  )
}

type Example = { readonly name: string; readonly finding: Finding }

/** A case whose every condition is met, of the version in force where there is one: it walks through the whole rule. */
function exampleOf(cases: readonly RuleCase[], { since }: RuleDetail): Example | null {
  const answered = cases.flatMap(({ name, finding }): readonly Example[] => (finding === null ? [] : [{ name, finding }]))
  const met = answered.filter(({ finding }) => finding.outcome === 'met')
  return met.find(({ finding }) => finding.version === since) ?? met[0] ?? answered.find(({ finding }) => finding.outcome === 'not-met') ?? answered[0] ?? null
}

/** Steps that say the same words, such as one for each year, are one condition. */
function distinct(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, at) => step.wording === null || steps.findIndex(({ wording }) => wording === step.wording) === at)
}
