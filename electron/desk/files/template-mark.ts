import { recordKindNames, type RecordKindName } from '../../../shared/domain/record/kinds.ts'
import { shownText, type Grid } from './cells/cell.ts'

/** The name of the hidden sheet by which a template is known again, whatever its first rows have become. */
export const MARK_SHEET = 'tanjak'

const MARK = /tanjak[^a-z]*\brecord-([a-z-]+)/i

/** The text that marks a sheet as the template of a kind of record; stands in its first cell and on the hidden sheet. */
export function templateMark(kind: RecordKindName): string {
  return `Tanjak: record-${kind}`
}

/** The kind that a template mark in the first rows names; null where there is none. */
export function templateKind(grid: Grid): RecordKindName | null {
  for (const cells of grid.slice(0, 3)) {
    const named = MARK.exec(cells.slice(0, 3).map(shownText).join(' '))?.[1]?.toLowerCase()
    const kind = recordKindNames.find((one) => one === named)
    if (kind) return kind
  }
  return null
}
