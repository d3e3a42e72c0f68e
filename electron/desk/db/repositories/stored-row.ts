import type { Database } from '../tables/database.ts'

/** A value as a column holds it. */
export type ColumnValue = string | number | null

/** A row of a table as plain columns, for what treats all tables alike: bulk writing, the journal, taking an import back. */
export type StoredRow = Readonly<Record<string, ColumnValue>>

/** The tables that an import writes and the journal keeps, parents before their children. */
export const importedTables = [
  'unit', 'unit_period', 'post', 'person', 'person_number', 'rank_record', 'post_record', 'placement_record', 'education_record', 'training_record',
  'leave_record', 'legal_status_record', 'discipline_record', 'award_record', 'assessment_record', 'credit_record', 'team_role_record',
  'feedback_record', 'certificate_record', 'talent_score_record', 'plan', 'rating', 'conflict', 'setting', 'word_meaning',
] as const satisfies readonly (keyof Database)[]

/** A table that an import may write. */
export type ImportedTable = (typeof importedTables)[number]

/** The column that names a row of a table; most have a number of their own. */
export function keyColumn(table: ImportedTable): string {
  if (table === 'setting') return 'key'
  if (table === 'word_meaning') return 'word'
  return table === 'person_number' ? 'nip' : 'id'
}

/** Which rows of a table carry the number of the import that brought them. */
export function carriesBatch(table: ImportedTable): boolean {
  return table !== 'setting' && table !== 'word_meaning'
}
