import type { Generated } from 'kysely'
import type { Capaian } from '../../../../shared/legal/terms/capaian.ts'
import type { Ekspektasi, Predikat } from '../../../../shared/legal/terms/predikat.ts'

type AppraisalPeriod = {
  id: Generated<number>
  kind: 'month' | 'quarter' | 'year'
  starts: string
  ends: string
  opens_on: string
  deadline: string
  state: 'open' | 'closed'
  created_at: string
  created_by: number | null
}

type AppraisalPeriodEvent = {
  id: Generated<number>
  period_id: number
  at: string
  account_id: number | null
  what: 'opened' | 'dates' | 'closed' | 'reopened'
  reason: string | null
  detail: string
}

type Rater = {
  id: Generated<number>
  person_id: number | null
  name: string | null
  post: string | null
  account_id: number | null
}

type Assignment = {
  id: Generated<number>
  person_id: number
  post_name: string
  unit_id: string | null
  unit_name: string
  acting: 0 | 1
  heads_unit: 0 | 1
  starts: string
  ends: string | null
  evaluator_id: number | null
  superior_id: number | null
  source: 'import' | 'hand' | 'unit' | 'paste'
  reason: string | null
  changed_at: string
  changed_by: number | null
}

type Delegation = {
  id: Generated<number>
  rater_id: number
  delegate_id: number
  starts: string
  ends: string
  cause: 'cuti' | 'jabatan-kosong' | 'tugas-belajar' | 'tugas-luar' | 'lain'
  reason: string
  sk_number: string | null
  sk_date: string | null
  created_at: string
  created_by: number | null
  revoked_on: string | null
  revoked_by: number | null
  revoke_reason: string | null
}

type Skp = {
  id: Generated<number>
  assignment_id: number
  year: number
  state: 'draft' | 'agreed'
  content: string
  revision: number
  number: number
  agreed_on: string | null
  reopen_reason: string | null
  changed_at: string
  changed_by: number | null
}

type SkpVersion = {
  id: Generated<number>
  skp_id: number
  number: number
  content: string
  agreed_on: string
  reason: string | null
  created_at: string
  created_by: number | null
}

type Evaluation = {
  id: Generated<number>
  period_id: number
  assignment_id: number
  person_id: number
}

type Rated = { hasil_kerja: Ekspektasi | null; perilaku_kerja: Ekspektasi | null; predikat: Predikat | null }

type EvaluationVersion = Rated & {
  id: Generated<number>
  evaluation_id: number
  number: number
  state: 'draft' | 'submitted' | 'returned' | 'confirmed' | 'locked' | 'dropped'
  origin: 'entry' | 'sheet' | 'return' | 'reopening' | 'calibration' | 'objection'
  revision: number
  content: string
  reason: string | null
  created_at: string
  created_by: number | null
  changed_at: string
  changed_by: number | null
  submitted_at: string | null
  submitted_by: number | null
  submitted_for: number | null
  confirmed_at: string | null
  confirmed_by: number | null
  confirmed_for: number | null
  locked_at: string | null
  locked_by: number | null
  handed_over_on: string | null
  handed_over_by: number | null
  batch_id: Generated<number | null>
}

type EvaluationClash = {
  id: Generated<number>
  version_id: number
  base_revision: number
  content: string
  at: string
  account_id: number
  settled_at: string | null
  settled_by: number | null
}

type Evidence = {
  id: Generated<number>
  evaluation_id: number
  name: string
  location: string
  sha256: string | null
  size: number | null
  note: string | null
  added_at: string
  added_by: number | null
  removed_at: string | null
  removed_by: number | null
}

type RatingSheet = {
  id: Generated<number>
  code: string
  period_id: number
  rater_id: number
  rows: string
  issued_at: string
  issued_by: number | null
  returned_at: string | null
  batch_id: number | null
}

type UnitCapaian = {
  id: Generated<number>
  period_id: number
  unit_id: string
  level: Capaian
  basis: string
  achieved: string | null
  sk_number: string | null
  sk_date: string | null
  set_by: string
  set_at: string
  account_id: number | null
  reason: string | null
  replaced_at: string | null
}

type Calibration = {
  id: Generated<number>
  name: string
  period_id: number
  state: 'open' | 'closed' | 'removed'
  anonymous: 0 | 1
  opened_at: string
  opened_by: number | null
  minutes: string
  closed_at: string | null
  closed_by: number | null
  frozen: string | null
  frozen_hash: string | null
  removed_reason: string | null
}

type CalibrationMember = Rated & {
  calibration_id: number
  assignment_id: number
  version_id: number | null
  rating_id: number | null
}

type CalibrationProposal = {
  id: Generated<number>
  calibration_id: number
  assignment_id: number
  to_hasil_kerja: Ekspektasi
  to_perilaku_kerja: Ekspektasi
  reason: string
  proposed_at: string
  proposed_by: number | null
  state: 'proposed' | 'accepted' | 'refused' | 'withdrawn'
  answer: string | null
  answered_at: string | null
  answered_by: number | null
  made_version_id: number | null
}

type Objection = {
  id: Generated<number>
  year: number
  number: number
  version_id: number
  person_id: number
  received_on: string
  filed_on: string
  letter_number: string | null
  letter_date: string | null
  letter_name: string | null
  letter_sha256: string | null
  grounds: string
  with_reasons: 0 | 1
  superior_id: number
  registered_at: string
  registered_by: number | null
  explanation: string | null
  explained_at: string | null
  explained_by: number | null
  state: 'registered' | 'decided' | 'withdrawn'
  decision: 'upheld' | 'confirmed' | 'not-admitted' | null
  decision_reason: string | null
  recommendation: string | null
  to_hasil_kerja: Ekspektasi | null
  to_perilaku_kerja: Ekspektasi | null
  decided_on: string | null
  decided_at: string | null
  decided_by: number | null
  decided_for: number | null
  made_version_id: number | null
  reported_on: string | null
  withdrawn_on: string | null
  withdrawn_reason: string | null
}

type Document = {
  id: Generated<number>
  kind: string
  subject: string
  number: string
  dated: string
  place: string
  content: string
  content_hash: string
  rule_set: string
  audit_head: string
  issued_at: string
  issued_by: number | null
}

/** The tables of the evaluator's desk. */
export type AppraisalTables = {
  appraisal_period: AppraisalPeriod
  appraisal_period_event: AppraisalPeriodEvent
  rater: Rater
  assignment: Assignment
  delegation: Delegation
  skp: Skp
  skp_version: SkpVersion
  evaluation: Evaluation
  evaluation_version: EvaluationVersion
  evaluation_clash: EvaluationClash
  evaluation_save: { version_id: number; revision: number; former: string }
  evidence: Evidence
  rating_sheet: RatingSheet
  unit_capaian: UnitCapaian
  calibration: Calibration
  calibration_unit: { calibration_id: number; unit_id: string }
  calibration_member: CalibrationMember
  calibration_proposal: CalibrationProposal
  objection: Objection
  document: Document
}
