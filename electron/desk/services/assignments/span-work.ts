import type { Kysely, Selectable } from 'kysely'
import { highestId, insertRows, updateRows } from '../../db/repositories/bulk-rows.ts'
import type { StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import { dropDrafts } from './drop-drafts.ts'

/** A span as it is stored. */
export type SpanRow = Selectable<Database['assignment']>

/** An evaluation that stands on a span: the days of its period, and whether it has been handed in (a version beyond a draft). */
export type StandingEvaluation = { readonly label: string; readonly starts: string; readonly ends: string; readonly firm: boolean }

/** Who writes, when and why; `changeId` numbers the journal where more of it is still to be written by somebody else. */
export type Act = { readonly now: string; readonly accountId: number; readonly reason: string | null; readonly changeId?: () => number }

/** What a span is to be; one that stands in several pieces comes several times. */
export type Piece = Pick<SpanRow, 'person_id' | 'post_name' | 'unit_id' | 'unit_name' | 'acting' | 'heads_unit' | 'starts' | 'ends' | 'evaluator_id' | 'superior_id'>

/** A span under work: what it was, what it becomes, and the wish that it fulfils. */
export type Work = {
  row: SpanRow
  readonly before: SpanRow | null
  removed: boolean
  readonly evaluations: readonly StandingEvaluation[]
  owner: Piece | null
}

/** The columns that a change may touch. */
const COLUMNS = ['post_name', 'unit_id', 'unit_name', 'acting', 'heads_unit', 'starts', 'ends', 'evaluator_id', 'superior_id', 'source', 'reason'] as const

/** Takes stored spans under work. */
export function openWorks(rows: readonly SpanRow[], evaluations: ReadonlyMap<number, readonly StandingEvaluation[]>): Work[] {
  return rows.map((row) => ({ row: { ...row }, before: row, removed: false, evaluations: evaluations.get(row.id) ?? [], owner: null }))
}

/** What of a span under work differs from what is stored; empty when nothing does. */
function changedColumns({ row, before }: Work): readonly (typeof COLUMNS)[number][] {
  return before === null ? [] : COLUMNS.filter((column) => row[column] !== before[column])
}

/**
 * Writes what became of the spans and keeps each step in the journal; gives how many rows were touched. Nobody goes on with the unsent
 * draft of another evaluator.
 */
export async function writeWorks(trx: Kysely<Database>, act: Act, works: readonly Work[]): Promise<number> {
  let [id, lastChange] = [await highestId(trx, 'assignment'), await highestId(trx, 'change')]
  const changeId = act.changeId ?? (() => ++lastChange)
  const added: StoredRow[] = []
  const changes: StoredRow[] = []
  const updates: { key: number; set: StoredRow }[] = []
  const gone: number[] = []
  const stamp = { changed_at: act.now, changed_by: act.accountId }
  const journal = (row: number, personId: number, before: StoredRow | null, after: StoredRow | null): void => {
    changes.push({
      id: changeId(), changed_at: act.now, account_id: act.accountId, batch_id: null, reason: act.reason, entity: 'assignment', row_id: String(row),
      person_id: personId, before: before && JSON.stringify(before), after: after && JSON.stringify(after),
    })
  }
  for (const work of works) {
    const { row, before } = work
    if (before === null) {
      if (work.removed) continue
      row.id = ++id
      const { reason: _reason, ...kept } = row
      added.push({ ...row, ...stamp })
      journal(row.id, row.person_id, null, kept)
    } else if (work.removed) {
      gone.push(row.id)
      journal(row.id, row.person_id, { ...before }, null)
    } else {
      const columns = changedColumns(work)
      if (columns.length === 0) continue
      const part = (from: SpanRow): StoredRow => Object.fromEntries(columns.filter((column) => column !== 'reason').map((column) => [column, from[column]]))
      updates.push({ key: row.id, set: { ...Object.fromEntries(columns.map((column) => [column, row[column]])), ...stamp } })
      journal(row.id, row.person_id, part(before), part(row))
    }
  }
  for (const one of gone) await trx.deleteFrom('assignment').where('id', '=', one).execute()
  await updateRows(trx, 'assignment', 'id', updates)
  await dropDrafts(trx, works.flatMap(({ row, before, removed }) => (!removed && before !== null && before.evaluator_id !== null && before.evaluator_id !== row.evaluator_id ? [row.id] : [])))
  await insertRows(trx, 'assignment', added)
  await insertRows(trx, 'change', changes)
  return gone.length + updates.length + added.length
}
