import type { Kysely } from 'kysely'
import type { PeriodEvent } from '../../../../shared/contract/period.ts'
import type { Message, MessageValue } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'

type Detail = Readonly<Record<string, string | number>>

/** Writes down what was done with a period, by the caller. */
export async function noteEvent(context: Context, periodId: number, what: PeriodEvent['what'], reason: string | null, detail: Detail): Promise<void> {
  const { db, account, now } = context
  await db.insertInto('appraisal_period_event').values({ period_id: periodId, at: now(), account_id: account.id, what, reason, detail: JSON.stringify(detail) }).execute()
}

/** What was done with a period, the latest first. */
export async function eventsOf(db: Kysely<Database>, periodId: number): Promise<PeriodEvent[]> {
  const rows = await db.selectFrom('appraisal_period_event').leftJoin('account', 'account.id', 'appraisal_period_event.account_id')
    .select(['at', 'what', 'reason', 'detail', 'account.display_name as by']).where('period_id', '=', periodId).orderBy('appraisal_period_event.id', 'desc').execute()
  return rows.map(({ at, by, what, reason, detail }) => ({ at, by, what, reason, message: eventMessage(what, JSON.parse(detail) as Detail) }))
}

function eventMessage(what: PeriodEvent['what'], detail: Detail): Message {
  const { opensOn, deadline, wasOpensOn, wasDeadline, locked, left } = detail
  const values: Readonly<Record<string, MessageValue>> = {
    ...days({ opensOn, deadline, wasOpensOn, wasDeadline }), ...(typeof locked === 'number' && typeof left === 'number' ? { locked, left } : {}),
  }
  // A period laid by another way than its screen has no detail; its event is told without.
  return deadline === undefined && locked === undefined ? { key: `period.event.${what}` } : { key: `period.event.${what}.told`, values }
}

function days(named: Readonly<Record<string, string | number | undefined>>): Readonly<Record<string, MessageValue>> {
  return Object.fromEntries(Object.entries(named).flatMap(([name, day]) => (day === undefined ? [] : [[name, { date: String(day) }]])))
}
