import { useSay } from '../components/say.tsx'
import { predikatKey, type PredikatOrNone } from '../design/predikat.ts'
import { share, type PredikatRow } from './predikat-counts.ts'
import css from './chart-figure.module.css'

/** What the bar under the pointer holds: heads and per cent. */
export function PredikatTip(props: {
  readonly active?: boolean
  readonly label?: string | number
  readonly rows: readonly PredikatRow[]
  readonly words: readonly PredikatOrNone[]
}) {
  const say = useSay()
  const row = props.rows.find((one) => one.label === props.label) ?? (props.rows.length === 1 ? props.rows[0] : undefined)
  if (props.active !== true || row === undefined) return null
  return (
    <div className={css['tip']}>
      <p>{row.label}</p>
      {props.words.map((word) => (
        <div key={word}>
          <span>{say(predikatKey(word))}</span>
          <span>
            {say.number(row.counts[word] ?? 0)} · {share(row.counts[word] ?? 0, row.people, say)}
          </span>
        </div>
      ))}
    </div>
  )
}
