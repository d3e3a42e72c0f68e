import { ruleSetVersion } from '../../legal/registry.ts'
import type { Profile } from '../../legal/types.ts'
import { profileOn } from '../../legal/value-on.ts'
import { foldText } from '../../text/fold.ts'
import type { LevelAssessment } from './assess-for-level.ts'
import { boardGatesFor } from './board-gates.ts'
import { candidateValue, leastCertain } from './candidate-value.ts'
import { gateTally } from './gate-counts.ts'
import { stopping, type LawGates } from './law-gates.ts'
import type { GateResult, ListContent, Outsider } from './list-content.ts'
import { listOrder } from './list-order.ts'
import type { ListPerson } from './list-person.ts'
import { missingOf } from './missing.ts'
import { lawForPost } from './post-standards.ts'
import { isRankable, placed, type Placeable } from './place.ts'
import type { RoundSettings, Target } from './target.ts'

/** Somebody with the law's answers for the level of the post. */
export type Assessed = { readonly person: ListPerson; readonly assessment: LevelAssessment }

/** What a list is made of. */
export type ListInput = { readonly target: Target; readonly settings: RoundSettings; readonly profile: Profile | null; readonly people: readonly Assessed[] }

/**
 * Makes a list for one post: who is outside and why, who is ranked, and who stands beside the ranking while something is missing.
 * Pure; the order of the people given does not matter.
 */
export function listFrom({ target, settings, profile, people }: ListInput): ListContent {
  const order = listOrder(target.closingOn, profile)
  const gatesOf = boardGatesFor(target, settings)
  const tally = gateTally()
  const [ranked, open, outside]: [Placeable[], Placeable[], Outsider[]] = [[], [], []]
  const sorted = inDisplayOrder(people)
  const lawOf = lawForPost(target, profile)
  let fullest: readonly GateResult[] = []
  for (const { person, assessment } of sorted) {
    const law = lawOf(assessment, person.extra)
    const board = gatesOf(person.facts, person.extra, assessment.own)
    if (law.gates.length + board.length > fullest.length) fullest = [...law.gates, ...board]
    const failing = board.some(fails) ? [...law.failing, ...board.filter(fails)] : law.failing
    const unsure = board.some(isOpen) ? [...law.open, ...board.filter(isOpen)] : law.open
    tally.count(failing, unsure, board)
    if (failing.length > 0) {
      outside.push(outsider(person, failing, law))
      continue
    }
    const told = candidateOf({ person, assessment }, settings, profile, [...law.gates, ...board], law)
    const candidate = { ...told, missing: missingOf(unsure, told.components) }
    const one: Placeable = { candidate, displayKey: displayKeyOf(person) }
    if (unsure.length === 0 && isRankable(candidate, order)) ranked.push(one)
    else open.push(one)
  }
  return {
    target, settings, ruleSet: ruleSetVersion, profileName: profileOn(profile, target.closingOn)?.name ?? null, order: [...order], considered: people.length,
    gates: tally.counts(fullest), ranked: [...placed(ranked, order, settings.size)], open: open.map(({ candidate }) => ({ ...candidate, place: null, decidedBy: null, listed: false })), outside,
  }
}

const fails = ({ weight, outcome }: GateResult): boolean => weight === 'must' && outcome === 'not-met'
const isOpen = ({ weight, outcome }: GateResult): boolean => weight === 'must' && outcome === 'cannot-tell'

/** People in the order in which equals are displayed: by name, then by number. It gives nobody a place; sorted once, many lists are quicker. */
export function inDisplayOrder(people: readonly Assessed[]): readonly Assessed[] {
  return [...people].sort((a, b) => {
    const [mine, other] = [displayKeyOf(a.person), displayKeyOf(b.person)]
    return mine < other ? -1 : mine > other ? 1 : 0
  })
}

const keys = new WeakMap<ListPerson['who'], string>()

function displayKeyOf({ who }: ListPerson): string {
  let key = keys.get(who)
  if (key === undefined) keys.set(who, key = `${foldText(who.name)} ${who.nip}`)
  return key
}

function outsider({ who }: ListPerson, failing: readonly GateResult[], law: LawGates): Outsider {
  const byTimeAlone = failing.every(({ source, metOn }) => source === 'law' && metOn !== null)
  return { ...who, stopped: failing === law.failing ? law.stopped : [...law.stopped, ...failing.slice(law.failing.length).map(stopping)], metOn: byTimeAlone ? law.clearOn : null }
}

function candidateOf({ person, assessment }: Assessed, settings: RoundSettings, profile: Profile | null, gates: GateResult[], law: LawGates): Placeable['candidate'] {
  const { value, technical, components, ties, certainty } = candidateValue(assessment, person.extra, settings, profile)
  const preferred = gates.filter(({ weight }) => weight === 'preferred')
  const { box, y, x, nilai } = assessment.talent
  return {
    ...person.who, gates, box, y, x, nilai, technical, value, components: [...components], ties: { ...ties },
    preferredMet: preferred.filter(({ outcome }) => outcome === 'met').length, preferredAll: preferred.length, missing: [], certainty: leastCertain(certainty, law.certainty),
  }
}
