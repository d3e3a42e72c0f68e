import { ask } from '../../legal/ask.ts'
import type { Certainty } from '../../legal/finding.ts'
import type { Blend } from '../../legal/parameters/talent/ranking.ts'
import { talentNilaiJabatanSasaran } from '../../legal/rules/talent/target-post.ts'
import type { Profile } from '../../legal/types.ts'
import { exact, exactText, type Exact } from '../../numbers/exact.ts'
import type { Message } from '../../text/message.ts'
import type { LevelAssessment } from './assess-for-level.ts'
import type { Component } from './list-content.ts'
import type { CandidateExtra, RoundSettings } from './target.ts'

/** The value of somebody for a post and the parts it is made of. */
export type CandidateValue = {
  readonly value: string | null; readonly technical: string | null; readonly components: readonly Component[]; readonly ties: Readonly<Record<string, string>>
  readonly certainty: Certainty
}

type Technical = { readonly score: string | null; readonly message: Message }

/** The technical score by the way that the round chose. */
function technicalOf({ tests: { teknis: test } }: LevelAssessment, extra: CandidateExtra, { technical }: RoundSettings): Technical {
  if (technical === 'entered') {
    return { score: extra.technicalScore, message: extra.technicalScore === null ? { key: 'round.part.technical-not-entered' } : { key: 'round.part.technical-entered' } }
  }
  return test === null ? { score: null, message: { key: 'round.part.technical-missing' } }
    : { score: exactText(exact(test.score)), message: { key: 'round.part.technical-test', values: { date: { date: test.on } } } }
}

/**
 * The value for the target post by the law's rule: nilai talenta and technical score blended where the profile has a blend for the
 * level, else the nilai talenta alone. Parts have effective weights of the whole, which make 100; one that weighs nothing is left out.
 */
export function candidateValue(assessment: LevelAssessment, extra: CandidateExtra, settings: RoundSettings, profile: Profile | null): CandidateValue {
  const known = valued.get(assessment)
  const entered = settings.technical === 'entered' ? extra.technicalScore : null
  if (known?.profile === profile && known.technical === settings.technical && known.entered === entered) return known.value
  const value = worth(assessment, extra, settings, profile)
  valued.set(assessment, { profile, technical: settings.technical, entered, value })
  return value
}

/** The last answer about somebody: the same for all posts of a level, unless the board enters another technical score. */
type Known = { readonly profile: Profile | null; readonly technical: RoundSettings['technical']; readonly entered: string | null; readonly value: CandidateValue }
const valued = new WeakMap<LevelAssessment, Known>()

function worth(assessment: LevelAssessment, extra: CandidateExtra, settings: RoundSettings, profile: Profile | null): CandidateValue {
  const { talent, level, closingOn } = assessment
  const technical = technicalOf(assessment, extra, settings)
  const finding = ask(talentNilaiJabatanSasaran, { targetLevel: level, nilaiTalenta: talent.nilai, technicalScore: technical.score }, closingOn, profile)
  const blends = finding.outcome !== 'not-applicable'
  const blend = blendOf(finding.readings.find(({ parameter }) => parameter === 'talent.target-blend')?.value, level)
  const talenta = exact(blend?.talenta ?? 100)
  const components = talent.pieces().map(({ id, axis, share, score, message, sealed }) => component(id, axis, talenta.mul(share), score, message, sealed))
  const teknis = exact(blend?.teknis ?? 0)
  const offScale = finding.steps.find(({ id, outcome }) => id === 'technicalScore' && outcome === 'cannot-tell' && technical.score !== null)
  const counted = offScale === undefined ? technical : { score: null, message: offScale.message }
  const all = [...components, component('teknis', 'teknis', teknis, counted.score === null ? null : exact(counted.score), counted.message, false)].filter(({ weight }) => weight !== '0')
  const value = blends ? finding.details['nilai'] : talent.nilai
  return {
    value: finding.outcome === 'cannot-tell' || value === undefined || value === null ? null : String(value), technical: technical.score, components: all, ties: tiesOf(assessment),
    certainty: leastCertain(talent.certainty, blends ? finding.certainty : talent.certainty),
  }
}

const blendOf = (value: unknown, level: string): Blend | undefined => (value as Readonly<Record<string, Blend>> | undefined)?.[level]

function component(id: string, axis: Component['axis'], weight: Exact, score: Exact | null, message: Message, sealed: boolean): Component {
  return { id, axis, weight: exactText(weight), score: score === null ? null : exactText(score), points: score === null ? null : exactText(score.mul(weight).div(100)), message, sealed }
}

/** What may break a tie: the axes, and the points that a part adds to its axis. */
function tiesOf({ talent }: LevelAssessment): Readonly<Record<string, string>> {
  const ties: Record<string, string> = {}
  if (talent.y !== null) ties['y'] = talent.y
  if (talent.x !== null) ties['x'] = talent.x
  for (const { id, points } of talent.pieces()) if (points !== null) ties[id] = exactText(points)
  return ties
}

/** The less sure of two. */
export function leastCertain(one: Certainty, other: Certainty): Certainty {
  return one === 'assumed' || other === 'assumed' ? 'assumed' : one === 'secondary' ? one : other
}
