import { useId, useRef, type KeyboardEvent } from 'react'
import { ekspektasiSchema, type Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'
import { useSay } from '../../../components/say.tsx'
import { shortOf } from '../rating-words.ts'
import { ratingKeys } from '../sheet/commands.ts'
import css from './panel.module.css'

/** Di atas, sesuai, di bawah as three buttons of which one holds; A, S, B and the arrows choose, Delete takes it back. */
export function RatingChoice({ label, value, disabled = false, strong = false, onChange }: {
  readonly label: string
  readonly value: Ekspektasi | null
  readonly disabled?: boolean
  readonly strong?: boolean
  readonly onChange: (value: Ekspektasi | null) => void
}) {
  const say = useSay()
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const options = ekspektasiSchema.options
  const choose = (next: Ekspektasi | null) => {
    if (disabled) return
    onChange(next)
    if (next !== null) group.current?.querySelectorAll('button')[options.indexOf(next)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = value === null ? -1 : options.indexOf(value)
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0
    const rating = ratingKeys[event.key.toLowerCase()]
    if (rating !== undefined) choose(rating)
    else if (step !== 0) choose(options[(at + step + options.length) % options.length] ?? null)
    else if (event.key === 'Delete' || event.key === 'Backspace') choose(null)
    else return
    event.preventDefault()
  }
  return (
    <div className={css['choiceRow']} data-strong={strong ? true : undefined}>
      <span id={id} className={css['choiceLabel']}>{label}</span>
      <div ref={group} role="radiogroup" aria-labelledby={id} aria-disabled={disabled} className={css['choice']} onKeyDown={onKeyDown}>
        {options.map((option, at) => (
          <button
            key={option}
            type="button"
            role="radio"
            aria-checked={value === option}
            disabled={disabled}
            tabIndex={value === option || (value === null && at === 0) ? 0 : -1}
            className={css['option']}
            onClick={() => choose(option)}
          >
            {shortOf(option, say)}
          </button>
        ))}
      </div>
    </div>
  )
}
