import { lawOn } from '../../legal/law.ts'
import { competent } from '../../legal/rules/post/competence.ts'
import type { AssessmentFact } from '../../legal/terms/record-facts.ts'
import type { Profile } from '../../legal/types.ts'
import type { LevelAssessment } from './assess-for-level.ts'
import { stopping, type LawGates } from './law-gates.ts'
import type { GateResult } from './list-content.ts'
import { competences, type CandidateExtra, type Target } from './target.ts'

type Subject = (typeof competences)[number]
const NO_STANDARDS = { teknis: null, manajerial: null, sosiokultural: null } as const
const gateOf = (subject: Subject): string => `competence-${subject}`

/** The gates of the law for one post: tests measured against its standards, the rest as asked for the level. */
export type LawForPost = (assessment: LevelAssessment, extra: CandidateExtra) => LawGates

/**
 * Prepares the gates of the law for one post. Only the steps of competence differ from post to post, so they alone are asked anew, by
 * the law's own test; equal scores share the answer. Where a change of them could move the day on which all is met, the whole rule is asked.
 */
export function lawForPost({ standards, closingOn }: Target, profile: Profile | null): LawForPost {
  const named = competences.filter((subject) => standards[subject] !== null)
  const { law } = lawOn(closingOn, closingOn, profile)
  const known = new Map<string, GateResult>()
  const measured = (subject: Subject, test: AssessmentFact | null, like: GateResult): GateResult => {
    const key = `${subject} ${test === null ? '' : `${test.score} ${test.on}`}`
    let one = known.get(key)
    if (one === undefined) {
      const step = like.citation === null ? undefined
        : competent(test === null ? [] : [{ ...test, standard: standards[subject] }], law, like.citation).find(({ id }) => id === gateOf(subject))
      if (step === undefined) throw new Error(`The law has no test of ${subject}`)
      known.set(key, one = { ...like, outcome: step.outcome, message: step.message })
    }
    return one
  }
  return (assessment, extra) => {
    const base = assessment.lawFor(extra.experienceMonths, NO_STANDARDS)
    if (named.length === 0 || base.outOfScope) return base
    if (base.failing.length > 0 && base.failing.some(({ gate }) => gate.startsWith('competence-'))) return assessment.lawFor(extra.experienceMonths, standards)
    return withMeasured(base, named, (subject, like) => measured(subject, assessment.tests[subject], like))
  }
}

function withMeasured(base: LawGates, named: readonly Subject[], measure: (subject: Subject, like: GateResult) => GateResult): LawGates {
  const gates = [...base.gates]
  let [failing, open] = [base.failing, base.open]
  for (const subject of named) {
    const at = gates.findIndex(({ gate }) => gate === gateOf(subject))
    const before = gates[at]
    if (before === undefined) continue
    const now = gates[at] = measure(subject, before)
    if (now.outcome === 'not-met') failing = inOrder([...failing, now], gates)
    if (before.outcome === 'cannot-tell') open = open.filter((one) => one !== before)
    if (now.outcome === 'cannot-tell') open = inOrder([...open, now], gates)
  }
  const gaps = failing.length > base.failing.length
  return {
    gates, failing, open, stopped: gaps ? failing.map(stopping) : base.stopped, clearOn: gaps ? null : base.clearOn, certainty: base.certainty, outOfScope: base.outOfScope,
  }
}

const inOrder = (some: readonly GateResult[], all: readonly GateResult[]): readonly GateResult[] => (some.length < 2 ? some : all.filter((one) => some.includes(one)))
