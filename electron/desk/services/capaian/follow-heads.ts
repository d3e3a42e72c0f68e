import type { Kysely } from 'kysely'
import type { CapaianSet } from '../../../../shared/contract/capaian.ts'
import type { Capaian } from '../../../../shared/legal/terms/capaian.ts'
import type { Database } from '../../db/tables/database.ts'
import { readSpans, spanKey } from '../periods/spans.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { contentOf, presentVersions, ratedColumns } from '../ratings/versions.ts'
import { headHasilKerja } from './head-hasil-kerja.ts'

/**
 * Lets the head of a unit follow its capaian: the hasil kerja and predikat of drafts are worked out anew. A version that was submitted,
 * confirmed or locked keeps what it says; where that differs, a sentence tells it.
 */
export async function followHeads(db: Kysely<Database>, periodId: number, unitId: string, level: Capaian): Promise<Pick<CapaianSet, 'drafts' | 'kept'>> {
  const heads = (await readSpans(db, { periodIds: [periodId], units: new Set([unitId]) })).filter(({ headsUnit }) => headsUnit)
  if (heads.length === 0) return { drafts: 0, kept: [] }
  const [versions, profile] = [await presentVersions(db, [periodId]), await activeProfile(db)]
  const kept: CapaianSet['kept'] = []
  let drafts = 0
  for (const span of heads) {
    const version = versions.get(spanKey(span))
    if (!version) continue
    const hasilKerja = headHasilKerja(level, span.ends, profile)
    if (version.state === 'draft') {
      await db.updateTable('evaluation_version').set(ratedColumns(span, { content: contentOf(version), headHasilKerja: hasilKerja })).where('id', '=', version.id).execute()
      drafts++
    } else if (version.hasil_kerja !== hasilKerja) {
      const values = {
        name: span.name, was: version.hasil_kerja === null ? '–' : { text: `legal.ekspektasi.${version.hasil_kerja}` }, now: hasilKerja === null ? '–' : { text: `legal.ekspektasi.${hasilKerja}` },
      } as const
      kept.push({ key: `capaian.kept.${version.state === 'returned' ? 'submitted' : version.state}`, values })
    }
  }
  return { drafts, kept }
}
