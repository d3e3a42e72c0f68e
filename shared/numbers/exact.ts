import Fraction from 'fraction.js'

/** An exact rational number; never a binary fraction. */
export type Exact = Fraction

/** Reads a whole number, `12.5`, `12,5` or `1/9` exactly; throws a RangeError on anything else. */
export function exact(value: string | number | bigint | Exact): Exact {
  if (value instanceof Fraction) return value
  const written = typeof value === 'string' ? value : String(value)
  const known = read.get(written)
  if (known !== undefined) return known
  const text = written.trim().replace(',', '.')
  if (!/^-?\d+(\.\d+)?(\/\d+)?$/.test(text)) throw new RangeError(`Not an exact number: ${text}`)
  const number = new Fraction(text)
  if (read.size < READ_AT_MOST) read.set(written, number)
  return number
}

// The law and the scores of an office come down to a few thousand numbers, and a Fraction never changes: each is read once.
const READ_AT_MOST = 10_000
const read = new Map<string, Exact>()

/** Writes a number exactly, for storing: `86.794417` where the decimals end, else `781/9`. */
export function exactText(value: Exact): string {
  if (value.d === 1n) return (value.s * value.n).toString()
  const decimals = decimalsOf(value.d)
  return decimals === null ? value.toFraction() : roundHalfUp(value, decimals)
}

/** How many decimals a reduced fraction with this denominator has; null when they never end. */
function decimalsOf(denominator: bigint): number | null {
  let [rest, twos, fives] = [denominator, 0, 0]
  for (; rest % 2n === 0n; twos++) rest /= 2n
  for (; rest % 5n === 0n; fives++) rest /= 5n
  return rest === 1n ? Math.max(twos, fives) : null
}

/** Rounds half away from zero to so many decimals, as Indonesian reports do; for display only. */
export function roundHalfUp(value: Exact, decimals: number): string {
  const twice = value.d * 2n
  const whole = (value.n * 2n * 10n ** BigInt(decimals) + value.d) / twice
  const digits = whole.toString().padStart(decimals + 1, '0')
  const sign = value.s < 0n && whole !== 0n ? '-' : ''
  return sign + (decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits)
}
