import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { findRun } from '../assess/run-view.ts'
import { checkRule } from './due.ts'
import { dueRows } from './due-rows.ts'

/** As far ahead as the list itself can be asked. */
const MOST_MONTHS = 36

/**
 * Writes down that a paper of a file was handed in, or takes that back (without a day). Errors: `not-found` for a person nobody knows,
 * `refused` where no kenaikan pangkat of this kind falls due in the period or its file does not ask for the paper, `bad-input` for a day to come.
 */
export async function setPaper(context: Context, { nip, rule, period, paper, receivedOn, note }: ParsedInputOf<'kp.set-paper'>): Promise<OutputOf<'kp.set-paper'>> {
  const { db } = context
  checkRule(rule)
  const person = await findPerson(db, nip)
  if (receivedOn !== null && receivedOn > context.today()) throw new TanjakError('bad-input', { key: 'kp.received-later' }, { receivedOn: { key: 'kp.received-later' } })
  const run = await findRun(db, null)
  const rows = run ? await dueRows(context, run, { months: MOST_MONTHS, unitId: null, search: nip, papers: 'all' }) : []
  const due = rows.find((row) => row.nip === nip && row.rule === rule && row.period === period)
  if (!due) throw new TanjakError('refused', { key: 'kp.not-due', values: { name: person.name, period: { date: period } } })
  if (!due.papers.some((one) => one.paper === paper)) throw new TanjakError('refused', { key: 'kp.not-asked', values: { paper, asked: due.papers.map((one) => one.paper).join(', ') } })
  const key = { person_id: person.id, rule, paper }
  if (receivedOn === null) {
    // One that was handed in for an earlier period serves here too: taken back, it is gone for this file.
    await db.deleteFrom('promotion_paper').where('person_id', '=', person.id).where('rule', '=', rule).where('paper', '=', paper).where('period', '<=', period).execute()
    return {}
  }
  const row = { received_on: receivedOn, note: note === '' ? null : note, entered_at: context.now(), entered_by: context.account.id }
  await db.insertInto('promotion_paper').values({ ...key, period, ...row })
    .onConflict((conflict) => conflict.columns(['person_id', 'rule', 'period', 'paper']).doUpdateSet(row)).execute()
  return {}
}
