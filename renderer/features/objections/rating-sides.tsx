import type { ObjectionView } from '../../../shared/contract/objection.ts'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './objections.module.css'

type Rated = ObjectionView['objected']

/** The rating before and after a decision, side by side with the predikat of either. */
export function RatingSides({ before, after }: { readonly before: Rated; readonly after: Rated }) {
  const say = useSay()
  return (
    <div className={css['sides']} role="group" aria-label={say('objection.before-after')}>
      {([['before', before], ['after', after]] as const).map(([side, rated]) => (
        <div key={side} className={css['side']} aria-live={side === 'after' ? 'polite' : undefined}>
          <p className={css['sideTitle']}>{say(`objection.${side}`)}</p>
          <PredikatChip predikat={rated.predikat} />
          <dl className={css['facts']}>
            <dt>{say('objection.hasil-kerja')}</dt>
            <dd>{rated.hasilKerja === null ? '–' : say(`legal.ekspektasi.${rated.hasilKerja}`)}</dd>
            <dt>{say('objection.perilaku-kerja')}</dt>
            <dd>{rated.perilakuKerja === null ? '–' : say(`legal.ekspektasi.${rated.perilakuKerja}`)}</dd>
          </dl>
        </div>
      ))}
    </div>
  )
}
