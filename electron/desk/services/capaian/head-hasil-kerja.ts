import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { ask } from '../../../../shared/legal/ask.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { capaianKepalaUnit } from '../../../../shared/legal/rules/appraisal/capaian-kepala-unit.ts'
import type { Capaian } from '../../../../shared/legal/terms/capaian.ts'
import { ekspektasiSchema, type Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'
import type { Profile } from '../../../../shared/legal/types.ts'

/** What the rule `appraisal.capaian-kepala-unit` says of a head whose unit has this capaian; throws a NotInForceError before the rule. */
export function headFinding(level: Capaian | null, on: IsoDate, profile: Profile | null): Finding {
  return ask(capaianKepalaUnit, { kepalaUnit: true, capaian: level }, on, profile)
}

/**
 * The hasil kerja that the head of a unit has by the unit's capaian, on the last day of the span that is rated. Null while no capaian
 * is set, and on days before the rule holds.
 */
export function headHasilKerja(level: Capaian | null, on: IsoDate, profile: Profile | null): Ekspektasi | null {
  if (level === null) return null
  try {
    return ekspektasiSchema.nullable().parse(headFinding(level, on, profile).details.hasilKerja ?? null)
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}
