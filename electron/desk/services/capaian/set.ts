import type { CapaianSet } from '../../../../shared/contract/capaian.ts'
import type { InputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { exact, exactText } from '../../../../shared/numbers/exact.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { refuseOutside } from '../../row-scope.ts'
import { openPeriodRow } from '../periods/change.ts'
import { readStaffedTree } from '../units/tree.ts'
import { bare, entriesOf } from './entry.ts'
import { followHeads } from './follow-heads.ts'
import { dayOfUnits, reaches } from './list.ts'
import { settersOf } from './may-set.ts'

/**
 * Sets the capaian of a unit in a period, or replaces it with a reason; what was set before stays kept. Drafts of the head of the unit
 * follow it; a rating that was sent already is told, not changed. Refused in a closed period, and to whom it is not given to set it.
 */
export async function setCapaian(context: Context, input: InputOf<'capaian.set'>): Promise<CapaianSet> {
  const { db, account, now, today } = context
  const { periodId, unitId } = input
  const period = await openPeriodRow(context, periodId)
  const { tree } = await readStaffedTree(context, dayOfUnits(period, today()))
  refuseOutside(await reaches(context, unitId, tree), { entity: 'unit', id: unitId, said: { key: 'units.not-found', values: { id: unitId } } })
  const setter = (await settersOf(context, tree, false))(unitId)
  if (setter.as === null) throw new TanjakError('not-allowed', setter.whyNot)
  const [before] = await entriesOf(db, periodId, { unitId, present: true })
  refuseIncomplete({
    ...(setter.as === 'admin' && !input.skNumber ? { skNumber: { key: 'capaian.document-needed' } } : {}),
    ...(before && input.reason === null ? { reason: { key: 'capaian.reason-needed' } } : {}),
  })
  await db.updateTable('unit_capaian').set({ replaced_at: now() }).where('period_id', '=', periodId).where('unit_id', '=', unitId).where('replaced_at', 'is', null).execute()
  const { level, basis, achieved, skNumber, skDate, setBy, reason } = input
  await db.insertInto('unit_capaian').values({
    period_id: periodId, unit_id: unitId, level, basis, achieved: achieved === null ? null : exactText(exact(achieved)), sk_number: skNumber || null, sk_date: skDate, set_by: setBy,
    set_at: now(), account_id: account.id, reason, replaced_at: null,
  }).execute()
  const [entry] = await entriesOf(db, periodId, { unitId, present: true })
  if (!entry) throw new Error(`Unit ${unitId} has no capaian just after it was set`)
  return { ...bare(entry), ...await followHeads(db, periodId, unitId, level) }
}

function refuseIncomplete(fields: Readonly<Record<string, Message>>): void {
  const [first] = Object.values(fields)
  if (first) throw new TanjakError('bad-input', first, fields)
}
