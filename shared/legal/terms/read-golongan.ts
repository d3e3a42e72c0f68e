import { golonganSchema, pppkGolonganSchema, type Golongan, type PppkGolongan } from './golongan.ts'

const ROMAN: readonly string[] = pppkGolonganSchema.options
const GOLONGAN_RUANG = /^(?:GOL(?:ONGAN)?(?:\s*RUANG)?)?[\s.:]*(I{1,3}|IV|[1-4])[\s/.-]*([A-E])$/
const IN_TEXT = /(?:^|[\s(,;])(I{1,3}|IV)\s*\/\s*([A-E])(?:[\s),;]|$)/

/** Reads a golongan ruang as people write it: `III/b`, `III/B`, `IIIb`, `3B`, `Penata Muda Tk. I (III/b)`; null when it is none. */
export function parseGolongan(text: string): Golongan | null {
  const plain = text.trim().toUpperCase()
  const parts = GOLONGAN_RUANG.exec(plain) ?? IN_TEXT.exec(plain)
  if (!parts) return null
  const [, step = '', letter = ''] = parts
  const read = golonganSchema.safeParse(`${ROMAN[Number(step) - 1] ?? step}/${letter.toLowerCase()}`)
  return read.success ? read.data : null
}

/** Reads a golongan of PPPK: `IX`, `9` or `09` (as payrolls store it); null when it is none. */
export function parsePppkGolongan(text: string): PppkGolongan | null {
  const plain = text.trim().toUpperCase().replace(/^GOL(ONGAN)?[\s.:]*/, '')
  const read = pppkGolonganSchema.safeParse(/^\d{1,2}$/.test(plain) ? ROMAN[Number(plain) - 1] : plain)
  return read.success ? read.data : null
}
