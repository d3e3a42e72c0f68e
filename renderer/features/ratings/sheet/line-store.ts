import type { RatingRow, SavedRating } from '../../../../shared/contract/rating.ts'
import { emptyEvaluation, patched, type EvaluationPatch } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { answersByKey, type Sent } from './autosave.ts'
import { fieldsOf, readField, type Field } from './field.ts'
import { keyOf, makeLine, type CellError, type Line } from './line.ts'

/** One cell to be written: a value, or what could not be read as one. */
export type CellWrite = { readonly key: string; readonly field: Field; readonly value: string | null; readonly error?: CellError | null }

/** The lines that this window knows, each watched for itself so that one change redraws one line. */
export type LineStore = {
  readonly line: (key: string) => Line | undefined
  readonly watch: (key: string, listener: () => void) => () => void
  /** Told after any line changed. */
  readonly watchAll: (listener: () => void) => () => void
  /** Counts every change, as a stand-in for all lines in comparisons. */
  readonly turn: () => number
  /** Counts how often lines came from the desk. */
  readonly loads: () => number
  readonly load: (rows: readonly RatingRow[], pendingOf: (key: string) => EvaluationPatch | null) => void
  /** Writes into cells and hands back the change of each line that has to be sent. */
  readonly write: (cells: readonly CellWrite[]) => ReadonlyMap<string, EvaluationPatch>
  readonly answer: (answers: readonly SavedRating[], sent: readonly Sent[], waitingOf: (key: string) => EvaluationPatch | null) => void
  readonly change: (key: string, row: Partial<RatingRow>) => void
}

/** Makes an empty store of lines. */
export function makeLineStore(patchFor: (cells: readonly CellWrite[]) => ReadonlyMap<string, EvaluationPatch>): LineStore {
  const lines = new Map<string, Line>()
  const loaded = new Map<string, RatingRow>()
  const watchers = new Map<string, Set<() => void>>()
  const everybody = new Set<() => void>()
  let turn = 0
  let loads = 0

  const tell = (keys: Iterable<string>) => {
    turn += 1
    for (const key of keys) for (const listener of watchers.get(key) ?? []) listener()
    for (const listener of everybody) listener()
  }
  const put = (line: Line) => void lines.set(line.key, line)

  return {
    line: (key) => lines.get(key),
    turn: () => turn,
    loads: () => loads,
    watch: (key, listener) => {
      const set = watchers.get(key) ?? new Set()
      watchers.set(key, set.add(listener))
      return () => {
        set.delete(listener)
        if (set.size === 0 && watchers.get(key) === set) watchers.delete(key)
      }
    },
    watchAll: (listener) => {
      everybody.add(listener)
      return () => everybody.delete(listener)
    },
    load: (rows, pendingOf) => {
      const fresh = rows.filter((row) => loaded.get(keyOf(row)) !== row)
      for (const row of fresh) {
        const key = keyOf(row)
        loaded.set(key, row)
        const next = merged(lines.get(key), row, pendingOf(key))
        if (next !== null) put(next)
      }
      if (fresh.length === 0) return
      loads += 1
      tell(fresh.map(keyOf))
    },
    write: (cells) => {
      const patches = patchFor(cells.filter(({ error }) => !error))
      const touched = new Map<string, Record<string, CellError>>()
      for (const { key, field, error } of cells) {
        const errors = touched.get(key) ?? { ...lines.get(key)?.errors }
        if (error) errors[field] = error
        else delete errors[field]
        touched.set(key, errors)
      }
      for (const [key, errors] of touched) {
        const line = lines.get(key)
        if (line === undefined) continue
        const patch = patches.get(key)
        put(makeLine(line.row, patch === undefined ? line.content : patched(line.content, patch), errors))
      }
      tell(touched.keys())
      return patches
    },
    answer: (answers, sent, waitingOf) => {
      const patches = new Map(sent.map((one) => [keyOf(one), one.patch]))
      for (const [key, answer] of answersByKey(answers)) {
        const line = lines.get(key)
        if (line !== undefined) put(answered(line, answer, patches.get(key) ?? {}, waitingOf(key)))
      }
      tell(patches.keys())
    },
    change: (key, row) => {
      const line = lines.get(key)
      if (line === undefined) return
      put(makeLine({ ...line.row, ...row }, row.content === undefined ? line.content : row.content, line.errors))
      tell([key])
    },
  }
}

/** What the desk reads out laid beside what is written here; null where an answer is older than what is known. */
function merged(line: Line | undefined, row: RatingRow, pending: EvaluationPatch | null): Line | null {
  if (line === undefined) return makeLine(row, pending === null ? row.content : patched(row.content ?? emptyEvaluation, pending), {})
  const { version, revision } = line.row
  if (pending !== null) {
    // What is on its way keeps the revision it was written on, so that the desk can tell a clash.
    return makeLine({ ...row, version, revision, content: line.row.content, savedAt: line.row.savedAt, clash: row.clash ?? line.row.clash }, line.content, line.errors)
  }
  const older = row.version < version || (row.version === version && row.revision < revision)
  // What was written while the difference arose stands only here, until it is settled.
  const clash = row.clash !== null && row.clash.id === line.row.clash?.id ? line.row.clash : row.clash
  return older ? null : makeLine({ ...row, clash }, row.content, row.mayWrite ? line.errors : {})
}

/** A line after the desk has answered; what was written since then stays over it. */
function answered(line: Line, answer: SavedRating, sent: EvaluationPatch, waiting: EvaluationPatch | null): Line {
  const held = answer.content ?? (answer.outcome === 'saved' ? patched(line.row.content ?? emptyEvaluation, sent) : line.row.content ?? emptyEvaluation)
  // A line that is no longer the caller's is refused without saying what stands there now.
  const known = answer.outcome !== 'refused' || answer.version > 0
  const row: RatingRow = {
    ...line.row, content: held, ...(known ? { version: answer.version, revision: answer.revision, savedAt: answer.savedAt ?? line.row.savedAt } : {}),
    ...(answer.outcome === 'saved' && answer.version > 0 ? { state: line.row.state ?? 'draft', origin: line.row.origin ?? 'entry' } as const : {}),
    ...(answer.outcome === 'clash' ? { clash: answer.clash === null ? null : { ...answer.clash, mine: patched(answer.clash.mine, waiting ?? {}) } } : {}),
  }
  const errors = answer.outcome === 'refused' ? { ...line.errors, ...refusedCells(line, sent, answer.message) } : line.errors
  return makeLine(row, answer.outcome === 'clash' || waiting === null ? held : patched(held, waiting), errors)
}

function refusedCells(line: Line, sent: EvaluationPatch, message: Message | null): Record<string, CellError> {
  return Object.fromEntries(fieldsOf(sent).map((field) => [field, { text: readField(line.content, field) ?? '', message: message ?? { key: 'rating.closed' } }]))
}
