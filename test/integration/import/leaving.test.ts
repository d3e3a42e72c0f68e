import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { readFacts, readFrame } from '../../../electron/desk/services/assess/facts/read-facts.ts'
import { conflictsOf, filesOf, importDesk, onlyFile, type ImportDesk } from '../../support/import-desk.ts'
import { TREE, YEAR_2025, nipOf, rated, ratingFile, recordFile, staff, staffFile } from '../../support/office-files.ts'
import { expectRefusal } from '../../support/refusal.ts'

const reason = 'Sudah dicek pada dokumennya'
const retired = staffFile(staff(1, { 'KEDUDUKAN HUKUM NAMA': 'Pensiun' }))
const dated = recordFile('legal-status', [{ nip: nipOf(1), status: 'Aktif', started: '2015-05-01' }, { nip: nipOf(1), status: 'Pensiun', started: '2024-07-01' }])
const report = ratingFile(YEAR_2025, rated(1))

const left = async (desk: ImportDesk): Promise<unknown> => desk.db.selectFrom('person').select(['state', 'left_on']).executeTakeFirst()
const endings = async (desk: ImportDesk): Promise<unknown> =>
  (await desk.db.selectFrom('legal_status_record').select(['status', 'started']).where('status', '=', 'Pensiun').orderBy('started').execute()).map((row) => row.started)
const ended = { state: 'left', left_on: '2024-07-01' }

test('the dated kedudukan hukum of the same batch tells the day somebody left, and later ratings are told of', async () => {
  const desk = await importDesk()
  const files = filesOf(await desk.commit([TREE, retired, report, dated]))
  expect([await left(desk), await endings(desk)]).toEqual([ended, ['2024-07-01']])
  expect(files.flatMap(conflictsOf)).toEqual([`left-but-rated ${nipOf(1)} 5`])
})

test('a dated sheet that comes later dates the leaving which the export could not, and a repeated export adds none', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, retired])
  expect([await left(desk), await endings(desk)]).toEqual([{ state: 'left', left_on: null }, ['2026-11-01']])
  await desk.commit([dated])
  expect([await left(desk), await endings(desk)]).toEqual([ended, ['2024-07-01']])
  desk.pass(3)
  await desk.commit([retired])
  expect([await left(desk), await endings(desk)]).toEqual([ended, ['2024-07-01']])
  expect(conflictsOf(onlyFile(await desk.commit([report])))).toEqual([`left-but-rated ${nipOf(1)} 5`])
})

test('a leaving that is settled takes the day of the record that stands', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1))])
  await desk.commit([retired, dated])
  await desk.ask('reconcile.settle-by-rule', { kind: 'retired', ids: null })
  expect([await left(desk), await endings(desk)]).toEqual([ended, ['2024-07-01']])
})

test('a kedudukan hukum dated by hand tells the day, and moves it when it is corrected', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, retired])
  const record = { kind: 'legal-status' as const, skNumber: null, skDate: null, reason }
  const { id } = await desk.ask('record.add', { nip: nipOf(1), ...record, values: { status: 'Pensiun', started: '2024-07-01' } })
  expect(await left(desk)).toEqual(ended)
  await desk.ask('record.correct', { id, ...record, values: { status: 'Pensiun', started: '2024-08-01' } })
  expect(await left(desk)).toEqual({ state: 'left', left_on: '2024-08-01' })
  await desk.ask('record.remove', { id, kind: 'legal-status', reason })
  expect(await left(desk)).toEqual({ state: 'left', left_on: null })
})

test('somebody who left on an unknown day is left from the day of the import; before it nobody can tell', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, retired])
  const on = async (day: string): Promise<unknown> =>
    (await readFacts(desk.db, { from: 1, to: 9 }, await readFrame(desk.db, isoDate(day)))).map(({ facts }) => [facts.status, facts.leavesOn])
  expect([await on('2026-10-31'), await on('2026-11-01')]).toEqual([[[null, null]], [['left', null]]])
  await desk.commit([dated])
  expect([await on('2024-06-30'), await on('2024-07-01')]).toEqual([[['active', '2024-07-01']], [['left', '2024-07-01']]])
})

test('a batch that is said to cover a unit nobody knows is refused, also without a staff export', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1))])
  for (const files of [[report], [staffFile(staff(1))], [dated]]) {
    await expectRefusal(desk.commit(files, 'U99'), 'bad-input', 'import.no-such-unit')
    await expectRefusal(desk.preview(files, 'U99'), 'bad-input', 'import.no-such-unit')
  }
  expect(onlyFile(await desk.commit([report], 'U1')).added).toBe(1)
})
