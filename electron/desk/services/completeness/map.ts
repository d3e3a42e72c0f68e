import { sql } from 'kysely'
import { turns } from '../../../../shared/contract/completeness.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { readUnitTree, type UnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, unitScopeOf, type UnitScope } from '../../row-scope.ts'
import { itemsOf, type Item } from './items.ts'
import { periodsOfYear, type CompletenessPeriod } from './periods.ts'
import { needUnit } from './unit-in-reach.ts'

type Output = OutputOf<'completeness.map'>
type Row = Output['units'][number]
type Counts = Row['cells'][number]['counts']
type Counted = Pick<Item, 'period_id' | 'unit_id' | 'turn'> & { readonly people: number }

/** How complete a unit and the units directly below it are, period by period; without a unit the whole of what the caller reaches. Error: `not-found`. */
export async function completenessMap(context: Context, { year, unitId }: ParsedInputOf<'completeness.map'>): Promise<Output> {
  const [tree, scope] = [await readUnitTree(context.db, context.today()), await unitScopeOf(context)]
  if (unitId !== null) await needUnit(context, tree, unitId)
  const periods = await periodsOfYear(context, year)
  const { rows } = await sql<Counted>`with ${await itemsOf(context, periods)} select period_id, unit_id, turn, count(*) as people from item group by 1, 2, 3`.execute(context.db)
  const place = placeIn(tree, scope, unitId, rows)
  const units = [
    await headOf(context, tree, place.head, periods, rows),
    ...place.below.map((id) => rowOf(tree, id, periods, rows)),
  ].filter((row, at) => at === 0 || row.cells.some(({ total }) => total > 0))
  const all = units[0]?.cells.map(({ counts }) => counts).reduce(added, nothing()) ?? nothing()
  const total = turns.reduce((sum, turn) => sum + all[turn], 0)
  return {
    periods: periods.map(({ id, label, deadline, closed }) => ({ id, label, deadline, closed })), units,
    summary: total === 0 ? { key: 'completeness.summary-none', values: { year: String(year) } } : { key: 'completeness.summary', values: { done: all.done, total, missing: total - all.done - all['no-skp'], noSkp: all['no-skp'] } },
  }
}

/** Which unit heads the map and which stand below. Where all that is seen lies under one unit, that unit heads it. */
function placeIn(tree: UnitTree, scope: UnitScope, unitId: string | null, rows: readonly Counted[]): { readonly head: string | null; readonly below: readonly string[] } {
  const directlyBelow = (id: string | null): string[] => tree.childrenOf(id).map((unit) => unit.id)
  if (unitId !== null) return { head: unitId, below: directlyBelow(unitId) }
  const tops = scope === null ? directlyBelow(null) : [...scope].filter((id) => !inScope(scope, tree.units.get(id)?.parentId ?? null) && tree.units.has(id))
  const [only, ...others] = tops
  const reached = only === undefined ? new Set<string>() : tree.subtreeOf(only)
  if (only === undefined || others.length > 0 || rows.some(({ unit_id: unit }) => unit === null || !reached.has(unit))) return { head: null, below: tops }
  return { head: only, below: directlyBelow(only) }
}

async function headOf(context: Context, tree: UnitTree, head: string | null, periods: readonly CompletenessPeriod[], rows: readonly Counted[]): Promise<Row> {
  if (head !== null) return rowOf(tree, head, periods, rows)
  const { office } = await readSettings(context.db)
  return { unitId: null, unit: office, hasBelow: true, cells: cellsOf(periods, rows) }
}

function rowOf(tree: UnitTree, id: string, periods: readonly CompletenessPeriod[], rows: readonly Counted[]): Row {
  const units = tree.subtreeOf(id)
  const mine = rows.filter(({ unit_id: unit }) => unit !== null && units.has(unit))
  return { unitId: id, unit: tree.units.get(id)?.name ?? id, hasBelow: mine.some(({ unit_id: unit }) => unit !== id), cells: cellsOf(periods, mine) }
}

function cellsOf(periods: readonly CompletenessPeriod[], rows: readonly Counted[]): Row['cells'] {
  const byPeriod = Map.groupBy(rows, ({ period_id: id }) => id)
  return periods.map(({ id }) => {
    const counts = nothing()
    for (const { turn, people } of byPeriod.get(id) ?? []) counts[turn] += people
    return { periodId: id, total: turns.reduce((sum, turn) => sum + counts[turn], 0), counts }
  })
}

const nothing = (): Counts => ({ assign: 0, evaluator: 0, superior: 0, lock: 0, done: 0, 'no-skp': 0 })

function added(one: Counts, other: Counts): Counts {
  return Object.fromEntries(turns.map((turn) => [turn, one[turn] + other[turn]])) as Counts
}
