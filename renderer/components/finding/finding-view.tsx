import type { Finding } from '../../../shared/legal/finding.ts'
import { OutcomeChip } from '../feedback/outcome-chip.tsx'
import { useSay } from '../say.tsx'
import { CertaintyMark, Citation } from './citation.tsx'
import { DetailList } from './detail-list.tsx'
import { FactList } from './fact-list.tsx'
import { ReadingList } from './reading-list.tsx'
import { StepList } from './step-list.tsx'
import css from './finding-view.module.css'

/**
 * The whole explanation of an answer: the sentence, what is missing, every condition with what was found and the legal
 * words beside it and what it adds to a sum, the values of the law that were read with their citations, and the facts.
 */
export function FindingView({ finding, question, said = false, marked }: {
  readonly finding: Finding
  readonly question?: string
  /** True where outcome and sentence stand right above it already. */
  readonly said?: boolean
  /** Conditions to be marked as different from those of a finding beside this one, by id. */
  readonly marked?: ReadonlySet<string>
}) {
  const say = useSay()
  return (
    <article className={css['finding']}>
      <header className={css['head']}>
        {question === undefined ? null : <h3 className={css['question']}>{question}</h3>}
        <div className={css['chips']}>
          {said ? null : <OutcomeChip outcome={finding.outcome} metOn={finding.metOn} />}
          <CertaintyMark certainty={finding.certainty} />
        </div>
        {said ? null : <p className={css['sentence']}>{say.message(finding.message)}</p>}
        {finding.metOn === null || finding.outcome === 'met' ? null : (
          <p className={css['metOn']}>
            {say('shell.finding.metOn', { date: { date: finding.metOn } })}
            {finding.metOnReading === null ? null : ` (${say.message(finding.metOnReading)})`}
          </p>
        )}
      </header>
      {finding.missing.length === 0 ? null : (
        <section className={css['missing']}>
          <h4 className={css['part']}>{say('shell.finding.missing')}</h4>
          <ul>
            {finding.missing.map((one) => (
              <li key={one.fact}>{say.message(one.message)}</li>
            ))}
          </ul>
        </section>
      )}
      {Object.keys(finding.details).length === 0 ? null : (
        <section>
          <h4 className={css['part']}>{say('rules.details')}</h4>
          <DetailList details={finding.details} />
        </section>
      )}
      {(['scope', 'condition'] as const).map((part) => {
        const steps = finding.steps.filter((step) => step.part === part)
        return steps.length === 0 ? null : (
          <section key={part}>
            <h4 className={css['part']}>{say(part === 'scope' ? 'shell.finding.scope' : 'shell.finding.steps')}</h4>
            <StepList steps={steps} details={finding.details} {...(marked === undefined ? {} : { marked })} />
          </section>
        )
      })}
      {finding.readings.length === 0 ? null : (
        <section>
          <h4 className={css['part']}>{say('shell.finding.readings')}</h4>
          <ReadingList readings={finding.readings} />
        </section>
      )}
      {finding.citations.map((citation) => (
        <Citation key={`${citation.source} ${citation.pin}`} citation={citation} />
      ))}
      <details className={css['facts']}>
        <summary>{say('shell.finding.facts')}</summary>
        <FactList facts={finding.facts} rule={finding.rule} />
      </details>
      <p className={css['foot']}>
        {say('shell.finding.foot', { rule: finding.rule, version: { date: finding.version }, on: { date: finding.on } })}
      </p>
    </article>
  )
}
