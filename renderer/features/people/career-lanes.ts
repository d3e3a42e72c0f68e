import type { PersonView, RecordView } from '../../../shared/contract/people.ts'
import { predikatScale, type PredikatOrNone } from '../../design/predikat.ts'

/** One stretch or moment of a career: where it begins and ends on the line as parts of it (0 to 1), and which record it shows. */
export type Span = {
  readonly id: string
  readonly from: number
  readonly to: number
  /** ISO dates for the reader; `until` is null for what still lasts and for a moment. */
  readonly since: string
  readonly until: string | null
  readonly what: { readonly record: RecordView } | { readonly year: number; readonly predikat: PredikatOrNone }
}

/** A lane of the line: things of one kind. `moment` things happen on a day, the others last. */
export type Lane = { readonly kind: 'predikat' | 'rank' | 'post' | 'placement' | 'education' | 'training' | 'award' | 'discipline'; readonly moment: boolean; readonly spans: readonly Span[] }

/** A career on one line: the first and the last year of it, and its lanes; empty lanes are left out. */
export type Career = { readonly firstYear: number; readonly lastYear: number; readonly lanes: readonly Lane[] }

const lasting = ['rank', 'post', 'placement', 'discipline'] as const
const moments = ['education', 'training', 'award'] as const
const dated: Readonly<Record<(typeof lasting)[number] | (typeof moments)[number], { readonly from: string; readonly until: string | null }>> = {
  rank: { from: 'tmt', until: null }, post: { from: 'tmt', until: 'until' }, placement: { from: 'tmt', until: 'until' },
  discipline: { from: 'started', until: 'finished' }, education: { from: 'graduated', until: null }, training: { from: 'finished', until: null }, award: { from: 'awarded', until: null },
}

/** Lays a career out on a line from the first post or rank to today; null when there is nothing dated to show. */
export function careerOf(person: Pick<PersonView, 'records' | 'years' | 'state' | 'leftOn'>, today: string): Career | null {
  const end = person.leftOn ?? today
  const starts = person.records.filter((record) => record.kind === 'rank' || record.kind === 'post').map((record) => text(record, 'tmt')).filter((date) => date !== '')
  const first = [...starts, ...person.years.map(({ year }) => `${year}-01-01`)].toSorted()[0]
  if (first === undefined) return null
  const [firstYear, lastYear] = [yearOf(first), Math.max(yearOf(end), ...person.years.map(({ year }) => year))]
  const width = lastYear + 1 - firstYear
  const at = (date: string): number => Math.min(1, Math.max(0, (fraction(date) - firstYear) / width))
  const spans = (kind: keyof typeof dated): readonly Span[] => {
    const { from, until } = dated[kind]
    const records = person.records.filter((record) => record.kind === kind && text(record, from) >= `${firstYear}`).toSorted((a, b) => text(a, from).localeCompare(text(b, from)))
    return records.map((record, index) => {
      const since = text(record, from)
      // A rank or post without an end lasts until the next of its kind begins; an acting post stands beside the definitive one.
      const next = records.find((other, place) => place > index && isDefinitive(other) && isDefinitive(record) && text(other, from) > since)
      const ends = (until === null ? '' : text(record, until)) || (next === undefined ? '' : text(next, from))
      const moment = kind === 'education' || kind === 'training' || kind === 'award'
      return { id: `${kind} ${record.id}`, from: at(since), to: moment ? at(since) : at(ends === '' ? end : ends), since, until: moment || ends === '' ? null : ends, what: { record } }
    })
  }
  const years = person.years.toSorted((a, b) => a.year - b.year).map(({ year, predikat }): Span => ({
    id: `year ${year}`, from: at(`${year}-01-01`), to: at(`${year + 1}-01-01`), since: `${year}-01-01`, until: `${year}-12-31`,
    what: { year, predikat: predikatScale.find((word) => word === predikat) ?? 'belum-dinilai' },
  }))
  const lanes: readonly Lane[] = [
    { kind: 'predikat', moment: false, spans: years },
    ...lasting.slice(0, 3).map((kind): Lane => ({ kind, moment: false, spans: spans(kind) })),
    ...moments.map((kind): Lane => ({ kind, moment: true, spans: spans(kind) })),
    { kind: 'discipline', moment: false, spans: spans('discipline') },
  ]
  return { firstYear, lastYear, lanes: lanes.filter((lane) => lane.spans.length > 0) }
}

/** The years to write under the line: every one while they fit, else every second, fifth or tenth. */
export function yearMarks({ firstYear, lastYear }: Pick<Career, 'firstYear' | 'lastYear'>, most = 16): readonly number[] {
  const step = [1, 2, 5, 10].find((one) => (lastYear - firstYear + 1) / one <= most) ?? 10
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).filter((year) => year % step === 0 || step === 1)
}

function isDefinitive(record: RecordView): boolean {
  return record.kind !== 'post' || record.values['assignment'] === 'definitif'
}

function text(record: RecordView, field: string): string {
  return String(record.values[field] ?? '')
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

function fraction(date: string): number {
  return yearOf(date) + (Number(date.slice(5, 7)) - 1) / 12 + (Number(date.slice(8, 10)) - 1) / 366
}
