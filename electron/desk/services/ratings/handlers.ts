import type { ratings } from '../../../../shared/contract/rating.ts'
import type { HandlersOf } from '../../context.ts'
import { confirmRatings, returnRatings } from './confirm.ts'
import { addEvidence, removeEvidence } from './evidence.ts'
import { ratingGrid } from './grid.ts'
import { handOver } from './hand-over.ts'
import { lockRatings, reopenRatings } from './lock.ts'
import { oneRating } from './one.ts'
import { saveRatings } from './save.ts'
import { settleClash } from './settle-clash.ts'
import { recallRatings, submitRatings } from './submit.ts'

const written: HandlersOf<Exclude<keyof typeof ratings, `rating-sheet.${string}`>> = {
  'rating.grid': ratingGrid,
  'rating.one': oneRating,
  'rating.save': saveRatings,
  'rating.settle-clash': settleClash,
  'rating.submit': submitRatings,
  'rating.recall': recallRatings,
  'rating.confirm': confirmRatings,
  'rating.return': returnRatings,
  'rating.lock': lockRatings,
  'rating.reopen': reopenRatings,
  'rating.hand-over': handOver,
  'evidence.add': addEvidence,
  'evidence.remove': removeEvidence,
}

/** The code behind these procedures; the sheets on paper are still to come. */
export const ratingsHandlers = written as HandlersOf<keyof typeof ratings>
