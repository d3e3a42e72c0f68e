import { recordKindNames, type RecordKindName } from '../../../shared/domain/record/kinds.ts'
import type { Grid } from './cells/cell.ts'
import type { Column } from './columns/column.ts'
import { planColumns, ratingColumns, unitColumns } from './columns/ekinerja.ts'
import { postMapColumns } from './columns/post-map.ts'
import { ratingSheetColumns } from './columns/rating-sheet.ts'
import { recordColumns } from './columns/record.ts'
import { siasnColumns, siasnMarks } from './columns/siasn.ts'
import { headerCandidates, layoutOf, matchFields, type Header, type Layout } from './header.ts'
import type { FileKind } from './parsed.ts'
import { templateKind } from './template-mark.ts'

/** A sheet whose kind is known, with its columns sorted. */
export type Recognised = { readonly kind: FileKind; readonly layout: Layout }

type Candidate = {
  readonly kind: FileKind
  readonly columns: readonly Column[]
  /** What must hold besides the required columns. */
  readonly holds: (header: Header, fields: ReadonlyMap<string, number>) => boolean
}

const candidates: readonly Candidate[] = [
  { kind: 'rating-sheet', columns: ratingSheetColumns, holds: () => true },
  { kind: 'ekinerja-rating', columns: ratingColumns, holds: (_header, fields) => fields.has('periodStart') && fields.has('periodEnd') },
  { kind: 'ekinerja-rating-short', columns: ratingColumns, holds: (_header, fields) => fields.has('unitName') || fields.has('postName') },
  {
    kind: 'ekinerja-plan', columns: planColumns,
    holds: (_header, fields) => ['status', 'hasSkp', 'model', 'skpId'].some((field) => fields.has(field)),
  },
  { kind: 'siasn-export', columns: siasnColumns, holds: (header) => siasnMarks.filter((mark) => header.words.includes(mark)).length >= 3 },
  { kind: 'siasn-unit-tree', columns: unitColumns, holds: () => true },
  {
    kind: 'post-map', columns: postMapColumns,
    holds: (header, fields) => !header.words.includes('nip') && (fields.has('unitName') || fields.has('unitId'))
      && ['kind', 'eselon', 'level', 'seats', 'jobClass'].some((field) => fields.has(field)),
  },
]

/**
 * Recognises a sheet from its headings, which may stand in any of the first rows, and never from the name of the file.
 * `marked` is the kind that the sheet's own template mark names, if it has one.
 */
export function recognise(grid: Grid, marked: RecordKindName | null): Recognised | null {
  const headers = headerCandidates(grid)
  const template = marked ?? templateKind(grid)
  if (template) return recogniseTemplate(template, headers)
  for (const header of headers) {
    const found = header.words.filter((word) => word !== '').length < 3 ? null : (recogniseHeader(header) ?? recogniseRecord(header))
    if (found) return found
  }
  return null
}

function recogniseHeader(header: Header): Recognised | null {
  for (const { kind, columns, holds } of candidates) {
    const fields = matchFields(columns, header)
    if (hasRequired(columns, fields) && holds(header, fields)) return { kind, layout: layoutOf(header, fields) }
  }
  return null
}

function recogniseTemplate(kind: RecordKindName, headers: readonly Header[]): Recognised | null {
  const columns = recordColumns(kind)
  for (const header of headers) {
    const fields = matchFields(columns, header)
    if (hasRequired(columns, fields)) return { kind: `record-${kind}`, layout: layoutOf(header, fields) }
  }
  return null
}

/** Without a mark, a sheet of records is one whose headings are all those of a single kind. */
function recogniseRecord(header: Header): Recognised | null {
  const whole = recordKindNames.flatMap((kind) => {
    const columns = recordColumns(kind).filter((column) => column.field !== 'personName')
    const fields = matchFields(columns, header)
    if (fields.size < columns.length) return []
    return [{ kind: `record-${kind}` as const, layout: layoutOf(header, matchFields(recordColumns(kind), header)) }]
  })
  return whole.length === 1 ? (whole[0] ?? null) : null
}

function hasRequired(columns: readonly Column[], fields: ReadonlyMap<string, number>): boolean {
  return columns.every((column) => !column.required || fields.has(column.field))
}
