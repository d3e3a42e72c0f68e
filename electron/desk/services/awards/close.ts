import canonicalize from 'canonicalize'
import type { AwardRound } from '../../../../shared/contract/award.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { rulesForPeople } from '../../../../shared/domain/rules-for-people.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { say } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { bodyOf, minutesOf } from './body.ts'
import { keptNominees, type KeptNominee } from './nominees.ts'
import { findRound, frozenHash, openRoundRow, roundView, type RoundRow } from './round-row.ts'

/**
 * Freezes a round with its people, units and minutes under a hash, and carries what was decided into the list of candidates: the
 * nominated are proposed there, those passed over postponed with their reason. Errors: `not-found`, `conflict` once closed, `refused`
 * while somebody flagged is undecided or the minutes do not say when, where and who.
 */
export async function closeRound(context: Context, { id }: ParsedInputOf<'award.close'>): Promise<AwardRound> {
  const { db } = context
  const round = await openRoundRow(context, id)
  const nominees = await keptNominees(context, round)
  const waiting = nominees.filter(({ outcome, state }) => outcome === 'met' && state === 'flagged').length
  if (waiting > 0) throw new TanjakError('refused', { key: 'award.waits', values: { count: waiting } })
  const missing = missingIn(round)
  if (Object.keys(missing).length > 0) throw new TanjakError('refused', { key: 'award.minutes-missing' }, missing)
  const closedAt = context.now()
  const { id: _id, frozen: _frozen, frozen_hash: _hash, ...head } = round
  const frozen = canonicalize({ round: { ...head, state: 'closed', closed_at: closedAt, closed_by: context.account.id }, body: await bodyOf(context, round, nominees), nominees }) ?? '{}'
  await db.updateTable('award_round').set({ state: 'closed', closed_at: closedAt, closed_by: context.account.id, frozen, frozen_hash: frozenHash(frozen) }).where('id', '=', id).execute()
  await carryFlags(context, round, nominees)
  return roundView(context, await findRound(context, id))
}

/** Takes a round out of the list. Flags that its closing set are new again, unless somebody changed them since. Errors: `not-found`, `conflict` when removed already. */
export async function removeRound(context: Context, { id, reason }: ParsedInputOf<'award.remove'>): Promise<Record<string, never>> {
  const { db } = context
  const round = await findRound(context, id)
  if (round.state === 'removed') throw new TanjakError('conflict', { key: 'award.is-closed', values: { name: round.name } })
  if (round.state === 'closed') {
    for (const one of await keptNominees(context, round)) {
      const words = flagOf(round, one)
      if (words) await db.deleteFrom('flag').where('person_id', '=', one.personId).where('rule', '=', round.rule).where('state', '=', words.state).where('reason', '=', words.reason).execute()
    }
  }
  await db.updateTable('award_round').set({ state: 'removed', removed_reason: reason }).where('id', '=', id).execute()
  return {}
}

function missingIn(round: RoundRow): Record<string, Message> {
  const { heldOn, place, members } = minutesOf(round)
  return {
    ...(heldOn === null ? { heldOn: { key: 'award.minutes-need.heldOn' } } : {}), ...(place.trim() === '' ? { place: { key: 'award.minutes-need.place' } } : {}),
    ...(members.length === 0 ? { members: { key: 'award.minutes-need.members' } } : {}),
  }
}

/** One truth for both lists: who was nominated is proposed, who was passed over postponed; done stays done. The best employees have no flag. */
async function carryFlags({ db, now, account }: Context, round: RoundRow, nominees: readonly KeptNominee[]): Promise<void> {
  if (!rulesForPeople.some(({ id }) => id === round.rule)) return
  for (const one of nominees) {
    const words = flagOf(round, one)
    if (!words) continue
    const row = { ...words, changed_at: now(), account_id: account.id }
    await db.insertInto('flag').values({ person_id: one.personId, rule: round.rule, ...row })
      .onConflict((conflict) => conflict.columns(['person_id', 'rule']).doUpdateSet(row).where('flag.state', '<>', 'done')).execute()
  }
}

/** What the list of candidates says of somebody after the round; the words are those of the office's own language. */
function flagOf({ id, name }: RoundRow, { state, outcome, reason }: KeptNominee): { readonly state: 'proposed' | 'postponed'; readonly reason: string } | null {
  if (state === 'nominated') return { state: 'proposed', reason: say('id', { key: 'award.flag-proposed', values: { id: String(id), name } }) }
  return state === 'passed-over' && outcome === 'met' ? { state: 'postponed', reason: say('id', { key: 'award.flag-passed', values: { id: String(id), name, reason: reason ?? '–' } }) } : null
}
