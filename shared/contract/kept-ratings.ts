import type { Kept } from './procedure.ts'

type Ref = { readonly periodId: number; readonly assignmentId: number }

/**
 * Which ratings an audit row is about, as text of ids only: by period the numbers of the spans, those that follow each other as a range
 * (`2:5-11,14; 3:5`). Nothing is cut off, however many they are.
 */
export function namedRatings(refs: readonly Ref[]): string {
  const byPeriod = [...Map.groupBy(refs, ({ periodId }) => periodId)].sort(([a], [b]) => a - b)
  return byPeriod.map(([periodId, of]) => `${periodId}:${ranges([...new Set(of.map(({ assignmentId }) => assignmentId))].sort((a, b) => a - b))}`).join('; ')
}

function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] + 1 === number) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

/** The rating of a call about one alone, as the audit log names it; null for a call about several. */
function onlyOne(refs: readonly Ref[]): string | null {
  const [first, ...others] = refs
  return first && others.length === 0 ? `${first.periodId}:${first.assignmentId}` : null
}

/** What the audit log keeps of a step of the flow: which ratings moved, which were left as they were, and a day that was given. */
export function keptOfMove(
  { evaluations, reason, on }: { readonly evaluations: readonly Ref[]; readonly reason?: string | null; readonly on?: string }, { done, left }: { readonly done: number; readonly left: readonly Ref[] },
): Kept {
  const stayed = new Set(left.map(({ periodId, assignmentId }) => `${periodId}:${assignmentId}`))
  const moved = evaluations.filter(({ periodId, assignmentId }) => !stayed.has(`${periodId}:${assignmentId}`))
  return {
    entity: 'evaluation', id: onlyOne(evaluations), reason: reason ?? null,
    detail: { asked: evaluations.length, done, moved: namedRatings(moved), left: namedRatings(left), ...(on === undefined ? {} : { on }) },
  }
}

/** What the audit log keeps of saved lines: which ratings, and what became of each. */
export function keptOfSave(rows: readonly (Ref & { readonly outcome: 'saved' | 'clash' | 'refused' })[]): Kept {
  const withOutcome = (outcome: string): string => namedRatings(rows.filter((row) => row.outcome === outcome))
  return {
    entity: 'evaluation', id: onlyOne(rows),
    detail: { rows: rows.length, saved: withOutcome('saved'), clash: withOutcome('clash'), refused: withOutcome('refused') },
  }
}
