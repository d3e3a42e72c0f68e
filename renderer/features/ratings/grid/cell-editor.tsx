import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useSay } from '../../../components/say.tsx'
import type { GridColumn } from '../sheet/columns.ts'
import { LONGEST_TEXT } from '../sheet/field.ts'
import type { Line } from '../sheet/line.ts'
import { writeOf } from '../sheet/pasting.ts'
import type { Sheet } from '../sheet/sheet.ts'
import css from './rating-grid.module.css'

type Move = 'stay' | 'down' | 'up' | 'right' | 'left'

/** Edits a cell as text: Enter and Tab keep it and move on, leaving it keeps it, Esc puts back what stood there. */
export function CellEditor({ sheet, line, column, text, onDone }: {
  readonly sheet: Sheet
  readonly line: Line
  readonly column: GridColumn
  readonly text: string
  readonly onDone: (move: Move) => void
}) {
  const say = useSay()
  const [typed, setTyped] = useState(text)
  const input = useRef<HTMLInputElement>(null)
  const over = useRef(false)
  useEffect(() => {
    input.current?.focus()
    input.current?.setSelectionRange(text.length, text.length)
  }, [text])
  const end = (keep: boolean, move: Move) => {
    if (over.current) return
    over.current = true
    if (keep && column.field !== null) sheet.write([writeOf(line.key, column.field, typed)])
    onDone(move)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const move = moveOf(event)
    if (event.key === 'Escape') end(false, 'stay')
    else if (move === null) return
    else end(true, move)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <input
      ref={input}
      className={css['editor']}
      aria-label={say('rating.editCell', { column: { text: column.full }, name: line.row.name })}
      value={typed}
      maxLength={LONGEST_TEXT}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(true, 'stay')}
    />
  )
}

function moveOf({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): Move | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down'
  return key === 'Tab' ? (shiftKey ? 'left' : 'right') : null
}
