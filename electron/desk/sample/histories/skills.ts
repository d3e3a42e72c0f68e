import { addDays, addMonths, addYears, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { rankOn } from '../model.ts'
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
      rows.push(
        bare({
          trainingKind,
          name,
          hours,
          started,
          finished,
          certificateNumber: `${random.int(100, 9999)}/${trainingKind.slice(0, 3).toUpperCase()}/${finished.slice(0, 4)}`,
        }),
      )
    }
  }
  const leading = post?.eselon?.startsWith('II.')
    ? 'Kepemimpinan Nasional Tingkat II'
    : post?.eselon?.startsWith('III.')
      ? 'Kepemimpinan Administrator'
      : 'Kepemimpinan Pengawas'
  if (post?.eselon && random.chance(0.75)) take('kepemimpinan', `Pelatihan ${leading}`, 900, 90)
  if (post?.kind === 'fungsional' && random.chance(0.4))
    take('fungsional', random.pick(postWords.trainings.fungsional), random.int(4, 12) * 10, 80)
  for (let count = random.pick([0, 0, 1, 1, 2, 3]); count > 0; count -= 1)
    take('teknis', random.pick(postWords.trainings.teknis), random.int(2, 8) * 5, 40)
  for (let count = random.pick([0, 1, 1, 2]); count > 0; count -= 1)
    take('seminar', random.pick(postWords.trainings.seminar), random.int(3, 8), 30)
  return rows
}

/** Uji kompetensi and potensi: heads and some others, by an assessment centre or a simpler method. */
export const assessmentHistory: HistoryMaker = (person, { random, dataDate }) => {
  const heads = person.posts.at(-1)?.kind === 'struktural'
  if (!random.chance(heads ? 0.94 : 0.3)) return []
  // Some results are older than rules take them for.
  const assessed = random.chance(0.1) ? dayBefore(random, dataDate, 40, 70) : dayBefore(random, dataDate, 2, 34)
  if (assessed <= person.entry) return []
  return ['teknis', 'manajerial', 'sosiokultural', 'potensi'].map((subject) => {
    const score = Math.max(45, Math.min(99, 76 + person.quality * 5 + random.bell() * 6)).toFixed(2)
    return bare({
      subject,
      score,
      standard: subject === 'potensi' ? null : '75',
      method: heads ? 'Assessment center' : 'Analisis kasus dan wawancara',
      assessed,
    })
  })
}

/** The examination that opens the next step to whoever waits on a golongan, and how many of them have passed it. */
const examinations: Readonly<Record<string, { readonly certificateKind: string; readonly name: string; readonly share: number }>> = {
  'II/d': { certificateKind: 'ujian-dinas-1', name: 'Ujian Dinas Tingkat I', share: 0.7 },
  'III/d': { certificateKind: 'ujian-dinas-2', name: 'Ujian Dinas Tingkat II', share: 0.4 },
}

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
  const waiting = examinations[rankOn(person, dataDate)?.golongan ?? '']
  if (waiting && person.employeeKind === 'PNS' && person.track !== 'health' && person.track !== 'teacher' && random.chance(waiting.share)) {
    const issued = dayBefore(random, dataDate, 3, 20)
    const { certificateKind, name } = waiting
    if (issued > person.entry) rows.push(withDecree(random, '895', issued, { certificateKind, name, issued, validUntil: null }))
  }
  const jenjang = person.posts.at(-1)?.jenjang
  if (jenjang && random.chance(0.2)) {
    const issued = dayBefore(random, dataDate, 2, 50)
    if (issued > person.entry)
      rows.push(
        withDecree(random, '893', issued, {
          certificateKind: 'kompetensi',
          name: `Uji Kompetensi Jenjang ${jenjang}`,
          issued,
          validUntil: addYears(issued, 5),
        }),
      )
  }
  if (person.studies.length > 1 && person.track === 'general' && random.chance(0.5)) {
    const issued = `${(person.studies[1]?.year ?? 2020) + 1}-09-15` as IsoDate
    if (issued < dataDate)
      rows.push(
        withDecree(random, '895', issued, {
          certificateKind: 'penyesuaian-ijazah',
          name: 'Ujian Penyesuaian Kenaikan Pangkat',
          issued,
          validUntil: null,
        }),
      )
  }
  return rows
}
