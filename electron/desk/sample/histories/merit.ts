import { addDays, addMonths, addYears, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { appraisalsOf, termOf } from '../performance/appraisals.ts'
import { postWords } from '../words.ts'
import { bare, dayBefore, withDecree, type HistoryMaker, type HistoryRow } from './history.ts'

/** Yearly coefficient in hundredths by jenjang, PermenPANRB 1/2023. */
const coefficients: Readonly<Record<string, number>> = {
  Pemula: 375,
  Terampil: 500,
  Mahir: 1250,
  Penyelia: 2500,
  'Ahli Pertama': 1250,
  'Ahli Muda': 2500,
  'Ahli Madya': 3750,
}
const percents = { 'sangat-baik': 150, baik: 100, 'butuh-perbaikan': 75, kurang: 50, 'sangat-kurang': 25 } as const

/** Angka kredit: what was brought from before 2023, the conversion of each yearly predikat since, and a higher diploma. */
export const creditHistory: HistoryMaker = (person, { random, firstYear, lastYear, performance }) => {
  const first = person.posts.find((post) => post.kind === 'fungsional')
  if (!first || person.employeeKind !== 'PNS') return []
  const rows: HistoryRow[] = []
  if (first.tmt < '2023-01-01') {
    rows.push(
      withDecree(random, '810', '2023-03-01' as IsoDate, {
        creditKind: 'integrasi',
        amount: fromHundredths(random.int(0, 9000)),
        since: first.tmt,
        until: '2022-12-31',
      }),
    )
  }
  const higher = person.studies[1]
  if (higher && higher.year >= 2023 && higher.year < lastYear) {
    const coefficient = coefficients[first.jenjang ?? ''] ?? 1250
    // A quarter of what the next pangkat asks, which is four good years of the jenjang.
    const values = { creditKind: 'pendidikan', amount: fromHundredths(coefficient), since: `${higher.year}-01-01`, until: `${higher.year}-12-31` }
    rows.push(withDecree(random, '810', `${higher.year + 1}-02-01` as IsoDate, values))
  }
  for (let year = Math.max(2023, firstYear); year <= lastYear; year += 1) {
    const appraisal = appraisalsOf(person, termOf(year, 0)).findLast((one) => !one.acting && one.post.jenjang !== null)
    const coefficient = coefficients[appraisal?.post.jenjang ?? '']
    if (!appraisal || !coefficient) continue
    const { akhir } = performance.rating(person, appraisal.post.unit, year, 0, false)
    const months = Number(appraisal.end.slice(5, 7)) - Number(appraisal.start.slice(5, 7)) + 1
    // Hundredths of a hundredth part of twelve months: exact as long as it is divided last, to three decimals.
    const amount = ((coefficient * percents[akhir] * months) / 120_000).toFixed(3).replace(/\.?0+$/, '')
    rows.push(
      withDecree(random, '810', `${year + 1}-02-01` as IsoDate, {
        creditKind: 'konversi',
        amount,
        since: appraisal.start,
        until: appraisal.end,
      }),
    )
  }
  return rows
}

function fromHundredths(value: number): string {
  return (value / 100).toFixed(2)
}

/** Peran dalam tim kerja. */
export const teamHistory: HistoryMaker = (person, { random, dataDate }) => {
  if (!random.chance(person.track === 'structural' ? 0.6 : 0.18)) return []
  const started = dayBefore(random, dataDate, 2, 40)
  if (started <= person.entry) return []
  const values = {
    team: random.pick(postWords.teams),
    role: random.chance(0.2) ? 'ketua' : 'anggota',
    scope: random.chance(0.3) ? 'lintas-instansi' : 'internal',
    started,
  }
  return [
    withDecree(random, '188', started, {
      ...values,
      finished: addMonths(started, 12) < dataDate ? addDays(addMonths(started, 12), -1) : null,
    }),
  ]
}

/** Umpan balik 360 derajat, once a year for the two last years. */
export const feedbackHistory: HistoryMaker = (person, { random, lastYear }) =>
  [lastYear - 1, lastYear].flatMap((year) => {
    const given = `${year}-12-${random.int(10, 20)}` as IsoDate
    if (given < addYears(person.entry, 1) || (person.leftOn && given >= person.leftOn) || !random.chance(0.6)) return []
    return [
      bare({
        given,
        score: Math.max(50, Math.min(100, 82 + person.quality * 4 + random.bell() * 4)).toFixed(2),
        respondents: random.int(4, 9),
      }),
    ]
  })

/** Scores that only some regions weigh, given to a few heads once: attendance, innovation, additional tasks, the track record. */
export const talentScoreHistory: HistoryMaker = (person, { random, lastYear }) => {
  const given = `${lastYear}-12-${random.int(10, 20)}` as IsoDate
  if (person.track !== 'structural' || given <= person.entry || (person.leftOn && given >= person.leftOn) || !random.chance(0.15)) return []
  return ['kehadiran', 'inovasi', 'tugas-tambahan', 'rekam-jejak'].map((component) => {
    const score = Math.max(40, Math.min(100, 80 + person.quality * 5 + random.bell() * 7)).toFixed(2)
    return bare({ component, score, given })
  })
}
