import type { Generated } from 'kysely'
import type { Outcome } from '../../../../shared/legal/finding.ts'

type TalentMap = {
  id: Generated<number>
  asked_on: string
  made_at: string
  account_id: number | null
  rule_set: string
  data_version: number
  profile: string
  people: number
  counts: string
}

type TalentMapPerson = {
  map_id: number
  person_id: number
  fact_hash: string
  unit_id: string | null
  unit_name: string | null
  post_name: string | null
  level: string | null
  golongan: string | null
  kinerja: string | null
  potensial: string | null
  box: number | null
  y: string | null
  x: string | null
  nilai: string | null
  place: number | null
  outcome: Outcome
  message: string
  /** Names of the conditions that could not be told, as a JSON list. */
  missing: string
  sealed: 0 | 1
}

type PromotionPaper = {
  person_id: number
  rule: string
  period: string
  paper: string
  received_on: string
  note: string | null
  entered_at: string
  entered_by: number | null
}

type AwardRound = {
  id: Generated<number>
  rule: string
  name: string
  asked_on: string
  run_id: number | null
  rule_set: string
  state: 'open' | 'closed' | 'removed'
  quota: string
  opened_at: string
  opened_by: number | null
  closed_at: string | null
  closed_by: number | null
  minutes: string
  frozen: string | null
  frozen_hash: string | null
  removed_reason: string | null
}

type AwardNominee = {
  award_round_id: number
  person_id: number
  fact_hash: string
  unit_id: string | null
  unit_name: string | null
  outcome: Outcome
  message: string
  sealed: 0 | 1
  place: number | null
  state: 'flagged' | 'nominated' | 'passed-over'
  reason: string | null
  decided_at: string | null
  decided_by: number | null
}

/** The tables of talent mappings, papers of kenaikan pangkat and rewards. */
export type TalentTables = {
  talent_map: TalentMap
  talent_map_person: TalentMapPerson
  promotion_paper: PromotionPaper
  award_round: AwardRound
  award_nominee: AwardNominee
}
