import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useSay } from '../../components/say.tsx'
import css from './kenaikan-pangkat.module.css'

/** The coming periods side by side, each with how many fall due in it; choosing one narrows the list, choosing it again shows all. */
export function PeriodStrip({ periods, chosen, onChoose }: {
  readonly periods: OutputOf<'kp.due'>['periods']
  readonly chosen: string | null
  readonly onChoose: (period: string | null) => void
}) {
  const say = useSay()
  const most = Math.max(1, ...periods.map(({ count }) => count))
  if (periods.length === 0) return null
  return (
    <div className={css['strip']} role="group" aria-label={say('kp.periods')} data-print="hide">
      <button type="button" className={css['period']} aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        <span>{say('kp.all-periods')}</span>
        <b>{say.number(periods.reduce((sum, { count }) => sum + count, 0))}</b>
      </button>
      {periods.map(({ period, count }) => (
        <button key={period} type="button" className={css['period']} aria-pressed={chosen === period} onClick={() => onChoose(chosen === period ? null : period)}>
          <span>{say.date(period)}</span>
          <b>{say.number(count)}</b>
          <span className={css['bar']} aria-hidden="true"><svg viewBox="0 0 100 4" preserveAspectRatio="none"><rect width={(count / most) * 100} height="4" /></svg></span>
        </button>
      ))}
    </div>
  )
}
