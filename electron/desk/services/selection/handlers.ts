import type { selections } from '../../../../shared/contract/selection.ts'
import type { HandlersOf } from '../../context.ts'
import { shortlistFairness } from '../fairness/shortlist-fairness.ts'
import { cancelRound, setSettings } from './change-round.ts'
import { compareTwo } from './compare.ts'
import { exportShortlist } from './export.ts'
import { freezeList } from './freeze.ts'
import { openRound } from './open-round.ts'
import { roundOutside, roundPool, roundRanking } from './pool-views.ts'
import { recompute } from './recompute.ts'
import { getRound } from './round-get.ts'
import { roundPeople, setPerson } from './round-people.ts'
import { roundHeads } from './round-row.ts'
import { getShortlist, shortlistOutside } from './shortlist-views.ts'

/** Selection rounds: who is in the pool and why not, who stands above whom and why, and the frozen list that can be worked out again. */
export const selectionHandlers: HandlersOf<keyof typeof selections> = {
  'round.list': async ({ db }) => ({ rounds: await roundHeads(db) }),
  'round.open': openRound,
  'round.get': getRound,
  'round.set-settings': setSettings,
  'round.pool': roundPool,
  'round.outside': roundOutside,
  'round.ranking': roundRanking,
  'round.compare': compareTwo,
  'round.people': roundPeople,
  'round.set-person': setPerson,
  'round.cancel': cancelRound,
  'round.freeze': freezeList,
  'shortlist.get': getShortlist,
  'shortlist.outside': shortlistOutside,
  'shortlist.recompute': recompute,
  'shortlist.fairness': (context, { id }) => shortlistFairness(context, id),
  'shortlist.export': exportShortlist,
}
