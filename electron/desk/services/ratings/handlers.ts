import type { ratings } from '../../../../shared/contract/rating.ts'
import type { HandlersOf } from '../../context.ts'
import { confirmRatings, returnRatings } from './confirm.ts'
import { addEvidence, removeEvidence } from './evidence.ts'
import { ratingGrid } from './grid.ts'
import { handOver } from './hand-over.ts'
import { issueSheet, listSheets } from './issue-sheet.ts'
import { lockRatings, reopenRatings } from './lock.ts'
import { oneRating } from './one.ts'
import { saveRatings } from './save.ts'
import { settleClash } from './settle-clash.ts'
import { recallRatings, submitRatings } from './submit.ts'

/** Rating: the grid with its autosave, the flow from draft to locked, evidence, sheets on paper. */
export const ratingsHandlers: HandlersOf<keyof typeof ratings> = {
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
  'rating-sheet.issue': issueSheet,
  'rating-sheet.list': listSheets,
}
