import { useSay } from '../../components/say.tsx'
import css from './import.module.css'

/** Counts side by side, each with what it counts. */
export function Tiles({ counts }: { readonly counts: readonly { readonly label: string; readonly count: number; readonly tone?: 'bad' | 'warn' }[] }) {
  const say = useSay()
  return (
    <dl className={css['tiles']}>
      {counts.map((one) => (
        <div key={one.label} className={css['tile']} data-tone={one.count > 0 ? one.tone : undefined}>
          <dt>{one.label}</dt>
          <dd>{say.number(one.count)}</dd>
        </div>
      ))}
    </dl>
  )
}
