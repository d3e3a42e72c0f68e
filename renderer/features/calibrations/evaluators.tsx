import type { Severity } from '../../../shared/contract/calibration.ts'
import { SeverityIntervals } from '../../charts/severity-intervals.tsx'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { HouseLine } from './house-line.tsx'
import type { SessionData } from './session-data.ts'
import css from './calibrations.module.css'

const tones: Readonly<Record<Severity['finding'], Tone>> = { lenient: 'warn', severe: 'warn', unremarkable: 'ok', 'too-few': 'quiet' }

/** The evaluators beside one another: how far each lies above or below the others, with its uncertainty, and in words. */
export function Evaluators({ data: { evaluators, comparison, crowded, session } }: { readonly data: SessionData }) {
  const say = useSay()
  const named = evaluators.map((one) => ({ ...one, name: session.anonymous ? say('calibration.rater', { number: one.raterNumber }) : one.name }))
  const measured = named.flatMap(({ raterNumber, name, people, effect, low, high, finding }) => (effect === null || low === null || high === null ? [] : [{ id: String(raterNumber), label: name, people, effect, low, high, finding }]))
  const apart = measured.filter(({ finding }) => finding !== 'unremarkable').length
  return (
    <div className={css['scrolling']} tabIndex={0} role="group" aria-label={say('calibration.part.penilai')}>
      {measured.length === 0 ? <Notice tone="info">{say.message(comparison)}</Notice> : (
        <SeverityIntervals title={say(apart === 0 ? 'calibration.severityNone' : 'calibration.severitySome', { apart, count: measured.length })} line={say('calibration.severityLine')} sentence={say.message(comparison)} rows={measured} />
      )}
      <Card title={say('calibration.evaluators')} line={<HouseLine />}>
        {named.length === 0 ? <EmptyState title={say('calibration.noEvaluators')} /> : (
          <ul className={css['evaluators']}>
            {named.map((one) => (
              <li key={one.raterNumber}>
                <span className={css['evaluatorName']}>{one.name}</span>
                <Chip tone={tones[one.finding]}>{say(`calibration.finding.${one.finding}`)}</Chip>
                <span className={css['under']}>{one.mean === null ? say('calibration.peopleCount', { count: one.people }) : say('calibration.peopleMean', { count: one.people, mean: { number: one.mean.toFixed(2), decimals: 2 } })}</span>
                <p>{say.message(one.message)}</p>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {crowded.length === 0 ? null : (
        <Card title={say('calibration.crowded')}>
          <ul className={css['plainList']}>{crowded.map((one, at) => <li key={at}>{say.message(one)}</li>)}</ul>
        </Card>
      )}
    </div>
  )
}
