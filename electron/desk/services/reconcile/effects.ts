import type { Kysely } from 'kysely'
import { readRow } from '../../db/repositories/bulk-rows.ts'
import { keyColumn, type ColumnValue, type ImportedTable } from '../../db/repositories/stored-row.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Book, NumberedTable, OpenRow } from '../import/book.ts'
import { numberedTables } from '../import/state.ts'
import { joinPeople } from '../record/join-people.ts'
import { dataChanged } from './data-changed.ts'
import type { Effect } from './found-conflict.ts'
import { learnMeaning, makeUnit } from './learn-meaning.ts'

/** Does what an option says, through the book. Throws `conflict` when the data it speaks of are no longer there. */
export async function applyEffects(db: Kysely<Database>, book: Book, effects: readonly Effect[]): Promise<void> {
  for (const effect of effects) await apply(db, book, effect)
}

async function apply(db: Kysely<Database>, book: Book, effect: Effect): Promise<void> {
  switch (effect.do) {
    case 'set': {
      const row = await existing(db, effect.table, effect.id)
      const values = Object.fromEntries(Object.entries(effect.values).filter(([column, value]) => row[column] !== value))
      if (Object.keys(values).length > 0) book.update(effect.table, row, values, touch(book, effect.table, row))
      return
    }
    case 'insert': {
      const row: OpenRow = { ...(isNumbered(effect.table) ? { id: book.nextId(effect.table) } : {}), ...effect.row, batch_id: null }
      book.insert(effect.table, row)
      touch(book, effect.table, row)
      return
    }
    case 'remove': {
      const row = await existing(db, effect.table, effect.id)
      return book.remove(effect.table, row, touch(book, effect.table, row))
    }
    case 'join': return joinPeople(db, book, effect.keep, effect.former)
    case 'meaning': return learnMeaning(db, book, effect)
    case 'new-unit': return makeUnit(db, book, effect)
  }
}

async function existing(db: Kysely<Database>, table: ImportedTable, id: ColumnValue): Promise<OpenRow> {
  const row = await readRow(db, table, { column: keyColumn(table), value: id })
  if (!row) throw dataChanged()
  return { ...row }
}

function isNumbered(table: ImportedTable): table is ImportedTable & NumberedTable {
  return numberedTables.some((one) => one === table)
}

function touch(book: Book, table: ImportedTable, row: OpenRow): number | null {
  const personId = table === 'person' ? row['id'] : row['person_id']
  if (typeof personId !== 'number') return null
  book.touched.add(personId)
  return personId
}
