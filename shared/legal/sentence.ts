import type { Message } from '../text/message.ts'
import type { Decision } from './decide.ts'
import type { Step } from './finding.ts'
import type { Ahead } from './when-met.ts'

/** The sentence of a finding, fit to be read out: what follows, or the steps that stand in the way and when they no longer will. */
export function findingMessage<F>({ outcome, steps, conclusion }: Decision<F>, ahead: Ahead): Message {
  if (conclusion !== null) return conclusion.message
  if (outcome === 'not-applicable') return { key: 'legal.not-applicable', values: { reasons: reasons(steps, 'not-met') } }
  if (outcome === 'cannot-tell') return { key: 'legal.cannot-tell', values: { reasons: reasons(steps, 'cannot-tell') } }
  const why = { reasons: reasons(steps, 'not-met') }
  if (ahead.met === null) {
    return ahead.notBefore === null
      ? { key: 'legal.not-met', values: why }
      : { key: 'legal.not-met-before', values: { ...why, date: { date: ahead.notBefore } } }
  }
  const date = { date: ahead.met.on }
  const thereupon = ahead.met.conclusion.thereupon
  if (thereupon === undefined) return { key: 'legal.not-met-until', values: { ...why, date } }
  return { key: 'legal.not-met-until-then', values: { ...why, date, thereupon: { message: thereupon } } }
}

function reasons(steps: readonly Step[], outcome: Step['outcome']): { readonly sentences: readonly Message[] } {
  const sentences: Message[] = []
  for (const step of steps) if (step.outcome === outcome && !sentences.some((said) => isSame(said, step.message))) sentences.push(step.message)
  return { sentences }
}

/** Two conditions that lack the same thing say so in the same words; the reader hears them once. */
function isSame(a: Message, b: Message): boolean {
  return a.key === b.key && JSON.stringify(a.values) === JSON.stringify(b.values)
}
