import { exact, exactText, roundHalfUp, type Exact } from '../../../shared/numbers/exact.ts'
import type { Say } from '../say.tsx'

const MOST_DECIMALS = 6
const SHOWN_DECIMALS = 4
const ABOUT = '≈ '

/** An exact number in the reader's way of writing; one whose decimals do not end soon is rounded and marked so. Null when it is no number. */
export function exactInWords(text: string, say: Say): string | null {
  const value = read(text)
  return value === null ? null : written(value, say)
}

/** What a step adds to a sum, with its sign: `+11,25`, `−5`; nought has none. */
export function amountInWords(text: string, say: Say): string {
  const value = read(text)
  if (value === null) return text
  const size = written(value.abs(), say)
  const sign = value.n === 0n ? '' : value.s > 0n ? '+' : '−'
  return size.startsWith(ABOUT) ? `${ABOUT}${sign}${size.slice(ABOUT.length)}` : `${sign}${size}`
}

/** The exact sum of amounts; null when there are fewer than two, or one is no number. */
export function sumOf(amounts: readonly string[]): string | null {
  const values = amounts.map(read)
  if (values.length < 2) return null
  let sum = exact(0)
  for (const value of values) {
    if (value === null) return null
    sum = sum.add(value)
  }
  return exactText(sum)
}

function written(value: Exact, say: Say): string {
  const text = exactText(value)
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(text)
  if (decimals !== null && (decimals[1] ?? '').length <= MOST_DECIMALS) return say.number(text)
  return `${ABOUT}${say.number(roundHalfUp(value, SHOWN_DECIMALS))}`
}

function read(text: string): Exact | null {
  try {
    return exact(text)
  } catch {
    return null
  }
}
