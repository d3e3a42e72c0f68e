import { isoDate, isIsoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { batasSkp } from '../../../../shared/legal/rules/appraisal/batas-skp.ts'
import type { Profile } from '../../../../shared/legal/types.ts'

/** What the rule says about one SKP: its finding, the day by which it binds (null where it binds nobody), whether that day has gone by. */
export type SkpDeadline = { readonly finding: Finding | null; readonly on: IsoDate | null; readonly late: boolean }

/** Asks the rule of the deadline about an SKP that was first agreed on a day, or not yet. */
export function skpDeadlineOf(
  { year, agreedOn, since }: { readonly year: number; readonly agreedOn: IsoDate | null; readonly since: IsoDate }, today: IsoDate, profile: Profile | null,
): SkpDeadline {
  try {
    const finding = ask(batasSkp, { year, skpSetOn: agreedOn, postSince: since }, today, profile)
    const told = finding.details['deadline']
    const on = finding.outcome !== 'not-applicable' && typeof told === 'string' && isIsoDate(told) ? told : null
    return { finding, on, late: on !== null && (agreedOn ?? today) > on }
  } catch (error) {
    if (error instanceof NotInForceError) return { finding: null, on: null, late: false }
    throw error
  }
}

/** The deadline of a year for everybody who is in post from its first day on. */
export function deadlineOfYear(year: number, today: IsoDate, profile: Profile | null): { on: IsoDate; citations: Finding['citations']; certainty: Finding['certainty'] } | null {
  const { finding, on } = skpDeadlineOf({ year, agreedOn: null, since: isoDate(`${year}-01-01`) }, today, profile)
  return finding && on ? { on, citations: finding.citations, certainty: finding.certainty } : null
}
