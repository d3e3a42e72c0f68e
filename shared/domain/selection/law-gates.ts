import type { IsoDate } from '../../calendar/iso-date.ts'
import { ask } from '../../legal/ask.ts'
import { decideOn } from '../../legal/decide.ts'
import type { Certainty, Finding, Step } from '../../legal/finding.ts'
import type { GateFacts } from '../../legal/rules/post/gate-facts.ts'
import { postGateRules } from '../../legal/rules/post/post-gate.ts'
import type { Profile, Rule } from '../../legal/types.ts'
import type { PersonOn } from '../facts/person-rule.ts'
import { postGateFacts } from '../promotion/post-facts.ts'
import type { GateResult, Outsider } from './list-content.ts'
import type { SealedParts } from './list-person.ts'
import type { Standards, Target } from './target.ts'

/** The gates of the law for one person and one level of post. */
export type LawGates = {
  readonly gates: readonly GateResult[]
  readonly failing: readonly GateResult[]
  readonly open: readonly GateResult[]
  /** The failing gates as a list tells them. */
  readonly stopped: Outsider['stopped']
  /** The first later day on which no gate fails any more, when only time passes; null when nothing fails, or when something else does. */
  readonly clearOn: IsoDate | null
  readonly certainty: Certainty
  /** The question does not apply to this person at all, whatever a post asks. */
  readonly outOfScope: boolean
}

/** What a post and a round lay over the facts of a person. */
export type LaidOver = { readonly experienceMonths: number | null; readonly standards: Standards | null }

const ruleOf = new Map(postGateRules.map((rule) => [rule.id, rule]))
const looksAtDiscipline = (step: Step): boolean => step.facts.includes('discipline')

/** Asks the law's gate to a level about a person. */
export function lawGates(person: PersonOn, level: Target['level'], profile: Profile | null, laid: LaidOver, sealed?: SealedParts): LawGates {
  const rule = ruleOf.get(`promotion.${level}`)
  if (rule === undefined) throw new Error(`The law has no gate to ${level}`)
  const facts = factsUnder(person, laid, sealed)
  const finding = ask(rule, facts, person.on, profile)
  const kept = new Map(sealed?.gates.map((one) => [one.gate, one]))
  const gates = finding.steps.map((step): GateResult => {
    const own = looksAtDiscipline(step) ? kept.get(step.id) : undefined
    return {
      gate: step.id, source: 'law', weight: 'must', citation: step.citation ?? finding.citations[0] ?? null, sealed: looksAtDiscipline(step),
      outcome: own?.outcome ?? step.outcome, message: own?.message ?? step.message, metOn: own === undefined ? stepMetOn(rule, facts, step, person.on, profile) : own.metOn,
    }
  })
  const failing = gates.filter(({ outcome }) => outcome === 'not-met')
  return {
    gates, failing, stopped: failing.map(stopping), open: gates.filter(({ outcome }) => outcome === 'cannot-tell'),
    clearOn: sealed === undefined ? clearOn(finding) : sealed.clearOn, certainty: finding.certainty, outOfScope: finding.outcome === 'not-applicable',
  }
}

/** The facts of the gate: tests measured against the standards of the post, experience as the board counted it, discipline left out where it is sealed. */
function factsUnder(person: PersonOn, { experienceMonths, standards }: LaidOver, sealed: SealedParts | undefined): GateFacts {
  const facts = postGateFacts(person)
  return {
    ...facts,
    ...(experienceMonths === null ? {} : { experienceMonths }),
    ...(standards === null ? {} : {
      assessments: person.assessments.map((one) => {
        const standard = one.subject === 'potensi' ? null : standards[one.subject]
        return standard === null ? one : { ...one, standard }
      }),
    }),
    ...(sealed === undefined ? {} : { discipline: [], disciplineCompleteThrough: person.on }),
  }
}

/** A failing gate as a list tells it. */
export const stopping = ({ gate, message, sealed }: GateResult): Outsider['stopped'][number] => ({ gate, message, sealed })

const clearOn = ({ outcome, notBefore, metOn }: Finding): IsoDate | null => (outcome === 'not-met' ? notBefore : outcome === 'not-applicable' ? metOn : null)

/** No step of these rules turns more often than this. */
const TURNS_AT_MOST = 12

/** The first later day on which a step itself is met, when only time passes. */
function stepMetOn(rule: Rule<GateFacts>, facts: GateFacts, step: Step, askedOn: IsoDate, profile: Profile | null): IsoDate | null {
  let [now, turns] = [step, 0]
  while (now.outcome !== 'met' && now.changesOn !== null && turns < TURNS_AT_MOST) {
    const on: IsoDate = now.changesOn
    const next = decideOn(rule, facts, on, askedOn, profile).steps.find(({ id }) => id === step.id)
    if (next === undefined) return null
    if (next.outcome === 'met') return on
    now = next
    turns += 1
  }
  return null
}
