import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { isInForce } from '../../../../shared/legal/version-on.ts'
import { plt } from '../../../../shared/legal/rules/post/plt.ts'
import type { Context } from '../../context.ts'
import { readerRoles } from '../../row-scope.ts'
import { findPersonInReach } from '../record/person-in-reach.ts'
import { pltClock, sameUnitKerja, type PltClock } from './acting-clock.ts'
import { postInReach } from './get.ts'
import { readOffice, type Office } from './office.ts'
import type { PostRow } from './post-row.ts'

/** What the law says about naming somebody Plt of a post from a day on, and the last day it allows without an extension. */
export async function checkActing(context: Context, { postId, nip, starts }: ParsedInputOf<'acting.check'>): Promise<OutputOf<'acting.check'>> {
  const row = await postInReach(context, postId)
  const personId = await findPersonInReach(context, nip, readerRoles)
  const clock = clockFrom(await readOffice(context.db, context.today()), row, personId, isoDate(starts))
  return { finding: clock?.finding ?? null, lastDay: clock?.lastDay ?? null }
}

/** Asks the rule as of the first day; null before the law set a limit. */
export function clockFrom(office: Office, row: PostRow, personId: number, starts: IsoDate): PltClock | null {
  if (!isInForce(plt, starts)) return null
  const own = office.byPerson.get(personId)
  return pltClock({
    actingFrom: starts, extended: false, ownLevel: own ? office.levelOf(own) : null, actingLevel: row.level, sameUnit: sameUnitKerja(office.tree, own?.unitId ?? null, row.unit_id),
  }, starts, office.profile)
}
