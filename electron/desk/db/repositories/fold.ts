import { foldText } from '../../../../shared/text/fold.ts'

export { foldText }

const TITLES = new Set(['dr', 'drs', 'dra', 'drg', 'drh', 'ir', 'h', 'hj', 'prof', 'apt', 'ns', 'kh', 'r', 'rr'])

/** Folds a person's name without degrees and forms of address, so that `Dr. Hj. Sri Ayu, S.H., M.Si.` and `SRI AYU` are the same. */
export function foldName(name: string): string {
  const words = foldText(name.split(',')[0] ?? name).split(' ')
  const kept = words.filter((word, index) => index === words.length - 1 || !TITLES.has(word))
  return kept.join(' ')
}

/** How alike two folded texts are by their pairs of letters, from 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)]
  const total = left.size + right.size
  if (total === 0) return a === b ? 1 : 0
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared += 1
  return (2 * shared) / total
}

function pairs(text: string): Set<string> {
  const found = new Set<string>()
  for (let index = 0; index < text.length - 1; index += 1) found.add(text.slice(index, index + 2))
  return found
}
