import type { Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RatingRow } from '../../../../shared/contract/rating.ts'
import type { Capaian } from '../../../../shared/legal/terms/capaian.ts'
import type { Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { capaianOfAll } from '../capaian/capaian-of.ts'
import { headHasilKerja } from '../capaian/head-hasil-kerja.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import type { Span } from '../periods/spans.ts'

/** What the capaian of the unit means for its head. */
export type Head = NonNullable<RatingRow['head']>

type HeadSpan = Pick<Span, 'periodId' | 'headsUnit' | 'unitId' | 'unit' | 'ends'>

/** The hasil kerja of heads of units as the capaian of their units gives it; null for anybody who heads none. */
export async function headsOf(db: Kysely<Database>, periodIds: readonly number[]): Promise<(span: HeadSpan) => Head | null> {
  const [capaian, profile] = [await capaianOfAll(db, periodIds), await activeProfile(db)]
  const known = new Map<string, Ekspektasi | null>()
  const follows = (level: Capaian | null, ends: string): Ekspektasi | null => {
    const key = `${level} ${ends}`
    const before = known.get(key)
    if (before !== undefined) return before
    const hasilKerja = headHasilKerja(level, isoDate(ends), profile)
    known.set(key, hasilKerja)
    return hasilKerja
  }
  return (span) => {
    if (!span.headsUnit) return null
    const level = span.unitId === null ? null : capaian.get(span.periodId)?.get(span.unitId) ?? null
    const hasilKerja = follows(level, span.ends)
    return { unit: span.unit, capaian: level, hasilKerja, message: headMessage(span.unit, level, hasilKerja) }
  }
}

function headMessage(unit: string, level: Capaian | null, hasilKerja: Ekspektasi | null): Message {
  if (level === null) return { key: 'rating.head.waits', values: { unit } }
  const values = { unit, capaian: { text: `legal.capaian.${level}` } } as const
  return hasilKerja === null ? { key: 'rating.head.no-rule', values } : { key: 'rating.head.follows', values: { ...values, hasil: { text: `legal.ekspektasi.${hasilKerja}` } } }
}
