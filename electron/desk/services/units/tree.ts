import { sql } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { UnitNode } from '../../../../shared/contract/units.ts'
import type { Context } from '../../context.ts'
import { readUnitTree, treeOf, type TreeUnit, type UnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, unitScopeOf } from '../../row-scope.ts'

/** The unit tree as it stood on a date (today unless named), with the people in service in each unit and below it. */
export async function unitTree(context: Context, on: IsoDate | null): Promise<OutputOf<'unit.tree'>> {
  const { tree, people } = await readStaffedTree(context, on)
  const scope = await unitScopeOf(context)
  const nodes = unitNodes(tree, people)
  return { units: [...nodes.values()].filter((node) => inScope(scope, node.id)) }
}

/** A tree with the number of people in each unit. */
export type StaffedTree = { readonly tree: UnitTree; readonly people: ReadonlyMap<string, number> }

/** Reads the tree and who is where. A unit that has people but no place in the tree of that day is shown under its last known name. */
export async function readStaffedTree({ db, today }: Context, on: IsoDate | null): Promise<StaffedTree> {
  const date = on ?? today()
  const people = date === today() ? await peopleNow(db) : await peopleOn(db, date)
  const tree = await readUnitTree(db, date)
  const lost = [...people.keys()].filter((id) => !tree.units.has(id))
  if (lost.length === 0) return { tree, people }
  const names = await db.selectFrom('unit_period').select(['unit_id', 'name', 'parent_id']).where('unit_id', 'in', lost)
    .orderBy('valid_from').execute()
  const known = new Map(names.map((row): [string, TreeUnit] => [row.unit_id, { id: row.unit_id, name: row.name, parentId: row.parent_id }]))
  return { tree: treeOf([...tree.units.values(), ...lost.map((id) => known.get(id) ?? { id, name: id, parentId: null })]), people }
}

async function peopleNow(db: Context['db']): Promise<Map<string, number>> {
  const rows = await db.selectFrom('person_current').select('unit_id').select((select) => select.fn.countAll<number>().as('people'))
    .where('unit_id', 'is not', null).where('state', '=', 'active').groupBy('unit_id').execute()
  return new Map(rows.map((row) => [row.unit_id ?? '', row.people]))
}

/** Whoever was in service on the date, where the last placement by then put them. */
async function peopleOn(db: Context['db'], date: IsoDate): Promise<Map<string, number>> {
  const { rows } = await sql<{ unit_id: string; people: number }>`
    with placed as (
      select person_id, unit_id, row_number() over (partition by person_id order by tmt desc, id desc) as place
      from placement_record where tmt <= ${date} and (until is null or until >= ${date})
    )
    select placed.unit_id, count(*) as people from placed join person on person.id = placed.person_id
    where placed.place = 1 and person.joined_to is null and (person.cpns_date is null or person.cpns_date <= ${date})
      and (person.state = 'active' or person.left_on > ${date})
    group by placed.unit_id`.execute(db)
  return new Map(rows.map((row) => [row.unit_id, row.people]))
}

/** Every unit with its people and those of all units below, counted once from the leaves up. */
export function unitNodes(tree: UnitTree, people: ReadonlyMap<string, number>): ReadonlyMap<string, UnitNode> {
  const nodes = new Map<string, UnitNode>()
  const place = (unit: TreeUnit): number => {
    const below = tree.childrenOf(unit.id).reduce((sum, child) => sum + place(child), 0)
    const here = people.get(unit.id) ?? 0
    nodes.set(unit.id, { id: unit.id, name: unit.name, parentId: unit.parentId, people: here, peopleBelow: below })
    return here + below
  }
  for (const root of tree.childrenOf(null)) place(root)
  return nodes
}
