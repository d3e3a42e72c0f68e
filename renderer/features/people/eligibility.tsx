import { Accordion } from '@mantine/core'
import type { Finding } from '../../../shared/legal/finding.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { ruleQuestion } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import css from './people.module.css'

const order: Readonly<Record<Finding['outcome'], number>> = { met: 0, 'not-met': 1, 'cannot-tell': 2, 'not-applicable': 3 }

/** Kelayakan: each possible next step with its answer and date; opening one shows the whole explanation. */
export function Eligibility({ nip }: { readonly nip: string }) {
  const say = useSay()
  const runs = useProcedure('assess.runs', {})
  if (runs.data?.runs.length === 0) {
    return (
      <Card>
        <EmptyState title={say('people.noRun')}>{say('people.noRunLine')}</EmptyState>
      </Card>
    )
  }
  return <Explained nip={nip} enabled={runs.data !== undefined} />
}

function Explained({ nip, enabled }: { readonly nip: string; readonly enabled: boolean }) {
  const say = useSay()
  const asked = useProcedure('explain.person', { nip }, { enabled })
  return (
    <Answered asked={asked} lines={8}>
      {(answer) => (
        <Card title={say('people.eligibility')} line={say('people.eligibilityLine', { on: { date: answer.run.on } })}>
          {answer.changedSince ? <Notice tone="warn">{say('people.changedSince')}</Notice> : null}
          {answer.recomputed ? null : <Notice tone="bad">{say('people.notRecomputed')}</Notice>}
          <Accordion multiple order={3} variant="default" chevronPosition="left">
            {answer.findings.toSorted((a, b) => order[a.outcome] - order[b.outcome]).map((finding) => (
              <Accordion.Item key={finding.rule} value={finding.rule}>
                <Accordion.Control>
                  <span className={css['findingHead']}>
                    <span className={css['findingWords']}>
                      <b>{ruleQuestion(finding.rule, say)}</b>
                      <span>{say.message(finding.message)}</span>
                    </span>
                    <OutcomeChip outcome={finding.outcome} metOn={finding.metOn} />
                  </span>
                </Accordion.Control>
                <Accordion.Panel>
                  <FindingView finding={finding} said />
                </Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
        </Card>
      )}
    </Answered>
  )
}
