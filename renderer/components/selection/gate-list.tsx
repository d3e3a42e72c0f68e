import type { GateResult } from '../../../shared/domain/selection/list-content.ts'
import { Chip } from '../feedback/chip.tsx'
import { Citation } from '../finding/citation.tsx'
import { useSay } from '../say.tsx'
import { GateMark } from './gate-marks.tsx'
import { gateName } from './gate-name.ts'
import css from './selection.module.css'

/** Every gate as it stood for one person: what was found, where it stands, and when it would be met. */
export function GateList({ gates, said }: {
  readonly gates: readonly GateResult[]
  /** Says a sentence; where nobody is named, without what would tell who it is about. */
  readonly said: (sentence: string) => string
}) {
  const say = useSay()
  return (
    <ul className={css['gates']}>
      {gates.filter(({ weight }) => weight !== 'off').map((gate) => (
        <li key={gate.gate}>
          <GateMark outcome={gate.outcome} />
          <div className={css['gateWords']}>
            <span className={css['gateName']}>
              {gateName(gate.gate, say)}
              {gate.weight === 'preferred' ? <Chip tone="quiet">{say('round.screen.weight.preferred')}</Chip> : null}
            </span>
            <span>{said(say.message(gate.message))}</span>
            {gate.metOn === null || gate.outcome === 'met' ? null : <span className={css['quiet']}>{say('round.screen.met-on', { on: { date: gate.metOn } })}</span>}
            {gate.citation === null ? null : <Citation citation={gate.citation} />}
          </div>
        </li>
      ))}
    </ul>
  )
}
