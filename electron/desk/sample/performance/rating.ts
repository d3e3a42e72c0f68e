import type { HasilKerja, Predikat } from '../../files/parsed.ts'
import { organisationOf, type SamplePerson, type SampleUnit } from '../model.ts'
import type { Random } from '../random.ts'

/** How an organisation did against its targets in a year. */
export type Capaian = 'istimewa' | 'baik' | 'butuh-perbaikan' | 'kurang' | 'sangat-kurang'

/** A rating as the evaluator gave it. */
export type SampleRating = { readonly hasil: HasilKerja; readonly perilaku: HasilKerja; readonly akhir: Predikat }

const capaianShares: readonly (readonly [Capaian, number])[] = [
  ['istimewa', 12],
  ['baik', 70],
  ['butuh-perbaikan', 11],
  ['kurang', 5],
  ['sangat-kurang', 2],
]
const pairs: Readonly<Record<Predikat, readonly (readonly [HasilKerja, HasilKerja, number])[]>> = {
  'sangat-baik': [['di-atas', 'di-atas', 1]],
  baik: [
    ['di-atas', 'sesuai', 24],
    ['sesuai', 'di-atas', 26],
    ['sesuai', 'sesuai', 50],
  ],
  'butuh-perbaikan': [
    ['di-bawah', 'sesuai', 80],
    ['di-bawah', 'di-atas', 20],
  ],
  kurang: [
    ['sesuai', 'di-bawah', 70],
    ['di-atas', 'di-bawah', 30],
  ],
  'sangat-kurang': [['di-bawah', 'di-bawah', 1]],
}

/** How the people and organisations of the office did; the same question always has the same answer. */
export type Performance = {
  readonly capaian: (organisation: SampleUnit, year: number) => Capaian
  /** `term` is 0 for the year, 1 to 4 for a quarter; `acting` asks for the rating of the acting post. */
  readonly rating: (person: SamplePerson, unit: SampleUnit, year: number, term: number, acting: boolean) => SampleRating
}

/** Opens the book of performance: most people are Baik even where their organisation missed its targets, as in real files. */
export function openPerformance(random: Random, heads: ReadonlyMap<string, SamplePerson>): Performance {
  const capaian = (organisation: SampleUnit, year: number): Capaian =>
    random.fork(`capaian ${organisation.id} ${year}`).weighted(capaianShares, ([, weight]) => weight)[0]
  return {
    capaian,
    rating: (person, unit, year, term, acting) => {
      const own = random.fork(`rating ${person.index} ${year} ${term} ${acting}`)
      const organisation = organisationOf(unit)
      if (!acting && heads.get(organisation.id) === person) return ratingOfHead(own, capaian(organisation, year))
      const lift = { istimewa: 0.3, baik: 0, 'butuh-perbaikan': -0.1, kurang: -0.15, 'sangat-kurang': -0.2 }[capaian(organisation, year)]
      const yearly = random.fork(`year ${person.index} ${year}`).bell()
      return ratingAs(own, predikatOf(person.quality * 0.78 + yearly * 0.5 + (term > 0 ? own.bell() * 0.25 : 0) + lift))
    },
  }
}

function predikatOf(score: number): Predikat {
  if (score > 1.05) return 'sangat-baik'
  if (score > -1.55) return 'baik'
  if (score > -2) return 'butuh-perbaikan'
  return score > -2.5 ? 'kurang' : 'sangat-kurang'
}

function ratingAs(random: Random, akhir: Predikat): SampleRating {
  const [hasil, perilaku] = random.weighted(pairs[akhir], ([, , weight]) => weight)
  return { hasil, perilaku, akhir }
}

/** The capaian of the organisation becomes the hasil kerja of its head. */
function ratingOfHead(random: Random, capaian: Capaian): SampleRating {
  const good = random.chance(0.45)
  if (capaian === 'istimewa') return good ? ratingAs(random, 'sangat-baik') : { hasil: 'di-atas', perilaku: 'sesuai', akhir: 'baik' }
  if (capaian === 'baik') return { hasil: 'sesuai', perilaku: good ? 'di-atas' : 'sesuai', akhir: 'baik' }
  return { hasil: 'di-bawah', perilaku: good ? 'di-atas' : 'sesuai', akhir: 'butuh-perbaikan' }
}
