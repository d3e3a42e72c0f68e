import { dateOf, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { predikatSchema } from '../../../../shared/contract/common.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { settledYear } from '../../../../shared/domain/unit/settled-year.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { readUnitTree, type UnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, refuseOutside, unitScopeOf, type UnitScope } from '../../row-scope.ts'
import { freshenYears } from './freshen-years.ts'

type Output = OutputOf<'unit.distribution'>
export type YearDistribution = Output['years'][number]
type Category = keyof YearDistribution['counts']

const CATEGORIES: readonly Category[] = [
  'sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang', 'belum-dinilai', 'tidak-membuat-skp', 'belum-dapat-dipastikan',
]

/**
 * The predikat of a unit's people for every year that has ratings, and of the units directly below for the latest in which most
 * people are rated. People count where they were rated; each year is seen in its own tree, with the former units of the office counted in.
 */
export async function unitDistribution(context: Context, { id, below }: ParsedInputOf<'unit.distribution'>): Promise<Output> {
  const { db } = context
  const today = await readUnitTree(db, context.today())
  const scope = await unitScopeOf(context)
  const known = today.units.has(id) || await db.selectFrom('unit').select('id').where('id', '=', id).executeTakeFirst()
  const unknown = { key: 'units.not-found', values: { id } } as const
  if (!known) throw new TanjakError('not-found', unknown)
  refuseOutside(inScope(scope, id), { entity: 'unit', id, said: unknown })
  await freshenYears(db)
  const counts = await readCounts(context)
  const former = await readFormer(context)
  const trees = new Map<number, UnitTree>()
  for (const year of counts.keys()) trees.set(year, await readUnitTree(db, earlier(endOf(year), context.today())))
  const ofYear = (unit: string, year: number, deep: boolean): YearDistribution => {
    const units = unitsOf(unit, { thatYear: trees.get(year) ?? today, today, former, deep })
    return distribution(year, [...units].filter((one) => scope === null || seen(scope, former, one))
      .map((one) => counts.get(year)?.get(one)))
  }
  const years = [...counts.keys()].sort((a, b) => a - b).map((year) => ofYear(id, year, below))
  const latest = settledYear(years)
  return {
    years,
    children: latest === null ? [] : today.childrenOf(id)
      .map((child) => ({ id: child.id, name: child.name, distribution: ofYear(child.id, latest, true) })),
  }
}

/** How everyone is rated in the latest year in which most are rated, for those whom the caller may see; null when no year has. */
export async function latestDistribution(context: Context): Promise<YearDistribution | null> {
  await freshenYears(context.db)
  const counts = await readCounts(context)
  const scope = await unitScopeOf(context)
  const perYear = [...counts].map(([year, units]) => distribution(year, [...units]
    .filter(([unit]) => scope === null || (unit !== null && scope.has(unit))).map(([, one]) => one)))
  const settled = settledYear(perYear)
  return perYear.find(({ year }) => year === settled) ?? null
}

type UnitCounts = Partial<Record<Category, number>>

type Counted = ReadonlyMap<number, ReadonlyMap<string | null, UnitCounts>>

/** Year by year, unit by unit: one pass over an index, however many people. */
async function readCounts({ db }: Context): Promise<Counted> {
  const rows = await db.selectFrom('person_year').select(['year', 'unit_id', 'category'])
    .select((select) => select.fn.countAll<number>().as('people'))
    .groupBy(['year', 'unit_id', 'category']).execute()
  const years = new Map<number, Map<string | null, UnitCounts>>()
  const told = new Set<number>()
  for (const row of rows) {
    const units = years.get(row.year) ?? new Map<string | null, UnitCounts>()
    years.set(row.year, units)
    units.set(row.unit_id, { ...units.get(row.unit_id), [row.category]: row.people })
    if (predikatSchema.safeParse(row.category).success) told.add(row.year)
  }
  // A year of which only months or quarters are in says nothing about annual predikat yet.
  return told.size === 0 ? years : new Map([...years].filter(([year]) => told.has(year)))
}

/** The units that went into each unit. */
async function readFormer({ db }: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  const former = new Map<string, string[]>()
  const links = await db.selectFrom('unit_succession').select(['from_unit_id', 'to_unit_id']).execute()
  for (const { from_unit_id: from, to_unit_id: to } of links) {
    former.set(to, [...former.get(to) ?? [], from])
  }
  return former
}

type Seen = {
  readonly thatYear: UnitTree
  readonly today: UnitTree
  readonly former: ReadonlyMap<string, readonly string[]>
  readonly deep: boolean
}

// A unit that did not stand then is seen as it stands today; its forerunners are followed as far back as they go.
function unitsOf(unit: string, { thatYear, today, former, deep }: Seen): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [unit]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    const tree = thatYear.units.has(next) ? thatYear : today
    if (deep) waiting.push(...tree.childrenOf(next).map((child) => child.id))
    waiting.push(...former.get(next) ?? [])
  }
  return found
}

// A forerunner belongs to whoever may see what it went into.
function seen(scope: NonNullable<UnitScope>, former: Seen['former'], unit: string): boolean {
  return scope.has(unit) || [...former].some(([into, from]) => from.includes(unit) && scope.has(into))
}

function distribution(year: number, parts: readonly (UnitCounts | undefined)[]): YearDistribution {
  const counts = Object.fromEntries(
    CATEGORIES.map((category) => [category, parts.reduce((sum, part) => sum + (part?.[category] ?? 0), 0)])) as YearDistribution['counts']
  return { year, people: Object.values(counts).reduce((sum, count) => sum + count, 0), counts }
}

const endOf = (year: number): IsoDate | null => dateOf(year, 12, 31)
const earlier = (a: IsoDate | null, b: IsoDate): IsoDate => (a !== null && a < b ? a : b)
