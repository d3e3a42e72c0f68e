import type { Generated } from 'kysely'

type Run = {
  id: Generated<number>
  asked_on: string
  ran_at: string
  account_id: number | null
  rule_set: string
  input_hash: string
  /** The data version that the run read; another one now means that the run is stale. */
  data_version: number
  people: number
  /** The four counts of each rule, as JSON. */
  counts: string
}

type FactSheet = {
  hash: string
  facts: string
}

type RunPerson = {
  run_id: number
  person_id: number
  fact_hash: string
}

type RunFinding = {
  run_id: number
  rule: string
  person_id: number
  outcome: 'met' | 'not-met' | 'cannot-tell' | 'not-applicable'
  met_on: string | null
  certainty: 'official-text' | 'secondary' | 'assumed'
  sealed: 0 | 1
  message_id: number
}

type FindingMessage = {
  id: Generated<number>
  message: string
}

type Flag = {
  person_id: number
  rule: string
  state: 'new' | 'proposed' | 'postponed' | 'done'
  reason: string | null
  changed_at: string
  account_id: number | null
}

type DataVersion = {
  id: 1
  version: number
}

type PersonYear = {
  person_id: number
  year: number
  category: 'sangat-baik' | 'baik' | 'butuh-perbaikan' | 'kurang' | 'sangat-kurang' | 'belum-dinilai' | 'tidak-membuat-skp' | 'belum-dapat-dipastikan'
  unit_id: string | null
}

type PersonTouched = {
  person_id: number
}

type RatedYear = {
  year: number
}

/** The tables of merit runs and flags, and what is worked out from the record: its version, and every person's years. */
export type MeritTables = {
  data_version: DataVersion
  person_year: PersonYear
  person_touched: PersonTouched
  rated_year: RatedYear
  run: Run
  fact_sheet: FactSheet
  run_person: RunPerson
  run_finding: RunFinding
  finding_message: FindingMessage
  flag: Flag
}
