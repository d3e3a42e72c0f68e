import type { IsoDate } from '../../calendar/iso-date.ts'
import { distributionPattern } from '../../legal/parameters/appraisal/distribution.ts'
import { checkLimits, type DistributionCheck, type PredikatCounts } from '../../legal/rules/appraisal/distribution/heads.ts'
import { lawfulMixes, type LawfulMixes } from '../../legal/rules/appraisal/distribution/nearest.ts'
import type { Capaian } from '../../legal/terms/capaian.ts'
import type { Profile } from '../../legal/types.ts'
import { valueOn } from '../../legal/value-on.ts'

export type { DistributionCheck, LimitCheck, PredikatCounts } from '../../legal/rules/appraisal/distribution/heads.ts'
export type { LawfulMixes, LawfulRange, NearestMix } from '../../legal/rules/appraisal/distribution/nearest.ts'

/**
 * Holds the predikat of a unit's rated people against the pattern in force on a date, as the rule `appraisal.sebaran-predikat` does.
 * Throws a NotInForceError before the first pattern.
 */
export function checkDistribution(capaian: Capaian, counts: PredikatCounts, on: IsoDate, profile: Profile | null = null): DistributionCheck {
  return checkLimits(valueOn(distributionPattern, on, profile).dated.value[capaian], counts)
}

/** The mixes that keep the pattern for as many people, and the one nearest to the present; null where there is none. */
export function possibleMixes(capaian: Capaian, counts: PredikatCounts, on: IsoDate, profile: Profile | null = null): LawfulMixes {
  return lawfulMixes(valueOn(distributionPattern, on, profile).dated.value[capaian], counts)
}
