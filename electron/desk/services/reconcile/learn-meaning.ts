import { sql, type Kysely } from 'kysely'
import { foldText } from '../../db/repositories/fold.ts'
import type { ImportedTable, StoredRow } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Book, OpenRow } from '../import/book.ts'
import { idOfName } from '../import/resolve-unit.ts'
import { ALWAYS } from '../import/unit-index.ts'
import { followUnit } from './follow-appraisal.ts'
import type { Effect } from './found-conflict.ts'

type Learned = Extract<Effect, { do: 'meaning' }>

/** Keeps what a word means for every file to come, and puts it into the rows that came with the word before. */
export async function learnMeaning(db: Kysely<Database>, book: Book, { subject, word, meaning }: Learned): Promise<void> {
  const { now, accountId, reason } = book.author
  const known = await db.selectFrom('word_meaning').select('word').where('subject', '=', subject).where('word', '=', word).executeTakeFirst()
  if (known) await db.updateTable('word_meaning').set({ meaning, reason: reason ?? '', decided_at: now, account_id: accountId }).where('subject', '=', subject).where('word', '=', word).execute()
  else book.insert('word_meaning', { subject, word, meaning, reason: reason ?? '', decided_at: now, account_id: accountId })
  switch (subject) {
    case 'education': return replace(db, book, 'education_record', 'level', word, { level: meaning })
    case 'legal-status': return replace(db, book, 'legal_status_record', 'status', word, { status: meaning })
    case 'post-kind': return replace(db, book, 'post_record', 'post_kind_word', word, { post_kind: meaning })
    case 'golongan': return replace(db, book, 'rank_record', 'golongan', word, { golongan: meaning })
    // The kind of employee shows in the number until the next staff export is read with the word explained.
    case 'employee-kind': return
    case 'unit': return moveUnit(db, book, word, meaning)
  }
}

/** Makes a unit out of a name and gives it to the ratings and plans that bear the name. */
export async function makeUnit(db: Kysely<Database>, book: Book, { name, parentId }: Extract<Effect, { do: 'new-unit' }>): Promise<void> {
  const id = idOfName(name)
  const known = await db.selectFrom('unit').select('id').where('id', '=', id).executeTakeFirst()
  if (!known) {
    book.insert('unit', { id, external_id: null, batch_id: null })
    book.insert('unit_period', { id: book.nextId('unit_period'), unit_id: id, name, parent_id: parentId, valid_from: ALWAYS, valid_to: null, batch_id: null })
  }
  await nameless(db, book, foldText(name), id)
}

async function replace(db: Kysely<Database>, book: Book, table: ImportedTable, column: string, word: string, set: StoredRow): Promise<void> {
  const { rows } = await sql<OpenRow>`select * from ${sql.table(table)} where ${sql.ref(column)} = ${word}`.execute(db)
  for (const row of rows) change(book, table, { ...row }, set)
}

function change(book: Book, table: ImportedTable, row: OpenRow, set: StoredRow): void {
  const personId = typeof row['person_id'] === 'number' ? row['person_id'] : null
  if (personId !== null) book.touched.add(personId)
  book.update(table, row, set, personId)
}

/** Everything that stood in the unit made for a word goes to the unit it means; the made one goes. */
async function moveUnit(db: Kysely<Database>, book: Book, word: string, into: string): Promise<void> {
  const from = word.startsWith('id:') ? word.slice(3) : `nama:${word}`
  for (const table of ['placement_record', 'post_record', 'rating', 'plan'] as const) await replace(db, book, table, 'unit_id', from, { unit_id: into })
  await replace(db, book, 'unit_period', 'parent_id', from, { parent_id: into })
  await followUnit(db, from, into, book.author.now)
  if (!word.startsWith('id:')) await nameless(db, book, word, into)
  const linked = await db.selectFrom('unit_succession').select('id').where((where) => where.or([where('from_unit_id', '=', from), where('to_unit_id', '=', from)])).executeTakeFirst()
  if (linked) return
  const periods = await db.selectFrom('unit_period').selectAll().where('unit_id', '=', from).execute()
  for (const period of periods) book.remove('unit_period', { ...period }, null)
  const unit = await db.selectFrom('unit').selectAll().where('id', '=', from).executeTakeFirst()
  if (unit) book.remove('unit', { ...unit }, null)
}

/** Ratings and plans whose unit is known by name only. */
async function nameless(db: Kysely<Database>, book: Book, folded: string, into: string): Promise<void> {
  for (const table of ['rating', 'plan'] as const) {
    const names = await db.selectFrom(table).select('unit_name').distinct().where('unit_id', 'is', null).execute()
    for (const { unit_name: name } of names) {
      if (foldText(name) !== folded) continue
      const rows = await db.selectFrom(table).selectAll().where('unit_id', 'is', null).where('unit_name', '=', name).execute()
      for (const row of rows) change(book, table, { ...row }, { unit_id: into })
    }
  }
}
