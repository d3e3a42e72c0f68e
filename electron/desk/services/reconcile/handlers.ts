import type { ConflictView } from '../../../../shared/contract/import.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { HandlersOf } from '../../context.ts'
import { countConflicts, findConflict, listConflicts, type ConflictRow } from '../../db/repositories/conflicts.ts'
import { unitScopeOf } from '../../row-scope.ts'
import { needWholeOffice } from '../record/person-in-reach.ts'
import { conflictKinds } from './found-conflict.ts'
import { settleByRule, settleConflict } from './settle.ts'

const READERS = ['admin', 'auditor'] as const

/** Conflicts between the files and the record. */
export const reconcileHandlers: HandlersOf<'reconcile.summary' | 'reconcile.list' | 'reconcile.settle' | 'reconcile.settle-by-rule'> = {
  'reconcile.summary': async (context) => {
    const counts = await countConflicts(context.db, await unitScopeOf(context, READERS))
    const of = (kind: string, state: 'open' | 'settled'): number => counts.find((one) => one.kind === kind && one.state === state)?.n ?? 0
    return { kinds: conflictKinds.map((kind) => ({ kind, open: of(kind, 'open'), settled: of(kind, 'settled') })).filter(({ open, settled }) => open + settled > 0) }
  },
  'reconcile.list': async (context, { kind, state, search, offset, limit }) => {
    const { total, rows } = await listConflicts(context.db, { kind, state, search, scope: await unitScopeOf(context, READERS) }, { offset, limit })
    return { total, rows: rows.map(view) }
  },
  'reconcile.settle': async (context, { id, as, reason }) => {
    await needWholeOffice(context)
    await settleConflict(context, id, as, reason)
    const settled = await findConflict(context.db, id)
    if (!settled) throw new Error(`Conflict ${id} went while it was settled`)
    return view(settled)
  },
  'reconcile.settle-by-rule': async (context, { kind, ids }) => {
    await needWholeOffice(context)
    return { settled: await settleByRule(context, kind, ids) }
  },
}

function view(row: ConflictRow): ConflictView {
  return {
    id: row.id, kind: row.kind, nip: row.nip, name: row.person_name, subject: row.subject, row: row.row_number, file: row.file_name,
    message: JSON.parse(row.message) as Message, rule: JSON.parse(row.rule) as Message, options: JSON.parse(row.options) as ConflictView['options'],
    proposed: row.proposed, state: row.state, settledAs: row.settled_as, settledHow: row.settled_how, reason: row.reason, settledAt: row.settled_at, settledBy: row.settled_name,
  }
}
