import type { RuleSummary } from '../../../shared/contract/merit.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { isMessageKey } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import css from './rules.module.css'

/** Rules first, then the values they read, grouped by the part of the law they belong to. */
export function RuleList({ rules, openId, onOpen }: {
  readonly rules: readonly RuleSummary[]
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}) {
  const say = useSay()
  const subjects = [...new Set(rules.map((rule) => rule.subject))]
  return (
    <div className={css['list']} tabIndex={0} role="region" aria-label={say('rules.listTitle')}>
      {subjects.map((subject) => (
        <section key={subject} aria-label={say(subjectKey(subject))}>
          <h2 className={css['subject']}>{say(subjectKey(subject))}</h2>
          <ul className={css['lines']}>
            {rules
              .filter((rule) => rule.subject === subject)
              .toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'rule' ? -1 : 1))
              .map((rule) => (
                <li key={rule.id}>
                  <button type="button" className={css['line']} aria-current={rule.id === openId ? 'true' : undefined} onClick={() => onOpen(rule.id)}>
                    <span className={css['words']}>
                      <span className={css['title']}>{say.message(rule.title)}</span>
                      <span className={css['under']}>
                        {say(rule.kind === 'rule' ? 'rules.kind.rule' : 'rules.kind.parameter')}
                        {rule.citation === null ? ` · ${say('rules.notInForce')}` : ` · ${rule.citation.short}, ${rule.citation.pin}`}
                      </span>
                    </span>
                    {rule.certainty === null ? null : <CertaintyMark certainty={rule.certainty} />}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The name of a part of the law. */
export function subjectKey(subject: string): MessageKey {
  const key = `rules.subject.${subject}`
  return isMessageKey(key) ? key : 'rules.subject.other'
}
