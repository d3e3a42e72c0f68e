import { useCallback, type ClipboardEvent } from 'react'
import { useAnnounce } from '../../../components/feedback/announcer.tsx'
import { useToast } from '../../../components/feedback/toast.ts'
import { predikatKey } from '../../../design/predikat.ts'
import { useSay, type Say } from '../../../components/say.tsx'
import { inWords, stateWords } from '../rating-words.ts'
import { readTable, writeTable } from '../sheet/clipboard-table.ts'
import { gridColumns } from '../sheet/columns.ts'
import { readField } from '../sheet/field.ts'
import type { Line } from '../sheet/line.ts'
import { planPaste, type PastePlan } from '../sheet/pasting.ts'
import type { Sheet } from '../sheet/sheet.ts'

/** What became of a paste: what was written, and what found no cell. */
export type Pasted = { readonly written: number; readonly people: number; readonly plan: PastePlan }

/** Pastes text into the sheet as one step that can be undone. */
export function pasteInto(sheet: Sheet, text: string): Pasted {
  const { ground, lines } = sheet
  const shown = ground.order().flatMap((key) => lines.line(key) ?? [])
  const plan = planPaste(readTable(text), { lines: shown, place: ground.place(), range: ground.range() })
  const { written, people } = sheet.write(plan.cells)
  return { written: Math.max(0, written - plan.cells.filter(({ error }) => error).length), people, plan }
}

/** Ctrl+C and Ctrl+V between the grid and a spreadsheet. */
export function useClipboard(sheet: Sheet, onPasted: (pasted: Pasted) => void): {
  readonly onCopy: (event: ClipboardEvent<HTMLElement>) => void
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void
} {
  const say = useSay()
  const announce = useAnnounce()
  const toast = useToast()
  const onCopy = useCallback((event: ClipboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    const { top, bottom, left, right } = sheet.ground.range()
    const rows = sheet.ground.order().slice(top, bottom + 1).flatMap((key) => sheet.lines.line(key) ?? [])
    event.clipboardData.setData('text/plain', writeTable(rows.map((line) => gridColumns.slice(left, right + 1).map((_, at) => cellText(line, left + at, say)))))
    event.preventDefault()
    announce(say('rating.told.copied', { cells: rows.length * (right - left + 1) }))
  }, [sheet, say, announce])
  const onPaste = useCallback((event: ClipboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    const pasted = pasteInto(sheet, event.clipboardData.getData('text/plain'))
    const faults = pasted.plan.faults
    // What was not taken stands above the grid and needs no notice in the corner too.
    if (faults > 0) announce(say('rating.told.pastedFaults', { cells: pasted.written, faults }))
    else toast(say('rating.told.pasted', { cells: pasted.written, people: pasted.people }))
    onPasted(pasted)
  }, [sheet, say, announce, toast, onPasted])
  return { onCopy, onPaste }
}

/** What a cell says in a spreadsheet; the person by NIP, by which a block finds its way back. */
function cellText(line: Line, at: number, say: Say): string {
  const column = gridColumns[at]
  if (column === undefined) return ''
  if (column.kind === 'person') return line.row.nip
  if (column.kind === 'predikat') return say(predikatKey(line.predikat ?? 'belum-dinilai'))
  if (column.kind === 'state') return stateWords(line.row, say).word
  const value = column.field === null ? null : readField(line.content, column.field)
  return value === null ? '' : inWords(value, say)
}
