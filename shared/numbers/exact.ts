import Fraction from 'fraction.js'

/** An exact rational number; never a binary fraction. */
export type Exact = Fraction

/** Reads a whole number, `12.5`, `12,5` or `1/9` exactly; throws a RangeError on anything else. */
export function exact(value: string | number | bigint | Exact): Exact {
  if (value instanceof Fraction) return value
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return exact(String(value))
  const text = String(value).trim().replace(',', '.')
  if (!/^-?\d+(\.\d+)?(\/\d+)?$/.test(text)) throw new RangeError(`Not an exact number: ${text}`)
  return new Fraction(text)
}

/** Writes a number exactly, for storing: `86.794417` where the decimals end, else `781/9`. */
export function exactText(value: Exact): string {
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
  const scaled = value.abs().mul(10n ** BigInt(decimals))
  const whole = (scaled.n * 2n + scaled.d) / (scaled.d * 2n)
  const digits = whole.toString().padStart(decimals + 1, '0')
  const sign = value.s < 0n && whole !== 0n ? '-' : ''
  return sign + (decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits)
}
