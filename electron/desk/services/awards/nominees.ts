import { isoDate, monthsBetween } from '../../../../shared/calendar/iso-date.ts'
import type { Nominee } from '../../../../shared/contract/award.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { cpnsMonthOf } from '../../../../shared/domain/identity/nip.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { foldText } from '../../db/repositories/fold.ts'
import { disciplineScopeOf, inScope, readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { sealedMessage } from '../assess/seal.ts'
import { accountNames } from '../ratings/account-names.ts'
import { findRound, frozenHash, type RoundRow } from './round-row.ts'

/** Somebody of a round with what only the desk knows of it. */
export type KeptNominee = Nominee & { readonly personId: number; readonly factHash: string; readonly sealed: boolean }

/** What is frozen of a round when it is closed. */
export type FrozenRound = { readonly nominees: readonly KeptNominee[] } & Readonly<Record<string, unknown>>

/** Everybody of a round, whoever asks: as they stand while it is open, as they were frozen afterwards. Error: `damaged-store`. */
export async function keptNominees(context: Pick<Context, 'db'>, round: RoundRow): Promise<readonly KeptNominee[]> {
  if (round.frozen !== null) {
    if (frozenHash(round.frozen) !== round.frozen_hash) throw new TanjakError('damaged-store', { key: 'award.frozen-altered', values: { name: round.name } })
    return (JSON.parse(round.frozen) as FrozenRound).nominees
  }
  const { db } = context
  const names = await accountNames(db)
  const rows = await db.selectFrom('award_nominee').innerJoin('person', 'person.id', 'award_nominee.person_id').leftJoin('person_current', 'person_current.person_id', 'award_nominee.person_id')
    .select(['person.id', 'person.nip', 'person.name', 'person.cpns_date', 'person_current.golongan', 'person_current.post_name', 'award_nominee.unit_id', 'award_nominee.unit_name', 'outcome', 'message', 'sealed',
      'place', 'award_nominee.state', 'reason', 'decided_at', 'decided_by', 'fact_hash'])
    .where('award_round_id', '=', round.id)
    .orderBy((order) => order.case().when('award_nominee.outcome', '=', 'met').then(0).else(1).end()).orderBy('award_nominee.unit_name').orderBy('place').orderBy('person_current.sort_name').orderBy('person.nip').execute()
  const on = isoDate(round.asked_on)
  return rows.map((row) => {
    const since = row.cpns_date === null ? cpnsMonthOf(row.nip) : isoDate(row.cpns_date)
    return {
      nip: row.nip, name: row.name, golongan: row.golongan, post: row.post_name, unitId: row.unit_id, unit: row.unit_name, outcome: row.outcome, message: JSON.parse(row.message) as Message, place: row.place,
      serviceMonths: since === null || since > on ? null : monthsBetween(since, on), state: row.state, reason: row.reason, decidedAt: row.decided_at, decidedBy: names(row.decided_by),
      personId: row.id, factHash: row.fact_hash, sealed: row.sealed === 1,
    }
  })
}

/** Those of a round whom the caller reaches; a sentence that discipline shaped is told only where the caller may read it. */
export async function seenNominees(context: Context, round: RoundRow): Promise<Nominee[]> {
  const scope = await unitScopeOf(context, readerRoles)
  const open = await disciplineScopeOf(context)
  return (await keptNominees(context, round)).filter(({ unitId }) => inScope(scope, unitId)).map(({ personId: _personId, factHash: _factHash, sealed, ...nominee }) => ({
    ...nominee, message: sealed && !inScope(open, nominee.unitId) ? sealedMessage(nominee.outcome) : nominee.message,
  }))
}

/** One page of a round's people, perhaps of those alone who stand in one unit. Errors: `not-found` for the round, and for a unit out of reach. */
export async function listNominees(context: Context, { id, unitId, state, outcome, search, offset, limit }: ParsedInputOf<'award.nominees'>): Promise<OutputOf<'award.nominees'>> {
  const all = await seenNominees(context, await findRound(context, id))
  if (unitId !== null) refuseOutside(inScope(await unitScopeOf(context, readerRoles), unitId), { entity: 'unit', id: unitId, said: { key: 'units.not-found', values: { id: unitId } } })
  const words = foldText(search).split(' ').filter((word) => word !== '')
  const rows = all.filter((one) => (unitId === null || one.unitId === unitId) && (state.length === 0 || state.includes(one.state)) && (outcome.length === 0 || outcome.includes(one.outcome))
    && words.every((word) => foldText(`${one.name} ${one.nip} ${one.post ?? ''} ${one.unit ?? ''}`).includes(word)))
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}
