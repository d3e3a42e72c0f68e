import type { Random } from '../random.ts'
import { nameWords } from '../words.ts'

/** A name in the manner of one region; some people have a single name, some a very long one. */
export function makeName(random: Random, sex: 'L' | 'P'): string {
  const style = random.weighted(nameWords.styles, (one) => one.weight)
  const [, order] = random.weighted(style.patterns, ([weight]) => weight)
  const used = new Set<string>()
  const parts = order.map((list) => {
    const words = style[sex][list] ?? []
    const free = words.filter((word) => !used.has(word))
    const word = random.pick(free.length > 0 ? free : words)
    used.add(word)
    return word
  })
  // A few carry the names of a grandparent as well: tables and documents must hold them.
  if (random.chance(0.004))
    parts.push(random.pick(style[sex]['given'] ?? parts), 'Kusumaningrat', random.pick(['Adiwangsa', 'Purbokusumo', 'Tirtanegara']))
  return parts.join(' ')
}

/** The place of birth, an invented one. */
export function makeBirthPlace(random: Random): string {
  return random.pick(nameWords.birthPlaces)
}

/** Titles of the hajj before the name, for some of the older; they come before titles of study. */
export function hajjTitle(random: Random, sex: 'L' | 'P', age: number): string {
  return age > 38 && random.chance(0.09) ? (sex === 'L' ? 'H.' : 'Hj.') : ''
}
