import { sql, type SqlBool } from 'kysely'
import type { AwardRound } from '../../../../shared/contract/award.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { keptNominees, type KeptNominee } from './nominees.ts'
import { quotasOf } from './quota.ts'
import { openRoundRow, roundView } from './round-row.ts'

/**
 * Nominates people, passes them over, or takes either back. A reason is asked for passing over somebody who meets the conditions, for
 * nominating somebody of whom it cannot be told, and for going beyond a quota. Errors: `not-found`, `conflict` once closed, `bad-input`.
 */
export async function decideNominees(context: Context, { id, nips, state, reason }: ParsedInputOf<'award.decide'>): Promise<AwardRound> {
  const { db } = context
  const round = await openRoundRow(context, id)
  const all = await keptNominees(context, round)
  const chosen = all.filter(({ nip }) => nips.includes(nip))
  const strangers = nips.filter((nip) => !chosen.some((one) => one.nip === nip))
  if (strangers.length > 0) throw new TanjakError('bad-input', { key: 'award.not-listed', values: { nips: { list: strangers.slice(0, 5) } } })
  if (reason === null) {
    const asks = state === 'passed-over' ? passesOver(chosen) : state === 'nominated' ? unsure(chosen) ?? await beyond(context, round, all, chosen) : null
    if (asks) throw new TanjakError('bad-input', asks, { reason: asks })
  }
  const decided = state === 'flagged' ? { reason: null, decided_at: null, decided_by: null } : { reason, decided_at: context.now(), decided_by: context.account.id }
  // One value however many there are.
  const ids = JSON.stringify(chosen.map(({ personId }) => personId))
  await db.updateTable('award_nominee').set({ state, ...decided }).where('award_round_id', '=', id)
    .where(sql<SqlBool>`person_id in (select value from json_each(${ids}))`).execute()
  return roundView(context, round)
}

function passesOver(chosen: readonly KeptNominee[]): Message | null {
  const count = chosen.filter(({ outcome }) => outcome === 'met').length
  return count === 0 ? null : { key: 'award.pass-needs-reason', values: { count } }
}

function unsure(chosen: readonly KeptNominee[]): Message | null {
  const count = chosen.filter(({ outcome }) => outcome !== 'met').length
  return count === 0 ? null : { key: 'award.unsure-needs-reason', values: { count } }
}

/** Which quotas would be exceeded by these nominations; one that is exceeded already and gets nobody more is not asked about again. */
async function beyond(context: Context, round: Parameters<typeof quotasOf>[1], all: readonly KeptNominee[], chosen: readonly KeptNominee[]): Promise<Message | null> {
  const quotas = await quotasOf(context, round)
  const nips = new Set(chosen.map(({ nip }) => nip))
  const after = all.filter(({ nip, state }) => state === 'nominated' || nips.has(nip))
  const fresh = chosen.filter(({ state }) => state !== 'nominated')
  const over: Message[] = [...new Set(fresh.map(({ unitId }) => unitId))].flatMap((unitId): Message[] => {
    const [quota, nominated] = [quotas.of(unitId), after.filter((one) => one.unitId === unitId).length]
    return quota === null || nominated <= quota ? [] : [{ key: 'award.over-unit', values: { unit: after.find((one) => one.unitId === unitId)?.unit ?? '–', nominated, quota } }]
  })
  if (quotas.office !== null && fresh.length > 0 && after.length > quotas.office) over.push({ key: 'award.over-office', values: { nominated: after.length, quota: quotas.office } })
  return over.length === 0 ? null : { key: 'award.over-needs-reason', values: { where: { list: over.slice(0, 3).map((message) => ({ message })) } } }
}
