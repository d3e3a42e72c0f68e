import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { TalentFilter, TalentLevel, TalentMap } from '../../../../shared/contract/talent.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { krsBoxes } from '../../../../shared/legal/parameters/talent/boxes.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'
import type { Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'
import { disciplineScopeOf, readerRoles, unitIn, unitScopeOf, type UnitScope } from '../../row-scope.ts'
import { searchConditions } from '../people/person-query.ts'

/** What people of a mapping are drawn from: the caller's reach, and what a filter leaves. */
export type TalentChoice = {
  readonly mapId: number
  readonly conditions: readonly Expression<SqlBool>[]
  readonly level: readonly TalentLevel[]
  /** Where the caller may read about discipline. */
  readonly open: UnitScope
  /** The boxes that enter a Kelompok Rencana Suksesi by the law of the mapping's day; to a PPPK it does not apply. */
  readonly krs: readonly number[]
}

/**
 * Works out what a filter leaves of a mapping. A unit means where people stood on its day, with everything below it then or today; whom
 * the caller may see goes by where they stand today. Error: `not-found` for an unknown unit.
 */
export async function chooseTalents(context: Context, map: TalentMap, filter: TalentFilter): Promise<TalentChoice> {
  const { db } = context
  const conditions: Expression<SqlBool>[] = [...searchConditions(filter.search)]
  const scope = await unitScopeOf(context, readerRoles)
  if (scope !== null) conditions.push(unitIn('person_current.unit_id', scope))
  if (filter.unitId !== null) {
    const known = await db.selectFrom('unit').select('id').where('id', '=', filter.unitId).executeTakeFirst()
    if (!known) throw new TanjakError('not-found', { key: 'units.not-found', values: { id: filter.unitId } })
    const [then, now] = [await readUnitTree(db, map.on), await readUnitTree(db, context.today())]
    conditions.push(unitIn('mapped.unit_id', new Set([filter.unitId, ...then.subtreeOf(filter.unitId), ...now.subtreeOf(filter.unitId)])))
  }
  return { mapId: map.id, conditions, level: filter.level, open: await disciplineScopeOf(context), krs: krsOn(map.on) }
}

/** The chosen people of a mapping; `every` leaves the choice of levels out, for counting what each would leave. */
export function selectTalents(db: Kysely<Database>, { mapId, conditions, level }: TalentChoice, levels: 'chosen' | 'every' = 'chosen') {
  const chosen = levels === 'every' || level.length === 0 ? [] : [sql<SqlBool>`mapped.level in (${sql.join(level)})`]
  return db.selectFrom('talent_map_person as mapped').innerJoin('person', 'person.id', 'mapped.person_id')
    .leftJoin('person_current', 'person_current.person_id', 'mapped.person_id')
    .where('mapped.map_id', '=', mapId).where((where) => where.and([...conditions, ...chosen]))
}

const levelOrder = sql`case mapped.level when 'jpt' then 0 when 'administrator' then 1 when 'pengawas' then 2 when 'fungsional' then 3 when 'pelaksana' then 4 else 5 end`

/** The order of people: the higher box first, the levels apart from the highest, by place, then by name. */
export const talentOrder = sql`mapped.box desc nulls last, ${levelOrder}, mapped.place nulls last, person_current.sort_name, mapped.person_id`

/** The same with the levels apart first: the order of successors of each level. */
export const levelFirst = sql`${levelOrder}, ${talentOrder}`

/** The boxes of all groups of succession plan on a day. */
function krsOn(on: IsoDate): readonly number[] {
  const { instansi, nasional } = valueOn(krsBoxes, on).dated.value
  return [...new Set([...instansi, ...nasional])]
}

/** Where a caller may not read about discipline, nothing told may tell that it stood in the way: true for rows that are hidden so. */
export function hiddenFrom(open: UnitScope): Expression<SqlBool> {
  return sql<SqlBool>`(mapped.sealed = 1 and not coalesce(${unitIn('person_current.unit_id', open)}, 0))`
}
