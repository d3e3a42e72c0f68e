import { addDays, addMonths, addYears, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { postWords } from '../words.ts'
import { bare, dayBefore, withDecree, type HistoryMaker, type HistoryRow } from './history.ts'

const punishments = [
  { level: 'ringan', punishment: 'Teguran lisan', months: 0, weight: 30 },
  { level: 'ringan', punishment: 'Teguran tertulis', months: 0, weight: 22 },
  { level: 'ringan', punishment: 'Pernyataan tidak puas secara tertulis', months: 0, weight: 10 },
  { level: 'sedang', punishment: 'Pemotongan tunjangan kinerja 25% selama 6 bulan', months: 6, weight: 13 },
  { level: 'sedang', punishment: 'Pemotongan tunjangan kinerja 25% selama 9 bulan', months: 9, weight: 7 },
  { level: 'sedang', punishment: 'Pemotongan tunjangan kinerja 25% selama 12 bulan', months: 12, weight: 6 },
  { level: 'berat', punishment: 'Penurunan jabatan setingkat lebih rendah selama 12 bulan', months: 12, weight: 7 },
  { level: 'berat', punishment: 'Pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan', months: 12, weight: 5 },
] as const
const reasons = [
  'Tidak masuk kerja tanpa alasan yang sah',
  'Terlambat melaporkan harta kekayaan',
  'Tidak melaksanakan tugas kedinasan',
  'Melanggar ketentuan jam kerja',
]

/** Hukuman disiplin under PP 94/2021: about one person in fifty, some still serving. */
export const disciplineHistory: HistoryMaker = (person, { random, dataDate }) => {
  if (!random.chance(0.02)) return []
  const { level, punishment, months } = random.weighted(punishments, (one) => one.weight)
  const started = dayBefore(random, dataDate, 1, 58)
  if (started <= person.entry || (person.leftOn && started >= person.leftOn)) return []
  const finished = months > 0 ? addDays(addMonths(started, months), -1) : null
  return [
    withDecree(random, '887', started, { level, punishment, regulation: 'PP 94/2021', started, finished, reason: random.pick(reasons) }),
  ]
}

/** Cuti: sick and maternity leave, long leave, and now and then cuti di luar tanggungan negara. */
export const leaveHistory: HistoryMaker = (person, { random, dataDate }) => {
  const rows: HistoryRow[] = []
  const take = (leaveKind: string, started: IsoDate, finished: IsoDate | null) => {
    if (started > person.entry && (!person.leftOn || started < person.leftOn))
      rows.push(withDecree(random, '851', started, { leaveKind, started, finished }))
  }
  const spell = (leaveKind: string, least: number, most: number, days: number) => {
    const started = dayBefore(random, dataDate, least, most)
    take(leaveKind, started, addDays(started, days - 1))
  }
  if (random.chance(0.35)) spell('tahunan', 1, 11, random.int(2, 12))
  if (random.chance(0.12)) spell('sakit', 1, 48, random.int(2, 30))
  if (random.chance(0.06)) spell('alasan-penting', 1, 48, random.int(3, 20))
  if (person.sex === 'P' && person.birthDate > '1984' && random.chance(0.3)) spell('melahirkan', 2, 58, 90)
  if (addYears(person.entry, 5) < dataDate && random.chance(0.02)) spell('besar', 2, 50, 90)
  const away = person.statuses.find((status) => status.status === 'Cuti Diluar Tanggungan Negara')
  if (away) take('cltn', away.started, null)
  else if (person.employeeKind === 'PNS' && addYears(person.entry, 8) < dataDate && random.chance(0.008)) spell('cltn', 30, 140, 730)
  return rows
}

const medals = [
  [10, 'slks-x', 'X'],
  [20, 'slks-xx', 'XX'],
  [30, 'slks-xxx', 'XXX'],
] as const

/** Penghargaan: Satyalancana for part of those long enough in service, and a few others. */
export const awardHistory: HistoryMaker = (person, { random, dataDate }) => {
  const rows: HistoryRow[] = []
  for (const [years, awardKind, roman] of medals) {
    const awarded = `${Number(person.entry.slice(0, 4)) + years + random.int(1, 3)}-08-17` as IsoDate
    const earned = person.employeeKind === 'PNS' && awarded < dataDate && (!person.leftOn || awarded < person.leftOn)
    if (earned && random.chance(0.62)) {
      rows.push({
        values: { awardKind, name: `Satyalancana Karya Satya ${roman} Tahun`, scope: 'nasional', awarded },
        skNumber: `${random.int(11, 140)}/TK/TAHUN ${awarded.slice(0, 4)}`,
        skDate: `${awarded.slice(0, 4)}-08-0${random.int(1, 9)}` as IsoDate,
      })
    }
  }
  if (person.quality > 1.3 && random.chance(0.12)) {
    const awarded = dayBefore(random, dataDate, 1, 40)
    if (awarded > addYears(person.entry, 1))
      rows.push(
        withDecree(random, '005', awarded, { awardKind: 'teladan', name: 'Pegawai Teladan Tingkat Kabupaten', scope: 'instansi', awarded }),
      )
  }
  if (random.chance(0.03)) {
    const awarded = dayBefore(random, dataDate, 1, 58)
    if (awarded > person.entry)
      rows.push(
        bare({
          awardKind: 'lain',
          name: random.pick(postWords.awards),
          scope: random.chance(0.02) ? 'internasional' : random.pick(['instansi', 'lintas-instansi', 'nasional']),
          awarded,
        }),
      )
  }
  return rows
}
