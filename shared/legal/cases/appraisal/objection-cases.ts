import { casesOf, type LegalCase } from '../case.ts'

const mengajukan = casesOf('appraisal.keberatan', { receivedOn: '2026-06-01', withReasons: true, holidays: [], holidaysKnownThrough: 2026 })
const lanjut = casesOf('appraisal.keberatan-tindak-lanjut', {
  filedOn: '2026-06-01', decidedOn: '2026-06-10', periodEnd: '2026-06-30', reportedOn: '2026-08-11', holidays: [], holidaysKnownThrough: 2026,
})
const ON = '2026-12-01'
const by = { fileBy: '2026-06-15' } as const
const due = { decideBy: '2026-06-10', reportBy: '2026-08-11' } as const
const missing = (...facts: readonly string[]) => ({ outcome: 'cannot-tell', missing: facts }) as const

const mengajukanCases = [
  mengajukan('keberatan pada hari ke-13 tepat waktu', ON, { filedOn: '2026-06-14' }, { outcome: 'met', details: by }),
  mengajukan('keberatan tepat pada hari ke-14 masih diterima', ON, { filedOn: '2026-06-15' }, { outcome: 'met', details: by }),
  mengajukan('keberatan pada hari ke-15 terlambat', ON, { filedOn: '2026-06-16' }, { outcome: 'not-met', failing: ['filed'], details: by }),
  mengajukan('keberatan tanpa alasan tidak diteruskan', ON, { filedOn: '2026-06-02', withReasons: false }, { outcome: 'not-met', failing: ['reasons'] }),
  mengajukan('hari kalender tidak bergantung pada kalender libur', ON, { filedOn: '2026-06-15', holidaysKnownThrough: null }, { outcome: 'met', details: by }),
  mengajukan('sebelum diajukan hanya batasnya yang disebut', '2026-06-05', {}, { outcome: 'cannot-tell', missing: ['filedOn'], details: by }),
  mengajukan('tanggal pengajuan yang belum tiba tidak dihitung', '2026-06-05', { filedOn: '2026-06-08' }, missing('filedOn')),
  mengajukan('keberatan pada hari hasil diterima tepat waktu', ON, { filedOn: '2026-06-01' }, { outcome: 'met', details: by }),
  mengajukan('keberatan yang mendahului hasil evaluasi diminta diperiksa', ON, { filedOn: '2026-05-31' }, missing('filedOn')),
  mengajukan('tanpa tanggal diterima tidak dapat dipastikan', ON, { receivedOn: null, filedOn: '2026-06-08' }, missing('receivedOn')),
  mengajukan('tanpa keterangan alasan tidak dapat dipastikan', ON, { filedOn: '2026-06-08', withReasons: null }, missing('withReasons')),
  mengajukan('berlaku sejak 26 April 2019', '2019-04-26', { receivedOn: '2019-04-25', filedOn: '2019-04-26' }, { outcome: 'met' }),
  mengajukan('sehari sebelumnya belum dapat ditanya', '2019-04-25', { receivedOn: '2019-04-24', filedOn: '2019-04-25' }, { error: 'not-in-force' }),
]

const lanjutCases = [
  lanjut('putusan tepat pada hari kerja ke-7 dan laporan pada hari kerja ke-30 tepat waktu', ON, {}, { outcome: 'met', details: due }),
  lanjut('putusan pada hari kerja ke-6 tepat waktu', ON, { decidedOn: '2026-06-09' }, { outcome: 'met', details: due }),
  lanjut('putusan pada hari kerja ke-8 terlambat', ON, { decidedOn: '2026-06-11' }, { outcome: 'not-met', failing: ['decided'] }),
  lanjut('laporan pada hari kerja ke-29 tepat waktu', ON, { reportedOn: '2026-08-10' }, { outcome: 'met', details: due }),
  lanjut('laporan pada hari kerja ke-31 terlambat', ON, { reportedOn: '2026-08-12' }, { outcome: 'not-met', failing: ['reported'] }),
  lanjut('hari libur memundurkan batas putusan', ON, { decidedOn: '2026-06-11', holidays: ['2026-06-03'] },
    { outcome: 'met', details: { ...due, decideBy: '2026-06-11' } }),
  lanjut('lewat batas tanpa kalender libur tidak dapat dipastikan terlambat', ON, { decidedOn: '2026-06-11', holidaysKnownThrough: 2025 },
    missing('holidaysKnownThrough')),
  lanjut('tepat waktu tanpa kalender libur tetap tepat waktu', ON, { holidaysKnownThrough: null }, { outcome: 'met', details: due }),
  lanjut('sebelum diputus dan dilaporkan hanya batasnya yang disebut', '2026-07-01', { decidedOn: null, reportedOn: null },
    { outcome: 'cannot-tell', missing: ['decidedOn', 'reportedOn'], details: due }),
  lanjut('putusan yang mendahului keberatan dan laporan yang mendahului akhir periode diminta diperiksa', ON,
    { decidedOn: '2026-05-29', reportedOn: '2026-06-29' }, missing('decidedOn', 'reportedOn')),
  lanjut('tanpa tanggal keberatan dan akhir periode tidak dapat dipastikan', ON, { filedOn: null, periodEnd: null }, missing('filedOn', 'periodEnd')),
  lanjut('berlaku sejak 7 Februari 2022', '2022-02-07',
    { filedOn: '2022-02-01', decidedOn: '2022-02-07', periodEnd: '2021-12-31', reportedOn: '2022-02-07' }, { outcome: 'met' }),
  lanjut('sehari sebelumnya belum dapat ditanya', '2022-02-06', {}, { error: 'not-in-force' }),
]

/** The clock of an objection: filing, decision, and the final document. */
export const objectionCases: readonly LegalCase[] = [...mengajukanCases, ...lanjutCases]
