import { totalFlaws, rejectingFlaws, type FlawCounts, type FlawKind } from './flaws.ts'
import { organisationOf } from './model.ts'
import type { SampleSize } from './options.ts'
import type { Material } from './reports/report.ts'

/** What stands in one file: `rows` counts data rows, `rejected` those that no reader may take. */
export type FileNotes = {
  readonly file: string
  readonly kind: string
  readonly headerRow: number
  readonly rows: number
  readonly rejected: number
  readonly flaws: FlawCounts
}

/** What `sample-notes.json` tells about a sample: its size, its files, its flaws by kind, and who missed their targets. */
export type SampleNotes = {
  readonly office: string
  readonly size: SampleSize
  readonly files: readonly FileNotes[]
  readonly flaws: FlawCounts
  readonly missedTargets: Readonly<Record<string, number>>
}

/** The file in which the notes stand, beside the others. */
export const notesFile = 'sample-notes.json'

/** Counts the rows that are rejected for their flaws. */
export function rejectedRows(flaws: FlawCounts): number {
  return Object.entries(flaws).reduce((sum, [kind, count]) => (rejectingFlaws.has(kind as FlawKind) ? sum + count : sum), 0)
}

/** Puts the notes together. */
export function sampleNotes(size: SampleSize, material: Material, files: readonly FileNotes[]): SampleNotes {
  const organisations = material.office.units.filter((unit) => unit.kind === 'organisation' && organisationOf(unit) === unit)
  const years = Array.from({ length: size.years }, (_, index) => material.firstYear + index)
  const missed = (year: number) =>
    organisations.filter((unit) => !['istimewa', 'baik'].includes(material.performance.capaian(unit, year))).length
  return {
    office: material.office.name,
    size,
    files,
    flaws: totalFlaws(files.map((file) => file.flaws)),
    missedTargets: Object.fromEntries(years.map((year) => [String(year), missed(year)])),
  }
}
