import { IconCheck, IconChevronDown, IconChevronRight, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { RuleCase } from '../../../shared/contract/merit.ts'
import { outcomeSchema } from '../../../shared/legal/finding.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { DetailList } from '../../components/finding/detail-list.tsx'
import { FactList } from '../../components/finding/fact-list.tsx'
import { StepList } from '../../components/finding/step-list.tsx'
import { useSay } from '../../components/say.tsx'
import css from './cases.module.css'
import { ExpectedList } from './expected-list.tsx'

/** A worked case in a line; opened, its facts in words and what the rule says to them. */
export function CaseRow({ id, shown }: { readonly id: string; readonly shown: RuleCase }) {
  const say = useSay()
  const body = useId()
  const [open, setOpen] = useState(!shown.passed)
  const { finding } = shown
  const Chevron = open ? IconChevronDown : IconChevronRight
  const Mark = shown.passed ? IconCheck : IconX
  return (
    <li className={css['case']} data-passed={shown.passed}>
      <button type="button" className={css['line']} aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
        <Chevron size={15} stroke={2} aria-hidden="true" />
        <span className={css['mark']}>
          <Mark size={13} stroke={2.6} aria-hidden="true" />
          <span className="unseen">{say(shown.passed ? 'rules.casePassed' : 'rules.caseFailed')}</span>
        </span>
        <span className={css['words']}>
          <span className={css['name']}>{shown.name}</span>
          <span className={css['under']}>
            {say('rules.caseOn', { date: { date: shown.on } })}
            {` · ${say(shown.origin === 'PUB' ? 'rules.originPub' : 'rules.originDer')}`}
          </span>
        </span>
        {shown.passed ? null : <Chip tone="bad">{say('rules.caseFailed')}</Chip>}
        {finding === null ? <Chip tone="quiet">{say('rules.caseNotInForce')}</Chip> : <OutcomeChip outcome={finding.outcome} metOn={finding.metOn} />}
      </button>
      <div id={body} hidden={!open} className={css['body']}>
        {open ? (
          <>
            <p className={css['sentence']}>{finding === null ? say('rules.caseNotInForceLine', { date: { date: shown.on } }) : say.message(finding.message)}</p>
            {shown.passed ? null : <ExpectedList expected={shown.expected} outcome={outcomeSchema.safeParse(shown.expected['outcome']).data ?? null} finding={finding} />}
            <h3 className={css['part']}>{say('rules.caseFacts')}</h3>
            <FactList facts={shown.facts} rule={id} />
            {finding === null ? null : (
              <>
                {Object.keys(finding.details).length === 0 ? null : (
                  <>
                    <h3 className={css['part']}>{say('rules.details')}</h3>
                    <DetailList details={finding.details} />
                  </>
                )}
                <h3 className={css['part']}>{say('shell.finding.steps')}</h3>
                <StepList steps={finding.steps} details={finding.details} />
              </>
            )}
          </>
        ) : null}
      </div>
    </li>
  )
}
