import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import type { ObjectionView } from '../../../../shared/contract/objection.ts'
import { admissionOf, objectionClocks, type Admission, type ClockFrame, type ObjectionClocks } from '../../../../shared/domain/appraisal/objection-clocks.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole, type Context } from '../../context.ts'
import type { HeadWords } from './head-words.ts'
import type { ReachedObjection } from './reach.ts'
import { daysOf, lastDayOf, objectionNumber, type StoredObjection } from './stored.ts'

/** What the views of objections are written with. */
export type ViewFrame = ClockFrame & { readonly names: ReadonlyMap<number, string>; readonly delegations: ReadonlyMap<number, Message>; readonly heads: HeadWords }

/** One objection as its reader sees it, with what the reader may do. */
export function objectionView({ account }: Pick<Context, 'account'>, one: ReachedObjection, frame: ViewFrame): ObjectionView {
  const { row, reach } = one
  const clocks = objectionClocks(daysOf(row), frame)
  const admission = admissionOf(clocks)
  const may = actsOf(account, one)
  const duty = may.includes('decide') ? reach.superior : may.includes('explain') ? reach.evaluator : null
  return {
    id: row.id, number: objectionNumber(row), periodId: row.periodId, assignmentId: row.assignmentId, version: row.versionNumber,
    period: periodLabel({ kind: row.periodKind, start: isoDate(row.periodStarts), end: isoDate(row.periodEnds) }), nip: row.nip, name: row.name, post: row.post, unit: row.unit,
    evaluator: row.evaluatorId === null ? null : frame.names.get(row.evaluatorId) ?? null, superior: frame.names.get(row.superior_id) ?? '',
    receivedOn: isoDate(row.received_on), filedOn: isoDate(row.filed_on), letterNumber: row.letter_number, letterDate: row.letter_date === null ? null : isoDate(row.letter_date),
    letterName: row.letter_name, letterSha256: row.letter_sha256, grounds: row.grounds, withReasons: row.with_reasons === 1, registeredAt: row.registered_at, registeredBy: row.registrarName,
    explanation: row.explanation, explainedAt: row.explained_at, explainedBy: row.explainerName, state: row.state, decision: row.decision, decisionReason: row.decision_reason,
    recommendation: row.recommendation, decidedOn: row.decided_on === null ? null : isoDate(row.decided_on), decidedBy: row.deciderName,
    decidedFor: row.decided_for === null ? null : frame.delegations.get(row.decided_for) ?? null, reportedOn: row.reported_on === null ? null : isoDate(row.reported_on),
    withdrawnReason: row.withdrawn_reason,
    objected: { hasilKerja: row.hasilKerja, perilakuKerja: row.perilakuKerja, predikat: row.predikat },
    decided: row.madeNumber === null ? null : { hasilKerja: row.madeHasilKerja, perilakuKerja: row.madePerilakuKerja, predikat: row.madePredikat },
    filing: clocks.filing, deciding: clocks.deciding, reporting: clocks.reporting, ends: lastDayOf(row), madeVersion: row.madeNumber,
    head: row.headsUnit === 1 ? frame.heads(row) : null, marks: marksOf(admission), answers: answersOf(admission),
    delegation: duty?.delegationId == null ? null : frame.delegations.get(duty.delegationId) ?? null, may,
  }
}

/** The clocks of an objection with their findings. */
export const clocksOf = (row: StoredObjection, frame: ClockFrame): ObjectionClocks => objectionClocks(daysOf(row), frame)

/** What the atasan may answer: a late objection is not taken up; one in time and with reasons cannot be turned away. */
export function answersOf({ late, withoutReasons, unsure }: Admission): ObjectionView['answers'] {
  return [...(late ? [] : ['upheld', 'confirmed'] as const), ...(late || withoutReasons || unsure ? ['not-admitted'] as const : [])]
}

function marksOf({ late, withoutReasons, unsure }: Admission): ObjectionView['marks'] {
  return [...(late ? ['late'] as const : []), ...(withoutReasons ? ['without-reasons'] as const : []), ...(unsure ? ['unsure'] as const : [])]
}

function actsOf(account: Context['account'], { row, reach }: ReachedObjection): ObjectionView['may'] {
  const admin = hasRole(account, 'admin')
  if (row.state === 'registered') {
    const rated = reach.evaluator?.delegationId === null || row.submittedBy === account.id
    const decides = reach.superior !== null && !rated
    return [...(reach.evaluator ? ['explain'] as const : []), ...(decides ? ['decide'] as const : []), ...(admin ? ['withdraw'] as const : [])]
  }
  return admin && row.state === 'decided' && row.reported_on === null ? ['report'] : []
}
