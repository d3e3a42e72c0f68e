import type { RaterBook } from '../raters.ts'
import type { Work } from '../span-work.ts'
import type { Segment } from './segments.ts'

/**
 * Who stands above an evaluator on a day: the evaluator of the evaluator's own definitive post, as an officer assigned it, else as the
 * reports of the year tell it, else as it stood before. Null for somebody who is nobody's employee, and where it is not known.
 */
export function superiorsBy(segments: ReadonlyMap<number, readonly Segment[]>, works: ReadonlyMap<number, readonly Work[]>, raters: RaterBook): (evaluatorId: number, on: string) => number | null {
  const stood = new Map([...works].map(([personId, own]) => [personId, own.map(({ before }) => before).filter((row) => row !== null)]))
  const known = new Map<string, number | null>()
  const find = (evaluatorId: number, on: string): number | null => {
    const personId = raters.all.get(evaluatorId)?.personId ?? null
    if (personId === null) return null
    const rows = (stood.get(personId) ?? []).filter(({ acting, starts, ends }) => acting === 0 && starts <= on && (ends === null || ends >= on))
    const byHand = rows.find(({ source }) => source !== 'import')
    const drawn = (segments.get(personId) ?? []).find(({ acting, starts, ends, evaluatorId: above }) => acting === 0 && starts <= on && ends >= on && above !== null)
    return byHand?.evaluator_id ?? drawn?.evaluatorId ?? rows[0]?.evaluator_id ?? null
  }
  return (evaluatorId, on) => {
    const key = `${evaluatorId} ${on}`
    const found = known.get(key)
    if (found !== undefined) return found
    const superior = find(evaluatorId, on)
    known.set(key, superior)
    return superior
  }
}
