import { z } from 'zod'

/** The golongan ruang of PNS, from lowest to highest. */
export const golonganSchema = z.enum([
  'I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e',
]).meta({ words: '' })
export type Golongan = z.infer<typeof golonganSchema>

/** The golongan of PPPK, from lowest to highest; never written in the `III/a` style. */
export const pppkGolonganSchema = z.enum([
  'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII',
]).meta({ words: '' })
export type PppkGolongan = z.infer<typeof pppkGolonganSchema>

/** Negative when the first golongan ruang is lower, zero when equal, positive when higher. */
export function compareGolongan(a: Golongan, b: Golongan): number {
  return golonganSchema.options.indexOf(a) - golonganSchema.options.indexOf(b)
}

/** The golongan ruang one step higher, or null above IV/e. */
export function nextGolongan(golongan: Golongan): Golongan | null {
  return golonganSchema.options[golonganSchema.options.indexOf(golongan) + 1] ?? null
}
