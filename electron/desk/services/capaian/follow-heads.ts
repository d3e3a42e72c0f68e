import type { Kysely } from 'kysely'
import type { CapaianSet } from '../../../../shared/contract/capaian.ts'
import type { Capaian } from '../../../../shared/legal/terms/capaian.ts'
import type { Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { readSpans, spanKey } from '../periods/spans.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { contentOf, presentVersions, ratedColumns, type StoredVersion } from '../ratings/versions.ts'
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
    } else if (version.hasil_kerja !== hasilKerja) kept.push(keptMessage(span.name, version, hasilKerja))
  }
  return { drafts, kept }
}

function keptMessage(name: string, version: StoredVersion, hasilKerja: Ekspektasi | null): Message {
  const word = (one: Ekspektasi | null) => (one === null ? '–' : { text: `legal.ekspektasi.${one}` } as const)
  const state = version.state === 'confirmed' || version.state === 'locked' ? version.state : 'submitted'
  return { key: `capaian.kept.${state}`, values: { name, was: word(version.hasil_kerja), now: word(hasilKerja) } }
}
