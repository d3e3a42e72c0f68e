import { addYears, type IsoDate } from '../../calendar/iso-date.ts'
import type { Profile } from '../../legal/types.ts'
import { exact } from '../../numbers/exact.ts'
import type { Message } from '../../text/message.ts'
import type { PersonFacts } from '../facts/person-facts.ts'
import { assessForLevel, type LevelAssessment } from './assess-for-level.ts'
import { boardGatesFor } from './board-gates.ts'
import { lastTest } from './facts-changed.ts'
import type { LawGates } from './law-gates.ts'
import type { GateResult } from './list-content.ts'
import { competences, type CandidateExtra, type RoundSettings, type Target } from './target.ts'

/** How soon somebody could take a post; `cannot-tell` while nothing fails but something is missing. */
export type Readiness = 'ready' | 'one-year' | 'three-years' | 'cannot-tell'

/** A successor: how soon, from which day on, and what is to be developed or supplied until then. */
export type Successor = {
  readonly readiness: Readiness
  /** The first day on which every gate is met as far as it can be told; null while it cannot. */
  readonly readyOn: IsoDate | null
  readonly needs: { readonly gate: string; readonly message: Message; readonly metOn: IsoDate | null }[]
}

/** The years within which somebody may still be counted as a successor, as the plan groups them. */
const GROUPS = [{ readiness: 'one-year', years: 1 }, { readiness: 'three-years', years: 3 }] as const

const isCompetence = (gate: string): boolean => gate.startsWith('competence-')
const isDevelopable = (gate: string): boolean => isCompetence(gate) || gate === 'diklat-kepemimpinan'

/**
 * How soon somebody could take a post, by the gates of law and board on a day and by dates alone; null for who could not within three
 * years by the passing of time. A competence below the standard and a training not taken can be developed: they keep somebody from being
 * ready now, not from being a successor, and count as closed within the year of a plan.
 */
export function readinessOf(
  assessment: LevelAssessment, extra: CandidateExtra, target: Target, settings: RoundSettings, profile: Profile | null,
): Successor | null {
  const law = assessment.lawFor(extra.experienceMonths, target.standards)
  const board = boardGatesFor(target, settings)(assessment.facts, extra, assessment.own).filter(({ weight }) => weight === 'must')
  const all = [...law.gates, ...board]
  const failing = all.filter(({ outcome }) => outcome === 'not-met')
  const [developed, ofTime] = [failing.filter(({ gate }) => isDevelopable(gate)), failing.filter(({ gate }) => !isDevelopable(gate))]
  if (ofTime.some(({ metOn, source }) => metOn === null || source !== 'law')) return null
  const readyOn = ofTime.length === 0 ? target.closingOn : clearOn(law, assessment, extra, target, profile)
  if (readyOn === null) return null
  const group = GROUPS.find(({ years }) => readyOn <= addYears(target.closingOn, years))?.readiness ?? null
  if (group === null) return null
  const open = all.filter(({ outcome }) => outcome === 'cannot-tell')
  const needs = [...failing, ...open].map(({ gate, message, metOn }: GateResult) => ({ gate, message, metOn }))
  if (open.length > 0) return { readiness: 'cannot-tell', readyOn: null, needs }
  return { readiness: failing.length === 0 ? 'ready' : group, readyOn: developed.length > 0 ? null : readyOn, needs }
}

/** The first day without a failing gate, as the law looks ahead; a competence to be developed is taken as reached. */
function clearOn(law: LawGates, assessment: LevelAssessment, extra: CandidateExtra, target: Target, profile: Profile | null): IsoDate | null {
  const gaps = competences.filter((subject) => law.failing.some(({ gate }) => gate === `competence-${subject}`))
  if (gaps.length === 0) return law.clearOn
  const facts = gaps.reduce((now, subject) => atStandard(now, subject, target), assessment.facts)
  return assessForLevel(facts, target.level, target.closingOn, profile).lawFor(extra.experienceMonths, target.standards).clearOn
}

function atStandard(facts: PersonFacts, subject: (typeof competences)[number], { standards, closingOn }: Target): PersonFacts {
  const last = lastTest(facts, subject, closingOn)
  const standard = standards[subject] ?? last?.standard ?? null
  if (last === null || standard === null || exact(last.score).gte(exact(standard))) return facts
  return { ...facts, assessments: facts.assessments.map((one) => (one === last ? { ...one, score: standard } : one)) }
}
