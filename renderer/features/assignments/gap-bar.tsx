import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useSay } from '../../components/say.tsx'
import { gapOrder, type Gap } from './gap-words.tsx'
import css from './assignments.module.css'

/** The gaps with how many spans have each; pressing one narrows the list to it. */
export function GapBar({ counts, chosen, onChange }: {
  readonly counts: OutputOf<'assignment.list'>['gaps'] | undefined
  readonly chosen: readonly Gap[]
  readonly onChange: (gaps: readonly Gap[]) => void
}) {
  const say = useSay()
  const shown = gapOrder.filter((gap) => (counts?.[gap] ?? 0) > 0 || chosen.includes(gap))
  if (shown.length === 0) return null
  return (
    <ul className={css['gaps']} aria-label={say('assignment.gaps')}>
      {shown.map((gap) => (
        <li key={gap}>
          <button
            type="button"
            className={css['gap']}
            aria-pressed={chosen.includes(gap)}
            onClick={() => onChange(chosen.includes(gap) ? chosen.filter((one) => one !== gap) : [...chosen, gap])}
          >
            {say(`assignment.gap.${gap}`)} <b>{say.number(counts?.[gap] ?? 0)}</b>
          </button>
        </li>
      ))}
    </ul>
  )
}
