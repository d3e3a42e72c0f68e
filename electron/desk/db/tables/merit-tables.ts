import type { Generated } from 'kysely'

type Run = {
  id: Generated<number>
  asked_on: string
  ran_at: string
  account_id: number | null
  rule_set: string
  input_hash: string
  data_version: number
  people: number
}

type FactSheet = {
  hash: string
  facts: string
}

type RunPerson = {
  run_id: number
  person_id: number
  fact_hash: string
  unit_id: string | null
}

type RunFinding = {
  run_id: number
  person_id: number
  rule: string
  outcome: 'met' | 'not-met' | 'cannot-tell' | 'not-applicable'
  met_on: string | null
  certainty: 'official-text' | 'secondary' | 'assumed'
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

/** The tables of merit runs and flags. */
export type MeritTables = {
  run: Run
  fact_sheet: FactSheet
  run_person: RunPerson
  run_finding: RunFinding
  flag: Flag
}
