import type { AssignmentChange } from '../../../shared/contract/assignment.ts'
import { useSay } from '../../components/say.tsx'
import css from './assignments.module.css'

/** How the duties about a person came to be: when, by whom, why, and what was written. */
export function SpanHistory({ history }: { readonly history: readonly AssignmentChange[] }) {
  const say = useSay()
  return (
    <section>
      <h3 className={css['heading']}>{say('assignment.history')}</h3>
      <ol className={css['history']}>
        {history.map(({ at, by, reason, what, assignmentId, said }, index) => (
          <li key={`${at} ${assignmentId} ${index}`}>
            <b>{say(`assignment.what.${what}`)}</b>
            <span className={css['under']}>
              {say.instant(at)}
              {by === null ? '' : ` · ${by}`}
            </span>
            {reason === null ? null : <span>{reason}</span>}
            <ul>
              {said.map((message) => (
                <li key={say.message(message)}>{say.message(message)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
