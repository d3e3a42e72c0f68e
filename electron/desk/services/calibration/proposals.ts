import type { Kysely, Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { CalibrationProposal } from '../../../../shared/contract/calibration.ts'
import { predikatOf } from '../../../../shared/domain/appraisal/predikat-of.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { accountNames } from '../ratings/account-names.ts'

/** A proposal as it is stored. */
export type ProposalRow = Selectable<Database['calibration_proposal']>

/** The proposals of a session, the latest first, by the span that they are about. */
export async function proposalsOf(db: Kysely<Database>, calibrationId: number, numbers: ReadonlyMap<number, number>, ends: string): Promise<ReadonlyMap<number, CalibrationProposal[]>> {
  const rows = await db.selectFrom('calibration_proposal').selectAll().where('calibration_id', '=', calibrationId).orderBy('id', 'desc').execute()
  const names = await accountNames(db)
  return new Map([...Map.groupBy(rows, (row) => row.assignment_id)].map(([assignmentId, own]) => [assignmentId, own.map((row) => proposalView(row, numbers.get(assignmentId) ?? 0, ends, names))]))
}

/** A proposal as the session shows it; the predikat is that of the last day of the period. */
export function proposalView(row: ProposalRow, memberNumber: number, ends: string, name: (accountId: number | null) => string | null): CalibrationProposal {
  return {
    id: row.id, memberNumber, toHasilKerja: row.to_hasil_kerja, toPerilakuKerja: row.to_perilaku_kerja, toPredikat: predikatOf(row.to_hasil_kerja, row.to_perilaku_kerja, isoDate(ends)),
    reason: row.reason, at: row.proposed_at, by: name(row.proposed_by) ?? '', state: row.state, answer: row.answer, answeredAt: row.answered_at, answeredBy: name(row.answered_by),
  }
}

/** The proposal of this number while it waits for its answer. Errors: `not-found`, and `conflict` once it was answered or withdrawn. */
export async function waitingProposal(db: Kysely<Database>, id: number): Promise<ProposalRow> {
  const row = await readProposal(db, id)
  if (row.state !== 'proposed') throw new TanjakError('conflict', { key: 'calibration.proposal-settled', values: { state: { text: `calibration.proposal.${row.state}` } } })
  return row
}

/** The words for a proposal that is not there, or not for the caller. */
export const noProposal = (id: number): Message => ({ key: 'calibration.proposal-not-found', values: { id: String(id) } })

/** The proposal of this number; throws `not-found`. */
export async function readProposal(db: Kysely<Database>, id: number): Promise<ProposalRow> {
  const row = await db.selectFrom('calibration_proposal').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', noProposal(id))
  return row
}
