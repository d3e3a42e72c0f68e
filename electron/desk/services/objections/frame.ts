import type { ClockFrame } from '../../../../shared/domain/appraisal/objection-clocks.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { activeProfile } from '../profiles/active-profile.ts'

/** What the clocks of objections are read from today: the active profile and the holiday calendar of the settings. */
export async function clockFrame({ db, today }: Pick<Context, 'db' | 'today'>): Promise<ClockFrame> {
  const { holidays } = await readSettings(db)
  return { profile: await activeProfile(db), holidays: holidays.days.map(({ on }) => on), holidaysKnownThrough: holidays.through, today: today() }
}
