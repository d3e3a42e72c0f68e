import { createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Finding, Outcome, Step } from '../../../../shared/legal/finding.ts'
import { xComponents, type XComponent } from '../../../../shared/legal/parameters/talent/weights.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { deriveKey } from '../../vault/derived-keys.ts'

/** The facts that only Admin and Auditor may read. */
const SEALED_FACT = 'discipline'
const REGISTER = 'disciplineCompleteThrough'

/** What a rule works out of points that discipline went into; each would tell the points by subtraction. */
const SUMS: ReadonlySet<string> = new Set(['x', 'nilai', 'total', 'band'])

/** What readers without the right are told instead of a sentence that discipline shaped. */
export const sealedMessage = (outcome: Outcome): Message => ({ key: outcome === 'met' ? 'assess.sealed-sum' : 'assess.sealed-finding' })

/** Tells whether a condition is about discipline. */
export const looksAtIt = (step: Step): boolean => step.facts.includes(SEALED_FACT)

/** That the register is not declared complete is no secret; whatever else keeps a condition from being met is. */
const isSecret = (step: Step): boolean => looksAtIt(step)
  && (step.outcome === 'not-met' || (step.outcome === 'cannot-tell' && step.missing !== REGISTER))

/** Tells whether discipline stands in the way or shaped what is said, so that the sentence of the finding and its day would tell of it. */
export function isSealed(finding: Finding): boolean {
  return finding.steps.some((step) => isSecret(step) || (finding.outcome === 'met' && looksAtIt(step) && isSaidIn(step, finding.message)))
}

/** Whether a sentence tells what a condition found: by repeating it, or by a sum that its points went into. */
function isSaidIn(step: Step, { values = {} }: Message): boolean {
  return step.amount !== null || Object.values(values).some((value) => typeof value === 'object' && 'message' in value && value.message === step.message)
}

/**
 * The finding as readers see it who may not see discipline: the outcome stands, the condition says only how it ended, and the
 * fact is replaced by a keyed hash, so that an auditor can later prove what it was and nobody can guess it.
 */
export function sealFinding(finding: Finding, dataKey: Buffer, nip: string): Finding {
  if (!(SEALED_FACT in finding.facts)) return finding
  const facts = { ...finding.facts, [SEALED_FACT]: { sealed: sealOf(finding.facts[SEALED_FACT], dataKey, nip) } }
  const counted = finding.steps.some((step) => looksAtIt(step) && step.amount !== null)
  const steps = finding.steps.map((step) => {
    if (looksAtIt(step) && (isSecret(step) || step.outcome === 'met')) return sealStep(step)
    return counted && step.amount !== null && BESIDE_IT.has(step.id) ? withoutPoints(step) : step
  })
  const details = counted ? Object.fromEntries(Object.entries(finding.details).filter(([name]) => !SUMS.has(name))) : finding.details
  if (!isSealed(finding)) return { ...finding, facts, steps, details }
  const missing = finding.missing.map(({ fact, message }) => ({ fact, message: fact === SEALED_FACT ? MISSING : message }))
  return { ...finding, message: sealedMessage(finding.outcome), metOn: null, metOnReading: null, notBefore: null, missing, facts, steps, details }
}

/** Conditions that say the sum itself. */
const SUM_STEPS: ReadonlySet<string> = new Set(['band-potensial'])

const MISSING: Message = { key: 'assess.sealed-missing' }

/** The parts that add up with discipline to the potensial, which lists for a post show: all but one would tell that one by subtraction. */
const BESIDE_IT: ReadonlySet<string> = new Set(xComponents)

function withoutPoints(step: Step): Step {
  return { ...step, message: { key: 'assess.sealed-beside', values: { component: { text: `talent.component.${step.id as XComponent}` } } }, amount: null }
}

function sealStep(step: Step): Step {
  // What it adds to a score would tell as much as its sentence.
  const key = step.amount !== null || SUM_STEPS.has(step.id) ? 'assess.sealed-points' : `assess.sealed-${step.outcome}` as const
  return { ...step, message: { key }, amount: null, changesOn: null }
}

function sealOf(fact: unknown, dataKey: Buffer, nip: string): string {
  return createHmac('sha256', deriveKey(dataKey, 'sealed facts')).update(`${nip} ${canonicalize(fact) ?? ''}`).digest('hex')
}
