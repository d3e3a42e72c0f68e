import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { rulesForPeople } from '../../../../shared/domain/rules-for-people.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { inScope, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { findRun } from '../assess/run-view.ts'

/**
 * Writes down what the board does with a flag; it goes on from run to run. Errors: `not-found` for a person or rule nobody knows,
 * `bad-input` when a postponing has no reason, `refused` when the latest run does not flag the person and nothing was written down yet.
 */
export async function setFlag(
  context: Context, { nip, rule, state, reason }: ParsedInputOf<'candidates.flag'>,
): Promise<OutputOf<'candidates.flag'>> {
  const { db, account } = context
  const person = await findPerson(db, nip)
  refuseOutside(inScope(await unitScopeOf(context, ['admin']), person.unitId), { entity: 'person', id: nip, said: { key: 'people.not-found', values: { id: nip } } })
  const known = rulesForPeople.map((one) => one.id)
  if (!known.includes(rule)) throw new TanjakError('not-found', { key: 'assess.unknown-rule', values: { rule, known: known.join(', ') } })
  if (state === 'postponed' && reason === null) {
    throw new TanjakError('bad-input', { key: 'assess.postponed-needs-reason' }, { reason: { key: 'assess.postponed-needs-reason' } })
  }
  const flagged = { person_id: person.id, rule }
  const before = await db.selectFrom('flag').select('state').where('person_id', '=', person.id).where('rule', '=', rule).executeTakeFirst()
  if (!before && !await isMet(context, flagged)) {
    throw new TanjakError('refused', { key: 'assess.not-flagged', values: { name: person.name, rule } })
  }
  const row = { state, reason, changed_at: context.now(), account_id: account.id }
  await db.insertInto('flag').values({ ...flagged, ...row })
    .onConflict((conflict) => conflict.columns(['person_id', 'rule']).doUpdateSet(row)).execute()
  return { state }
}

async function isMet(
  { db }: Context, { person_id: personId, rule }: { readonly person_id: number; readonly rule: string },
): Promise<boolean> {
  const run = await findRun(db, null)
  const found = run && await db.selectFrom('run_finding').select('outcome').where('run_id', '=', run.runId).where('rule', '=', rule)
    .where('person_id', '=', personId).executeTakeFirst()
  return found?.outcome === 'met'
}
