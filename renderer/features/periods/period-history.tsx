import type { PeriodEvent } from '../../../shared/contract/period.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './periods.module.css'

/** What was done with a period, the latest first: when, by whom, why. */
export function PeriodHistory({ events }: { readonly events: readonly PeriodEvent[] }) {
  const say = useSay()
  return (
    <Card title={say('period.history')}>
      <ol className={css['events']}>
        {events.map((event) => (
          <li key={`${event.at} ${event.what}`}>
            <b>{say.message(event.message)}</b>
            <span className={css['under']}>{event.by === null ? say.instant(event.at) : say('period.eventBy', { at: say.instant(event.at), by: event.by })}</span>
            {event.reason === null ? null : <span className={css['under']}>{say('period.eventReason', { reason: event.reason })}</span>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
