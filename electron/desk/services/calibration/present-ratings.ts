import type { Kysely } from 'kysely'
import type { EvaluationState } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Seat } from '../../../../shared/domain/calibration/crowd.ts'
import type { Database } from '../../db/tables/database.ts'
import { spanKey, type Span } from '../periods/spans.ts'
import { importedFor } from '../ratings/imported.ts'
import { presentVersions, type StoredVersion } from '../ratings/versions.ts'

/** The rating of a span as a calibration sees it: an entered one that was submitted, else an imported one, else none. */
export type PresentRating = Seat & {
  readonly source: 'entry' | 'import' | 'none'
  readonly state: EvaluationState | null
  readonly version: StoredVersion | null
  readonly ratingId: number | null
}

const none: PresentRating = { source: 'none', state: null, version: null, ratingId: null, hasilKerja: null, perilakuKerja: null, predikat: null }
/** The states in which others than the evaluator may see a rating; a draft is not there yet. */
const SEEN: readonly EvaluationState[] = ['submitted', 'confirmed', 'locked']

/** The present ratings of spans of one period. */
export async function presentRatings(db: Kysely<Database>, periodId: number, spans: readonly Span[]): Promise<(assignmentId: number) => PresentRating> {
  const versions = await presentVersions(db, [periodId])
  const imported = await importedFor(db, spans)
  return (assignmentId) => {
    const key = spanKey({ periodId, assignmentId })
    const version = versions.get(key)
    if (version && SEEN.includes(version.state)) {
      return { source: 'entry', state: version.state, version, ratingId: null, hasilKerja: version.hasil_kerja, perilakuKerja: version.perilaku_kerja, predikat: version.predikat }
    }
    const rating = imported.get(key)
    if (!rating) return none
    return { ...none, source: 'import', ratingId: rating.ratingId, hasilKerja: rating.hasilKerja, perilakuKerja: rating.perilakuKerja, predikat: rating.predikat }
  }
}
