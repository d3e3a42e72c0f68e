import { isoDate, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../shared/text/message.ts'

/** What is asked of the sample office; everything but the folder has a default. */
export type SampleOptions = {
  /** Where the files go: a folder that is empty, does not exist yet, or holds an earlier sample. */
  readonly out: string
  readonly people?: number
  readonly units?: number
  readonly years?: number
  readonly seed?: number
  /** The last year with annual ratings; the data are of November of the year after. */
  readonly lastYear?: number
  readonly progress?: (done: number, total: number | null, what: Message) => void
  readonly signal?: AbortSignal
}

/** The size of a sample office with everything decided. */
export type SampleSize = {
  readonly people: number
  readonly units: number
  readonly years: number
  readonly seed: number
  readonly lastYear: number
  readonly dataDate: IsoDate
}

/** What each number may be, and what it is when nothing is said: one real kabupaten, in 2026. */
const ranges = {
  people: [10, 100_000, 8400],
  units: [3, 5000, 950],
  years: [1, 10, 5],
  seed: [0, 2_147_483_647, 1],
  lastYear: [2020, 2090, 2025],
} as const

/** Decides what is not said and refuses what cannot be done; throws `bad-input` naming the number. */
export function sampleSize(options: Omit<SampleOptions, 'out'>): SampleSize {
  const read = (name: keyof typeof ranges): number => {
    const [least, most, usual] = ranges[name]
    const value = options[name] ?? usual
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new TanjakError('bad-input', { key: 'sample.out-of-range', values: { name: { text: `sample.size.${name}` }, least, most, shown: String(value) } })
    }
    return value
  }
  const lastYear = read('lastYear')
  return {
    people: read('people'),
    units: read('units'),
    years: read('years'),
    seed: read('seed'),
    lastYear,
    dataDate: isoDate(`${lastYear + 1}-11-20`),
  }
}
