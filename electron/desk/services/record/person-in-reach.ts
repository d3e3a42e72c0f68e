import type { Role } from '../../../../shared/contract/procedure.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { findPersonId } from '../../db/repositories/people.ts'
import { inScope, refuseOutside, unitScopeOf } from '../../row-scope.ts'

/** The person who bears a number, if the caller's roles reach the unit; else `not-found`, as if there were no such person. */
export async function findPersonInReach(context: Context, nip: string, roles: readonly Role[] = ['admin']): Promise<number> {
  const personId = await findPersonId(context.db, nip)
  await needInReach(context, personId, { key: 'record.person.unknown', values: { nip } }, roles)
  return personId
}

/** Refuses a person outside the units that the caller's roles reach, in the given words. */
export async function needInReach(context: Context, personId: number, unknown: Message, roles: readonly Role[] = ['admin']): Promise<void> {
  const scope = await unitScopeOf(context, roles)
  if (scope === null) return
  const person = await context.db.selectFrom('person_current').select('unit_id').where('person_id', '=', personId).executeTakeFirst()
  refuseOutside(inScope(scope, person?.unit_id ?? null), { entity: 'person', id: String(personId), said: unknown })
}

/** Refuses an Admin of some units only: what follows concerns the whole office. */
export async function needWholeOffice(context: Context): Promise<void> {
  if ((await unitScopeOf(context, ['admin'])) !== null) throw new TanjakError('not-allowed', { key: 'record.whole-office' })
}
