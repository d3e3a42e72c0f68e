import type { Generated } from 'kysely'

type ImportBatch = {
  id: Generated<number>
  imported_at: string
  account_id: number
  state: 'committed' | 'undone'
  undone_at: string | null
  undone_by: number | null
  covers: string | null
  backup_file: string | null
}

type ImportFile = {
  id: Generated<number>
  batch_id: number
  name: string
  sha256: string
  kind: string
  period_start: string | null
  period_end: string | null
  drawn_on: string | null
  row_count: number
  accepted: number
  added: number
  changed: number
  unchanged: number
  dropped_columns: string
}

type ImportRejection = {
  id: Generated<number>
  file_id: number
  row_number: number
  column_name: string | null
  code: string
  message: string
  cells: string
}

type Conflict = {
  id: Generated<number>
  kind: string
  key: string
  batch_id: number | null
  file_id: number | null
  row_number: number | null
  person_id: number | null
  nip: string | null
  subject: string
  message: string
  rule: string
  options: string
  effects: string
  proposed: string | null
  state: 'open' | 'settled'
  settled_as: string | null
  settled_how: 'rule' | 'officer' | null
  reason: string | null
  settled_at: string | null
  settled_by: number | null
}

type MappingProfile = {
  id: Generated<number>
  name: string
  target: string
  columns: string
  created_at: string
  account_id: number
}

type WordMeaning = {
  subject: string
  word: string
  meaning: string
  reason: string
  decided_at: string
  account_id: number
}

type Change = {
  id: Generated<number>
  changed_at: string
  account_id: number | null
  batch_id: number | null
  reason: string | null
  entity: string
  row_id: string
  person_id: number | null
  before: string | null
  after: string | null
}

/** The tables of imports, conflicts and the journal of changes. */
export type ImportTables = {
  import_batch: ImportBatch
  import_file: ImportFile
  import_rejection: ImportRejection
  conflict: Conflict
  mapping_profile: MappingProfile
  word_meaning: WordMeaning
  change: Change
}
