import type { Kysely } from 'kysely'
import type { EvaluationState } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Seat } from '../../../../shared/domain/calibration/crowd.ts'
import type { Database } from '../../db/tables/database.ts'
import { spanKey, type Span } from '../periods/spans.ts'
import { importedFor } from '../ratings/imported.ts'
import { lastLocked } from '../ratings/last-locked.ts'
import { conflictsOfRatings } from '../ratings/rating-conflicts.ts'
import { presentVersions, type StoredVersion } from '../ratings/versions.ts'

/**
 * The rating of a span as a calibration sees it: an entered one that was submitted; while that is a draft again, the one that was locked
 * before; else an imported one, else none.
 */
export type PresentRating = Seat & {
  readonly source: 'entry' | 'import' | 'none'
  readonly state: EvaluationState | null
  readonly version: StoredVersion | null
  readonly ratingId: number | null
  /** Whether an import says otherwise than the locked rating and nobody has decided yet which counts. */
  readonly disputed: boolean
}

const none: PresentRating = { source: 'none', state: null, version: null, ratingId: null, disputed: false, hasilKerja: null, perilakuKerja: null, predikat: null }
/** The states in which others than the evaluator may see a rating; a draft is not there yet. */
const SEEN: readonly EvaluationState[] = ['submitted', 'confirmed', 'locked']

/** The present ratings of spans of one period. */
export async function presentRatings(db: Kysely<Database>, periodId: number, spans: readonly Span[]): Promise<(assignmentId: number) => PresentRating> {
  const ids = spans.map(({ assignmentId }) => assignmentId)
  const [versions, locked] = [await presentVersions(db, [periodId], ids), await lastLocked(db, [periodId], ids)]
  const [imported, conflicts] = [await importedFor(db, spans), await conflictsOfRatings(db, spans)]
  return (assignmentId) => {
    const key = spanKey({ periodId, assignmentId })
    const latest = versions.get(key)
    const version = latest && SEEN.includes(latest.state) ? latest : locked.get(key)
    if (version) {
      const disputed = version.state === 'locked' && conflicts.has(key)
      return { source: 'entry', state: version.state, version, ratingId: null, disputed, hasilKerja: version.hasil_kerja, perilakuKerja: version.perilaku_kerja, predikat: version.predikat }
    }
    const rating = imported.get(key)
    if (!rating) return none
    return { ...none, source: 'import', ratingId: rating.ratingId, hasilKerja: rating.hasilKerja, perilakuKerja: rating.perilakuKerja, predikat: rating.predikat }
  }
}
