import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { ReplayRow } from '../../../../shared/contract/replay.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'
import { disciplineScopeOf, inScope, unitIn, type UnitScope } from '../../row-scope.ts'
import { searchConditions } from '../people/person-query.ts'
import { findReplay } from './replay-view.ts'

/** What a reader without the right is told of a condition that discipline went into. */
const SEALED: Message = { key: 'assess.sealed-moved' }

/** Which changes of a replay are asked for. */
export type ReplayFilter = ParsedInputOf<'replay.rows'>['filter']

/** What a page of changes is drawn from. */
export type ReplayChoice = {
  readonly filter: ReplayFilter
  readonly conditions: readonly Expression<SqlBool>[]
  readonly units: ReadonlyMap<string, string>
  /** Where the caller may read about discipline. */
  readonly open: UnitScope
}

/** One page of those whom a rule treats otherwise: who gains first, then who loses, then who is open now, then who moves. Error: `not-found`. */
export async function listRows(context: Context, { filter, offset, limit }: ParsedInputOf<'replay.rows'>): Promise<OutputOf<'replay.rows'>> {
  const replay = await findReplay(context.db, filter.replayId)
  const choice = await chooseRows(context, filter)
  return { replay, total: await countRows(context.db, choice), rows: await readRows(context.db, choice, { offset, limit }) }
}

/** Works out what a filter leaves. Error: `not-found` for an unknown unit. */
export async function chooseRows(context: Context, filter: ReplayFilter): Promise<ReplayChoice> {
  const { db } = context
  const conditions = [...searchConditions(filter.search)]
  if (filter.rule !== null) conditions.push(sql<SqlBool>`replay_row.rule = ${filter.rule}`)
  if (filter.change.length > 0) conditions.push(sql<SqlBool>`replay_row.change in (${sql.join(filter.change)})`)
  if (filter.unitId !== null) {
    const known = await db.selectFrom('unit').select('id').where('id', '=', filter.unitId).executeTakeFirst()
    if (!known) throw new TanjakError('not-found', { key: 'units.not-found', values: { id: filter.unitId } })
    const tree = await readUnitTree(db, context.today())
    conditions.push(unitIn('replay_person.unit_id', new Set([filter.unitId, ...tree.subtreeOf(filter.unitId)])))
  }
  return { filter, conditions, units: await unitNames(db), open: await disciplineScopeOf(context) }
}

function selectRows(db: Kysely<Database>, { filter, conditions }: ReplayChoice) {
  return db.selectFrom('replay_row').innerJoin('person', 'person.id', 'replay_row.person_id')
    .innerJoin('replay_person', (join) => join.onRef('replay_person.replay_id', '=', 'replay_row.replay_id').onRef('replay_person.person_id', '=', 'replay_row.person_id'))
    .leftJoin('person_current', 'person_current.person_id', 'replay_row.person_id')
    .where('replay_row.replay_id', '=', filter.replayId).where((where) => where.and([...conditions]))
}

/** How many changes the filter leaves. */
export async function countRows(db: Kysely<Database>, choice: ReplayChoice): Promise<number> {
  return (await selectRows(db, choice).select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()).total
}

/** The changes of one page; a condition that discipline shaped is told only where the caller may read it. */
export async function readRows(
  db: Kysely<Database>, choice: ReplayChoice, page: { readonly offset: number; readonly limit: number },
): Promise<ReplayRow[]> {
  const rows = await selectRows(db, choice).selectAll('replay_row').select(['person.nip', 'person.name', 'replay_person.unit_id'])
    .orderBy(sql`case change when 'gained' then 0 when 'lost' then 1 when 'open' then 2 when 'box' then 3 when 'other' then 4 else 5 end`)
    .orderBy('replay_row.rule').orderBy('person_current.sort_name').orderBy('replay_row.person_id').limit(page.limit).offset(page.offset).execute()
  return rows.map((row) => {
    const hidden = row.sealed === 1 && !inScope(choice.open, row.unit_id)
    const told = (json: string | null): Message | null => (json === null ? null : hidden ? SEALED : (JSON.parse(json) as Message))
    return {
      nip: row.nip, name: row.name, unitId: row.unit_id, unit: row.unit_id === null ? null : choice.units.get(row.unit_id) ?? row.unit_id,
      rule: row.rule, change: row.change, before: row.before_outcome, after: row.after_outcome, beforeBox: row.before_box, afterBox: row.after_box,
      beforeRank: row.before_rank, afterRank: row.after_rank, step: hidden ? null : row.step, beforeStep: told(row.before_step), afterStep: told(row.after_step),
      parameters: hidden ? [] : (JSON.parse(row.parameters) as string[]),
    }
  })
}

/** The last name of every unit. */
export async function unitNames(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('unit_period').select(['unit_id', 'name']).orderBy('valid_from').orderBy('id').execute()
  return new Map(rows.map((row) => [row.unit_id, row.name]))
}
