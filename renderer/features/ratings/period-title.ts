import { periodLabelWords } from '../../../shared/domain/period-words.ts'
import type { Say } from '../../components/say.tsx'

/** A period by its label in words that stand alone: `Triwulan III 2026`. */
export function periodTitle(label: string, say: Say): string {
  const words = say('rating.periodName', { period: periodLabelWords(label) })
  return words.charAt(0).toUpperCase() + words.slice(1)
}
