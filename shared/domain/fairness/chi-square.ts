/** What a χ² test of independence over a table of counts found; `leastExpected` is the smallest expected count, below 5 it does not hold. */
export type ChiSquare = { readonly statistic: number; readonly degrees: number; readonly p: number; readonly leastExpected: number }

/**
 * Pearson's χ² test of independence; with Yates' correction for continuity where `yates` is set and the table is 2 × 2. Null for a table
 * with an empty row or column, or of one row or column.
 */
export function chiSquare(table: readonly (readonly number[])[], yates = false): ChiSquare | null {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = (table[0] ?? []).map((_, index) => table.reduce((sum, row) => sum + (row[index] ?? 0), 0))
  if (rows.length < 2 || columns.length < 2 || [...rows, ...columns].includes(0)) return null
  const total = rows.reduce((sum, count) => sum + count, 0)
  const degrees = (rows.length - 1) * (columns.length - 1)
  let [statistic, leastExpected] = [0, Infinity]
  for (const [row, counts] of table.entries()) {
    for (const [column, count] of counts.entries()) {
      const expected = ((rows[row] ?? 0) * (columns[column] ?? 0)) / total
      const away = Math.abs(count - expected)
      // The correction never goes beyond the difference itself.
      statistic += (away - (yates && degrees === 1 ? Math.min(0.5, away) : 0)) ** 2 / expected
      leastExpected = Math.min(leastExpected, expected)
    }
  }
  return { statistic, degrees, p: chiSquareTail(statistic, degrees), leastExpected }
}

/** The probability of a χ² value at least this large with so many degrees of freedom, in its closed form: no table, no approximation by steps. */
export function chiSquareTail(statistic: number, degrees: number): number {
  const half = statistic / 2
  const odd = degrees % 2 === 1
  // Q(a + 1, x) = Q(a, x) + xᵃ e⁻ˣ / Γ(a + 1), from Q(1, x) = e⁻ˣ or Q(1/2, x) = erfc(√x).
  let tail = odd ? erfc(Math.sqrt(half)) : Math.exp(-half)
  let term = odd ? Math.exp(-half) * 2 * Math.sqrt(half / Math.PI) : Math.exp(-half) * half
  for (let a = odd ? 0.5 : 1; a < degrees / 2; a++) {
    tail += term
    term *= half / (a + 1)
  }
  return Math.min(1, tail)
}

function erfc(x: number): number {
  return x < 2 ? 1 - erfBySeries(x) : erfcByFraction(x)
}

function erfBySeries(x: number): number {
  let [term, sum] = [x, x]
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

/** The continued fraction of Laplace, from its far end; above 2 it holds to the last digits. */
function erfcByFraction(x: number): number {
  let rest = x
  for (let n = 200; n >= 1; n--) rest = x + n / 2 / rest
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / rest
}
