import { useSay } from '../../components/say.tsx'
import { Card } from '../../components/layout/card.tsx'
import { Chip } from '../../components/feedback/chip.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { ruleQuestion } from '../../components/finding/law-words.ts'
import css from './awards.module.css'
import type { RoundData } from './round-data.ts'

/** The units of a round: how many meet the conditions, are nominated and passed over, against the quota; what the rule says to the whole. */
export function UnitBars({ data: { units, quotaFinding } }: { readonly data: RoundData }) {
  const say = useSay()
  const most = Math.max(1, ...units.map((unit) => Math.max(unit.nominated, unit.quota ?? 0, unit.flagged)))
  return (
    <div className={css['scrolling']} tabIndex={0} role="group" aria-label={say('award.part.unit')}>
      <Card title={say('award.units')} line={say('award.units-line')}>
        <ul className={css['units']}>
          {units.map((unit) => (
            <li key={unit.unitId ?? '-'}>
              <div className={css['unitHead']}>
                <span className={css['unitName']}>{unit.unit}</span>
                {unit.over ? <Chip tone="bad">{say('award.over')}</Chip> : unit.waiting > 0 ? <Chip tone="warn">{say('award.unit-waiting', { count: unit.waiting })}</Chip> : null}
              </div>
              <svg className={css['unitBar']} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect className={css['track']} width="100" height="8" />
                <rect className={css['flaggedBar']} width={(unit.flagged / most) * 100} height="8" />
                <rect className={css['nominatedBar']} data-over={unit.over ? true : undefined} width={(unit.nominated / most) * 100} height="8" />
                {unit.quota === null ? null : <rect className={css['quotaMark']} x={Math.min(99.4, (unit.quota / most) * 100)} width="0.6" height="8" />}
              </svg>
              <p className={css['unitLine']}>
                {unit.quota === null ? say('award.unit-line-free', { nominated: unit.nominated, flagged: unit.flagged, passed: unit.passedOver, heads: unit.heads }) : say('award.unit-line', { nominated: unit.nominated, quota: unit.quota, flagged: unit.flagged, passed: unit.passedOver, heads: unit.heads })}
              </p>
            </li>
          ))}
        </ul>
      </Card>
      {quotaFinding === null ? null : (
        <Card title={say('award.quota-law')} line={say('award.quota-law-line')}>
          <FindingView finding={quotaFinding} question={ruleQuestion(quotaFinding.rule, say)} />
        </Card>
      )}
    </div>
  )
}
