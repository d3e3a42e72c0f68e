import { isoDate } from '../../../../../shared/calendar/iso-date.ts'
import { periodLabel, type Period } from '../../../../../shared/calendar/period.ts'
import type { RatingFact } from '../../../../../shared/domain/facts/person-facts.ts'
import type { Golongan } from '../../../../../shared/legal/terms/golongan.ts'
import type { FactFrame } from './fact-frame.ts'
import { compare } from './fact-lists.ts'
import type { FactRow } from './fact-rows.ts'

type Rating = FactRow<'ratings'>

/** The ratings of a person in the order of their periods. */
export function ratingFacts(rows: readonly Rating[]): readonly RatingFact[] {
  return rows.map(ratingFact).sort(byPeriod)
}

/** The golongan ruang of the direct superior: whoever evaluated the last ended SKP that is not acting. */
export function superiorOf(ratings: readonly Rating[], { on, superiors }: FactFrame): Golongan | null {
  if (superiors.size === 0) return null
  const last = ratings.filter((one) => one.acting === 0 && one.evaluator_nip !== null && one.period_end <= on)
    .sort((a, b) => (a.period_end < b.period_end ? -1 : 1)).at(-1)
  return last?.evaluator_nip ? (superiors.get(last.evaluator_nip) ?? null) : null
}

// The reference is what the rating is, not its row number: the same files in another order give the same sheet.
function ratingFact(row: Rating): RatingFact {
  const { start, end, label } = periodOfRow(row)
  return {
    acting: row.acting === 1, end, hasilAkhir: row.hasil_akhir, hasilKerja: row.hasil_kerja, kind: row.period_kind,
    perilakuKerja: row.perilaku_kerja,
    ref: `${label} ${row.post_name}`, settled: row.contradicts === 1 ? row.predikat : null, start,
  }
}

type LabelledPeriod = Period & { readonly label: string }
const periods = new Map<string, LabelledPeriod>()

// Hundreds of thousands of ratings share a few dozen periods: each is read once.
function periodOfRow({ period_kind: kind, period_start: from, period_end: to }: Rating): LabelledPeriod {
  const key = `${kind} ${from} ${to}`
  const known = periods.get(key)
  if (known) return known
  const period = { kind, start: isoDate(from), end: isoDate(to) }
  const labelled = { ...period, label: periodLabel(period) }
  periods.set(key, labelled)
  return labelled
}

function byPeriod(a: RatingFact, b: RatingFact): number {
  return compare(a.end, b.end) || compare(a.start, b.start) || compare(a.ref, b.ref) || compare(JSON.stringify(a), JSON.stringify(b))
}
