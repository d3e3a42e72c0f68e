import type { Standing } from '../../../shared/contract/period.ts'
import { useSay, type Say } from '../say.tsx'
import css from './standing-bar.module.css'

/** Where a rating may stand, from finished to not begun. */
export const standingPlaces = ['locked', 'imported', 'confirmed', 'submitted', 'draft', 'none'] as const

/** Where the ratings of a period stand, as a bar; its name says the same in words. */
export function StandingBar({ standing }: { readonly standing: Standing }) {
  const say = useSay()
  return (
    <div className={css['bar']} role="img" aria-label={standingWords(standing, say)}>
      {standingPlaces.map((place) => (standing[place] === 0 ? null : <span key={place} className={css['part']} data-place={place} style={{ flexGrow: standing[place], flexBasis: 0 }} />))}
    </div>
  )
}

/** The same places with their numbers, each beside the colour and pattern that it has in the bar. */
export function StandingLegend({ standing }: { readonly standing: Standing }) {
  const say = useSay()
  return (
    <dl className={css['legend']}>
      {standingPlaces.map((place) => (
        <div key={place}>
          <span className={css['swatch']} data-place={place} aria-hidden="true" />
          <dt>{say(`period.standing.${place}`)}</dt>
          <dd>{say.number(standing[place])}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The standing in a sentence that names what there is. */
export function standingWords(standing: Standing, say: Say): string {
  if (standing.total === 0) return say('period.standing.nobody')
  const parts = standingPlaces.filter((place) => standing[place] > 0).map((place) => say('period.standing.part', { count: standing[place], what: { text: `period.standing.${place}` } }))
  return say('period.standing.all', { total: standing.total, parts: { list: parts } })
}
