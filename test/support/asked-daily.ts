import { addDays, type IsoDate } from '../../shared/calendar/iso-date.ts'
import { decideOn } from '../../shared/legal/decide.ts'
import { NotInForceError } from '../../shared/legal/not-in-force.ts'
import type { Outcome } from '../../shared/legal/finding.ts'
import type { Profile, Rule } from '../../shared/legal/types.ts'

/** The first days on which a rule says met, and on which nothing fails any more. */
export type Turns = { readonly metOn: IsoDate | null; readonly notBefore: IsoDate | null }

/** What asking every single day for so many days finds, under the same reading: facts stay as of the asking date. */
export function askedDaily<F>(rule: Rule<F>, facts: F, on: IsoDate, profile: Profile | null, days: number): Turns {
  const first = decideOn(rule, facts, on, on, profile).outcome
  let notBefore: IsoDate | null = null
  if (first === 'met') return { metOn: null, notBefore }
  for (let ahead = 1; ahead <= days; ahead++) {
    const day = addDays(on, ahead)
    const outcome = outcomeUnlessRepealed(rule, facts, day, on, profile)
    if (first === 'not-met' && (outcome === 'met' || outcome === 'cannot-tell')) notBefore ??= day
    if (outcome === 'met') return { metOn: day, notBefore }
  }
  return { metOn: null, notBefore }
}

/** The same two days as a finding names them, left out where they lie beyond what was asked daily. */
export function within({ metOn, notBefore }: Turns, on: IsoDate, days: number): Turns {
  const seen = (date: IsoDate | null): IsoDate | null => (date !== null && date <= addDays(on, days) ? date : null)
  return { metOn: seen(metOn), notBefore: seen(notBefore) }
}

function outcomeUnlessRepealed<F>(rule: Rule<F>, facts: F, day: IsoDate, on: IsoDate, profile: Profile | null): Outcome | null {
  try {
    return decideOn(rule, facts, day, on, profile).outcome
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}
