import type { ReactNode } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { Finding } from '../../../shared/legal/finding.ts'
import { ruleName } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { detailText } from './standing.ts'
import { WhyButton } from './why-button.tsx'
import css from './eligibility.module.css'

const RETIREMENT = 'promotion.pensiun'
const ACTING = 'promotion.plt'

/** When batas usia pensiun is reached, and how long a post may be held as Plt. */
export function TermCard({ findings, onWhy }: { readonly findings: readonly Finding[]; readonly onWhy: (rule: string) => void }) {
  const say = useSay()
  const retirement = findings.find((one) => one.rule === RETIREMENT)
  const acting = findings.find((one) => one.rule === ACTING)
  if (retirement === undefined && acting === undefined) return null
  const retires = retirement === undefined ? null : day(retirement, 'reachedOn')
  const [first, last] = acting === undefined ? [null, null] : [day(acting, 'firstEndsBefore'), day(acting, 'extensionEndsBefore')]
  return (
    <Card title={say('people.term')}>
      <dl className={css['figures']}>
        {retirement === undefined ? null : (
          <Line label={say('people.retirement')} why={<WhyButton what={ruleName(RETIREMENT, say)} onWhy={() => onWhy(RETIREMENT)} />}>
            {retires === null ? say.message(retirement.message) : say('people.retirementOn', { date: { date: retires }, age: detailText(retirement, 'batasUsia') ?? '' })}
          </Line>
        )}
        {acting === undefined ? null : (
          <Line label={say('people.actingUntil')} why={<WhyButton what={ruleName(ACTING, say)} onWhy={() => onWhy(ACTING)} />}>
            {first === null || last === null ? say.message(acting.message) : say('people.actingExtended', { first: { date: first }, last: { date: last } })}
          </Line>
        )}
      </dl>
    </Card>
  )
}

function Line({ label, why, children }: { readonly label: string; readonly why: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={css['reach']}>
      <dt>
        {label} {why}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function day(finding: Finding, name: string) {
  const text = detailText(finding, name)
  return text !== null && isIsoDate(text) ? text : null
}
