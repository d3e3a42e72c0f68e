import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { CalibrationMember, CalibrationProposal } from '../../../../shared/contract/calibration.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { barsReopening } from '../objections/final.ts'
import { spanKey } from '../periods/spans.ts'
import { accountNames } from '../ratings/account-names.ts'
import { presentVersions } from '../ratings/versions.ts'
import { numbersOf } from './numbers.ts'
import { noProposal, proposalView, readProposal, waitingProposal } from './proposals.ts'
import { sessionMembers } from './session-members.ts'
import { openSession, type SessionRow } from './session-row.ts'

type Input = ParsedInputOf<'calibration.propose'>

/**
 * Proposes other words to the evaluator of one person; nothing changes by it. Errors: `not-found`, `conflict` (closed, or another
 * proposal waits), `refused` with the reason (out of the period, not rated yet, nothing would change, a head's hasil kerja follows from the capaian).
 */
export async function propose(context: Context, input: Input): Promise<OutputOf<'calibration.propose'>> {
  const { db } = context
  const row = await openSession(context, input.calibrationId, ['pimpinan'])
  needOpenPeriod(row)
  const member = (await sessionMembers(context, row)).find(({ number }) => number === input.memberNumber)
  const assignmentId = (await memberIds(context, row)).find(([, number]) => number === input.memberNumber)?.[0]
  if (!member || assignmentId === undefined) throw new TanjakError('not-found', { key: 'calibration.member-not-found', values: { number: input.memberNumber } })
  const version = (await presentVersions(db, [row.period_id], [assignmentId])).get(spanKey({ periodId: row.period_id, assignmentId }))
  const hindrance = whyNotProposed(member, input) ?? (version ? await barsReopening(db, version.id) : null)
  if (hindrance) throw new TanjakError('refused', hindrance)
  if (member.proposals.some(({ state }) => state === 'proposed')) throw new TanjakError('conflict', { key: 'calibration.already-proposed' })
  const { id } = await db.insertInto('calibration_proposal').values({
    calibration_id: row.id, assignment_id: assignmentId, to_hasil_kerja: input.toHasilKerja, to_perilaku_kerja: input.toPerilakuKerja, reason: input.reason,
    proposed_at: context.now(), proposed_by: context.account.id, state: 'proposed',
  }).returning('id').executeTakeFirstOrThrow()
  return viewOf(context, row, id)
}

/** Why nothing can be proposed so; null when it can. */
function whyNotProposed({ evaluator, gone, now, head, headHasilKerja }: CalibrationMember, { toHasilKerja, toPerilakuKerja }: Input): Message | null {
  if (gone) return { key: 'calibration.out-of-period' }
  if (now.predikat === null && (now.hasilKerja === null || now.perilakuKerja === null)) return { key: 'calibration.not-rated' }
  if (evaluator === null) return { key: 'calibration.no-evaluator' }
  const fixed = head ? headHasilKerja ?? now.hasilKerja : null
  if (fixed !== null && toHasilKerja !== fixed) return { key: 'calibration.head-follows', values: { hasil: { text: `legal.ekspektasi.${fixed}` } } }
  return toHasilKerja === now.hasilKerja && toPerilakuKerja === now.perilakuKerja ? { key: 'calibration.nothing-changes' } : null
}

/** Takes a proposal back before it is answered. Errors: `not-found`, `conflict`. */
export async function withdraw(context: Context, { proposalId, reason }: ParsedInputOf<'calibration.withdraw'>): Promise<OutputOf<'calibration.withdraw'>> {
  const found = await readProposal(context.db, proposalId)
  const row = await openSession(context, found.calibration_id, ['pimpinan'], noProposal(proposalId))
  await waitingProposal(context.db, proposalId)
  await context.db.updateTable('calibration_proposal').set({ state: 'withdrawn', answer: reason, answered_at: context.now(), answered_by: context.account.id }).where('id', '=', proposalId).execute()
  return viewOf(context, row, proposalId)
}

/** Refuses while the period of a session is closed: no rating changes in it. */
export function needOpenPeriod({ period_state: state, starts, ends }: Pick<SessionRow, 'period_state' | 'starts' | 'ends'>): void {
  if (state === 'closed') throw new TanjakError('refused', { key: 'calibration.period-closed', values: { from: { date: isoDate(starts) }, to: { date: isoDate(ends) } } })
}

/** A proposal as its session shows it. */
export async function viewOf(context: Context, row: SessionRow, proposalId: number): Promise<CalibrationProposal> {
  const proposal = await readProposal(context.db, proposalId)
  const number = (await memberIds(context, row)).find(([id]) => id === proposal.assignment_id)?.[1] ?? 0
  return proposalView(proposal, number, row.ends, await accountNames(context.db))
}

async function memberIds({ db, desk }: Context, row: SessionRow): Promise<readonly (readonly [number, number])[]> {
  const ids = await db.selectFrom('calibration_member').select('assignment_id').where('calibration_id', '=', row.id).execute()
  return [...numbersOf(openStoreOf(desk).dataKey, row.id, 'person', ids.map((one) => one.assignment_id))]
}
