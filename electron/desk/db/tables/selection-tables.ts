import type { Generated } from 'kysely'
import type { PostLevel } from '../../../../shared/legal/terms/posts.ts'

type Post = {
  id: Generated<number>
  name: string
  /** The name folded to lower case: one post of a name in a unit. */
  name_key: string
  unit_id: string
  kind: 'struktural' | 'fungsional' | 'pelaksana'
  level: PostLevel | null
  jenjang: string | null
  eselon: string | null
  job_class: number | null
  seats: number
  education: string | null
  /** Fields of education that fit, as a JSON list of texts. */
  fields: string
  golongan_low: string | null
  golongan_high: string | null
  /** The standard of each competence as exact text, as JSON. */
  standards: string
  critical: 0 | 1
  critical_reason: string | null
  source: 'import' | 'drawn-up' | 'hand'
  abolished_on: string | null
  abolished_reason: string | null
  revision: Generated<number>
  changed_at: string
  changed_by: number | null
  batch_id: number | null
  file_id: number | null
  row_number: number | null
}

type ActingAppointment = {
  id: Generated<number>
  post_id: number
  person_id: number
  kind: 'plt' | 'plh'
  starts: string
  ends: string
  extended_to: string | null
  extension_reason: string | null
  sk_number: string | null
  sk_date: string | null
  reason: string
  ended_on: string | null
  end_reason: string | null
  created_at: string
  created_by: number | null
}

type SelectionRound = {
  id: Generated<number>
  post_id: number
  name: string
  closing_on: string
  vacant_from: string | null
  vacant_because: string
  state: 'open' | 'frozen' | 'decided' | 'cancelled'
  settings: string
  revision: Generated<number>
  minutes: string
  opened_at: string
  opened_by: number | null
  cancelled_reason: string | null
}

type RoundPerson = {
  round_id: number
  person_id: number
  experience_months: number | null
  technical_score: string | null
  field_fits: 0 | 1 | null
  source: string
  entered_at: string
  entered_by: number | null
}

type Shortlist = {
  id: Generated<number>
  round_id: number
  number: number
  closing_on: string
  frozen_at: string
  frozen_by: number | null
  rule_set: string
  profile: string
  input_hash: string
  content: string
  content_hash: string
  /** How many were looked at, ranked, stand beside the list, and go to the head, as JSON. */
  counts: string
  superseded_at: string | null
}

type ShortlistPerson = { shortlist_id: number; person_id: number; nip: string; fact_hash: string; extra: string }

type CommitteeMember = {
  id: Generated<number>
  round_id: number
  name: string
  nip: string | null
  post: string | null
  office: string
  chair: 0 | 1
  interest: 'none' | 'family' | 'direct' | null
  interest_in: number | null
  interest_note: string | null
  declared_at: string | null
  removed_at: string | null
  removed_reason: string | null
}

type BoardVote = {
  id: Generated<number>
  member_id: number
  shortlist_id: number
  person_id: number | null
  reason: string | null
  cast_at: string
  entered_by: number | null
  replaced_at: string | null
}

type RoundDecision = {
  id: Generated<number>
  round_id: number
  shortlist_id: number
  kind: 'choose' | 'defer' | 'return'
  person_id: number | null
  place: number | null
  reason: string | null
  recommended_id: number | null
  deviates: 0 | 1
  starts_on: string | null
  sk_number: string | null
  sk_date: string | null
  votes: string
  decided_on: string
  decided_at: string
  decided_by: number | null
  annulled_at: string | null
  annulled_by: number | null
  annul_reason: string | null
}

type EvidencePack = { id: Generated<number>; decision_id: number; made_at: string; made_by: number | null; name: string; sha256: string; audit_head: string }

/** The tables of posts, selection rounds, frozen lists and decisions. */
export type SelectionTables = {
  post: Post
  acting_appointment: ActingAppointment
  selection_round: SelectionRound
  round_person: RoundPerson
  shortlist: Shortlist
  shortlist_person: ShortlistPerson
  committee_member: CommitteeMember
  board_vote: BoardVote
  round_decision: RoundDecision
  evidence_pack: EvidencePack
}
