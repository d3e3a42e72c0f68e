import type { AwardQuota } from '../../../../shared/contract/award.ts'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { kuota } from '../../../../shared/legal/rules/reward/kuota.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { isInForce } from '../../../../shared/legal/version-on.ts'
import type { Context } from '../../context.ts'
import { activeProfile, profileOfRun } from '../profiles/active-profile.ts'
import { quotaOf, type RoundRow } from './round-row.ts'

/** How the quota of a round is worked out: the heads of each unit, and the number that holds for it (null: no limit). */
export type Quotas = {
  readonly office: number | null
  readonly heads: (unitId: string | null) => number
  readonly of: (unitId: string | null) => number | null
  /** What the rule says to so many nominations of the whole office; null where the rule is not in force. */
  readonly finding: (nominated: number) => Finding | null
}

/** The quotas of a round, under the profile of its run. */
export async function quotasOf(context: Pick<Context, 'db'>, round: RoundRow): Promise<Quotas> {
  const { db } = context
  const profile = round.run_id === null ? await activeProfile(db) : await profileOfRun(db, round.run_id)
  const counted = await db.selectFrom('person_current').select((select) => ['unit_id', select.fn.countAll<number>().as('heads')]).where('state', '=', 'active').groupBy('unit_id').execute()
  const heads = new Map(counted.map((row) => [row.unit_id, row.heads]))
  const all = counted.reduce((sum, row) => sum + row.heads, 0)
  const [quota, on] = [quotaOf(round), isoDate(round.asked_on)]
  const headsIn = (unitId: string | null): number => heads.get(unitId) ?? 0
  return {
    office: quota.office, heads: headsIn, of: (unitId) => quotaIn(quota, unitId, () => ruleQuota(headsIn(unitId), on, profile)),
    finding: (nominated) => (isInForce(kuota, on) ? ask(kuota, { heads: all, nominated }, on, profile) : null),
  }
}

function quotaIn({ eachUnit, units, byRule }: AwardQuota, unitId: string | null, fromRule: () => number | null): number | null {
  if (unitId === null) return null
  return units[unitId] ?? eachUnit ?? (byRule ? fromRule() : null)
}

/** The quota that the rule works out from the heads of a unit. */
function ruleQuota(heads: number, on: IsoDate, profile: Profile | null): number | null {
  if (!isInForce(kuota, on)) return null
  const { quota } = ask(kuota, { heads, nominated: 0 }, on, profile).details
  return typeof quota === 'number' ? quota : null
}
