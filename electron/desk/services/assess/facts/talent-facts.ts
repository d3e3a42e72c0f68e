import { isoDate } from '../../../../../shared/calendar/iso-date.ts'
import {
  assessmentFactSchema, certificateFactSchema, creditFactSchema, talentScoreFactSchema, teamRoleFactSchema, trainingFactSchema,
  type AssessmentFact, type CertificateFact, type CreditFact, type FeedbackFact, type TalentScoreFact, type TeamRoleFact, type TrainingFact,
} from '../../../../../shared/legal/terms/record-facts.ts'
import { dateIfAny, sorted } from './fact-lists.ts'
import type { FactRow } from './fact-rows.ts'

const trainingKind = trainingFactSchema.shape.kind
const certificateKind = certificateFactSchema.shape.kind
const { subject } = assessmentFactSchema.shape
const { role, scope } = teamRoleFactSchema.shape
const { component } = talentScoreFactSchema.shape
const creditKind = creditFactSchema.shape.kind

/** Trainings finished, in the order of time. */
export function trainingFacts(rows: readonly FactRow<'trainings'>[]): readonly TrainingFact[] {
  return sorted(rows.map((one) => ({ hours: one.hours ?? undefined, kind: trainingKind.parse(one.training_kind), on: isoDate(one.finished) })),
    (one) => `${one.on} ${one.kind} ${one.hours ?? ''}`)
}

/** Certificates and examinations passed, in the order of time. */
export function certificateFacts(rows: readonly FactRow<'certificates'>[]): readonly CertificateFact[] {
  return sorted(rows.map((one) => ({
    kind: certificateKind.parse(one.certificate_kind), on: isoDate(one.issued), validUntil: dateIfAny(one.valid_until),
  })), (one) => `${one.on} ${one.kind} ${one.validUntil ?? ''}`)
}

/** Tests of competence and potential, in the order of time. */
export function assessmentFacts(rows: readonly FactRow<'assessments'>[]): readonly AssessmentFact[] {
  return sorted(rows.map((one) => ({
    on: isoDate(one.assessed), score: one.score, standard: one.standard ?? undefined, subject: subject.parse(one.subject),
  })), (one) => `${one.on} ${one.subject} ${one.score} ${one.standard ?? ''}`)
}

/** Feedback of 360 degrees, in the order of time. */
export function feedbackFacts(rows: readonly FactRow<'feedbacks'>[]): readonly FeedbackFact[] {
  return sorted(rows.map((one) => ({ on: isoDate(one.given), score: one.score })), (one) => `${one.on} ${one.score}`)
}

/** Roles in teams, in the order of their first days. */
export function teamRoleFacts(rows: readonly FactRow<'teamRoles'>[]): readonly TeamRoleFact[] {
  return sorted(rows.map((one) => ({
    from: isoDate(one.started), role: role.parse(one.role), scope: scope.parse(one.scope), until: dateIfAny(one.finished),
  })), (one) => `${one.from} ${one.role} ${one.scope} ${one.until ?? ''}`)
}

/** Scores that only some regions weigh, in the order of time. */
export function talentScoreFacts(rows: readonly FactRow<'talentScores'>[]): readonly TalentScoreFact[] {
  return sorted(rows.map((one) => ({ component: component.parse(one.component), on: isoDate(one.given), score: one.score })),
    (one) => `${one.on} ${one.component} ${one.score}`)
}

/** Angka kredit whose span has ended, in the order of their ends. */
export function creditFacts(rows: readonly FactRow<'credits'>[]): readonly CreditFact[] {
  return sorted(rows.map((one) => ({
    amount: one.amount, from: isoDate(one.since), kind: creditKind.parse(one.credit_kind), until: isoDate(one.until),
  })), (one) => `${one.until} ${one.from} ${one.kind} ${one.amount}`)
}
