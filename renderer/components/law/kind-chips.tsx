import { useSay } from '../say.tsx'
import css from './kind-chips.module.css'

/** One kind of thing in a list, with its word and how many there are. */
export type KindChip<K> = { readonly kind: K; readonly label: string; readonly count: number; readonly title?: string | undefined }

/** Which kind of a list is shown: one chip a kind, pressed where it is the one. */
export function KindChips<K extends string | null>(props: {
  readonly label: string
  readonly kinds: readonly KindChip<K>[]
  readonly chosen: K
  readonly onChoose: (kind: K) => void
}) {
  const say = useSay()
  return (
    <div className={css['kinds']} role="group" aria-label={props.label}>
      {props.kinds.map(({ kind, label, count, title }) => (
        <button key={String(kind)} type="button" className={css['kind']} title={title} aria-pressed={props.chosen === kind} onClick={() => props.onChoose(kind)}>
          {label} <b>{say.number(count)}</b>
        </button>
      ))}
    </div>
  )
}
