import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { OutsideReach } from '../../row-scope.ts'
import { spanReach, type SpanReach } from '../assignments/reach.ts'
import { readObjections, type ObjectionChoice, type StoredObjection } from './stored.ts'

/** An objection with what the caller is to it: evaluator, the atasan to whom it went, or a reader of the unit. */
export type ReachedObjection = { readonly row: StoredObjection; readonly reach: SpanReach }

const unknown = (id: number): Message => ({ key: 'objection.not-found', values: { id: String(id) } })

/** The objections that the caller may see. The atasan is the one who was fixed when it was registered, whoever that is today. */
export async function reachedObjections(context: Context, choice: Pick<ObjectionChoice, 'state'>): Promise<ReachedObjection[]> {
  const rows = await readObjections(context.db, choice)
  const reachOf = await spanReach(context)
  return rows.flatMap((row) => {
    const reach = reachOf(asSpan(row))
    return reach === null ? [] : [{ row, reach }]
  })
}

/** One objection; refused as `not-found`, and the refusal logged, where it is none of the caller's. */
export async function reachObjection(context: Context, id: number): Promise<ReachedObjection> {
  const [row] = await readObjections(context.db, { ids: [id] })
  const said = unknown(id)
  if (!row) throw new TanjakError('not-found', said)
  const reach = (await spanReach(context))(asSpan(row))
  if (!reach) throw new OutsideReach({ entity: 'objection', id: String(id), said })
  return { row, reach }
}

const asSpan = (row: StoredObjection) => ({ evaluatorId: row.evaluatorId, superiorId: row.superior_id, unitId: row.unitId, personId: row.person_id })
