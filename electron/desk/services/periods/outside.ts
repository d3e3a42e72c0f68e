import { isoDate, later } from '../../../../shared/calendar/iso-date.ts'
import type { OutsidePeriod } from '../../../../shared/contract/period.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { personIn, seesPerson } from '../../row-scope.ts'
import { rowScopeOf } from '../assignments/reach.ts'
import { noSkpDue, readSituations } from './no-skp.ts'
import type { PeriodRow } from './period-view.ts'
import { sortSpans } from './spans.ts'

const AT_MOST = 500

/**
 * People in service during a period who are not rated in it: nobody is assigned, or no SKP is due all the while. Only those whom the
 * caller may see, whoever waits for an evaluator first; at most 500 of them, with the number of all.
 */
export async function outsidePeriod(context: Context, period: PeriodRow): Promise<{ readonly outside: OutsidePeriod[]; readonly outsideTotal: number }> {
  const { db } = context
  const scope = await rowScopeOf(context)
  const unassigned = db.selectFrom('person').leftJoin('person_current', 'person_current.person_id', 'person.id')
    .where('person.joined_to', 'is', null).where((where) => where.or([where('person.cpns_date', 'is', null), where('person.cpns_date', '<=', period.ends)]))
    .where((where) => where.or([where('person.left_on', '>', period.starts), where.and([where('person.left_on', 'is', null), where('person.state', '=', 'active')])]))
    .where(personIn(scope))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('assignment').select('assignment.id').whereRef('assignment.person_id', '=', 'person.id')
      .where('assignment.starts', '<=', period.ends).where((where) => where.or([where('assignment.ends', 'is', null), where('assignment.ends', '>=', period.starts)])))))
  const { total } = await unassigned.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const people = await unassigned.select(['person.id', 'person.nip', 'person.name', 'person.cpns_date as since', 'person_current.unit_id as unitId', 'person_current.unit_name as unit'])
    .orderBy('person_current.sort_name').orderBy('person.nip').limit(AT_MOST).execute()
  const situations = await readSituations(db, null)
  const { without } = situations.size === 0 ? { without: [] } : await sortSpans(db, { periodIds: [period.id], people: [...situations.keys()] })
  const excused = without.filter((span) => seesPerson(scope, { id: span.personId, unitId: span.unitId }))
  const listed = people.map(({ id, nip, name, since, unitId, unit }) => {
    const starts = later(isoDate(period.starts), isoDate(since ?? period.starts))
    const noSkp = noSkpDue(situations.get(id), starts, isoDate(period.ends))
    return { nip, name, unitId, unit, message: noSkp?.message ?? NOBODY }
  })
  const waiting = listed.filter(({ message }) => message === NOBODY)
  const rest = [...listed.filter(({ message }) => message !== NOBODY), ...excused.map(({ nip, name, unitId, unit, noSkp }) => ({ nip, name, unitId, unit, message: noSkp.message }))]
  return { outside: [...waiting, ...rest].slice(0, AT_MOST), outsideTotal: total + excused.length }
}

const NOBODY: Message = { key: 'period.nobody-assigned' }
