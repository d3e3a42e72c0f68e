import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { OutCell, OutColumn } from '../../files/writers/out-sheet.ts'
import type { HiddenSheet } from '../../files/writers/xlsx.ts'
import type { FlawBook } from '../flaws.ts'
import type { SampleOffice, SamplePerson, SamplePost } from '../model.ts'
import type { SheetFormat } from '../output/text-file.ts'
import type { Performance } from '../performance/rating.ts'
import type { Random } from '../random.ts'

/** What every file is made from. */
export type Material = {
  readonly office: SampleOffice
  readonly random: Random
  readonly performance: Performance
  readonly firstYear: number
  readonly lastYear: number
  /** People that one of the two systems does not know, by index. */
  readonly onlyInEkinerja: ReadonlySet<number>
  readonly onlyInSiasn: ReadonlySet<number>
  /** Retired people whom e-Kinerja goes on listing. */
  readonly stillListed: ReadonlySet<number>
  /** The day on which units got their present names. */
  readonly renamedOn: IsoDate
}

/** One file of the sample: its name, how it is written, the lines above its headings, its headings and its rows. */
export type Report = {
  readonly file: string
  readonly kind: 'siasn-export' | 'ekinerja-rating' | 'ekinerja-plan' | 'siasn-unit-tree' | `record-${RecordKindName}`
  readonly format: SheetFormat
  readonly preface: readonly (readonly OutCell[])[]
  readonly columns: readonly OutColumn[]
  readonly hidden?: readonly HiddenSheet[]
  /** Lines among the rows that are no data: blank and total lines. */
  readonly notData: number
  readonly rows: (flaws: FlawBook) => Iterable<readonly OutCell[]>
}

/** Puts cells by heading in the order of the headings. */
export function inOrder<T extends string>(titles: readonly T[], cells: Partial<Record<T, OutCell>>): OutCell[] {
  return titles.map((title) => cells[title] ?? null)
}

/** `dd-mm-yyyy`, as older exports write dates. */
export function dayFirst(date: IsoDate): string {
  return `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}`
}

/** Columns as the downloads have them: text cells without a style. */
export function plainColumns(titles: readonly string[]): OutColumn[] {
  return titles.map((title) => ({ title, type: 'plain' }))
}

/** The number of an SKP: the same in the plan report and in every rating of that year. */
export function skpIdOf({ random }: Material, person: SamplePerson, year: number, post: SamplePost): string {
  return random.fork(`skp ${person.index} ${year} ${post.tmt} ${post.assignment}`).uuid()
}
