import { dateOf, partsOf, type IsoDate } from '../../../calendar/iso-date.ts'
import { exact, type Exact } from '../../../numbers/exact.ts'
import type { MessageKey } from '../../../text/keys.ts'
import type { MessageValue } from '../../../text/message.ts'
import type { Ladder, Scores } from '../../parameters/talent/scale.ts'
import type { WindowScale } from '../../parameters/talent/y-scales.ts'
import { completeness, isComplete } from '../../steps.ts'
import type { TalentScoreFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { parsedScores, type Scored } from './scored.ts'

/** The first day of a window of calendar years that ends with the year of asking. */
export function windowStart(law: Law, years: number): IsoDate {
  const { year } = partsOf(law.askedOn)
  return dateOf(year - years + 1, 1, 1) ?? law.askedOn
}

/** The latest of some dated records by the day of asking; of several on one day the last one given. */
export function latest<R extends { readonly on: IsoDate }>(records: readonly R[] | null | undefined, law: Law): R | null {
  let found: R | null = null
  for (const one of records ?? []) if (one.on <= law.askedOn && (found === null || one.on >= found.on)) found = one
  return found
}

/** What a register holds within a window: each record with its rung; null where the record does not tell the rung. */
type Held<N extends string> = { readonly rung: N | null; readonly on: IsoDate }

/**
 * The score of the best thing in a register. A record on the highest rung settles it; else it can be told only when the register
 * is declared complete and every record tells its rung.
 */
export function bestRecorded<N extends string>(
  law: Law,
  register: { readonly fact: string; readonly completeFact: string; readonly completeThrough: IsoDate | null | undefined },
  scale: WindowScale<N | 'none'>,
  held: readonly Held<N>[],
  says: { readonly rung: (rung: N) => MessageKey; readonly incomplete: MessageKey; readonly untold: MessageKey; readonly none: MessageKey },
): Scored {
  const { of, top } = parsedScores(scale.scores as Scores<N | 'none'>)
  let best: { readonly rung: N; readonly on: IsoDate; readonly score: Exact } | null = null
  for (const { rung, on } of held) if (rung !== null && (best === null || of[rung].gt(best.score))) best = { rung, on, score: of[rung] }
  const facts = [register.fact, register.completeFact] as const
  if (best === null || !best.score.equals(top)) {
    const untold = held.find(({ rung }) => rung === null)
    if (untold) return { facts, score: null, because: { key: says.untold, values: { date: { date: untold.on } } } }
    if (!isComplete(register.completeThrough, law)) {
      return { facts, score: null, missing: register.completeFact, because: { key: says.incomplete, values: completeness(register.completeThrough, law.askedOn) } }
    }
  }
  if (best === null) return { facts, score: of.none, because: { key: says.none, values: { since: sinceYear(law, scale.years) } } }
  return { facts, score: best.score, because: { key: 'talent.recorded', values: { rung: { text: says.rung(best.rung) }, date: { date: best.on } } } }
}

/** The first year of a window, for a sentence. */
export function sinceYear(law: Law, years: number): MessageValue {
  return windowStart(law, years).slice(0, 4)
}

type Rung = { readonly atLeast: number; readonly score: Exact }
type Rungs = { readonly rungs: readonly Rung[]; readonly below: Exact }
const ladders = new WeakMap<object, Rungs>()

/** The rungs of a ladder as exact numbers; parsed once for each dated value. */
export function rungsOf(ladder: Ladder): Rungs {
  const known = ladders.get(ladder)
  if (known !== undefined) return known
  const parsed = { rungs: ladder.rungs.map(({ atLeast, score }) => ({ atLeast, score: exact(score) })), below: exact(ladder.below) }
  ladders.set(ladder, parsed)
  return parsed
}

/** A component whose score is given as such: the latest one. */
export function givenScore(component: TalentScoreFact['component'], scores: readonly TalentScoreFact[] | null | undefined, law: Law): Scored {
  const facts = ['talentScores'] as const
  const given = latest(scores?.filter((one) => one.component === component), law)
  const named = { component: { text: `legal.talent-score.${component}` } } as const
  if (given === null) return { facts, score: null, because: { key: 'talent.score-missing', values: named } }
  return { facts, score: exact(given.score), because: { key: 'talent.given-on', values: { date: { date: given.on } } } }
}
