import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { FlawBook } from '../flaws.ts'
import type { SampleOffice, SamplePerson, SamplePost } from '../model.ts'
import type { SheetCell, SheetFormat } from '../output/sheet-file.ts'
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

/** One file of the sample: its name, how it is written, and its rows, headings and text lines included. */
export type Report = {
  readonly file: string
  readonly kind: 'siasn-export' | 'ekinerja-rating' | 'ekinerja-plan' | 'siasn-unit-tree' | `record-${RecordKindName}`
  readonly format: SheetFormat
  readonly headerRow: number
  /** Lines that are no data: texts above, headings, blank and total lines. */
  readonly otherLines: number
  readonly rows: (flaws: FlawBook) => Iterable<readonly SheetCell[]>
}

/** Puts cells by heading in the order of the headings. */
export function inOrder<T extends string>(titles: readonly T[], cells: Partial<Record<T, SheetCell>>): SheetCell[] {
  return titles.map((title) => cells[title] ?? null)
}

/** `dd-mm-yyyy`, as older exports write dates. */
export function dayFirst(date: IsoDate): string {
  return `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}`
}

/** A date cell as a spreadsheet keeps it, without a time zone. */
export function dateCell(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** The number of an SKP: the same in the plan report and in every rating of that year. */
export function skpIdOf({ random }: Material, person: SamplePerson, year: number, post: SamplePost): string {
  return random.fork(`skp ${person.index} ${year} ${post.tmt} ${post.assignment}`).uuid()
}
