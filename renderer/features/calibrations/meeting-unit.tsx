import type { UnitDistribution } from '../../../shared/contract/calibration.ts'
import { predikatSchema } from '../../../shared/legal/terms/predikat.ts'
import { Swatch } from '../../charts/swatch.tsx'
import { useSay } from '../../components/say.tsx'
import { Kept } from './kept.tsx'
import css from './meeting.module.css'

/** One unit on the projector: the sentence in heads, and each predikat then, now and as far as a lawful mix can hold. */
export function MeetingUnit({ unit }: { readonly unit: UnitDistribution }) {
  const say = useSay()
  return (
    <>
      <h2 className={css['name']}>{unit.unit}</h2>
      <p className={css['line']}>
        {say('calibration.unitLine', { capaian: unit.capaian === null ? { text: 'calibration.capaianMissing' } : { message: { key: 'calibration.capaianIs', values: { level: { text: `legal.capaian.${unit.capaian}` } } } }, rated: unit.rated, unrated: unit.unrated })} <Kept unit={unit} />
      </p>
      {unit.limits.length === 0 ? <p className={css['sentence']}>{say.message(unit.message)}</p> : unit.limits.map(({ sentence }, at) => <p key={at} className={css['sentence']}>{say.message(sentence)}</p>)}
      <div className={css['wide']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title: unit.unit })}>
        <table className={css['counts']}>
          <thead>
            <tr>
              <th scope="col">{say('calibration.predikat')}</th>
              <th scope="col">{say('calibration.before')}</th>
              <th scope="col">{say('calibration.now')}</th>
              {unit.feasible === null ? null : <th scope="col">{say('calibration.possible')}</th>}
              {unit.nearest === null ? null : <th scope="col">{say('calibration.nearest')}</th>}
            </tr>
          </thead>
          <tbody>
            {predikatSchema.options.map((one) => (
              <tr key={one}>
                <th scope="row"><Swatch predikat={one} /> {say(`legal.predikat.${one}`)}</th>
                <td>{say.number(unit.before[one] ?? 0)}</td>
                <td>{say.number(unit.now[one] ?? 0)}</td>
                {unit.feasible === null ? null : <td>{say('calibration.range', unit.feasible[one])}</td>}
                {unit.nearest === null ? null : <td>{say.number(unit.nearest.counts[one] ?? 0)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unit.notices.map((one, at) => <p key={at} className={css['line']}>{say.message(one)}</p>)}
    </>
  )
}
