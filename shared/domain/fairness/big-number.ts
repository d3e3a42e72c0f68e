/** The binomial coefficients C(n, 0) to C(n, most), exactly. */
export function binomials(n: number, most: number): readonly bigint[] {
  const row = [1n]
  for (let k = 1; k <= most; k++) row.push(k > n ? 0n : ((row[k - 1] ?? 0n) * BigInt(n - k + 1)) / BigInt(k))
  return row
}

/** How many binary digits a number above nought has. */
export function bitsOf(value: bigint): number {
  return value.toString(16).length * 4
}

/** A share of two exact numbers as a floating number, right to the last digits however small or long they are; never nought for a share above it. */
export function shareOf(part: bigint, whole: bigint): number {
  if (part === 0n) return 0
  const shift = Math.max(0, bitsOf(whole) - bitsOf(part) + 64)
  return Math.max(Number((part << BigInt(shift)) / whole) * 2 ** -shift, Number.MIN_VALUE)
}
