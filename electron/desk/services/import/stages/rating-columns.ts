import { isoDate } from '../../../../../shared/calendar/iso-date.ts'
import { periodOf } from '../../../../../shared/calendar/period.ts'
import { predikatOf, predikatOfRating } from '../../../../../shared/domain/appraisal/predikat-of.ts'
import type { Ekspektasi, Predikat } from '../../../../../shared/legal/terms/predikat.ts'
import type { RatingRow } from '../../../files/parsed.ts'
import type { RatingInQuestion } from '../../reconcile/kinds/rating-conflicts.ts'
import type { OpenRow } from '../book.ts'

/** The columns of a rating as a file gives it, without the number of the row and of the import. */
export function ratingColumns(row: RatingRow, personId: number, unitId: string | null): OpenRow {
  return {
    person_id: personId, period_start: row.period.start, period_end: row.period.end, period_kind: row.period.kind, post_name: row.postName,
    post_kind_code: row.postKindCode, unit_id: unitId, unit_name: row.unitName, parent_unit_name: row.parentUnitName, acting: row.acting ? 1 : 0,
    hasil_kerja: row.hasilKerja, perilaku_kerja: row.perilakuKerja, hasil_akhir: row.hasilAkhir, ...ratedColumns(row),
    golongan: row.golongan, employee_kind: row.employeeKind, evaluator_nip: row.evaluatorNip, evaluator_name: row.evaluatorName,
    evaluator_post: row.evaluatorPost, rated_at: row.ratedAt, skp_id: row.skpId, set_aside: 0, variant: 0,
  }
}

/** The predikat that counts, none while the file contradicts the matrix. */
function ratedColumns(row: RatingRow): { predikat: Predikat | null; contradicts: 0 | 1 } {
  const rated = predikatOfRating({ end: row.period.end, hasilKerja: row.hasilKerja, perilakuKerja: row.perilakuKerja, hasilAkhir: row.hasilAkhir, settled: null })
  return { predikat: rated.predikat, contradicts: rated.predikat === null && rated.gap === 'contradiction' ? 1 : 0 }
}

/** The three words of a rating in one text: two rows that differ here rate differently. */
export function signatureOf(row: OpenRow): string {
  return `${row['hasil_kerja']} ${row['perilaku_kerja']} ${row['hasil_akhir']}`
}

/** A stored rating as conflicts see it. */
export function inQuestion(row: OpenRow): RatingInQuestion {
  const text = (column: string): string | null => (row[column] ?? null) as string | null
  return {
    id: Number(row['id']), row: row['row_number'] as number | null, period: periodOf(isoDate(String(row['period_start'])), isoDate(String(row['period_end']))),
    post: String(row['post_name']), unit: String(row['unit_name']), hasilKerja: text('hasil_kerja') as Ekspektasi | null,
    perilakuKerja: text('perilaku_kerja') as Ekspektasi | null, hasilAkhir: text('hasil_akhir') as Predikat | null, ratedAt: text('rated_at'),
  }
}

/** What the matrix gives for a stored rating. */
export function matrixOf(row: OpenRow): Predikat | null {
  const { hasilKerja, perilakuKerja, period } = inQuestion(row)
  return predikatOf(hasilKerja, perilakuKerja, period.end)
}
