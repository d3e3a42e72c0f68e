import { dateOf, partsOf, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { parsePeriod, type Period } from '../../../../shared/calendar/period.ts'
import type { InputOf } from '../../../../shared/contract/contract.ts'
import type { PeriodView } from '../../../../shared/contract/period.ts'
import { periodWords } from '../../../../shared/domain/period-words.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { checkDates } from './check-dates.ts'
import { noteEvent } from './events.ts'
import { readPeriod, spanOfPeriod, viewOfPeriod } from './period-view.ts'
import { hasRatingsOf, rhythmOn } from './rhythm.ts'

type Opened = Period & { readonly kind: 'month' | 'quarter' | 'year' }

/**
 * Opens a period for rating. Refused: a name that is no period, one that is there already or overlaps another, a kind against the
 * region's rhythm (unless ratings of the kind are there from that year), and dates that do not fit.
 */
export async function openPeriod(context: Context, { label, opensOn, deadline }: InputOf<'period.open'>): Promise<PeriodView> {
  const { db, account, now, today } = context
  const period = wholePeriod(label)
  await refuseTwice(context, period)
  await refuseOtherRhythm(context, period)
  checkDates(period, { opensOn, deadline }, today())
  const { id } = await db.insertInto('appraisal_period').values({
    kind: period.kind, starts: period.start, ends: period.end, opens_on: opensOn, deadline, state: 'open', created_at: now(), created_by: account.id,
  }).returning('id').executeTakeFirstOrThrow()
  await noteEvent(context, id, 'opened', null, { opensOn, deadline })
  return viewOfPeriod(await readPeriod(db, id), today())
}

function wholePeriod(label: string): Opened {
  const period = parsePeriod(label)
  if (period === null || period.kind === 'other') throw refusal('bad-input', { key: 'period.label-unknown', values: { label } })
  const { kind, start, end } = period
  return { kind, start, end }
}

/** Months and quarters of the same days would ask for the same rating twice; the year stands above both. */
async function refuseTwice({ db }: Context, period: Opened): Promise<void> {
  const others = await db.selectFrom('appraisal_period').selectAll().where('starts', '<=', period.end).where('ends', '>=', period.start).execute()
  const same = others.find(({ starts, ends }) => starts === period.start && ends === period.end)
  if (same) throw refusal('conflict', { key: same.state === 'closed' ? 'period.there-closed' : 'period.there', values: { period: periodWords(period) } })
  const crossing = period.kind === 'year' ? undefined : others.find(({ kind }) => kind !== 'year')
  if (crossing) throw refusal('conflict', { key: 'period.overlaps', values: { period: periodWords(period), other: periodWords(spanOfPeriod(crossing)) } })
}

async function refuseOtherRhythm({ db }: Context, period: Opened): Promise<void> {
  if (period.kind === 'year') return
  const rhythm = rhythmOn(period.start, await activeProfile(db))
  if (rhythm === null) throw refusal('refused', { key: 'period.before-rhythm', values: { period: periodWords(period) } })
  if (rhythm.kind === period.kind || await hasRatingsOf(db, period.kind, yearAround(period))) return
  throw refusal('refused', { key: 'period.other-rhythm', values: { period: periodWords(period), rhythm: { message: rhythm.message } } })
}

function yearAround({ start, end }: Period): { readonly start: IsoDate; readonly end: IsoDate } {
  const { year } = partsOf(start)
  return { start: dateOf(year, 1, 1) ?? start, end: dateOf(year, 12, 31) ?? end }
}

function refusal(code: 'bad-input' | 'conflict' | 'refused', message: Message): TanjakError {
  return new TanjakError(code, message, { label: message })
}

