import type { Kysely } from 'kysely'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { exact, exactText } from '../../../../shared/numbers/exact.ts'
import type { UnitDistribution } from '../../../../shared/contract/calibration.ts'
import type { Seat } from '../../../../shared/domain/calibration/crowd.ts'
import { countedSpans, measuredUnits } from '../../../../shared/domain/calibration/measured.ts'
import { countsOf, standingOf } from '../../../../shared/domain/calibration/unit-standing.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Database } from '../../db/tables/database.ts'
import { readUnitTree, type UnitTree } from '../../db/repositories/unit-tree.ts'
import { readSpans, type Span } from '../periods/spans.ts'
import { activeProfile } from '../profiles/active-profile.ts'

type PeriodDays = { readonly id: number; readonly ends: string }
type Capaian = { readonly level: NonNullable<UnitDistribution['capaian']>; readonly achieved: string | null }

/** The units of one period with their capaian, as they are measured: on its last day, or today while it still runs. */
export type MeasuredPeriod = {
  readonly on: IsoDate
  readonly tree: UnitTree
  readonly profile: Profile | null
  readonly capaian: ReadonlyMap<string, Capaian>
  /** The units that are measured together with one. */
  readonly unitsWith: (unitId: string) => ReadonlySet<string>
}

/** Reads what measuring the units of a period needs. */
export async function measuredPeriod(db: Kysely<Database>, period: PeriodDays, today: IsoDate): Promise<MeasuredPeriod> {
  const on = isoDate(period.ends)
  const tree = await readUnitTree(db, on < today ? on : today)
  const rows = await db.selectFrom('unit_capaian').select(['unit_id', 'level', 'achieved']).where('period_id', '=', period.id).where('replaced_at', 'is', null).execute()
  const capaian = new Map(rows.map(({ unit_id, level, achieved }) => [unit_id, { level, achieved: achieved === null ? null : exactText(exact(achieved)) }]))
  return { on, tree, profile: await activeProfile(db), capaian, unitsWith: (unitId) => measuredUnits(unitId, tree.childrenOf, (id) => capaian.has(id)) }
}

/** Spans of some units in a period, and which of them count: each person once, wherever in the office the other spans lie. */
export async function spansOfUnits(db: Kysely<Database>, periodId: number, units: ReadonlySet<string>): Promise<{ readonly spans: readonly Span[]; readonly counted: ReadonlySet<number> }> {
  const spans = await readSpans(db, { periodIds: [periodId], units })
  return { spans, counted: await countedOf(db, periodId, spans) }
}

/** Which of these spans count, looking at all spans of their people in the period. */
export async function countedOf(db: Kysely<Database>, periodId: number, spans: readonly Pick<Span, 'personId'>[]): Promise<ReadonlySet<number>> {
  return countedSpans(await readSpans(db, { periodIds: [periodId], people: [...new Set(spans.map(({ personId }) => personId))] }))
}

/** A person as the distribution of a unit counts them; a disputed rating is one that an import says otherwise. */
export type CountedPerson = { readonly unitId: string | null; readonly counted: boolean; readonly disputed: boolean; readonly before: Seat; readonly now: Seat }

/** The distribution of one unit over these people, before and now. */
export function distributionOf(measured: MeasuredPeriod, unitId: string, people: readonly CountedPerson[]): UnitDistribution {
  const units = measured.unitsWith(unitId)
  const here = people.filter((one) => one.counted && one.unitId !== null && units.has(one.unitId))
  const name = measured.tree.units.get(unitId)?.name ?? unitId
  const capaian = measured.capaian.get(unitId) ?? null
  const { counts, rated, notices, limits, nearest, ...standing } = standingOf({
    name, capaian: capaian?.level ?? null, achieved: capaian?.achieved ?? null, seats: here.map(({ now }) => now), on: measured.on, profile: measured.profile,
  })
  const disputed = here.filter((one) => one.disputed).length
  const inDispute = disputed === 0 ? [] : [{ key: 'calibration.disputed', values: { name, count: disputed } } as const]
  return {
    unitId, unit: name, capaian: capaian?.level ?? null, achieved: capaian?.achieved ?? null, rated, unrated: here.length - rated, before: countsOf(here.map(({ before }) => before)), now: counts,
    ...standing, limits: [...limits], nearest: nearest && { ...nearest }, notices: [...notices, ...inDispute],
  }
}
