import type { Message } from '../../../../shared/text/message.ts'
import type { ColumnValue, ImportedTable, StoredRow } from '../../db/repositories/stored-row.ts'

/** The kinds of conflict; each has a name on screen, a sentence, the rule that would settle it and its options. */
export const conflictKinds = [
  'matrix', 'rating-twice', 'entered-and-imported', 'two-plans', 'acting', 'only-in-rating', 'no-rating', 'moved', 'unit-changed', 'several-numbers', 'duplicate-row',
  'retired', 'left-but-listed', 'left-but-rated', 'absent', 'unit-unknown', 'unit-renamed', 'unit-parent', 'unknown-word', 'correction',
] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** What choosing an option does to the data, as plain data: kept with the conflict, done through the journal when it is settled. */
export type Effect =
  | { readonly do: 'set'; readonly table: ImportedTable; readonly id: ColumnValue; readonly values: StoredRow }
  | { readonly do: 'insert'; readonly table: ImportedTable; readonly row: StoredRow }
  | { readonly do: 'remove'; readonly table: ImportedTable; readonly id: ColumnValue }
  | { readonly do: 'join'; readonly keep: number; readonly former: number }
  /** What a word means from now on, here and in every file to come. */
  | { readonly do: 'meaning'; readonly subject: MeaningSubject; readonly word: string; readonly meaning: string }
  /** Makes a unit out of a name that ratings and plans bear. */
  | { readonly do: 'new-unit'; readonly name: string; readonly parentId: string | null }

/** What a learned word can be about; a `unit` word is a folded name, or `id:` with a foreign id. */
export type MeaningSubject = 'education' | 'legal-status' | 'post-kind' | 'employee-kind' | 'golongan' | 'unit'

/** One way to settle a conflict, with what it does. */
export type Option = { readonly value: string; readonly label: Message; readonly effects: readonly Effect[] }

/** A conflict as it is found while a file is read. */
export type FoundConflict = {
  readonly kind: ConflictKind
  /** What it is about: the same kind and key is the same conflict, also in the next file. */
  readonly key: string
  /** The same for a reader: a name, a unit, a word. */
  readonly subject: string
  readonly personId: number | null
  readonly nip: string | null
  readonly row: number | null
  readonly message: Message
  readonly rule: Message
  readonly options: readonly Option[]
  /** What the rule chose, or null where no rule may choose. */
  readonly proposed: string | null
}
