import { useCallback, type KeyboardEvent } from 'react'
import { useAnnounce } from '../../../components/feedback/announcer.tsx'
import { useSay } from '../../../components/say.tsx'
import { gridColumns } from '../sheet/columns.ts'
import { clear, fillDown, hasSelection, rate, ratingKeys } from '../sheet/commands.ts'
import { readField, takesRating } from '../sheet/field.ts'
import { whyClosed, type Line } from '../sheet/line.ts'
import { moved, tabbed } from '../sheet/moves.ts'
import type { Done, Sheet } from '../sheet/sheet.ts'

/** What the grid lets the keyboard reach outside of itself. */
export type GridActs = {
  readonly why: () => void
  readonly openOne: (line: Line) => void
  readonly leave: (back: boolean) => void
  /** How many rows a screenful holds, and how a row is brought into sight. */
  readonly page: () => number
  readonly reveal: (row: number, column: number) => void
}

/** The keys of the grid: moving and selecting, rating with A, S, B, filling, undoing, editing text, asking why. */
export function useRatingKeys(sheet: Sheet, acts: GridActs): (event: KeyboardEvent<HTMLElement>) => void {
  const say = useSay()
  const announce = useAnnounce()
  return useCallback((event) => {
    if (event.target !== event.currentTarget || sheet.ground.order().length === 0 || event.altKey) return
    const done = handle(event, sheet, acts)
    if (done === null) return
    event.preventDefault()
    if (typeof done === 'object') announce(told(done, sheet, say))
    const { row, column } = sheet.ground.place()
    acts.reveal(row, column)
  }, [sheet, acts, say, announce])
}

type Told = { readonly what: 'rated' | 'filled' | 'cleared' | 'undone' | 'redone'; readonly done: Done | null; readonly line: Line | undefined }

/** Does what a key asks; null where it is none of the grid's keys. */
function handle(event: KeyboardEvent<HTMLElement>, sheet: Sheet, acts: GridActs): Told | true | null {
  const { key } = event
  const { ground } = sheet
  const whole = event.ctrlKey || event.metaKey
  const place = ground.place()
  const line = sheet.lines.line(ground.keyAt(place.row) ?? '')
  const field = gridColumns[place.column]?.field ?? null

  const next = moved(place, key, whole, ground.extent(acts.page()))
  if (next !== null) return go(() => ground.goTo(next, event.shiftKey))
  if (key === 'F6') return go(() => acts.leave(event.shiftKey))
  if (key === 'F1') return go(acts.why)
  if (whole) {
    switch (key.toLowerCase()) {
      case 'enter': return line === undefined ? null : go(() => acts.openOne(line))
      case 'd': return { what: 'filled', done: fillDown(sheet), line }
      case 'z': return event.shiftKey ? { what: 'redone', done: sheet.redo(), line } : { what: 'undone', done: sheet.undo(), line }
      case 'y': return { what: 'redone', done: sheet.redo(), line }
      case 'a': return go(() => {
        ground.goTo({ row: 0, column: 0 })
        ground.goTo({ row: ground.order().length - 1, column: gridColumns.length - 1 }, true)
      })
      default: return null
    }
  }
  switch (key) {
    case 'Tab': {
      const tab = tabbed(place, event.shiftKey, ground.extent())
      return tab === null ? null : go(() => ground.goTo(tab))
    }
    case 'Enter': return go(() => ground.goTo({ ...place, row: place.row + (event.shiftKey ? -1 : 1) }))
    case 'Escape': return hasSelection(sheet) ? go(() => ground.goTo(place)) : null
    case 'Delete':
    case 'Backspace': return { what: 'cleared', done: clear(sheet), line }
    case 'F2': return line === undefined || field === null || whyClosed(line, field) !== null ? null : go(() => ground.edit({ ...place, text: textOf(line, place.column) }))
  }
  const rating = ratingKeys[key.toLowerCase()]
  if (field !== null && !takesRating(field) && key.length === 1 && !hasSelection(sheet)) {
    return line === undefined || whyClosed(line, field) !== null ? { what: 'rated', done: { written: 0, closed: 1, people: 0 }, line } : go(() => ground.edit({ ...place, text: key }))
  }
  return rating === undefined ? null : { what: 'rated', done: rate(sheet, rating), line }
}

function go(run: () => void): true {
  run()
  return true
}

function textOf(line: Line, column: number): string {
  const field = gridColumns[column]?.field
  return field ? (line.errors[field]?.text ?? readField(line.content, field) ?? '') : ''
}

/** What was done, as it is read out. */
function told({ what, done, line }: Told, sheet: Sheet, say: ReturnType<typeof useSay>): string {
  if (done === null) return say(what === 'rated' ? 'rating.told.noRating' : `rating.told.nothing.${what === 'undone' || what === 'redone' ? what : 'filled'}`)
  if (done.closed > 0 && done.written === 0) {
    const closed = line === undefined ? null : whyClosed(line, 'perilakuKerja') ?? whyClosed(line, 'hasilKerja')
    return closed === null ? say('rating.told.closed', { count: done.closed }) : say.message(closed)
  }
  const now = line === undefined ? undefined : sheet.lines.line(line.key)
  if (what === 'rated' && done.written <= 1 && now !== undefined) {
    const predikat = now.predikat === null ? say('shell.predikat.belumDinilai') : say(`legal.predikat.${now.predikat}`)
    return [say('rating.told.predikat', { name: now.row.name, predikat }), now.asked !== null && now.lacks.includes('reason') ? say(`rating.asked.${now.asked}`) : ''].filter(Boolean).join(' ')
  }
  const sentence = say(`rating.told.${what}`, { cells: done.written, people: done.people })
  return done.closed === 0 ? sentence : `${sentence} ${say('rating.told.closed', { count: done.closed })}`
}
