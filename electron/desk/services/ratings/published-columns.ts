import type { Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodOf } from '../../../../shared/calendar/period.ts'
import type { Database } from '../../db/tables/database.ts'
import type { OpenRow } from '../import/book.ts'
import type { Span } from '../periods/spans.ts'
import type { StoredVersion } from './versions.ts'

/** An official as a rating names its evaluator. */
export type Official = { readonly nip: string | null; readonly name: string; readonly post: string | null }
/** All officials who rate, by their number. */
export type Officials = ReadonlyMap<number, Official>

/** Reads who rates: employees with the post that they hold now, others as they were entered. */
export async function readOfficials(db: Kysely<Database>): Promise<Officials> {
  const rows = await db.selectFrom('rater').leftJoin('person', 'person.id', 'rater.person_id').leftJoin('person_current', 'person_current.person_id', 'person.id')
    .select(['rater.id', 'rater.name', 'rater.post', 'person.nip', 'person.name as personName', 'person_current.post_name as personPost']).execute()
  return new Map(rows.map((row) => [row.id, { nip: row.nip, name: row.name ?? row.personName ?? '', post: row.post ?? row.personPost }]))
}

/** The columns of the rating that a locked version gives, named and dated as an import would have it. */
export function publishedColumns(span: Span, version: StoredVersion, officials: Officials): OpenRow {
  const evaluator = span.evaluatorId === null ? undefined : officials.get(span.evaluatorId)
  const whole = periodOf(isoDate(span.starts), isoDate(span.ends)).kind === span.periodKind
  return {
    person_id: span.personId, period_start: span.starts, period_end: span.ends,
    // An annual rating of part of the year is one of an SKP over that part; a part of a quarter or month stays periodic.
    period_kind: whole || span.periodKind !== 'year' ? span.periodKind : 'other',
    post_name: span.post, post_kind_code: null, unit_id: span.unitId, unit_name: span.unit, parent_unit_name: null, acting: span.acting ? 1 : 0,
    hasil_kerja: version.hasil_kerja, perilaku_kerja: version.perilaku_kerja, hasil_akhir: version.predikat, predikat: version.predikat, contradicts: 0,
    golongan: span.golongan, employee_kind: span.employeeKind, evaluator_nip: evaluator?.nip ?? null, evaluator_name: evaluator?.name ?? null, evaluator_post: evaluator?.post ?? null,
    rated_at: (version.submitted_at ?? version.created_at).slice(0, 10), skp_id: null, version_id: version.id,
  }
}
