import type { Material, Report } from './report.ts'

/** SIASN's HierarkiUnor: every unit with the one above it. */
export function unitTree({ office }: Material): Report {
  return {
    file: 'HierarkiUnor.xlsx', kind: 'siasn-unit-tree', format: 'xlsx', headerRow: 1, otherLines: 1,
    *rows() {
      yield ['ID', 'NAMA_UNOR', 'ID_ATASAN']
      for (const unit of office.units) yield [unit.id, unit.name, unit.parent?.id ?? null]
    },
  }
}
