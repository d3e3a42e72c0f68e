import type { ColumnValue, StoredRow } from '../../db/repositories/stored-row.ts'
import type { OpenRow } from './book.ts'
import type { ManualChanges } from './manual-changes.ts'

/** The columns that tell one row of a table from another; an `optional` one that is empty on either side matches anything. */
export type Identity = { readonly required: readonly string[]; readonly optional: readonly string[] }

/** A row that an officer has corrected or removed since a file brought it, found by what it was before. */
export type Former = { readonly row: OpenRow | null; readonly was: StoredRow }

/** The rows of one table, found by identity. */
export type KeyedRows = {
  /** The rows with this identity, in the order in which they came. */
  readonly find: (like: StoredRow) => readonly OpenRow[]
  /** What became of a row that once had this identity, before an officer corrected or removed it. */
  readonly former: (like: StoredRow) => Former | undefined
  readonly add: (row: OpenRow) => void
  /** All rows of a person, in the order in which they came; only where the index was asked for. */
  readonly ofPerson: (personId: number) => readonly OpenRow[]
  /** The columns of a row that an officer has corrected. */
  readonly corrected: (row: StoredRow) => ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Indexes the rows of a table by identity, together with what officers changed by hand. */
export function keyedRows(identity: Identity, rows: readonly OpenRow[], manual: ManualChanges, byPerson = false): KeyedRows {
  const keyOf = (row: StoredRow): string => identity.required.map((column) => row[column] ?? '').join('\u0000')
  const index = new Map<string, OpenRow[]>()
  const byId = new Map<ColumnValue, OpenRow>()
  const people = new Map<ColumnValue, OpenRow[]>()
  const add = (row: OpenRow): void => {
    if (byPerson) people.set(row['person_id'] ?? null, [...(people.get(row['person_id'] ?? null) ?? []), row])
    const key = keyOf(row)
    const same = index.get(key)
    if (same) same.push(row)
    else index.set(key, [row])
  }
  for (const row of rows) {
    add(row)
    if (manual.touches(row['id'] ?? null)) byId.set(row['id'] ?? null, row)
  }
  const former = new Map<string, Former[]>()
  for (const { id, was } of manual.formerRows(byId)) {
    const key = keyOf(was)
    former.set(key, [...(former.get(key) ?? []), { row: byId.get(id) ?? null, was }])
  }
  const matches = (row: StoredRow, like: StoredRow): boolean => identity.optional.every((column) => {
    const [a, b] = [row[column] ?? null, like[column] ?? null]
    return a === null || b === null || a === b
  })
  return {
    add,
    ofPerson: (personId) => people.get(personId) ?? [],
    find: (like) => {
      const same = index.get(keyOf(like))
      if (!same) return []
      return identity.optional.length === 0 ? same : same.filter((row) => matches(row, like))
    },
    former: (like) => former.get(keyOf(like))?.find(({ was }) => matches(was, like)),
    corrected: (row) => manual.columns(row['id'] ?? null) ?? NONE,
  }
}
