import type { PersonView } from '../../../shared/contract/people.ts'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import { useSay } from '../../components/say.tsx'
import css from './people.module.css'

/** The annual predikat of each year, newest first; a year without one says why. */
export function YearStrip({ years }: { readonly years: PersonView['years'] }) {
  const say = useSay()
  if (years.length === 0) return <p className={css['quiet']}>{say('people.noYears')}</p>
  return (
    <ul className={css['years']} aria-label={say('people.years')}>
      {years.toSorted((a, b) => b.year - a.year).map((one) => (
        <li key={one.year}>
          <b>{one.year}</b>
          <PredikatChip predikat={one.predikat} />
          {one.why === null ? null : <span className={css['quiet']}>{say.message(one.why)}</span>}
        </li>
      ))}
    </ul>
  )
}
