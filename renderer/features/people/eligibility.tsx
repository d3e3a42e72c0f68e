import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { Columns, Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { CreditCard } from './credit-card.tsx'
import { FindingList } from './finding-list.tsx'
import { byPart, namesOf, standingOf, standings, toldInAWord } from './standing.ts'
import { TalentCard } from './talent-card.tsx'
import { TalentHistory } from './talent-history.tsx'
import { TermCard } from './term-card.tsx'
import css from './eligibility.module.css'

/** Kelayakan: where the person stands in every question of the law, part by part; opening one shows the whole explanation. */
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
  const asked = useProcedure('explain.person', { nip }, { enabled })
  return (
    <Answered asked={asked} lines={8}>
      {(answer) => <Findings answer={answer} />}
    </Answered>
  )
}

function Findings({ answer }: { readonly answer: OutputOf<'explain.person'> }) {
  const say = useSay()
  const [open, setOpen] = useState<readonly string[]>([])
  const applies = answer.findings.filter((one) => one.outcome !== 'not-applicable')
  const rest = answer.findings.filter((one) => one.outcome === 'not-applicable')
  // What only tells a number or a day is neither met nor failing.
  const steps = applies.filter((one) => toldInAWord(one, say) === null)
  const tally = standings.map((standing) => ({ standing, count: steps.filter((one) => standingOf(one) === standing).length })).filter(({ count }) => count > 0)
  const explain = (rule: string) => {
    setOpen((before) => (before.includes(rule) ? before : [...before, rule]))
    document.querySelector<HTMLElement>(`[data-rule="${rule}"]`)?.focus()
  }
  return (
    <Columns ratio="side">
      <Card title={say('people.eligibility')} line={say('people.eligibilityLine', { on: { date: answer.run.on } })}>
        {answer.changedSince ? <Notice tone="warn">{say('people.changedSince')}</Notice> : null}
        {answer.recomputed ? null : <Notice tone="bad">{say('people.notRecomputed')}</Notice>}
        <p className={css['tally']}>{tally.map(({ standing, count }) => say(`people.tally.${standing}`, { count })).join(' · ')}</p>
        {byPart(applies).map(({ part, findings }) => (
          <section key={part} className={css['part']} aria-labelledby={`part-${part}`}>
            <h3 id={`part-${part}`} className={css['title']}>
              {say(`people.part.${part}`)}
            </h3>
            <FindingList findings={findings} open={open} onOpen={setOpen} />
          </section>
        ))}
        {rest.length === 0 ? null : (
          <details className={css['rest']}>
            <summary>
              <b>{say('people.notApplicable', { count: rest.length })}</b> <span>{namesOf(rest, say)}</span>
            </summary>
            <FindingList findings={rest} open={open} onOpen={setOpen} />
          </details>
        )}
      </Card>
      <Rows>
        <TalentCard findings={applies} onWhy={explain} />
        <TalentHistory nip={answer.nip} />
        <CreditCard findings={applies} onWhy={explain} />
        <TermCard findings={applies} onWhy={explain} />
      </Rows>
    </Columns>
  )
}
