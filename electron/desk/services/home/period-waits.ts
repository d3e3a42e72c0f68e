import { sql } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import { periodLabelWords } from '../../../../shared/domain/period-words.ts'
import { hasRole, type Context } from '../../context.ts'
import { suggestedPeriods } from '../periods/suggest.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import type { Found } from './found.ts'

/**
 * What waits for the Admin once an office rates with Tanjak: periods past their deadline, periods that have begun and are not open, people
 * without an evaluator or an atasan, and entered ratings that an imported one says otherwise. An office that only imports is not asked.
 */
export async function periodWaits(context: Context): Promise<Found[]> {
  if (!hasRole(context.account, 'admin')) return []
  const { db } = context
  const today = context.today()
  const periods = await db.selectFrom('appraisal_period').selectAll().orderBy('deadline').execute()
  if (periods.length === 0) return []
  const passed = periods.filter(({ state, deadline }) => state === 'open' && deadline < today)
  const suggested = await suggestedPeriods(context, periods, await activeProfile(db))
  const { open } = await db.selectFrom('conflict').select((select) => select.fn.countAll<number>().as('open')).where('state', '=', 'open').where('kind', '=', 'entered-and-imported')
    .executeTakeFirstOrThrow()
  const { gaps } = await db.selectFrom('person_current').select((select) => select.fn.countAll<number>().as('gaps')).where('person_current.state', '=', 'active')
    .where(sql<boolean>`not exists (select 1 from assignment where assignment.person_id = person_current.person_id and assignment.starts <= ${today}
      and (assignment.ends is null or assignment.ends >= ${today}) and assignment.evaluator_id is not null and assignment.superior_id is not null)`).executeTakeFirstOrThrow()
  const list = (labels: readonly string[]) => ({ list: labels.slice(0, 3).map(periodLabelWords) })
  const labelsPassed = passed.map(({ kind, starts, ends }) => periodLabel({ kind, start: isoDate(starts), end: isoDate(ends) }))
  const waits = { for: ['admin'], tone: 'warn', route: '/periode' } as const
  return [
    { ...waits, id: 'periods-passed', count: passed.length, message: { key: 'home.waits.periods-passed' }, detail: { key: 'home.waits.periods-named', values: { periods: list(labelsPassed) } }, tag: { key: 'home.tag.deadline' } },
    { ...waits, id: 'periods-to-open', count: suggested.length, message: { key: 'home.waits.periods-to-open' }, detail: { key: 'home.waits.periods-named', values: { periods: list(suggested.map(({ label }) => label)) } }, tag: { key: 'home.tag.period' } },
    { ...waits, id: 'assignment-gaps', count: gaps, message: { key: 'home.waits.assignment-gaps' }, detail: { key: 'home.waits.assignment-gaps-why' }, tag: { key: 'home.tag.assignment' }, route: '/periode/penugasan' },
    { ...waits, id: 'entered-conflicts', count: open, message: { key: 'home.waits.entered-conflicts' }, detail: { key: 'home.waits.entered-conflicts-why' }, tag: { key: 'home.tag.reconcile' }, route: '/rekonsiliasi' },
  ]
}
