import type { IsoDate } from '../../calendar/iso-date.ts'
import { exact, exactText } from '../../numbers/exact.ts'
import { NotInForceError } from '../../legal/not-in-force.ts'
import { distributionPattern } from '../../legal/parameters/appraisal/distribution.ts'
import { ratedPeople } from '../../legal/rules/appraisal/distribution/heads.ts'
import { sources } from '../../legal/sources.ts'
import type { Capaian } from '../../legal/terms/capaian.ts'
import { predikatSchema, type Predikat } from '../../legal/terms/predikat.ts'
import type { Profile } from '../../legal/types.ts'
import { valueOn } from '../../legal/value-on.ts'
import type { Message } from '../../text/message.ts'
import { checkDistribution, possibleMixes, type LimitCheck, type PredikatCounts } from '../appraisal/distribution.ts'
import { crowdMessage, crowdOf, type Seat } from './crowd.ts'
import { calibrationHouse } from './house-settings.ts'

/** A unit whose ratings are held against the pattern of its capaian, on the last day of the period. */
export type MeasuredUnit = {
  readonly name: string
  readonly capaian: Capaian | null
  /** Share of the target that was reached, in per cent as exact text. */
  readonly achieved: string | null
  readonly seats: readonly Seat[]
  readonly on: IsoDate
  readonly profile: Profile | null
}

/** What the pattern says of a unit, in heads, and what else stands out. */
export type UnitStanding = {
  readonly counts: PredikatCounts
  readonly rated: number
  readonly limits: readonly { readonly predikat: Predikat[]; readonly sentence: Message; readonly heads: number; readonly now: number; readonly kept: boolean }[]
  readonly kept: boolean | null
  readonly message: Message
  readonly feasible: Record<Predikat, { least: number; most: number }> | null
  readonly nearest: { readonly counts: PredikatCounts; readonly moved: number } | null
  readonly certainty: 'official-text' | 'secondary' | 'assumed' | null
  readonly source: string | null
  readonly notices: readonly Message[]
}

/** How many of these people have each predikat. */
export function countsOf(seats: readonly Pick<Seat, 'predikat'>[]): PredikatCounts {
  const counts = Object.fromEntries(predikatSchema.options.map((one) => [one, 0])) as Record<Predikat, number>
  for (const { predikat } of seats) if (predikat !== null) counts[predikat] += 1
  return counts
}

/** Holds the rated people of a unit against the pattern; without a capaian, or before there was a pattern, it says what is missing. */
export function standingOf(unit: MeasuredUnit): UnitStanding {
  const counts = countsOf(unit.seats)
  const rated = ratedPeople(counts)
  const crowd = crowdOf(unit.seats)
  const plain = {
    counts, rated, limits: [], kept: null, feasible: null, nearest: null, certainty: null, source: null,
    notices: [...resultsAgainstRatings(unit, counts, rated), ...(crowd ? [crowdMessage(unit.name, crowd)] : [])],
  } as const
  const { capaian, on, profile } = unit
  if (capaian === null) return { ...plain, message: { key: 'calibration.standing.no-capaian', values: { rated } } }
  const pattern = patternOn(on, profile)
  if (pattern === null) return { ...plain, message: { key: 'calibration.standing.no-pattern', values: { on: { date: on } } } }
  const said = { rated, capaian: { text: `legal.capaian.${capaian}` } } as const
  const cited = { certainty: pattern.checked.how, source: `${sourceName(pattern.citation.source)}, ${pattern.citation.pin}` }
  if (rated === 0) return { ...plain, ...cited, message: { key: 'calibration.standing.nobody' } }
  const { judged, checks } = checkDistribution(capaian, counts, on, profile)
  const limits = checks.map((check) => ({ predikat: [...check.limit.of], sentence: limitSentence(check, rated), heads: check.heads, now: check.count, kept: !check.broken }))
  if (!judged) return { ...plain, ...cited, limits, message: { key: 'calibration.standing.one', values: said } }
  const mixes = possibleMixes(capaian, counts, on, profile)
  const broken = checks.filter((one) => one.broken).length
  return {
    ...plain, ...cited, limits, kept: broken === 0, feasible: mixes && { ...mixes.range }, nearest: mixes && { counts: mixes.nearest.counts, moved: mixes.nearest.people },
    message: mixes === null ? { key: 'calibration.standing.impossible', values: said }
      : { key: broken === 0 ? 'calibration.standing.kept' : 'calibration.standing.broken', values: { ...said, moved: mixes.nearest.people } },
  }
}

function patternOn(on: IsoDate, profile: Profile | null): ReturnType<typeof valueOn>['dated'] | null {
  try {
    return valueOn(distributionPattern, on, profile).dated
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}

const known: Readonly<Record<string, { readonly short: string }>> = sources
const sourceName = (id: string): string => known[id]?.short ?? id

/** `7 orang: paling banyak 4 Sangat Baik, sekarang 6`. */
function limitSentence({ limit, heads, count }: LimitCheck, rated: number): Message {
  const predikat = { list: limit.of.map((one) => ({ text: `legal.predikat.${one}` as const })) }
  const key = limit.kind === 'none' || limit.kind === 'max' ? 'calibration.limit.at-most' : 'calibration.limit.at-least'
  return { key, values: { rated, heads, predikat, count } }
}

/** Good ratings beside results that are not good: the facts alone, by settings of the house. */
function resultsAgainstRatings({ name, capaian, achieved }: MeasuredUnit, counts: PredikatCounts, rated: number): Message[] {
  const good = counts['sangat-baik'] + counts.baik
  if (rated < calibrationHouse.leastGroup || good * 100 < calibrationHouse.goodShare * rated) return []
  const missed = achieved !== null && exact(achieved).compare(calibrationHouse.targetReached) < 0
  if (!missed && (capaian === null || capaian === 'istimewa' || capaian === 'baik')) return []
  const values = { name, good, rated, share: Math.floor((good * 100) / rated) }
  if (achieved !== null) return [{ key: 'calibration.results.target', values: { ...values, achieved: { number: exactText(exact(achieved)) } } }]
  return capaian === null ? [] : [{ key: 'calibration.results.capaian', values: { ...values, capaian: { text: `legal.capaian.${capaian}` } } }]
}
