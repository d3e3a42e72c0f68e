import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { parseNip } from '../../../../shared/domain/identity/nip.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { readRow } from '../../db/repositories/bulk-rows.ts'
import { refreshCurrent } from '../../db/repositories/current-people.ts'
import { listChanges } from '../../db/repositories/people.ts'
import type { ColumnValue, StoredRow } from '../../db/repositories/stored-row.ts'
import type { OpenRow } from '../import/book.ts'
import { columnOf } from '../import/record-rows.ts'
import { raterNames } from '../periods/spans.ts'
import { openManualBook } from '../reconcile/settle.ts'
import { findPersonInReach, needWholeOffice } from './person-in-reach.ts'
import { joinPeople } from './join-people.ts'

/** Adds a person by hand. Errors: `bad-input` for an impossible number, `conflict` for one on record. */
export async function addPerson(context: Context, { nip, fields, reason }: ParsedInputOf<'person.add'>): Promise<{ nip: string }> {
  const { db } = context
  await needWholeOffice(context)
  if (!parseNip(nip, fields.employeeKind === 'PNS' ? 'PNS' : 'PPPK').ok) {
    const fault = { key: 'record.person.nip-fault', values: { nip } } as const
    throw new TanjakError('bad-input', fault, { nip: fault })
  }
  const known = await db.selectFrom('person_number').select('nip').where('nip', '=', nip).executeTakeFirst()
  if (known) throw new TanjakError('conflict', { key: 'record.person.exists', values: { nip } })
  const book = await openManualBook(context, reason)
  const id = book.nextId('person')
  const none = { batch_id: null, file_id: null, row_number: null }
  book.insert('person', {
    id, nip, siasn_id: null, ...toPersonColumns(fields), state: 'active', left_on: null, left_reason: null, joined_to: null, ...none,
  })
  book.insert('person_number', { nip, person_id: id, valid_from: null, reason, batch_id: null })
  await book.flush(db)
  await refreshCurrent(db, [id], context.today())
  return { nip }
}

/** Corrects what is recorded of a person; the former values stay in the journal with the reason. */
export async function correctPerson(context: Context, { nip, fields, reason }: ParsedInputOf<'person.correct'>): Promise<{ nip: string }> {
  return changePerson(context, nip, toPersonColumns(fields), reason)
}

/** Marks a person as having left; a null day means that the day is not known. The person stays on record. */
export async function markLeft(context: Context, { nip, leftOn, reason }: ParsedInputOf<'person.mark-left'>): Promise<{ nip: string }> {
  return changePerson(context, nip, { state: 'left', left_on: leftOn, left_reason: reason }, reason)
}

/** Joins a former number to a person: the histories become one, the former number stays on record. */
export async function joinNumbers(context: Context, { nip, formerNip, reason }: ParsedInputOf<'person.join'>): Promise<{ nip: string }> {
  const { db } = context
  const [keep, former] = [await findPersonInReach(context, nip), await findPersonInReach(context, formerNip)]
  if (keep === former) throw new TanjakError('conflict', { key: 'record.person.same', values: { nip, former: formerNip } })
  const book = await openManualBook(context, reason)
  await joinPeople(db, book, keep, former)
  await book.flush(db)
  await refreshCurrent(db, [keep, former], context.today())
  return { nip }
}

/** The journal of a person: every change, by whom, why, and what stood there before. */
export async function personChanges(context: Context, { nip, offset, limit }: ParsedInputOf<'person.changes'>): Promise<OutputOf<'person.changes'>> {
  const personId = await findPersonInReach(context, nip, ['admin', 'auditor'])
  const { total, rows } = await listChanges(context.db, personId, { offset, limit })
  const officials = rows.some(({ entity }) => entity === 'assignment') ? await raterNames(context.db) : new Map<number, string>()
  const side = (entity: string, text: string | null) => (entity === 'assignment' ? withNames(parsed(text), officials) : parsed(text))
  return {
    total,
    rows: rows.map((row) => ({
      at: row.changed_at, by: row.by, batchId: row.batch_id, reason: row.reason, entity: row.entity, before: side(row.entity, row.before), after: side(row.entity, row.after),
    })),
  }
}

// The number of an official says nothing to a reader. One who has meanwhile become another has no name of their own any more.
function withNames(side: ReturnType<typeof parsed>, officials: ReadonlyMap<number, string>): ReturnType<typeof parsed> {
  if (side === null) return null
  return Object.fromEntries(Object.entries(side).map(([column, value]) => [column, OFFICIALS.has(column) && typeof value === 'number' ? officials.get(value) ?? String(value) : value]))
}

const OFFICIALS: ReadonlySet<string> = new Set(['evaluator_id', 'superior_id'])

async function changePerson(context: Context, nip: string, columns: StoredRow, reason: string): Promise<{ nip: string }> {
  const { db } = context
  const id = await findPersonInReach(context, nip)
  const row: OpenRow = { ...(await readRow(db, 'person', { column: 'id', value: id })) }
  const set = Object.fromEntries(Object.entries(columns).filter(([column, value]) => row[column] !== value))
  if (Object.keys(set).length === 0) throw new TanjakError('conflict', { key: 'record.person.nothing-changed' })
  const book = await openManualBook(context, reason)
  book.update('person', row, set, id)
  await book.flush(db)
  await refreshCurrent(db, [id], context.today())
  return { nip }
}

function toPersonColumns(fields: Readonly<Record<string, ColumnValue | undefined>>): Record<string, ColumnValue> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[columnOf(name), value]])))
}

function parsed(json: string | null): Record<string, unknown> | null {
  return json === null ? null : (JSON.parse(json) as Record<string, unknown>)
}
