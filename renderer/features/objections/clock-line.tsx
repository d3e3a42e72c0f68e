import type { ObjectionClockView, ObjectionView } from '../../../shared/contract/objection.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { ClockChip } from './clock-chip.tsx'
import css from './objections.module.css'

/** The days of an objection in the order of time, each with its deadline and the sentence of the rule. */
export function ClockLine({ one }: { readonly one: ObjectionView }) {
  const say = useSay()
  return (
    <Card title={say('objection.clocks')}>
      <ol className={css['line']}>
        <Stop title={say('objection.stop.received')} done={one.receivedOn} clock={null} />
        <Stop title={say('objection.stop.filed')} done={one.filedOn} clock={one.filing} />
        <Stop title={say('objection.stop.decided')} done={one.decidedOn} clock={one.deciding} />
        <Stop title={say('objection.stop.reported')} done={one.reportedOn} clock={one.reporting} />
      </ol>
    </Card>
  )
}

function Stop({ title, done, clock }: { readonly title: string; readonly done: string | null; readonly clock: ObjectionClockView | null }) {
  const say = useSay()
  return (
    <li className={css['stop']} data-done={done === null ? undefined : true}>
      <p className={css['stopHead']}>
        {title}
        {done === null ? null : <span>{say.date(done)}</span>}
        {clock === null ? null : <ClockChip clock={clock} />}
      </p>
      {clock === null ? null : <p className={css['stopLine']}>{say.message(clock.message)}</p>}
    </li>
  )
}
