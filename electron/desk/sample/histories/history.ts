import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SamplePerson } from '../model.ts'
import type { Performance } from '../performance/rating.ts'
import type { Random } from '../random.ts'

/** One dated record: the values by field name of its kind, and the decree. */
export type HistoryRow = {
  readonly values: Readonly<Record<string, string | number | null>>
  readonly skNumber: string | null
  readonly skDate: IsoDate | null
}

/** What a history is made with; `random` belongs to this person and this kind of record alone. */
export type HistoryFacts = {
  readonly random: Random
  readonly dataDate: IsoDate
  readonly firstYear: number
  readonly lastYear: number
  readonly performance: Performance
}

/** Tells one kind of record about a person. */
export type HistoryMaker = (person: SamplePerson, facts: HistoryFacts) => HistoryRow[]

/** A record with a decree of the office, dated some weeks before it takes effect. */
export function withDecree(random: Random, code: string, effective: IsoDate, values: HistoryRow['values']): HistoryRow {
  const day = `${effective.slice(0, 8)}${String(Math.max(1, Number(effective.slice(8)) - random.int(0, 9))).padStart(2, '0')}` as IsoDate
  return { values, skNumber: `${code}/${random.int(10, 4999)}/BKPSDM/${effective.slice(0, 4)}`, skDate: day }
}

/** A record without a decree. */
export function bare(values: HistoryRow['values']): HistoryRow {
  return { values, skNumber: null, skDate: null }
}

/** A random day of a month so many months before the data date. */
export function dayBefore(random: Random, dataDate: IsoDate, least: number, most: number): IsoDate {
  const total = Number(dataDate.slice(0, 4)) * 12 + Number(dataDate.slice(5, 7)) - 1 - random.int(least, most)
  const month = String((total % 12) + 1).padStart(2, '0')
  return `${Math.floor(total / 12)}-${month}-${String(random.int(1, 28)).padStart(2, '0')}` as IsoDate
}
