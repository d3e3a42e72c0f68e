import type { HandlersOf } from '../../context.ts'
import { exportCandidates } from './export.ts'
import { setFlag } from './flag.ts'
import { listCandidates } from './list.ts'

/** The lists of those whom a run flags, and what the board does with each flag. */
export const candidatesHandlers: HandlersOf<'candidates.list' | 'candidates.export' | 'candidates.flag'> = {
  'candidates.list': listCandidates,
  'candidates.export': exportCandidates,
  'candidates.flag': setFlag,
}
