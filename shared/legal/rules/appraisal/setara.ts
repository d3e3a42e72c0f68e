import { later } from '../../../calendar/iso-date.ts'
import { predikatNames } from '../../parameters/appraisal/predikat.ts'
import { predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Law } from '../../types.ts'

/** Letters and spacing never tell two words apart; "Kurang / Misconduct" is "kurang/misconduct". */
export const plainWord = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\s*\/\s*/g, '/')

/**
 * The present predikat that a word of an older rule or file stands for, or null where no rule aligns it. Words of years before the
 * alignment are read by its first version, for it was made to align them.
 */
export function setaraPredikat(word: string, law: Law): Predikat | null {
  const names = law.readOn(predikatNames, later(law.on, predikatNames.values[0]?.from ?? law.on))
  return predikatSchema.options.find((predikat) => names[predikat].some((name) => plainWord(name) === plainWord(word))) ?? null
}
