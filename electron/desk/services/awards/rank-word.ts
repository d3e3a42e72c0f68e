import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { pangkatNames } from '../../../../shared/legal/parameters/identity/pangkat.ts'
import { golonganSchema } from '../../../../shared/legal/terms/golongan.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'

/** Pangkat with golongan ruang as forms write them; the golongan of a PPPK as it is. */
export function rankWord(golongan: string | null, on: IsoDate): string | null {
  const known = golonganSchema.safeParse(golongan).data
  return known ? `${valueOn(pangkatNames, on).dated.value[known]}, ${known}` : golongan
}
