import { predikatKey, type PredikatOrNone } from '../../design/predikat.ts'
import { useSay } from '../say.tsx'
import css from './chip.module.css'

/** A predikat in its colour; no rating yet is hatched grey. The same wherever a predikat stands. */
export function PredikatChip({ predikat }: { readonly predikat: PredikatOrNone | null }) {
  const say = useSay()
  const shown = predikat ?? 'belum-dinilai'
  return (
    <span className={css['chip']} data-predikat={shown}>
      <span className={css['word']}>{say(predikatKey(shown))}</span>
    </span>
  )
}
