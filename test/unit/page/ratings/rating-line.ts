import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RatingRow } from '../../../../shared/contract/rating.ts'

/** One line of an invented grid, as the desk reads it out. */
export function ratingRow(number: number, some: Partial<RatingRow> = {}): RatingRow {
  return {
    periodId: 1, assignmentId: number, period: '2026-Q3', nip: `1990010120140210${String(number).padStart(2, '0')}`, name: `Pegawai ${number}`, golongan: 'III/b', employeeKind: 'PNS',
    post: 'Analis', unitId: 'U-1', unit: 'Bidang Contoh', acting: false, starts: isoDate('2026-07-01'), ends: isoDate('2026-09-30'), evaluator: 'Penilai', superior: 'Atasan',
    version: 0, revision: 0, state: null, origin: null, savedAt: null, because: null, content: null, predikat: null, head: null, imported: null, conflictId: null, clash: null,
    proposal: null, evidence: 0, handedOverOn: null, objection: null, delegation: null, mayWrite: true, whyNot: null, ...some,
  }
}
