/**
 * A seeded source of choices. Every part of the sample office takes its own fork by name,
 * so that adding a choice in one part does not change what another part makes.
 */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  weighted<T>(list: readonly T[], weightOf: (one: T) => number): T
  /** About normal with mean 0 and deviation 1, made of sums only: logarithms differ in the last bit between engines. */
  bell(): number
  shuffled<T>(list: readonly T[]): T[]
  /** An identifier in the shape of a UUID. */
  uuid(): string
  fork(name: string): Random
}

/** Makes a source of choices from a text: the same text always gives the same choices, on every computer. */
export function seededRandom(seed: string): Random {
  const next = sfc32(seed)
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const random: Random = {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const found = list[int(0, list.length - 1)]
      if (found === undefined) throw new RangeError('Nothing to pick from')
      return found
    },
    weighted: (list, weightOf) => {
      let left = next() * list.reduce((sum, one) => sum + weightOf(one), 0)
      return list.find((one) => (left -= weightOf(one)) < 0) ?? random.pick(list)
    },
    bell: () => {
      let sum = -6
      for (let i = 0; i < 12; i += 1) sum += next()
      return sum
    },
    shuffled: (list) => {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i -= 1) {
        const j = int(0, i)
        const held = out[i] as (typeof out)[number]
        out[i] = out[j] as (typeof out)[number]
        out[j] = held
      }
      return out
    },
    uuid: () => {
      const hex = Array.from({ length: 4 }, () => int(0, 0xffffffff).toString(16).padStart(8, '0')).join('')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
    fork: (name) => seededRandom(`${seed}/${name}`),
  }
  return random
}

/** Chris Doty-Humphrey's "small fast counter" with 32-bit words, seeded by hashing the text four ways. */
function sfc32(seed: string): () => number {
  let [a, b, c, count] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 1].map((start) => hash(seed, start)) as [number, number, number, number]
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum | 0
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 8; i += 1) next()
  return next
}

function hash(text: string, start: number): number {
  let value = start
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  return value ^ (value >>> 15)
}
