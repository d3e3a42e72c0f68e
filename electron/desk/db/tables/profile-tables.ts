import type { Generated } from 'kysely'

type Outcome = 'met' | 'not-met' | 'cannot-tell' | 'not-applicable'

type Profile = {
  id: Generated<number>
  family: number
  version: number
  name: string
  decree_number: string | null
  decree_date: string | null
  valid_from: string | null
  state: 'draft' | 'active'
  based_on: string | null
  /** Values by parameter, as JSON. */
  content: string
  signed_off: string | null
  created_at: string
  created_by: number | null
  changed_at: string
  changed_by: number | null
  activated_at: string | null
  activated_by: number | null
}

type RunProfile = {
  run_id: number
  position: number
  profile_id: number
}

type Replay = {
  id: Generated<number>
  asked_on: string
  ran_at: string
  account_id: number | null
  rule_set: string
  run_id: number | null
  before_ref: string
  after_ref: string
  /** `{name, profile}`: what it was called, and the profile as it was with those before it (null: the shipped law). */
  before_profile: string
  after_profile: string
  people: number
  changed: number
  totals: string
  boxes: string
}

type ReplayPerson = {
  replay_id: number
  person_id: number
  fact_hash: string
  unit_id: string | null
}

type ReplayRow = {
  replay_id: number
  rule: string
  person_id: number
  change: 'gained' | 'lost' | 'open' | 'box' | 'rank' | 'other'
  before_outcome: Outcome
  after_outcome: Outcome
  before_box: number | null
  after_box: number | null
  before_rank: number | null
  after_rank: number | null
  /** A condition about discipline moved the person: the step is told only to those who may see discipline. */
  sealed: 0 | 1
  step: string | null
  before_step: string | null
  after_step: string | null
  parameters: string
}

/** The tables of what a region chose, and of replays under it. */
export type ProfileTables = {
  profile: Profile
  run_profile: RunProfile
  replay: Replay
  replay_person: ReplayPerson
  replay_row: ReplayRow
}
