import type { MovedRatings } from '../../../../shared/contract/rating.ts'
import type { Context, Handler } from '../../context.ts'
import { inScope, unitScopeOf } from '../../row-scope.ts'
import { barsReopening } from '../objections/final.ts'
import { changedCapaian } from './confirm.ts'
import { moveReached } from './flow.ts'
import { publishVersions, type Publishable } from './publish.ts'
import { needReached, outsideRating } from './reached.ts'
import type { ReachedSpan } from './rows.ts'
import { sendBack } from './send-back.ts'

/** Locks confirmed ratings: from then on they count, as an imported rating does. */
export const lockRatings: Handler<'rating.lock'> = async (context, { evaluations }) => lockVersions(context, await needGoverned(context, await needReached(context, evaluations)))

/** Opens confirmed or locked ratings again: a draft follows. A locked one counts until the draft is locked in its turn. */
export const reopenRatings: Handler<'rating.reopen'> = async (context, { evaluations, reason }) => (
  moveReached(context, await needGoverned(context, await needReached(context, evaluations)), {
    act: 'reopen', whileOpen: true, who: () => null, why: ({ version }) => barsReopening(context.db, version.id), move: (moving) => sendBack(context, moving, 'reopening', reason),
  })
)

/** Locks the confirmed ratings among these in the store of the call; the others are named with their reason. Whoever calls it has checked the reach. */
export async function lockVersions(context: Pick<Context, 'db' | 'now' | 'today' | 'account'>, reached: readonly Pick<ReachedSpan, 'span'>[]): Promise<MovedRatings> {
  const nobody = { evaluator: null, superior: null, reader: true, auditor: false }
  const locked: Publishable[] = []
  const moved = await moveReached(context, reached.map(({ span }) => ({ span, reach: nobody })), {
    act: 'lock', whileOpen: false, who: () => null, why: changedCapaian,
    move: async ({ span, version }) => {
      const stamps = { state: 'locked' as const, locked_at: context.now(), locked_by: context.account.id }
      await context.db.updateTable('evaluation_version').set(stamps).where('id', '=', version.id).execute()
      locked.push({ span, version: { ...version, ...stamps } })
    },
  })
  await publishVersions(context, locked)
  return moved
}

// An Auditor reads a unit without deciding there.
async function needGoverned(context: Pick<Context, 'db' | 'account' | 'today'>, reached: readonly ReachedSpan[]): Promise<readonly ReachedSpan[]> {
  const scope = await unitScopeOf(context, ['admin', 'pimpinan'])
  const outside = reached.find(({ span }) => !inScope(scope, span.unitId))
  if (outside) throw outsideRating(outside.span)
  return reached
}
