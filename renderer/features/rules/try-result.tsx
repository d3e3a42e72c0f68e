import type { Finding } from '../../../shared/legal/finding.ts'
import { Notice } from '../../components/feedback/notice.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import css from './try.module.css'

/** The finding of the last question; it stays while the form is edited, and then says that it belongs to earlier facts. */
export function TryResult({ answer, outdated }: { readonly answer: { readonly finding: Finding } | null; readonly outdated: boolean }) {
  const say = useSay()
  return (
    <div className={css['result']} tabIndex={0} role="region" aria-label={say('rules.result')} aria-live="polite">
      <Card>
        <h2 className={css['resultTitle']}>{say('rules.result')}</h2>
        {answer === null ? (
          <EmptyState title={say('rules.notAsked')}>{say('rules.notAskedLine')}</EmptyState>
        ) : (
          <>
            {outdated ? <Notice tone="warn">{say('rules.outdated')}</Notice> : null}
            <div className={css['finding']} data-outdated={outdated ? true : undefined}>
              <FindingView finding={answer.finding} question={say('rules.answerOn', { date: { date: answer.finding.on } })} />
            </div>
          </>
        )}
      </Card>
    </div>
  )
}
