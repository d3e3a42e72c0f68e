import { pangkatNames } from '../../legal/parameters/identity/pangkat.ts'
import type { Golongan } from '../../legal/terms/golongan.ts'

export { parseGolongan, parsePppkGolongan } from '../../legal/terms/read-golongan.ts'

/** The name of the pangkat of a golongan ruang, `Penata Muda Tingkat I` for III/b. */
export function pangkatName(golongan: Golongan): string {
  const names = pangkatNames.values.at(-1)?.value
  return names === undefined || names === 'repealed' ? golongan : names[golongan]
}
