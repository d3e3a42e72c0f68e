import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { PeriodKind } from '../../../../shared/calendar/period.ts'
import type { Rhythm } from '../../../../shared/contract/period.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { evaluationRhythm } from '../../../../shared/legal/parameters/appraisal/skp.ts'
import { cited } from '../../../../shared/legal/describe.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'

/** The kind of periodic appraisal that the region has chosen, and where that stands. */
export type RhythmOn = Rhythm & { readonly kind: 'month' | 'quarter'; readonly message: Message }

/** Monthly or quarterly on a day, as the profile in force has it; null before evaluation by period was law. */
export function rhythmOn(on: IsoDate, profile: Profile | null): RhythmOn | null {
  try {
    const { dated, profile: name } = valueOn(evaluationRhythm, on, profile)
    const { short } = cited(dated.citation)
    const values = { rhythm: { text: `appraisal.rhythm.${dated.value}` }, source: short, pin: dated.citation.pin, profile: name ?? '' } as const
    return {
      kind: dated.value === 'bulanan' ? 'month' : 'quarter', citation: dated.citation, certainty: dated.checked.how, profile: name,
      note: dated.note === undefined ? null : { key: dated.note }, message: { key: name === null ? 'period.rhythm' : 'period.rhythm-of-profile', values },
    }
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}

/** Tells whether ratings of a kind of period are there already for days of a year, from a file or from Tanjak. */
export async function hasRatingsOf(db: Kysely<Database>, kind: PeriodKind, year: { readonly start: IsoDate; readonly end: IsoDate }): Promise<boolean> {
  const row = await db.selectFrom('rating').select('id').where('period_kind', '=', kind).where('set_aside', '=', 0)
    .where('period_start', '>=', year.start).where('period_end', '<=', year.end).limit(1).executeTakeFirst()
  return row !== undefined
}
