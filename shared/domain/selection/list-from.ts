import { ruleSetVersion } from '../../legal/registry.ts'
import type { Profile } from '../../legal/types.ts'
import { profileOn } from '../../legal/value-on.ts'
import { foldText } from '../../text/fold.ts'
import type { LevelAssessment } from './assess-for-level.ts'
import { boardGatesFor, type BoardGates } from './board-gates.ts'
import { candidateValue, leastCertain } from './candidate-value.ts'
import { gateTally } from './gate-counts.ts'
import type { LawGates } from './law-gates.ts'
import type { GateResult, ListContent, Outsider } from './list-content.ts'
import { listOrder } from './list-order.ts'
import type { ListPerson } from './list-person.ts'
import { missingOf } from './missing.ts'
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
  const sorted = displayed(people)
  knowGates(sorted, target, gatesOf, tally.know)
  for (const { person, assessment, displayKey } of sorted) {
    const law = assessment.lawFor(person.extra.experienceMonths, target.standards)
    const board = gatesOf(person.facts, person.extra, assessment.own)
    const failing = [...law.failing]
    const unsure = [...law.open]
    const preferred: GateResult[] = []
    for (const one of board) {
      if (one.weight === 'preferred') preferred.push(one)
      else if (one.outcome === 'not-met') failing.push(one)
      else if (one.outcome === 'cannot-tell') unsure.push(one)
    }
    tally.count(failing, unsure, preferred)
    if (failing.length > 0) {
      outside.push(outsider(person, failing, law))
      continue
    }
    const told = candidateOf({ person, assessment }, settings, profile, [...law.gates, ...board], law)
    const candidate = { ...told, missing: missingOf(unsure, told.components) }
    const one: Placeable = { candidate, displayKey }
    if (unsure.length === 0 && isRankable(candidate, order)) ranked.push(one)
    else open.push(one)
  }
  return {
    target, settings, ruleSet: ruleSetVersion, profileName: profileOn(profile, target.closingOn)?.name ?? null, order: [...order], considered: people.length,
    gates: tally.counts(), ranked: [...placed(ranked, order, settings.size)], open: open.map(({ candidate }) => ({ ...candidate, place: null, decidedBy: null, listed: false })), outside,
  }
}

type Displayed = Assessed & { readonly displayKey: string }

/** People in the order in which equals are displayed: by name, then by number. It gives nobody a place. */
function displayed(people: readonly Assessed[]): readonly Displayed[] {
  return people.map((one): Displayed => ({ ...one, displayKey: displayKeyOf(one.person) })).sort((a, b) => (a.displayKey < b.displayKey ? -1 : a.displayKey > b.displayKey ? 1 : 0))
}

const keys = new WeakMap<ListPerson['who'], string>()

function displayKeyOf({ who }: ListPerson): string {
  let key = keys.get(who)
  if (key === undefined) keys.set(who, key = `${foldText(who.name)} ${who.nip}`)
  return key
}

/** The gates in the order of the law, then of the board, as the first person tells them of whom all were asked. */
function knowGates(people: readonly Displayed[], target: Target, gatesOf: BoardGates, know: (gates: readonly GateResult[]) => void): void {
  let fullest: readonly GateResult[] = []
  for (const { person, assessment } of people) {
    const { gates } = assessment.lawFor(person.extra.experienceMonths, target.standards)
    if (gates.length > fullest.length) fullest = gates
  }
  const [first] = people
  know(fullest)
  if (first !== undefined) know(gatesOf(first.person.facts, first.person.extra, first.assessment.own))
}

function outsider({ who }: ListPerson, failing: readonly GateResult[], law: LawGates): Outsider {
  const byTimeAlone = failing.every(({ source, metOn }) => source === 'law' && metOn !== null)
  return { ...who, stopped: failing.map(({ gate, message, sealed }) => ({ gate, message, sealed })), metOn: byTimeAlone ? law.clearOn : null }
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
