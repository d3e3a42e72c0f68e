import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { ConflictKind, FoundConflict } from '../reconcile/found-conflict.ts'
import type { Book, OpenRow } from './book.ts'
import type { FileReport } from './file-report.ts'

/** The conflicts known so far and those that the files at hand bring. */
export type ConflictBook = {
  /** Opens a conflict, unless the same one is open or settled already; the file's report names it while it is open. */
  readonly report: (file: FileReport, found: FoundConflict) => void
  readonly settledAs: (kind: ConflictKind, key: string) => string | null
  /** Closes an open conflict because a file of the batch has answered it. */
  readonly answer: (kind: ConflictKind, key: string, as: string) => void
  /** Closes all open conflicts whose keys begin so, but for one that a file still brings. */
  readonly answerAll: (kind: ConflictKind, beginning: string, as: string, but: string | null) => void
}

/** Reads the conflicts of the store. */
export async function readConflicts(db: Kysely<Database>, book: Book): Promise<ConflictBook> {
  const stored = await db.selectFrom('conflict').selectAll().execute()
  const known = new Map<string, OpenRow>(stored.map((row) => [`${row.kind} ${row.key}`, row]))
  const close = (row: OpenRow | undefined, as: string): void => {
    if (row?.['state'] !== 'open') return
    const { accountId, now } = book.author
    const personId = typeof row['person_id'] === 'number' ? row['person_id'] : null
    book.update('conflict', row, { state: 'settled', settled_as: as, settled_how: 'rule', settled_at: now, settled_by: accountId }, personId)
  }
  return {
    report(file, found) {
      const key = `${found.kind} ${found.key}`
      const before = known.get(key)
      if (before?.['state'] === 'settled') return
      if (!file.named.has(key)) file.conflicts.push({ kind: found.kind, nip: found.nip, row: found.row, message: found.message })
      file.named.add(key)
      const row = conflictRow(book, file, found, before)
      if (before) return refresh(book, before, row)
      known.set(key, row)
      book.insert('conflict', row)
    },
    settledAs(kind, key) {
      const row = known.get(`${kind} ${key}`)
      return row?.['state'] === 'settled' ? String(row['settled_as']) : null
    },
    answer: (kind, key, as) => close(known.get(`${kind} ${key}`), as),
    answerAll(kind, beginning, as, but) {
      for (const [key, row] of known) if (key.startsWith(`${kind} ${beginning}`) && key !== `${kind} ${but}`) close(row, as)
    },
  }
}

// An open conflict that concerns more rows by now says so; one that is the same stays untouched.
function refresh(book: Book, before: OpenRow, now: OpenRow): void {
  const set = Object.fromEntries(['message', 'rule', 'options', 'effects', 'proposed'].filter((column) => before[column] !== now[column]).map((column) => [column, now[column] ?? null]))
  if (Object.keys(set).length > 0) book.update('conflict', before, set, typeof before['person_id'] === 'number' ? before['person_id'] : null)
}

function conflictRow(book: Book, file: FileReport, found: FoundConflict, before?: OpenRow): OpenRow {
  return { id: before?.['id'] ?? book.nextId('conflict'), batch_id: book.author.batchId, file_id: file.fileId, row_number: found.row, ...conflictColumns(found) }
}

/** An open conflict as columns, without its number and where it was found. */
export function conflictColumns(found: FoundConflict): OpenRow {
  return {
    kind: found.kind, key: found.key, person_id: found.personId, nip: found.nip, subject: found.subject, message: JSON.stringify(found.message), rule: JSON.stringify(found.rule),
    options: JSON.stringify(found.options.map(({ value, label }) => ({ value, label }))),
    effects: JSON.stringify(Object.fromEntries(found.options.map(({ value, effects }) => [value, effects]))),
    proposed: found.proposed, state: 'open', settled_as: null, settled_how: null, reason: null, settled_at: null, settled_by: null,
  }
}
