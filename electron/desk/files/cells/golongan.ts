import { golonganSchema, pppkGolonganSchema } from '../../../../shared/legal/terms/golongan.ts'
import { plainWord } from './cell.ts'
import type { WordRead } from './words.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII']
const PNS = /^(?:gol(?:ongan)?\.? *)?(iv|iii|ii|i|[1-4]) *[/.\- ]? *([a-e])$/i

/**
 * Writes a golongan as the law does: `III/d` for PNS, `IX` for PPPK; a pangkat in front or in brackets is left out.
 * Anything that is neither stays as it stands, for it is checked where it is used.
 */
export function readGolongan(text: string | null): string | null {
  if (text === null) return null
  return pnsGolongan(text) ?? pppkGolongan(text) ?? pnsGolongan(inBrackets(text)) ?? pppkGolongan(inBrackets(text)) ?? text
}

/** Reads a golongan as a word of the list that the law knows; any other is unknown and never guessed. */
export function readKnownGolongan(text: string | null): WordRead<string> {
  const read = readGolongan(text)
  return isGolongan(read) ? { meaning: read, unknown: false } : { meaning: null, unknown: read !== null }
}

/** Whether a golongan as it is stored is one that the law knows, of PNS or of PPPK. */
export function isGolongan(golongan: string | null): golongan is string {
  return golonganSchema.safeParse(golongan).success || pppkGolonganSchema.safeParse(golongan).success
}

function inBrackets(text: string): string {
  return /\(([^()]+)\)/.exec(text)?.[1]?.trim() ?? /(?:^|[\s,])((?:IV|III|II|I) *\/ *[a-e])(?:[\s,)]|$)/i.exec(text)?.[1] ?? ''
}

function pnsGolongan(text: string): string | null {
  const parts = PNS.exec(text)
  if (!parts) return null
  const step = (parts[1] ?? '').toUpperCase()
  return `${ROMAN[Number(step) - 1] ?? step}/${(parts[2] ?? '').toLowerCase()}`
}

function pppkGolongan(text: string): string | null {
  const word = plainWord(text).replace(/^(?:golongan|gol)/, '')
  const index = /^\d{1,2}$/.test(word) ? Number(word) - 1 : ROMAN.findIndex((roman) => roman.toLowerCase() === word)
  return ROMAN[index] ?? null
}
