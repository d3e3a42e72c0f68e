import { eselonSchema, type Eselon } from '../../legal/terms/posts.ts'

const STEPS = ['I', 'II', 'III', 'IV', 'V'] as const
const ESELON = /^(?:ESELON|ES)?[\s.:]*(I{1,3}|IV|V|[1-5])[\s./-]*([AB])?$/

/**
 * Reads an eselon as people write it: `II.b`, `IIb`, `II/B`, `2b`, `Eselon II.b`; eselon V is one level with or without its letter.
 * Null when it is none, or when the letter that tells the level is missing.
 */
export function parseEselon(text: string): Eselon | null {
  const parts = ESELON.exec(text.trim().toUpperCase())
  if (!parts) return null
  const [, written = '', letter = ''] = parts
  const step = STEPS[Number(written) - 1] ?? written
  const read = eselonSchema.safeParse(step === 'V' ? 'V' : `${step}.${letter.toLowerCase()}`)
  return read.success ? read.data : null
}
