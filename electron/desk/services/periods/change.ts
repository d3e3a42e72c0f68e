import type { InputOf } from '../../../../shared/contract/contract.ts'
import type { PeriodView } from '../../../../shared/contract/period.ts'
import { periodWords } from '../../../../shared/domain/period-words.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { checkDates } from './check-dates.ts'
import { noteEvent } from './events.ts'
import { readPeriod, spanOfPeriod, viewOfPeriod, type PeriodRow } from './period-view.ts'

/** Moves the opening or the deadline of an open period, with the reason; a closed one is reopened instead. */
export async function changeDates(context: Context, { periodId, opensOn, deadline, reason }: InputOf<'period.change-dates'>): Promise<PeriodView> {
  const { db, today } = context
  const row = await openPeriodRow(context, periodId)
  checkDates(spanOfPeriod(row), { opensOn, deadline }, today())
  if (row.opens_on === opensOn && row.deadline === deadline) throw new TanjakError('bad-input', { key: 'period.same-dates' })
  await db.updateTable('appraisal_period').set({ opens_on: opensOn, deadline }).where('id', '=', periodId).execute()
  await noteEvent(context, periodId, 'dates', reason, { opensOn, deadline, wasOpensOn: row.opens_on, wasDeadline: row.deadline })
  return viewOfPeriod(await readPeriod(db, periodId), today())
}

/** Opens a closed period again until a new deadline, with the reason; what is locked stays locked. */
export async function reopenPeriod(context: Context, { periodId, deadline, reason }: InputOf<'period.reopen'>): Promise<PeriodView> {
  const { db, today } = context
  const row = await readPeriod(db, periodId)
  if (row.state === 'open') throw new TanjakError('refused', { key: 'period.is-open', values: { period: periodWords(spanOfPeriod(row)) } })
  const opensOn = row.opens_on > today() ? today() : viewOfPeriod(row, today()).opensOn
  checkDates(spanOfPeriod(row), { opensOn, deadline }, today())
  await db.updateTable('appraisal_period').set({ state: 'open', opens_on: opensOn, deadline }).where('id', '=', periodId).execute()
  await noteEvent(context, periodId, 'reopened', reason, { deadline })
  return viewOfPeriod(await readPeriod(db, periodId), today())
}

/** The period of this number while it is open; throws `refused` once it is closed. */
export async function openPeriodRow({ db }: Pick<Context, 'db'>, periodId: number): Promise<PeriodRow> {
  const row = await readPeriod(db, periodId)
  if (row.state === 'closed') throw new TanjakError('refused', { key: 'period.is-closed', values: { period: periodWords(spanOfPeriod(row)) } })
  return row
}
