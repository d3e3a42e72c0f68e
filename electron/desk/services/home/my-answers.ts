import { hasRole, type Context } from '../../context.ts'
import { spanReach } from '../assignments/reach.ts'
import { readSpans, spanKey } from '../periods/spans.ts'
import { onePeriod, type Found } from './found.ts'

type Ref = { readonly periodId: number; readonly assignmentId: number }

/** What an evaluator has to answer: proposals of calibration sessions, and own saves that another save had overtaken. */
export async function myAnswers(context: Context): Promise<Found[]> {
  if (!hasRole(context.account, 'penilai')) return []
  const clashes = await settleable(context)
  const proposals = await answerable(context)
  return [
    {
      id: 'clashes', for: ['penilai'], count: clashes.length, message: { key: 'home.waits.clashes' }, detail: { key: 'home.waits.clashes-why' }, tone: 'bad', tag: { key: 'home.tag.rating' },
      route: `/penilaian?periode=${onePeriod(clashes.map(({ periodId }) => periodId))}`,
    },
    {
      id: 'proposals', for: ['penilai'], count: proposals.length, message: { key: 'home.waits.proposals' }, detail: { key: 'home.waits.proposals-why' }, tone: 'warn',
      tag: { key: 'home.tag.calibration' }, route: `/penilaian?periode=${onePeriod(proposals.map(({ periodId }) => periodId))}`,
    },
  ]
}

// As the answer itself is let through: an open period, and a span that the caller rates, own or by delegation, within the units granted.
async function answerable(context: Context): Promise<readonly Ref[]> {
  const { db } = context
  const waiting = await db.selectFrom('calibration_proposal').innerJoin('calibration', 'calibration.id', 'calibration_proposal.calibration_id')
    .innerJoin('appraisal_period', 'appraisal_period.id', 'calibration.period_id').select(['calibration.period_id as periodId', 'assignment_id as assignmentId'])
    .where('calibration_proposal.state', '=', 'proposed').where('calibration.state', '=', 'open').where('appraisal_period.state', '=', 'open').execute()
  return ratedBy(context, waiting)
}

// Own saves of ratings that the caller still rates: whoever took over the duty sees them beside the rating and settles them.
async function settleable(context: Context): Promise<readonly Ref[]> {
  const waiting = await context.db.selectFrom('evaluation_clash').innerJoin('evaluation_version', 'evaluation_version.id', 'evaluation_clash.version_id')
    .innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id').select(['period_id as periodId', 'assignment_id as assignmentId'])
    .where('account_id', '=', context.account.id).where('settled_at', 'is', null).execute()
  return ratedBy(context, waiting)
}

async function ratedBy(context: Context, waiting: readonly Ref[]): Promise<readonly Ref[]> {
  const { db } = context
  if (waiting.length === 0) return []
  const reachOf = await spanReach(context)
  const spans = await readSpans(db, { periodIds: [...new Set(waiting.map(({ periodId }) => periodId))], assignments: [...new Set(waiting.map(({ assignmentId }) => assignmentId))] })
  const mine = new Set(spans.filter((span) => reachOf(span)?.evaluator).map(spanKey))
  return waiting.filter((one) => mine.has(spanKey(one)))
}
