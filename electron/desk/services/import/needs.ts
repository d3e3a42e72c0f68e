import type { RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { ParsedFile } from '../../files/parsed.ts'
import { sheetOfRow } from '../ratings/row-code.ts'
import { staffKinds } from './stages/staff-records.ts'
import type { Needs } from './state.ts'

/** What of the store these files have to be compared with. */
export function needsOf(files: readonly ParsedFile[]): Needs {
  const kinds = new Set<RecordKindName>()
  const spans: { ratings: Needs['ratings']; plans: Needs['plans'] } = { ratings: null, plans: null }
  const sheets = new Set<string>()
  let [tree, staff, posts] = [false, false, false]
  const widen = (which: 'ratings' | 'plans', start: string, end: string): void => {
    const span = spans[which]
    spans[which] = { from: span && span.from < start ? span.from : start, to: span && span.to > end ? span.to : end }
  }
  for (const { parsed } of files) {
    if (parsed.kind === 'siasn-unit-tree') tree = true
    else if (parsed.kind === 'post-map') posts = true
    else if (parsed.kind === 'rating-sheet') for (const { rowCode } of parsed.rows) sheets.add(sheetOfRow(rowCode))
    else if (parsed.kind === 'record') kinds.add(parsed.record)
    else if (parsed.kind === 'siasn-export') {
      staff = true
      for (const kind of staffKinds) kinds.add(kind)
    } else {
      kinds.add('placement')
      // Plans and ratings of one year are compared with each other.
      for (const { period } of parsed.rows) for (const which of ['ratings', 'plans'] as const) widen(which, period.start, period.end)
    }
  }
  return { kinds, ...spans, tree, staff, posts, sheets }
}
