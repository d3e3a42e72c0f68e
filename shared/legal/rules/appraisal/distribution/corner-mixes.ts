/** An equation over the five counts: those in the mask (bit 0 for Sangat Baik) together are so many. */
export type Plane = { readonly mask: number; readonly value: number }

const SIZE = 5

/** An equation worked on: five factors and what they come to; `pivot` is the count that no other equation of the set has any more. */
type Equation = { readonly cells: readonly number[]; readonly pivot: number }

/**
 * The mixes of so many people in which four of the planes meet. Where they meet in parts of a person, the whole mixes around.
 * A best mix under limits, by a measure that bends only on these planes, is always among them; so their number, and not that of
 * the people, is what a search costs.
 */
export function cornerMixes(planes: readonly Plane[], people: number): readonly (readonly number[])[] {
  const found = new Map<string, readonly number[]>()
  const rows = planes.map(({ mask, value }) => [...Array.from({ length: SIZE }, (_, at) => (mask >> at) & 1), value])
  const meet = (solved: readonly Equation[], from: number): void => {
    if (solved.length === SIZE) {
      for (const mix of wholeMixes(solved, people)) found.set(mix.join(), mix)
      return
    }
    for (let at = from; at < rows.length; at++) {
      const further = joined(solved, rows[at] ?? [])
      if (further) meet(further, at + 1)
    }
  }
  const everybody = joined([], [...Array.from({ length: SIZE }, () => 1), people])
  if (everybody) meet(everybody, 0)
  return [...found.values()]
}

/** The set with one more equation, each pivot in one of them only; null when it says nothing new or contradicts. */
function joined(solved: readonly Equation[], row: readonly number[]): readonly Equation[] | null {
  const cells = solved.reduce((left, { cells: known, pivot }) => without(left, known, pivot), row)
  const pivot = cells.findIndex((cell, at) => cell !== 0 && at < SIZE)
  if (pivot < 0) return null
  return [...solved.map((one) => ({ cells: without(one.cells, cells, pivot), pivot: one.pivot })), { cells, pivot }]
}

/** The equation without a count, taken out by means of another that has it. Whole numbers stay whole. */
function without(cells: readonly number[], by: readonly number[], pivot: number): readonly number[] {
  const [here, there] = [cells[pivot] ?? 0, by[pivot] ?? 0]
  return here === 0 ? cells : cells.map((cell, at) => cell * there - (by[at] ?? 0) * here)
}

/** The whole mixes of so many people that lie at, or right beside, a meeting point; none has fewer than nobody. */
function wholeMixes(solved: readonly Equation[], people: number): readonly (readonly number[])[] {
  let mixes: number[][] = [[]]
  for (let count = 0; count < SIZE; count++) {
    const cells = solved.find(({ pivot }) => pivot === count)?.cells ?? []
    const quotient = (cells[SIZE] ?? 0) / (cells[count] ?? 1)
    // Plus nought, for a quotient of nought may come out as -0.
    const low = Math.floor(quotient) + 0
    const options = low === quotient ? [low] : [low, low + 1]
    mixes = mixes.flatMap((mix) => options.filter((one) => one >= 0).map((one) => [...mix, one]))
  }
  return mixes.filter((mix) => mix.reduce((sum, one) => sum + one, 0) === people)
}
