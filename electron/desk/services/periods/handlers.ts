import type { periods } from '../../../../shared/contract/period.ts'
import type { HandlersOf } from '../../context.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { changeDates, reopenPeriod } from './change.ts'
import { closePeriod } from './close.ts'
import { eventsOf } from './events.ts'
import { openPeriod } from './open.ts'
import { outsidePeriod } from './outside.ts'
import { readPeriod, viewOfPeriod } from './period-view.ts'
import { rhythmOn } from './rhythm.ts'
import { standingOf, standingsOf } from './standing.ts'
import { suggestedPeriods } from './suggest.ts'

/** Appraisal periods: which there are and how far they are, opening, other dates, closing and reopening. */
export const periodsHandlers: HandlersOf<keyof typeof periods> = {
  'period.list': async (context) => {
    const { db, today } = context
    const rows = await db.selectFrom('appraisal_period').selectAll().orderBy('ends', 'desc').orderBy('starts').execute()
    const [standings, profile] = [await standingsOf(context, rows.map(({ id }) => id)), await activeProfile(db)]
    const rhythm = rhythmOn(today(), profile)
    return {
      periods: rows.map((row) => ({ ...viewOfPeriod(row, today()), standing: standingOf(standings, row.id) })),
      suggested: await suggestedPeriods(context, rows, profile),
      rhythm: rhythm && { message: rhythm.message, citation: rhythm.citation, certainty: rhythm.certainty, profile: rhythm.profile, note: rhythm.note },
    }
  },
  'period.get': async (context, { periodId }) => {
    const row = await readPeriod(context.db, periodId)
    const standing = standingOf(await standingsOf(context, [periodId]), periodId)
    return { period: viewOfPeriod(row, context.today()), standing, events: await eventsOf(context.db, periodId), ...await outsidePeriod(context, row) }
  },
  'period.open': openPeriod,
  'period.change-dates': changeDates,
  'period.close': closePeriod,
  'period.reopen': reopenPeriod,
}
