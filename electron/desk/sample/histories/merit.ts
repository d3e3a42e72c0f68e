import { addDays, addMonths, addYears, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { rankOn } from '../model.ts'
import { appraisalsOf, termOf } from '../performance/appraisals.ts'
import { postWords } from '../words.ts'
import { bare, dayBefore, withDecree, type HistoryMaker, type HistoryRow } from './history.ts'

/** Pelatihan: leadership for heads, functional for functional posts, technical and seminars for many. */
export const trainingHistory: HistoryMaker = (person, { random, dataDate }) => {
  const post = person.posts.at(-1)
  const rows: HistoryRow[] = []
  const take = (trainingKind: string, name: string, hours: number, months: number) => {
    const started = dayBefore(random, dataDate, 1, months)
    const finished = addDays(started, Math.max(0, Math.ceil(hours / 9) - 1))
    if (started > person.entry && finished <= dataDate) {
      rows.push(bare({ trainingKind, name, hours, started, finished, certificateNumber: `${random.int(100, 9999)}/${trainingKind.slice(0, 3).toUpperCase()}/${finished.slice(0, 4)}` }))
    }
  }
  const leading = post?.eselon?.startsWith('II.') ? 'Kepemimpinan Nasional Tingkat II' : post?.eselon?.startsWith('III.') ? 'Kepemimpinan Administrator' : 'Kepemimpinan Pengawas'
  if (post?.eselon && random.chance(0.75)) take('kepemimpinan', `Pelatihan ${leading}`, 900, 90)
  if (post?.kind === 'fungsional' && random.chance(0.4)) take('fungsional', random.pick(postWords.trainings.fungsional), random.int(4, 12) * 10, 80)
  for (let count = random.pick([0, 0, 1, 1, 2, 3]); count > 0; count -= 1) take('teknis', random.pick(postWords.trainings.teknis), random.int(2, 8) * 5, 40)
  for (let count = random.pick([0, 1, 1, 2]); count > 0; count -= 1) take('seminar', random.pick(postWords.trainings.seminar), random.int(3, 8), 30)
  return rows
}

/** Uji kompetensi and potensi: heads and some others, by an assessment centre or a simpler method. */
export const assessmentHistory: HistoryMaker = (person, { random, dataDate }) => {
  const heads = person.posts.at(-1)?.kind === 'struktural'
  if (!heads && !random.chance(0.1)) return []
  const assessed = dayBefore(random, dataDate, 2, 34)
  if (assessed <= person.entry) return []
  return ['teknis', 'manajerial', 'sosiokultural', 'potensi'].map((subject) => {
    const score = Math.max(45, Math.min(99, 76 + person.quality * 5 + random.bell() * 6)).toFixed(2)
    return bare({ subject, score, standard: subject === 'potensi' ? null : '75', method: heads ? 'Assessment center' : 'Analisis kasus dan wawancara', assessed })
  })
}

/** Yearly coefficient in hundredths by jenjang, PermenPANRB 1/2023. */
const coefficients: Readonly<Record<string, number>> = {
  Pemula: 375, Terampil: 500, Mahir: 1250, Penyelia: 2500, 'Ahli Pertama': 1250, 'Ahli Muda': 2500, 'Ahli Madya': 3750,
}
const percents = { 'sangat-baik': 150, baik: 100, 'butuh-perbaikan': 75, kurang: 50, 'sangat-kurang': 25 } as const

/** Angka kredit: what was brought from before 2023, and the conversion of each yearly predikat since. */
export const creditHistory: HistoryMaker = (person, { random, firstYear, lastYear, performance }) => {
  const first = person.posts.find((post) => post.kind === 'fungsional')
  if (!first || person.employeeKind !== 'PNS') return []
  const rows: HistoryRow[] = []
  if (first.tmt < '2023-01-01') {
    rows.push(withDecree(random, '810', '2023-03-01' as IsoDate, { creditKind: 'integrasi', amount: fromHundredths(random.int(0, 9000)), since: first.tmt, until: '2022-12-31' }))
  }
  for (let year = Math.max(2023, firstYear); year <= lastYear; year += 1) {
    const appraisal = appraisalsOf(person, termOf(year, 0)).findLast((one) => !one.acting && one.post.jenjang !== null)
    const coefficient = coefficients[appraisal?.post.jenjang ?? '']
    if (!appraisal || !coefficient) continue
    const { akhir } = performance.rating(person, appraisal.post.unit, year, 0, false)
    const months = Number(appraisal.end.slice(5, 7)) - Number(appraisal.start.slice(5, 7)) + 1
    // Hundredths of a hundredth part of twelve months: exact as long as it is divided last, to three decimals.
    const amount = ((coefficient * percents[akhir] * months) / 120_000).toFixed(3).replace(/\.?0+$/, '')
    rows.push(withDecree(random, '810', `${year + 1}-02-01` as IsoDate, { creditKind: 'konversi', amount, since: appraisal.start, until: appraisal.end }))
  }
  return rows
}

function fromHundredths(value: number): string {
  return (value / 100).toFixed(2)
}

/** Peran dalam tim kerja. */
export const teamHistory: HistoryMaker = (person, { random, dataDate }) => {
  if (!random.chance(person.track === 'structural' ? 0.5 : 0.1)) return []
  const started = dayBefore(random, dataDate, 2, 30)
  if (started <= person.entry) return []
  const values = { team: random.pick(postWords.teams), role: random.chance(0.2) ? 'ketua' : 'anggota', scope: random.chance(0.25) ? 'lintas-instansi' : 'internal', started }
  return [withDecree(random, '188', started, { ...values, finished: addMonths(started, 12) < dataDate ? addDays(addMonths(started, 12), -1) : null })]
}

/** Umpan balik 360 derajat, once a year for the two last years. */
export const feedbackHistory: HistoryMaker = (person, { random, lastYear }) =>
  [lastYear - 1, lastYear].flatMap((year) => {
    const given = `${year}-12-${random.int(10, 20)}` as IsoDate
    if (given < addYears(person.entry, 1) || (person.leftOn && given >= person.leftOn) || !random.chance(0.6)) return []
    return [bare({ given, score: Math.max(50, Math.min(100, 82 + person.quality * 4 + random.bell() * 4)).toFixed(2), respondents: random.int(4, 9) })]
  })

/** Sertifikat and ujian dinas: the examinations between golongan, and certificates of functional posts. */
export const certificateHistory: HistoryMaker = (person, { random, dataDate }) => {
  const rows: HistoryRow[] = []
  const passed = (certificateKind: string, name: string, golongan: string) => {
    const due = person.ranks.find((rank) => rank.golongan === golongan && rank.promotion === 'Reguler')
    if (due) {
      const issued = addMonths(due.tmt, -random.int(4, 14))
      rows.push(withDecree(random, '895', issued, { certificateKind, name, issued, validUntil: null }))
    }
  }
  passed('ujian-dinas-1', 'Ujian Dinas Tingkat I', 'III/a')
  passed('ujian-dinas-2', 'Ujian Dinas Tingkat II', 'IV/a')
  // Waiting at the edge: some have already passed the examination for the next step.
  const now = rankOn(person, dataDate)
  if (person.track === 'general' && now?.golongan === 'II/d' && random.chance(0.7)) {
    const issued = dayBefore(random, dataDate, 3, 20)
    rows.push(withDecree(random, '895', issued, { certificateKind: 'ujian-dinas-1', name: 'Ujian Dinas Tingkat I', issued, validUntil: null }))
  }
  const jenjang = person.posts.at(-1)?.jenjang
  if (jenjang && random.chance(0.2)) {
    const issued = dayBefore(random, dataDate, 2, 50)
    if (issued > person.entry) rows.push(withDecree(random, '893', issued, { certificateKind: 'kompetensi', name: `Uji Kompetensi Jenjang ${jenjang}`, issued, validUntil: addYears(issued, 5) }))
  }
  if (person.studies.length > 1 && person.track === 'general' && random.chance(0.5)) {
    const issued = `${(person.studies[1]?.year ?? 2020) + 1}-09-15` as IsoDate
    if (issued < dataDate) rows.push(withDecree(random, '895', issued, { certificateKind: 'penyesuaian-ijazah', name: 'Ujian Penyesuaian Kenaikan Pangkat', issued, validUntil: null }))
  }
  return rows
}
