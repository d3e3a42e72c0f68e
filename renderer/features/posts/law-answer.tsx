import type { OutputOf } from '../../../shared/contract/contract.ts'
import { Answered, type Asked } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { useSay } from '../../components/say.tsx'
import css from './posts.module.css'

const tones = { met: 'ok', 'not-met': 'bad', 'cannot-tell': 'warn', 'not-applicable': 'info' } as const

/** What the law says about the appointment that is being written: whether it bars it, and every condition behind that. */
export function LawAnswer({ asked }: { readonly asked: Asked<OutputOf<'acting.check'>> }) {
  const say = useSay()
  return (
    <div aria-live="polite">
      <Answered asked={asked} lines={3}>
        {({ finding, lastDay }) =>
          finding === null ? <Notice tone="info">{say('vacancy.no-law')}</Notice> : (
            <Notice tone={tones[finding.outcome]} title={say(`vacancy.law.${finding.outcome}`)}>
              <ul className={css['notes']}>
                {finding.steps.filter((step) => step.part === 'condition' && (finding.outcome === 'met' || step.outcome !== 'met')).map((step) => <li key={step.id}>{say.message(step.message)}</li>)}
                {lastDay === null || finding.outcome === 'not-met' ? null : <li>{say('vacancy.law.last-day', { date: { date: lastDay } })}</li>}
              </ul>
              <p className={css['quiet']}>{say('vacancy.unit-kerja')}</p>
              <details className={css['why']}>
                <summary>{say('vacancy.why')}</summary>
                <FindingView finding={finding} said />
              </details>
            </Notice>
          )
        }
      </Answered>
    </div>
  )
}
