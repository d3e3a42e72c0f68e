import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'
import type { PersonFacts } from '../../../shared/domain/facts/person-facts.ts'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { readFacts, readFrame } from '../../../electron/desk/services/assess/facts/read-facts.ts'
import { importDesk, onlyFile, type ImportDesk } from '../../support/import-desk.ts'
import { nipOf, recordFile, staff, staffFile, TREE } from '../../support/office-files.ts'
import { expectRefusal } from '../../support/refusal.ts'

const ON = isoDate('2026-11-01')
const reason = 'Surat keputusan diterima'

async function office(): Promise<ImportDesk> {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1, { 'JABATAN NAMA': 'Analis SDM Aparatur Ahli Muda', 'JENIS JABATAN NAMA': 'Fungsional Tertentu', 'JENIS JABATAN ID': '2' }))])
  return desk
}

async function factsOf(desk: ImportDesk, on = ON): Promise<PersonFacts> {
  const [known] = await readFacts(desk.db, { from: 1, to: 1 }, await readFrame(desk.db, on))
  if (!known) throw new Error('Nobody is there')
  return known.facts
}

test('every kind that merit rules weigh goes from its sheet into the fact sheet, and a register says how far it goes', async () => {
  const desk = await office()
  const nip = nipOf(1)
  await desk.commit([
    recordFile('talent-score', [{ nip, component: 'Rekam jejak', score: '86,79', given: '31-12-2025' }]),
    recordFile('education', [{ nip, level: 'S-2', program: 'Magister Manajemen', graduated: '10-08-2024', fitsPost: 'tidak sesuai' }]),
    recordFile('team-role', [{ nip, team: 'Tim Reformasi', role: 'Ketua', scope: 'Lintas instansi', started: '01-02-2025' }], '2026-10-31'),
    recordFile('certificate', [{ nip, certificateKind: 'Ujian dinas tingkat II', name: 'Ujian dinas', issued: '01-03-2025' }], '2026-09-30'),
    recordFile('training', [
      { nip, trainingKind: 'Teknis', name: 'Manajemen data', hours: '24', finished: '05-05-2025' },
      { nip, trainingKind: 'Teknis', name: 'Tahun depan', hours: '20', finished: '05-05-2027' },
    ]),
    recordFile('assessment', [{ nip, subject: 'Potensi', score: '71,5', assessed: '01-06-2025' }]),
    recordFile('feedback', [{ nip, given: '15-12-2025', score: '90' }]),
    recordFile('credit', [{ nip, creditKind: 'Konversi predikat', amount: '37,5', since: '01-01-2025', until: '31-12-2025' }]),
    recordFile('award', [{ nip, awardKind: 'Penghargaan lain', name: 'Inovasi', scope: 'Nasional', awarded: '17-08-2025' }]),
    recordFile('post', [{ nip, assignment: 'Definitif', name: 'Analis SDM Aparatur Ahli Pertama', postKind: 'Fungsional', jenjang: 'Ahli Pertama', unitId: 'U1', tmt: '01-05-2016' }]),
  ])
  const facts = await factsOf(desk)
  expect(JSON.stringify(facts)).toBe(canonicalize(facts))
  expect(facts).toMatchObject({
    birthDate: '1986-09-26', teamCompleteThrough: '2026-10-31', trainingCompleteThrough: '2026-09-30',
    talentScores: [{ component: 'rekam-jejak', score: '86.79', on: '2025-12-31' }],
    teamRoles: [{ role: 'ketua', scope: 'lintas-instansi', from: '2025-02-01' }],
    certificates: [{ kind: 'ujian-dinas-2', on: '2025-03-01' }],
    trainings: [{ kind: 'teknis', hours: 24, on: '2025-05-05' }],
    assessments: [{ subject: 'potensi', score: '71.5', on: '2025-06-01' }],
    feedbacks: [{ score: '90', on: '2025-12-15' }],
    credits: [{ kind: 'konversi', amount: '37.5', from: '2025-01-01', until: '2025-12-31' }],
    awards: [{ kind: 'lain', on: '2025-08-17', scope: 'nasional' }],
  })
  expect(facts.educations.find(({ level }) => level === 's2')).toEqual({ level: 's2', graduated: '2024-08-10', fits: false })
  expect(facts.posts.map(({ kind, jenjang, from, until }) => [kind, jenjang, from, until])).toEqual([
    ['fungsional', 'ahli-pertama', '2016-05-01', '2022-03-31'], ['fungsional', 'ahli-muda', '2022-04-01', undefined],
  ])
  await desk.ask('import.undo', { batchId: 2, reason })
  expect(await factsOf(desk)).toMatchObject({
    teamCompleteThrough: null, trainingCompleteThrough: null, talentScores: [], teamRoles: [], certificates: [], trainings: [], assessments: [], credits: [],
  })
})

test('words that nobody has explained leave what they would tell unknown, and never stop a fact sheet', async () => {
  const desk = await office()
  const nip = nipOf(1)
  await desk.commit([recordFile('post', [
    { nip, assignment: 'Definitif', name: 'Pejabat Khusus', postKind: 'Fungsional', jenjang: 'Jenjang Tujuh', tmt: '01-01-2023' },
    { nip, assignment: 'Definitif', name: 'Kepala Bidang', postKind: 'Struktural', eselon: 'Eselon Sembilan', tmt: '01-01-2024' },
    { nip, assignment: 'Plt', name: 'Kepala Seksi', postKind: 'Struktural', eselon: 'IV.a', tmt: '01-01-2025', until: '30-06-2025' },
    { nip, assignment: 'Definitif', name: 'Kepala Dinas', postKind: 'Struktural', eselon: 'II.b', tmt: '01-01-2026', inaugurated: '05-01-2026' },
  ])])
  const posts = (await factsOf(desk)).posts.filter(({ from }) => from > '2022-12-31')
  expect(JSON.parse(JSON.stringify(posts))).toEqual([
    { assignment: 'definitif', from: '2023-01-01', kind: 'fungsional', until: '2023-12-31' },
    { assignment: 'definitif', from: '2024-01-01', kind: 'struktural', until: '2025-12-31' },
    { assignment: 'plt', eselon: 'IV.a', from: '2025-01-01', kind: 'struktural', level: 'pengawas', until: '2025-06-30' },
    { assignment: 'definitif', eselon: 'II.b', from: '2026-01-01', inaugurated: '2026-01-05', kind: 'struktural', level: 'jpt-pratama' },
  ])
})

test('a post or a rank that began after the asking date is not in the fact sheet of that date', async () => {
  const desk = await office()
  const facts = await factsOf(desk, isoDate('2020-01-01'))
  expect([facts.posts, facts.ranks.filter(({ from }) => from > '2020-01-01'), facts.postKind]).toEqual([[], [], null])
})

test('a talent score is entered with its document, corrected, shown on the person and taken back with its import', async () => {
  const desk = await office()
  const nip = nipOf(1)
  const report = onlyFile(await desk.commit([recordFile('talent-score', [
    { nip, component: 'Inovasi', score: '80', given: '31-12-2024' }, { nip, component: 'Keberuntungan', score: '80', given: '31-12-2024' },
  ])]))
  expect([report.kind, report.added, report.rejected.map(({ code }) => code)]).toEqual(['record-talent-score', 1, ['choice-unknown']])
  const typed = { kind: 'talent-score' as const, skNumber: 'BA/12/2026', skDate: isoDate('2026-01-05'), reason }
  const { id } = await desk.ask('record.add', { nip, ...typed, values: { component: 'kehadiran', score: '97.25', given: '2025-12-31' } })
  await expectRefusal(desk.ask('record.add', { nip, ...typed, values: { component: 'kehadiran', score: '90', given: '2025-12-31' } }), 'conflict', 'record.exists')
  await desk.ask('record.correct', { id, ...typed, values: { component: 'kehadiran', score: '98', given: '2025-12-31' } })
  const shown = async (): Promise<readonly unknown[]> => (await desk.ask('person.get', { nip })).records
    .filter(({ kind }) => kind === 'talent-score').map(({ values }) => [values['component'], values['score']]).toSorted()
  expect(await shown()).toEqual([['inovasi', '80'], ['kehadiran', '98']])
  expect((await factsOf(desk)).talentScores.map(({ component, score }) => [component, score])).toEqual([['inovasi', '80'], ['kehadiran', '98']])
  await desk.ask('import.undo', { batchId: 2, reason })
  expect(await shown()).toEqual([['kehadiran', '98']])
})

test('an education is told to fit the post by an officer, and an older sheet without the column changes nothing of it', async () => {
  const desk = await office()
  const nip = nipOf(1)
  const values = { level: 's2', program: 'Magister Hukum', graduated: '2020-07-01', fitsPost: 'sesuai' }
  await desk.ask('record.add', { nip, kind: 'education', values, skNumber: null, skDate: null, reason })
  await desk.commit([recordFile('education', [{ nip, level: 'S-2', program: 'Magister Hukum', graduated: '01-07-2020', school: 'Universitas Contoh' }])])
  expect((await factsOf(desk)).educations.find(({ graduated }) => graduated === '2020-07-01')).toEqual({ level: 's2', graduated: '2020-07-01', fits: true })
})
