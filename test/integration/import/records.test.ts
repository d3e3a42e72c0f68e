import { expect, test } from 'vitest'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { say } from '../../../shared/text/say.ts'
import { importDesk, type ImportDesk } from '../../support/import-desk.ts'
import { TREE, YEAR_2025, nipOf, rated, ratingFile, staff, staffFile } from '../../support/office-files.ts'
import { expectRefusal } from '../../support/refusal.ts'

const reason = 'SK asli nomor 800/12'
const award = { kind: 'award' as const, values: { awardKind: 'lain', name: 'Piagam', awarded: '2024-08-17' }, skNumber: 'SK-9', skDate: null, reason }

async function office(): Promise<ImportDesk> {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1), staff(2))])
  return desk
}

test('a record entered by hand names who entered it, and its former values stay when it is corrected or removed', async () => {
  const desk = await office()
  const added = await desk.ask('record.add', { nip: nipOf(1), ...award })
  expect(added).toEqual({ id: 1, kind: 'award', values: { awardKind: 'lain', name: 'Piagam', scope: null, awarded: '2024-08-17' }, skNumber: 'SK-9', skDate: null, source: 'Dewi Lestari', changed: false })
  await desk.ask('record.correct', { id: 1, ...award, values: { ...award.values, awarded: '2023-08-17' }, reason: 'Salah tahun' })
  await desk.ask('record.remove', { id: 1, kind: 'award', reason: 'Milik orang lain' })
  const { total, rows } = await desk.ask('person.changes', { nip: nipOf(1) })
  expect([total, rows.map(({ by, reason: why, before, after }) => [by, why, before?.['awarded'] ?? null, after?.['awarded'] ?? null])]).toEqual([3, [
    ['Dewi Lestari', 'Milik orang lain', '2023-08-17', null], ['Dewi Lestari', 'Salah tahun', '2024-08-17', '2023-08-17'], ['Dewi Lestari', reason, null, '2024-08-17'],
  ]])
  expect((await desk.ask('record.add', { nip: nipOf(1), ...award })).id).toBe(2)
})

test('a record is checked field by field, each fault with a sentence of its own', async () => {
  const desk = await office()
  const error: unknown = await desk.ask('record.add', {
    nip: nipOf(1), kind: 'discipline', values: { level: 'sekali', started: '2024-02-30', finished: null, warna: 'biru' }, skNumber: null, skDate: null, reason,
  }).catch((thrown: unknown) => thrown)
  if (!(error instanceof TanjakError)) throw new Error('not refused')
  expect([error.code, Object.fromEntries(Object.entries(error.fields).map(([field, message]) => [field, say('id', message)]))]).toEqual(['bad-input', {
    warna: 'warna bukan isian catatan ini.', level: 'Tingkat hukuman harus salah satu pilihan yang disediakan.', started: 'Mulai berlaku harus tanggal yang ada di kalender, misalnya 2025-04-01.',
  }])
  await expectRefusal(desk.ask('record.add', { nip: nipOf(1), ...award, kind: 'leave', values: { leaveKind: 'besar', started: '2024-05-01', finished: '2024-04-01' } }), 'bad-input', 'record.bad')
  await expectRefusal(desk.ask('record.add', { nip: nipOf(1), ...award, kind: 'placement', values: { unitId: 'U9', tmt: '2024-05-01' } }), 'bad-input', 'record.bad')
  await expectRefusal(desk.ask('record.add', { nip: nipOf(9), ...award }), 'not-found', 'record.person.unknown')
})

test('the same record is not entered twice, and a correction changes something', async () => {
  const desk = await office()
  const { id } = await desk.ask('record.add', { nip: nipOf(1), ...award })
  await expectRefusal(desk.ask('record.add', { nip: nipOf(1), ...award }), 'conflict', 'record.exists')
  await expectRefusal(desk.ask('record.correct', { id, ...award }), 'conflict', 'record.person.nothing-changed')
  await expectRefusal(desk.ask('record.correct', { id: 99, ...award }), 'not-found', 'record.unknown')
})

test('an exact number is kept as written, without a binary rounding', async () => {
  const desk = await office()
  const credit = { creditKind: 'konversi', amount: '37.50', since: '2025-01-01', until: '2025-12-31' }
  const { values } = await desk.ask('record.add', { nip: nipOf(1), kind: 'credit', values: credit, skNumber: null, skDate: null, reason })
  expect(values['amount']).toBe('37.5')
})

test('lists follow a record that is entered, corrected and removed', async () => {
  const desk = await office()
  const golongan = async (): Promise<unknown> => (await desk.ask('person.list', { filter: { search: nipOf(1) } })).rows.map((row) => row.golongan)
  const rank = { kind: 'rank' as const, skNumber: null, skDate: null, reason }
  const { id } = await desk.ask('record.add', { nip: nipOf(1), ...rank, values: { golongan: 'III/d', tmt: '2026-04-01' } })
  expect(await golongan()).toEqual(['III/d'])
  await desk.ask('record.correct', { id, ...rank, values: { golongan: 'III/d', tmt: '2026-12-01' } })
  expect(await golongan()).toEqual(['III/c'])
  await desk.ask('record.remove', { id, kind: 'rank', reason })
  expect(await golongan()).toEqual(['III/c'])
})

test('a person is added by hand with a number that can be, and found by name and number', async () => {
  const desk = await office()
  const fields = { name: 'Siti Rahma', titleFront: null, titleBack: 'S.H.', employeeKind: 'PPPK' as const, birthDate: null, birthPlace: null, sex: 'P' as const, cpnsDate: null, pnsDate: null }
  await expectRefusal(desk.ask('person.add', { nip: '199013452015051001', fields, reason }), 'bad-input', 'record.person.nip-fault')
  await expectRefusal(desk.ask('person.add', { nip: nipOf(1), fields: { ...fields, employeeKind: 'PNS' }, reason }), 'conflict', 'record.person.exists')
  await desk.ask('person.add', { nip: '199001012022212001', fields, reason })
  expect((await desk.ask('person.list', { filter: { search: 'rahma' } })).rows.map(({ nip }) => nip)).toEqual(['199001012022212001'])
})

test('somebody marked as having left stays on record, and two numbers can be joined by hand', async () => {
  const desk = await office()
  await desk.commit([ratingFile(YEAR_2025, rated(1), rated(2))])
  await desk.ask('person.mark-left', { nip: nipOf(2), leftOn: null, reason: 'Pindah ke kementerian' })
  expect(await desk.ask('person.get', { nip: nipOf(2) })).toMatchObject({ state: 'left', leftReason: 'Pindah ke kementerian' })
  await desk.ask('person.join', { nip: nipOf(1), formerNip: nipOf(2), reason: 'NIP dikoreksi BKN' })
  const joined = await desk.ask('person.get', { nip: nipOf(2) })
  expect([joined.nip, joined.numbers.map(({ nip, reason: why }) => [nip, why])]).toEqual([nipOf(1), [[nipOf(1), null], [nipOf(2), 'NIP dikoreksi BKN']]])
  await expectRefusal(desk.ask('person.join', { nip: nipOf(1), formerNip: nipOf(2), reason }), 'conflict', 'record.person.same')
})
