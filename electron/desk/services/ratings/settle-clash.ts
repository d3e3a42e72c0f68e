import { sameEvaluation } from '../../../../shared/domain/appraisal/evaluation-change.ts'
import { evaluationContentSchema, patched } from '../../../../shared/domain/appraisal/evaluation.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Handler } from '../../context.ts'
import { OutsideReach } from '../../row-scope.ts'
import { spanKey } from '../periods/spans.ts'
import { accountNames } from './account-names.ts'
import { headsOf } from './heads.ts'
import { reachRatings } from './reached.ts'
import { answerOf, writerOf } from './save.ts'
import { contentOf, presentVersions, versionOfId } from './versions.ts'

/**
 * Settles a clash with what shall stand, laid over what stands now. Where that has moved on meanwhile, the clash stays and what stands is
 * answered. To keep what stands writes nothing, and is possible in a closed period and after the rating has gone on, too.
 */
export const settleClash: Handler<'rating.settle-clash'> = async (context, { clashId, revision, patch }) => {
  const { db } = context
  const said = { key: 'rating.no-such-clash' } as const
  const unknown = new TanjakError('not-found', said)
  const clash = await db.selectFrom('evaluation_clash').selectAll().where('id', '=', clashId).where('settled_at', 'is', null).executeTakeFirst()
  if (!clash) throw unknown
  const version = await versionOfId(db, clash.version_id)
  const { found } = await reachRatings(context, [version])
  const reached = found.get(spanKey(version))
  // In the words of one that is not there, so that nobody learns which there are.
  if (!reached) throw new OutsideReach({ entity: 'evaluation-clash', id: String(clashId), said })
  if (!reached.reach.evaluator) throw unknown
  const ref = { periodId: version.periodId, assignmentId: version.assignmentId }
  const present = (await presentVersions(db, [ref.periodId], [ref.assignmentId])).get(spanKey(ref)) ?? version
  if (present.revision !== revision) {
    const nameOf = await accountNames(db)
    const waiting = { id: clash.id, mine: evaluationContentSchema.parse(JSON.parse(clash.content)), at: clash.at, by: nameOf(clash.account_id) ?? '' }
    return answerOf(reached, present, (await headsOf(db, [ref.periodId]))(reached.span), { outcome: 'clash', message: { key: 'rating.clash-moved' }, clash: waiting })
  }
  const content = contentOf(present)
  const saved = sameEvaluation(patched(content, patch), content)
    ? answerOf(reached, present, (await headsOf(db, [ref.periodId]))(reached.span), { outcome: 'saved', message: null })
    : await (await writerOf(context, [ref]))(reached, { ...ref, revision, patch })
  if (saved.outcome === 'saved') {
    await db.updateTable('evaluation_clash').set({ settled_at: context.now(), settled_by: context.account.id }).where('id', '=', clash.id).execute()
  }
  return saved
}
