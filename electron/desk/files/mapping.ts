import type { Mapping } from '../../../shared/contract/import.ts'
import type { Column } from './columns/column.ts'
import { ratingColumns } from './columns/ekinerja.ts'
import { recordColumns } from './columns/record.ts'
import { siasnColumns } from './columns/siasn.ts'
import type { FileKind } from './parsed.ts'

/** Which column of a foreign sheet fills which field of what: `columns` goes from the field to the heading of its column. */
export type { Mapping }

/** The fields that a mapping can fill, with their labels; those that must be filled are marked. */
export function mappingFields(target: Mapping['target']): readonly Column[] {
  if (target === 'person') return siasnColumns
  return target === 'rating' ? ratingColumns : recordColumns(target)
}

/** The kind of file that a mapped sheet is read as. */
export function mappedKind(mapping: Mapping): FileKind {
  if (mapping.target === 'person') return 'siasn-export'
  if (mapping.target !== 'rating') return `record-${mapping.target}`
  return mapping.columns['periodStart'] && mapping.columns['periodEnd'] ? 'ekinerja-rating' : 'ekinerja-rating-short'
}
