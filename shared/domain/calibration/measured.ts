/** The part of a unit tree that is asked: the units directly below one. */
export type Below = (unitId: string) => readonly { readonly id: string }[]

/**
 * The units whose people are measured with a unit: itself with everything below, less the sub-units that have a capaian of their own and
 * what is below those (they are measured by themselves).
 */
export function measuredUnits(unitId: string, below: Below, hasCapaian: (unitId: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [unitId]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...below(next).flatMap(({ id }) => (hasCapaian(id) ? [] : [id])))
  }
  return found
}

/** A span of a person in a period, as far as counting needs it. */
export type CountedSpan = { readonly personId: number; readonly assignmentId: number; readonly acting: boolean; readonly starts: string; readonly ends: string }

/**
 * The spans that count, one for each person: the one with the latest end that is not held as acting, as the annual predikat is taken
 * too. Somebody with acting spans only counts nowhere.
 */
export function countedSpans(spans: readonly CountedSpan[]): ReadonlySet<number> {
  const latest = new Map<number, CountedSpan>()
  for (const span of spans) {
    const known = latest.get(span.personId)
    if (!span.acting && (!known || order(span) > order(known))) latest.set(span.personId, span)
  }
  return new Set([...latest.values()].map(({ assignmentId }) => assignmentId))
}

const order = ({ ends, starts, assignmentId }: CountedSpan): string => `${ends} ${starts} ${String(assignmentId).padStart(12, '0')}`
