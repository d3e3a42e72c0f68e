/** Whether two plain values (what JSON can hold) are the same, whatever the order of the names in an object. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [entriesOf(a), entriesOf(b)]
  return left.size === right.size && [...left].every(([name, value]) => right.has(name) && sameValue(value, right.get(name)))
}

/** What is undefined is as good as left out, as JSON has it. */
const entriesOf = (value: object): Map<string, unknown> => new Map(Object.entries(value).filter(([, one]) => one !== undefined))
