import type { RatingRow } from '../../../../shared/contract/rating.ts'
import { makeAutosave, type Autosave, type AutosaveNeeds, type AutosaveState } from './autosave.ts'
import { readField, type Field } from './field.ts'
import { makeGround, type Ground } from './ground.ts'
import { emptyHistory, redone, undone, withStep, type History } from './history.ts'
import { whyClosed, type CellError, type Line } from './line.ts'
import { makeLineStore, type CellWrite, type LineStore } from './line-store.ts'
import { patchesOf } from './patches.ts'

type Cell = { readonly value: string | null; readonly error: CellError | null }
type Changed = { readonly key: string; readonly field: Field; readonly before: Cell; readonly after: Cell }
/** Something done in one go; `place` is where the keyboard stood. `typing` names the field that is typed on in. */
export type Step = { readonly changes: readonly Changed[]; readonly typing: string | null }

/** What a change did: how many cells were written, and how many were closed to it. */
export type Done = { readonly written: number; readonly closed: number; readonly people: number }

/** All that this window knows and has written of ratings. It lives outside the screens, so that going to another one loses nothing. */
export type Sheet = {
  readonly lines: LineStore
  readonly ground: Ground
  readonly autosave: Autosave
  readonly saving: () => AutosaveState
  readonly watchSaving: (listener: () => void) => () => void
  readonly load: (rows: readonly RatingRow[]) => void
  /** Writes cells as one step that can be undone; closed ones are left as they are. */
  readonly write: (cells: readonly CellWrite[], typing?: boolean) => Done
  readonly undo: () => Done | null
  readonly redo: () => Done | null
  readonly canUndo: () => boolean
  /** Settled on the desk: what it holds now stands, and what was written over the difference is gone. */
  readonly settled: (key: string, row: Partial<RatingRow>) => void
}

/** Makes an empty sheet over a way to the desk. */
export function makeSheet(needs: Pick<AutosaveNeeds, 'send' | 'later' | 'explain'> & { readonly onSaved: () => void; readonly onState: (state: AutosaveState) => void }): Sheet {
  const lines = makeLineStore(patchesOf)
  const ground = makeGround()
  const watchers = new Set<() => void>()
  let state: AutosaveState = { kind: 'idle' }
  let history: History<Step> = emptyHistory()

  const autosave = makeAutosave({
    ...needs,
    refOf: (key) => refOf(lines.line(key)),
    onAnswer: (answers, sent) => {
      lines.answer(answers, sent, autosave.waitingOf)
      // What was written meanwhile over a difference went into the difference; it is not sent past it.
      for (const answer of answers) if (answer.outcome === 'clash') autosave.take(`${answer.periodId}:${answer.assignmentId}`)
      if (autosave.count() === 0 && answers.some(({ outcome }) => outcome === 'saved')) needs.onSaved()
    },
    onState: (next) => {
      state = next
      needs.onState(next)
      for (const listener of watchers) listener()
    },
  })
  const send = (cells: readonly CellWrite[]) => {
    for (const [key, patch] of lines.write(cells)) autosave.add(key, patch)
  }
  const cellOf = (line: Line, field: Field): Cell => ({ value: readField(line.content, field), error: line.errors[field] ?? null })
  const put = (changes: readonly Changed[], side: 'before' | 'after'): Done => {
    const open = changes.filter(({ key, field }) => isOpen(lines.line(key), field))
    // The value goes with a faulty cell too: taking back a paste brings back what stood there.
    send(open.filter((one) => one[side].error !== null).map((one) => ({ key: one.key, field: one.field, value: one[side].value })))
    send(open.map((one) => ({ key: one.key, field: one.field, ...one[side] })))
    return { written: open.length, closed: changes.length - open.length, people: peopleOf(open) }
  }
  return {
    lines, ground, autosave,
    saving: () => state,
    watchSaving: (listener) => {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
    load: (rows) => lines.load(rows, autosave.pendingOf),
    write: (cells, typing = false) => {
      const open = cells.filter(({ key, field }) => isOpen(lines.line(key), field))
      const changes = open.flatMap(({ key, field, value, error }): Changed[] => {
        const line = lines.line(key)
        if (line === undefined) return []
        const before = cellOf(line, field)
        const after: Cell = error ? { value: before.value, error } : { value, error: null }
        return before.value === after.value && before.error === after.error ? [] : [{ key, field, before, after }]
      })
      const [only] = changes
      if (only !== undefined) {
        const tag = typing && changes.length === 1 ? `${only.key} ${only.field}` : null
        const last = history.past.at(-1)
        const on = tag !== null && last?.typing === tag
        const step: Step = { changes: on ? [{ ...only, before: last.changes[0]?.before ?? only.before }] : changes, typing: tag }
        history = withStep(history, step, on)
        send(changes.map(({ key, field, after }) => ({ key, field, ...after })))
      }
      return { written: changes.length, closed: cells.length - open.length, people: peopleOf(changes) }
    },
    undo: () => {
      const taken = undone(history)
      if (taken === null) return null
      history = taken.history
      return put(taken.step.changes, 'before')
    },
    redo: () => {
      const taken = redone(history)
      if (taken === null) return null
      history = taken.history
      return put(taken.step.changes, 'after')
    },
    canUndo: () => history.past.length > 0,
    settled: (key, row) => lines.change(key, { ...row, clash: null }),
  }
}

function isOpen(line: Line | undefined, field: Field): boolean {
  return line !== undefined && whyClosed(line, field) === null
}

function peopleOf(changes: readonly { readonly key: string }[]): number {
  return new Set(changes.map(({ key }) => key)).size
}

function refOf(line: Line | undefined): { readonly periodId: number; readonly assignmentId: number; readonly revision: number } {
  if (line === undefined) throw new Error('A change was written on a line that is not known')
  return { periodId: line.row.periodId, assignmentId: line.row.assignmentId, revision: line.row.revision }
}
