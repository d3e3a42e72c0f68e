import type { Finding, Step } from '../../../shared/legal/finding.ts'

/** A condition that reads differently on the two sides; null where a side does not ask it. */
export type StepPair = { readonly id: string; readonly before: Step | null; readonly after: Step | null }

/** The conditions whose answer, amount or sentence differs, in the order of the later finding. */
export function differingSteps(before: Finding, after: Finding): readonly StepPair[] {
  const left = [...before.steps]
  const pairs: StepPair[] = after.steps.map((step) => {
    const at = left.findIndex(({ id }) => id === step.id)
    return { id: step.id, before: at < 0 ? null : (left.splice(at, 1)[0] ?? null), after: step }
  })
  const gone = left.map((step): StepPair => ({ id: step.id, before: step, after: null }))
  return [...pairs, ...gone].filter((pair) => said(pair.before) !== said(pair.after))
}

function said(step: Step | null): string {
  return step === null ? '' : JSON.stringify([step.outcome, step.amount, step.message])
}
