import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { emptyEvaluation, reasonAsked, SHORTEST_REASON, type EvaluationContent } from '../../../../shared/domain/appraisal/evaluation.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'
import type { Context } from '../../context.ts'
import { OutsideReach } from '../../row-scope.ts'
import type { Duty } from '../assignments/duties.ts'
import { spanReach } from '../assignments/reach.ts'
import { barsReopening } from '../objections/final.ts'
import { readSpans, spanKey, type Span } from '../periods/spans.ts'
import { headsOf } from '../ratings/heads.ts'
import { importedFor } from '../ratings/imported.ts'
import { addVersion, contentOf, presentVersions } from '../ratings/versions.ts'
import { needOpenPeriod, viewOf } from './propose.ts'
import { noProposal, readProposal, waitingProposal, type ProposalRow } from './proposals.ts'
import { readSession, whileOpen, type SessionRow } from './session-row.ts'

type Input = ParsedInputOf<'calibration.answer'>

/**
 * The evaluator's answer. Accepting makes a new version of the rating with the words proposed, submitted, so that the atasan confirms
 * again, whatever was locked or imported before; refusing changes nothing. Both are kept with their sentence. Errors: `not-found`,
 * `conflict` (answered, closed), `refused`.
 */
export async function answerProposal(context: Context, { proposalId, accept, answer }: Input): Promise<OutputOf<'calibration.answer'>> {
  const { db } = context
  const found = await readProposal(db, proposalId)
  const row = await readSession(db, found.calibration_id)
  const [span] = await readSpans(db, { periodIds: [row.period_id], assignments: [found.assignment_id] })
  const duty = span ? (await spanReach(context))(span)?.evaluator ?? null : null
  if (!span || !duty) throw new OutsideReach({ entity: 'calibration-proposal', id: String(proposalId), said: noProposal(proposalId) })
  whileOpen(row)
  await waitingProposal(db, proposalId)
  const versionId = accept ? await accepted(context, { row, span, duty, proposal: found, answer }) : null
  await db.updateTable('calibration_proposal')
    .set({ state: accept ? 'accepted' : 'refused', answer, answered_at: context.now(), answered_by: context.account.id, made_version_id: versionId }).where('id', '=', proposalId).execute()
  return viewOf(context, row, proposalId)
}

type Accepted = { readonly row: SessionRow; readonly span: Span; readonly duty: Duty; readonly proposal: ProposalRow; readonly answer: string }

/** Makes the new version; a draft that stood there goes into it and is no version of its own any more. */
async function accepted(context: Context, { row, span, duty, proposal, answer }: Accepted): Promise<number> {
  const { db } = context
  needOpenPeriod(row)
  const present = (await presentVersions(db, [row.period_id], [span.assignmentId])).get(spanKey(span)) ?? null
  const imported = present ? null : (await importedFor(db, [span])).get(spanKey(span)) ?? null
  const head = (await headsOf(db, [row.period_id]))(span)
  // Until the capaian of the unit is set, a head keeps the hasil kerja that stands.
  const headHasilKerja = head ? head.hasilKerja ?? present?.hasil_kerja ?? imported?.hasilKerja ?? null : null
  if (head && headHasilKerja !== proposal.to_hasil_kerja) {
    throw new TanjakError('refused', headHasilKerja === null ? { key: 'calibration.head-waits' } : { key: 'calibration.head-follows', values: { hasil: { text: `legal.ekspektasi.${headHasilKerja}` } } })
  }
  const bar = present && await barsReopening(db, present.id)
  if (bar) throw new TanjakError('refused', bar)
  const content = newContent(present ? contentOf(present) : emptyEvaluation, proposal, answer, head !== null)
  // Only a locked version goes on standing as it is; the others are kept and are no longer the present one.
  const former = present?.state === 'draft' ? 'dropped' : present?.state === 'locked' ? null : 'returned'
  if (present && former) await db.updateTable('evaluation_version').set({ state: former, changed_at: context.now(), changed_by: context.account.id }).where('id', '=', present.id).execute()
  return addVersion(db, span, {
    state: 'submitted', origin: 'calibration', content, headHasilKerja, reason: proposal.reason, at: context.now(), by: context.account.id,
    stamps: { submitted_at: context.now(), submitted_by: context.account.id, submitted_for: duty.delegationId },
  })
}

/** The content of the present version with the new words. A sentence that stood for another extreme gives way to the evaluator's answer. */
function newContent(before: EvaluationContent, proposal: ProposalRow, answer: string, followsCapaian: boolean): EvaluationContent {
  const words: { readonly hasilKerja: Ekspektasi; readonly perilakuKerja: Ekspektasi } = { hasilKerja: proposal.to_hasil_kerja, perilakuKerja: proposal.to_perilaku_kerja }
  const asked = reasonAsked(words, followsCapaian)
  if (asked === null) return { ...before, ...words, reason: '' }
  if (asked === reasonAsked(before, followsCapaian) && before.reason.trim().length >= SHORTEST_REASON) return { ...before, ...words }
  if (answer.trim().length < SHORTEST_REASON) throw new TanjakError('refused', { key: 'calibration.answer-short', values: { least: SHORTEST_REASON } })
  return { ...before, ...words, reason: answer }
}
