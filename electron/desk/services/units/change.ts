import { addDays, isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { refreshCurrentOfUnits } from '../../db/repositories/current-people.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { highestIds, openBook } from '../import/book.ts'

/**
 * Changes the name or the parent of a unit from a day on; what it was before stays in its history. On the day on which its present
 * period began, that period itself is corrected. Errors: `not-found`, and `bad-input` for a day before the present period, for a
 * parent that does not stand then or lies below the unit, and when nothing changes.
 */
export async function correctUnit(
  context: Context, { id, name, parentId, from, reason }: ParsedInputOf<'unit.correct'>,
): Promise<OutputOf<'unit.correct'>> {
  const { db, account, now, today } = context
  const present = await db.selectFrom('unit_period').selectAll().where('unit_id', '=', id).orderBy('valid_from', 'desc')
    .orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (!present) throw new TanjakError('not-found', { key: 'units.not-found', values: { id } })
  if (from < present.valid_from) throw field('from', 'units.before-period', { name: present.name, date: { date: present.valid_from } })
  if (name === present.name && parentId === present.parent_id) throw field('name', 'units.nothing-changed', { name })
  if (parentId !== null) await refuseParent(context, id, parentId, from)
  const book = openBook({ batchId: null, accountId: account.id, now: now(), reason }, await highestIds(db, ['unit_period']))
  const row = { ...present }
  if (from === present.valid_from) book.update('unit_period', row, { name, parent_id: parentId }, null)
  else {
    book.update('unit_period', row, { valid_to: addDays(from, -1) }, null)
    book.insert('unit_period', { id: book.nextId('unit_period'), unit_id: id, name, parent_id: parentId, valid_from: from,
      valid_to: present.valid_to, batch_id: null })
  }
  await book.flush(db)
  if (name !== present.name) await refreshCurrentOfUnits(db, [id], today())
  return { id }
}

async function refuseParent({ db }: Context, id: string, parentId: string, from: string): Promise<void> {
  const tree = await readUnitTree(db, isoDate(from))
  if (!tree.units.has(parentId)) throw field('parentId', 'units.no-such-parent', { parent: parentId, date: { date: from } })
  if (parentId === id || tree.subtreeOf(id).has(parentId)) throw field('parentId', 'units.parent-below',
    { parent: tree.units.get(parentId)?.name ?? parentId })
}

/**
 * Says that a unit went on as another from a day on, so that its trend goes on there. Errors: `not-found` for either unit, `bad-input`
 * when they are the same or when the other already went into this one, `conflict` when it was said already.
 */
export async function linkUnits(
  { db }: Context, { fromId, toId, onDate, reason }: ParsedInputOf<'unit.link'>,
): Promise<OutputOf<'unit.link'>> {
  for (const id of [fromId, toId]) {
    if (!await db.selectFrom('unit').select('id').where('id', '=', id).executeTakeFirst()) throw new TanjakError('not-found',
      { key: 'units.not-found', values: { id } })
  }
  const links = await db.selectFrom('unit_succession').select(['from_unit_id', 'to_unit_id']).execute()
  if (links.some((link) => link.from_unit_id === fromId && link.to_unit_id === toId)) throw new TanjakError('conflict',
    { key: 'units.linked-already', values: { fromId, toId } })
  const later = new Set([toId])
  for (const unit of later) for (const link of links) if (link.from_unit_id === unit) later.add(link.to_unit_id)
  if (later.has(fromId)) throw field('toId', 'units.link-circle', { fromId, toId })
  await db.insertInto('unit_succession').values({ from_unit_id: fromId, to_unit_id: toId, on_date: onDate, reason, batch_id: null })
    .execute()
  return { fromId }
}

type FieldKey = 'units.before-period' | 'units.nothing-changed' | 'units.no-such-parent' | 'units.parent-below' | 'units.link-circle'

function field(name: string, key: FieldKey, values: NonNullable<TanjakError['said']['values']>): TanjakError {
  return new TanjakError('bad-input', { key, values }, { [name]: { key, values } })
}
