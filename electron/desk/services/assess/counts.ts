import type { Outcome } from '../../../../shared/legal/finding.ts'

/** How many people ended how for one rule; the four add up to all people of the run. */
export type Counts = { met: number; notMet: number; cannotTell: number; notApplicable: number }

const FIELD = { met: 'met', 'not-met': 'notMet', 'cannot-tell': 'cannotTell', 'not-applicable': 'notApplicable' } as const

/** Nobody yet. */
export function noCounts(): Counts {
  return { met: 0, notMet: 0, cannotTell: 0, notApplicable: 0 }
}

/** Counts so many more people with an outcome. */
export function addTo(counts: Counts, outcome: Outcome, people = 1): void {
  counts[FIELD[outcome]] += people
}
