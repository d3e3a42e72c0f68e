import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'
import type { Context } from '../../context.ts'
import { readSpans, spanKey } from '../periods/spans.ts'
import { publishVersion } from '../ratings/publish.ts'
import { addVersion, contentOf, presentVersions } from '../ratings/versions.ts'
import { objectionNumber, type StoredObjection } from './stored.ts'

/** The rating that an upheld objection gives, and in whose name. */
export type Upheld = {
  readonly toHasilKerja: Ekspektasi | null
  readonly toPerilakuKerja: Ekspektasi | null
  readonly reason: string
  readonly recommendation: string
  readonly decidedOn: IsoDate
  readonly delegationId: number | null
}

/**
 * Makes the version that an upheld objection gives: submitted, confirmed and locked at once, beside the former one that stays as it is.
 * The head of a unit keeps the hasil kerja that followed from the capaian. Throws `refused` where the rating was opened again since.
 */
export async function makeVersion(
  context: Context, row: StoredObjection, upheld: Upheld,
): Promise<{ readonly versionId: number; readonly hasilKerja: Ekspektasi | null; readonly perilakuKerja: Ekspektasi | null }> {
  const { db, now, account } = context
  const present = (await presentVersions(db, [row.periodId], [row.assignmentId])).get(spanKey(row))
  if (present?.id !== row.version_id) throw new TanjakError('refused', { key: 'objection.reopened', values: { number: objectionNumber(row) } })
  const [span] = await readSpans(db, { periodIds: [row.periodId], assignments: [row.assignmentId] })
  if (!span) throw new TanjakError('refused', { key: 'objection.no-span', values: { name: row.name } })
  const [at, by] = [now(), account.id]
  const { headsUnit } = span
  const hasilKerja = headsUnit ? row.hasilKerja : upheld.toHasilKerja
  const before = contentOf(present)
  const content = {
    ...before, hasilKerja: headsUnit ? before.hasilKerja : hasilKerja, perilakuKerja: upheld.toPerilakuKerja, recommendation: upheld.recommendation, reason: upheld.reason,
  }
  const versionId = await addVersion(db, span, {
    state: 'locked', origin: 'objection', content, headHasilKerja: headsUnit ? row.hasilKerja : null, reason: upheld.reason, at, by,
    stamps: {
      submitted_at: present.submitted_at, submitted_by: present.submitted_by, submitted_for: present.submitted_for,
      confirmed_at: at, confirmed_by: by, confirmed_for: upheld.delegationId, locked_at: at, locked_by: by,
    },
  })
  const made = (await presentVersions(db, [row.periodId], [row.assignmentId])).get(spanKey(row))
  if (made?.id !== versionId) throw new Error(`Objection ${row.id} made no present version`)
  await publishVersion(context, span, made)
  return { versionId, hasilKerja, perilakuKerja: upheld.toPerilakuKerja }
}
