import { isoDate, isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { inScope, refuseOutside, unitIn, unitScopeOf } from '../../row-scope.ts'
import { readStaffedTree, unitNodes } from './tree.ts'

type Output = OutputOf<'unit.get'>

/** One unit: where it stands, who is in it, what it was called before, what went into it and what it went into. */
export async function getUnit(context: Context, id: string): Promise<Output> {
  const { db } = context
  const history = await db.selectFrom('unit_period').leftJoin('unit_period as above', (join) => join
    .onRef('above.unit_id', '=', 'unit_period.parent_id').onRef('above.valid_from', '<=', 'unit_period.valid_from')
    .on((on) => on.or([on('above.valid_to', 'is', null), on('above.valid_to', '>=', on.ref('unit_period.valid_from'))])))
    .select(['unit_period.id', 'unit_period.name', 'unit_period.parent_id', 'above.name as parent', 'unit_period.valid_from',
    'unit_period.valid_to'])
    .where('unit_period.unit_id', '=', id).orderBy('unit_period.valid_from').orderBy('unit_period.id').orderBy('above.valid_from').execute()
  const last = history.at(-1)
  const unknown = { key: 'units.not-found', values: { id } } as const
  if (!last) throw new TanjakError('not-found', unknown)
  refuseOutside(inScope(await unitScopeOf(context), id), { entity: 'unit', id, said: unknown })
  const { tree, people } = await readStaffedTree(context, null)
  const nodes = unitNodes(tree, people)
  const node = nodes.get(id)
  const kinds = await db.selectFrom('person_current').select('employee_kind').select((select) => select.fn.countAll<number>().as('people'))
    .where('state', '=', 'active').where(unitIn('unit_id', new Set([id, ...tree.subtreeOf(id)]))).groupBy('employee_kind').execute()
  const periods = [...new Map(history.map((period) => [period.id, period])).values()]
  return {
    id, name: node?.name ?? last.name, path: tree.pathOf(id).map((unit) => ({ id: unit.id, name: unit.name })),
    history: periods.map((period) => ({
      name: period.name, parentId: period.parent_id, parent: period.parent, validFrom: isoDate(period.valid_from),
      validTo: period.valid_to !== null && isIsoDate(period.valid_to) ? period.valid_to : null,
    })),
    successors: await linked(db, id, 'from_unit_id', 'to_unit_id'), predecessors: await linked(db, id, 'to_unit_id', 'from_unit_id'),
    people: node?.people ?? 0, peopleBelow: node?.peopleBelow ?? 0,
    employeeKinds: Object.fromEntries(kinds.map((kind) => [kind.employee_kind, kind.people])),
    children: tree.childrenOf(id).flatMap((child) => nodes.get(child.id) ?? []),
  }
}

type End = 'from_unit_id' | 'to_unit_id'

async function linked(db: Context['db'], id: string, here: End, there: End): Promise<Output['successors']> {
  const rows = await db.selectFrom('unit_succession').innerJoin('unit_period', 'unit_period.unit_id', `unit_succession.${there}`)
    .select(['unit_period.unit_id as id', 'unit_period.name', 'unit_succession.on_date']).where(`unit_succession.${here}`, '=', id)
    .orderBy('unit_succession.on_date').orderBy('unit_period.valid_from').execute()
  // The last name that the other unit bore.
  return [...new Map(rows.map((row) => [row.id, { id: row.id, name: row.name, onDate: isoDate(row.on_date) }])).values()]
}
