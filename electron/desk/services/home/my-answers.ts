import { hasRole, type Context } from '../../context.ts'
import { dutiesOf } from '../assignments/duties.ts'
import { onePeriod, type Found } from './found.ts'

/** What an evaluator has to answer: proposals of calibration sessions, and own saves that another save had overtaken. */
export async function myAnswers(context: Context): Promise<Found[]> {
  if (!hasRole(context.account, 'penilai')) return []
  const { db, account } = context
  const raters = (await dutiesOf(context)).map(({ raterId }) => raterId)
  const { clashes } = await db.selectFrom('evaluation_clash').select((select) => select.fn.countAll<number>().as('clashes'))
    .where('account_id', '=', account.id).where('settled_at', 'is', null).executeTakeFirstOrThrow()
  const proposals = await db.selectFrom('calibration_proposal').innerJoin('calibration', 'calibration.id', 'calibration_proposal.calibration_id')
    .innerJoin('assignment', 'assignment.id', 'calibration_proposal.assignment_id').select('calibration.period_id as periodId')
    .where('calibration_proposal.state', '=', 'proposed').where('calibration.state', '=', 'open').where('assignment.evaluator_id', 'in', raters.length > 0 ? raters : [-1])
    .execute()
  return [
    {
      id: 'clashes', for: ['penilai'], count: clashes, message: { key: 'home.waits.clashes' }, detail: { key: 'home.waits.clashes-why' }, tone: 'bad', tag: { key: 'home.tag.rating' },
      route: '/penilaian',
    },
    {
      id: 'proposals', for: ['penilai'], count: proposals.length, message: { key: 'home.waits.proposals' }, detail: { key: 'home.waits.proposals-why' }, tone: 'warn',
      tag: { key: 'home.tag.calibration' }, route: `/penilaian?periode=${onePeriod(proposals.map(({ periodId }) => periodId))}`,
    },
  ]
}
