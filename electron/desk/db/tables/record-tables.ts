import type { Generated } from 'kysely'

/** The columns that every record of a person has: its decree and the import row it came from. */
export type RecordColumns = {
  id: Generated<number>
  person_id: number
  sk_number: string | null
  sk_date: string | null
  batch_id: number | null
  file_id: number | null
  row_number: number | null
}

type RankRecord = RecordColumns & {
  golongan: string
  tmt: string
  promotion_kind: string | null
  service_years: number | null
  service_months: number | null
}

type PostRecord = RecordColumns & {
  assignment: string
  name: string
  post_kind: string | null
  post_kind_word: string | null
  eselon: string | null
  jenjang: string | null
  unit_id: string | null
  tmt: string
  until: string | null
  inaugurated: string | null
}

type PlacementRecord = RecordColumns & {
  unit_id: string
  tmt: string
  until: string | null
}

type EducationRecord = RecordColumns & {
  level: string
  program: string | null
  school: string | null
  graduated: string | null
  graduated_year: number | null
  fits_post: 'sesuai' | 'tidak-sesuai' | null
}

type TrainingRecord = RecordColumns & {
  training_kind: string
  name: string
  hours: number | null
  started: string | null
  finished: string
  certificate_number: string | null
}

type LeaveRecord = RecordColumns & {
  leave_kind: string
  started: string
  finished: string | null
}

type LegalStatusRecord = RecordColumns & {
  status: string
  started: string
  finished: string | null
}

type DisciplineRecord = RecordColumns & {
  level: string
  punishment: string | null
  regulation: string | null
  started: string
  finished: string | null
  reason: string | null
}

type AwardRecord = RecordColumns & {
  award_kind: string
  name: string
  scope: string | null
  awarded: string
}

type AssessmentRecord = RecordColumns & {
  subject: string
  score: string
  standard: string | null
  method: string | null
  assessed: string
}

type CreditRecord = RecordColumns & {
  credit_kind: string
  amount: string
  since: string
  until: string
}

type TeamRoleRecord = RecordColumns & {
  team: string
  role: string
  scope: string
  started: string
  finished: string | null
}

type FeedbackRecord = RecordColumns & {
  given: string
  score: string
  respondents: number | null
}

type CertificateRecord = RecordColumns & {
  certificate_kind: string
  name: string
  issued: string
  valid_until: string | null
}

type TalentScoreRecord = RecordColumns & {
  component: string
  score: string
  given: string
}

/** The tables of dated records, one a kind. */
export type RecordTables = {
  rank_record: RankRecord
  post_record: PostRecord
  placement_record: PlacementRecord
  education_record: EducationRecord
  training_record: TrainingRecord
  leave_record: LeaveRecord
  legal_status_record: LegalStatusRecord
  discipline_record: DisciplineRecord
  award_record: AwardRecord
  assessment_record: AssessmentRecord
  credit_record: CreditRecord
  team_role_record: TeamRoleRecord
  feedback_record: FeedbackRecord
  certificate_record: CertificateRecord
  talent_score_record: TalentScoreRecord
}
