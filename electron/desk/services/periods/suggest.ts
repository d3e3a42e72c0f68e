import { partsOf } from '../../../../shared/calendar/iso-date.ts'
import { parsePeriod, periodLabel, type Period } from '../../../../shared/calendar/period.ts'
import type { SuggestedPeriod } from '../../../../shared/contract/period.ts'
import { proposedDates } from '../../../../shared/domain/appraisal/period-dates.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { PeriodRow } from './period-view.ts'
import { rhythmOn } from './rhythm.ts'

/**
 * The periods of the running and the former year that the region's rhythm asks for, that have begun and are not there yet, with the
 * dates that are proposed for them; the latest first.
 */
export async function suggestedPeriods({ db, today }: Context, known: readonly PeriodRow[], profile: Profile | null): Promise<SuggestedPeriod[]> {
  const day = today()
  const { year } = partsOf(day)
  const there = new Set(known.map(({ starts, ends }) => `${starts}/${ends}`))
  const { holidays } = await readSettings(db)
  const calendar = { holidays: holidays.days.map(({ on }) => on), knownThrough: holidays.through }
  return [year - 1, year].flatMap((one) => periodsOf(one, profile)).flatMap((period) => {
    const { kind, start, end } = period
    if (start > day || there.has(`${start}/${end}`)) return []
    const { opensOn, deadline } = proposedDates({ kind, end }, day, calendar)
    return [{ kind, label: periodLabel(period), starts: start, ends: end, opensOn, deadline: deadline.on, holidaysKnown: deadline.holidaysKnown }]
  }).sort((a, b) => (a.ends === b.ends ? (a.starts < b.starts ? -1 : 1) : a.ends > b.ends ? -1 : 1))
}

const LABELS = {
  month: Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`), quarter: ['-Q1', '-Q2', '-Q3', '-Q4'], year: [''],
} as const

/** All periods of a year that the rhythm asks for; the rhythm of a period is that of its first day. */
function periodsOf(year: number, profile: Profile | null): readonly (Period & { readonly kind: 'month' | 'quarter' | 'year' })[] {
  return (['month', 'quarter', 'year'] as const).flatMap((kind) => LABELS[kind].flatMap((part) => {
    const period = parsePeriod(`${year}${part}`)
    return period !== null && (kind === 'year' || rhythmOn(period.start, profile)?.kind === kind) ? [{ ...period, kind }] : []
  }))
}
