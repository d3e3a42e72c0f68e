import type { awards } from '../../../../shared/contract/award.ts'
import type { HandlersOf } from '../../context.ts'
import { awardFairness } from '../fairness/award-fairness.ts'
import { getRound } from './body.ts'
import { setQuota, writeMinutes } from './change.ts'
import { closeRound, removeRound } from './close.ts'
import { decideNominees } from './decide.ts'
import { exportRound } from './export.ts'
import { listKinds } from './kinds.ts'
import { listNominees } from './nominees.ts'
import { openAwardRound } from './open.ts'
import { findRound, listRounds } from './round-row.ts'

/** Nomination rounds of rewards: flagged by rule, quota, decision of the board, annex. */
export const awardsHandlers: HandlersOf<keyof typeof awards> = {
  'award.kinds': listKinds,
  'award.rounds': async (context) => ({ rounds: await listRounds(context) }),
  'award.open': openAwardRound,
  'award.get': getRound,
  'award.nominees': listNominees,
  'award.decide': decideNominees,
  'award.set-quota': setQuota,
  'award.write-minutes': writeMinutes,
  'award.close': closeRound,
  'award.remove': removeRound,
  'award.fairness': async (context, { id }) => awardFairness(context, (await findRound(context, id)).id),
  'award.export': exportRound,
}
