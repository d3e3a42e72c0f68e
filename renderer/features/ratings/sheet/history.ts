/** What can be undone and what can be done again, the latest last. */
export type History<Step> = { readonly past: readonly Step[]; readonly future: readonly Step[] }

/** The most steps that are remembered. */
export const MOST_STEPS = 200

/** Nothing done yet. */
export function emptyHistory<Step>(): History<Step> {
  return { past: [], future: [] }
}

/** Notes a step; what had been undone can no longer be done again. `replaceLast` lets typing on in one cell stay one step. */
export function withStep<Step>({ past }: History<Step>, step: Step, replaceLast = false): History<Step> {
  return { past: [...(replaceLast ? past.slice(0, -1) : past), step].slice(-MOST_STEPS), future: [] }
}

/** Takes the last step back. */
export function undone<Step>({ past, future }: History<Step>): { readonly history: History<Step>; readonly step: Step } | null {
  const step = past.at(-1)
  return step === undefined ? null : { history: { past: past.slice(0, -1), future: [...future, step] }, step }
}

/** Does the step that was last taken back again. */
export function redone<Step>({ past, future }: History<Step>): { readonly history: History<Step>; readonly step: Step } | null {
  const step = future.at(-1)
  return step === undefined ? null : { history: { past: [...past, step], future: future.slice(0, -1) }, step }
}
