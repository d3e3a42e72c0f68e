import { earlier, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { CapaianUnit } from '../../../../shared/contract/capaian.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import type { UnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { readPeriod, type PeriodRow } from '../periods/period-view.ts'
import { readStaffedTree, unitNodes } from '../units/tree.ts'
import { bare, entriesOf } from './entry.ts'
import { settersOf } from './may-set.ts'

/** The day on which the units of a period are read: its last one, or today while it still runs. */
export function dayOfUnits({ ends }: Pick<PeriodRow, 'ends'>, today: IsoDate): IsoDate {
  return earlier(isoDate(ends), today) ?? today
}

/** The units that the caller reaches as a tree from the top down, each with its people, its capaian and whether the caller may set it. */
export async function listCapaian(context: Context, periodId: number): Promise<OutputOf<'capaian.list'>> {
  const { db, today } = context
  const period = await readPeriod(db, periodId)
  const { tree, people } = await readStaffedTree(context, dayOfUnits(period, today()))
  const [nodes, scope] = [unitNodes(tree, people), await unitScopeOf(context)]
  const setters = await settersOf(context, tree, period.state === 'closed')
  const present = new Map((await entriesOf(db, periodId, { present: true })).map((entry) => [entry.unitId, bare(entry)]))
  const units: CapaianUnit[] = []
  const walk = (parentId: string | null, depth: number): void => {
    for (const { id, name } of tree.childrenOf(parentId)) {
      const seen = inScope(scope, id)
      if (seen) {
        const node = nodes.get(id)
        const setter = setters(id)
        units.push({
          unitId: id, unit: name, parentId: depth === 0 ? null : parentId, depth, people: (node?.people ?? 0) + (node?.peopleBelow ?? 0), capaian: present.get(id) ?? null,
          maySet: setter.as !== null, whyNot: setter.as === null ? setter.whyNot : null,
        })
      }
      walk(id, seen ? depth + 1 : depth)
    }
  }
  walk(null, 0)
  return { units }
}

/** Everything that was set for a unit in a period, the latest first. */
export async function capaianHistory(context: Context, { periodId, unitId }: { readonly periodId: number; readonly unitId: string }): Promise<OutputOf<'capaian.history'>> {
  await readPeriod(context.db, periodId)
  refuseOutside(await reaches(context, unitId), { entity: 'unit', id: unitId, said: { key: 'units.not-found', values: { id: unitId } } })
  return { entries: (await entriesOf(context.db, periodId, { unitId })).map(bare) }
}

/** Tells whether a unit is there and lies within the caller's roles. */
export async function reaches(context: Context, unitId: string, tree?: UnitTree): Promise<boolean> {
  const there = tree?.units.has(unitId) || await context.db.selectFrom('unit').select('id').where('id', '=', unitId).executeTakeFirst() !== undefined
  return there && inScope(await unitScopeOf(context), unitId)
}
