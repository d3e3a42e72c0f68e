import { plainColumns, type Material, type Report } from './report.ts'

/** SIASN's HierarkiUnor: every unit with the one above it. */
export function unitTree({ office }: Material): Report {
  return {
    file: 'HierarkiUnor.xlsx', kind: 'siasn-unit-tree', format: 'xlsx', preface: [], notData: 0,
    columns: plainColumns(['ID', 'NAMA_UNOR', 'ID_ATASAN']),
    *rows() {
      for (const unit of office.units) yield [unit.id, unit.name, unit.parent?.id ?? null]
    },
  }
}
