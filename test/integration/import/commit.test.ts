import { expect, test } from 'vitest'
import { expectRefusal } from '../../support/refusal.ts'
import { conflictsOf, countsOf, filesOf, importDesk, onlyFile } from '../../support/import-desk.ts'
import { TREE, YEAR_2025, nipOf, planFile, rated, ratingFile, recordFile, staff, staffFile, treeFile } from '../../support/office-files.ts'

const OFFICE = [TREE, staffFile(staff(1), staff(2)), ratingFile(YEAR_2025, rated(1), rated(2)), planFile([1, {}], [2, {}])]

test('an import brings units, people with their histories, plans and ratings, in whatever order the files come', async () => {
  const office = await importDesk()
  const report = await office.commit(OFFICE.toReversed())
  expect(filesOf(report).map((file) => [file.kind, countsOf(file)])).toEqual([
    ['ekinerja-plan', { rows: 2, accepted: 2, added: 2, changed: 0, unchanged: 0 }],
    ['ekinerja-rating', { rows: 2, accepted: 2, added: 2, changed: 0, unchanged: 0 }],
    ['siasn-export', { rows: 2, accepted: 2, added: 2, changed: 0, unchanged: 0 }],
    ['siasn-unit-tree', { rows: 3, accepted: 3, added: 3, changed: 0, unchanged: 0 }],
  ])
  const person = await office.ask('person.get', { nip: nipOf(1) })
  expect(person).toMatchObject({
    name: 'PEGAWAI KE 1', employeeKind: 'PNS', state: 'active', birthDate: '1986-09-26', cpnsDate: '2015-05-01', pnsDate: '2016-05-01', golongan: 'III/c',
    golonganTmt: '2022-04-01', post: 'Analis SDM Aparatur Ahli Muda', postTmt: '2022-04-01', postKind: 'fungsional', unitId: 'U1', education: 's1', legalStatus: 'Aktif',
    unitPath: [{ id: 'U0', name: 'Badan Kepegawaian' }, { id: 'U1', name: 'Bidang Mutasi' }], years: [{ year: 2025, predikat: 'baik' }],
  })
  expect(person.records.map(({ kind, values }) => [kind, values['tmt'] ?? values['started'] ?? values['level']])).toEqual([
    ['rank', '2022-04-01'], ['rank', '2015-05-01'], ['post', '2022-04-01'], ['placement', '2022-04-01'], ['education', 's1'], ['legal-status', '2015-05-01'],
  ])
})

test('the preview says what the commit then does, and writes nothing', async () => {
  const office = await importDesk()
  const before = await office.content()
  const preview = await office.preview(OFFICE)
  expect(await office.content()).toEqual(before)
  expect(await office.db.selectFrom('import_batch').selectAll().execute()).toEqual([])
  const done = await office.commit(OFFICE)
  const withoutStage = (report: typeof done): unknown => filesOf(report).map((file) => ({ ...file, stageId: null }))
  expect(withoutStage(done)).toEqual(withoutStage(preview))
  expect([preview.batchId, done.batchId]).toEqual([null, 1])
})

test('importing the same files twice changes nothing', async () => {
  const office = await importDesk()
  // The staff export counts other years of service than the dated sheet: neither may overwrite the other back and forth.
  const files = [
    TREE, staffFile(staff(1, { 'MK TAHUN': '7', 'MK BULAN': '2' }), staff(2)), ...OFFICE.slice(2), recordFile('rank', [{ nip: nipOf(1), golongan: 'III/c', tmt: '2022-04-01', serviceYears: '9', skNumber: 'SK-1' }]),
    recordFile('placement', [{ nip: nipOf(2), unitId: 'Bidang Diklat', tmt: '2024-01-01' }]),
  ]
  await office.commit(files)
  const before = await office.content()
  office.pass(3)
  const again = await office.commit(files)
  expect(filesOf(again).map(({ added, changed, unchanged, accepted }) => [added, changed, unchanged === accepted])).toEqual(files.map(() => [0, 0, true]))
  expect(await office.content()).toEqual(before)
})

test('rows are accepted or rejected, and accepted rows are added, changed or unchanged', async () => {
  const office = await importDesk()
  await office.commit([TREE, staffFile(staff(1)), ratingFile(YEAR_2025, rated(1))])
  const report = onlyFile(await office.commit([ratingFile(
    YEAR_2025, rated(1, { hasil_akhir: 'Sangat Baik', hasil_kerja: 'Diatas Ekspektasi', perilaku_kerja: 'Diatas Ekspektasi' }), rated(2), rated(2), rated(3, { nip: '12345' }), rated(4, { hasil_akhir: 'Lumayan' }),
  )]))
  expect(countsOf(report)).toEqual({ rows: 5, accepted: 3, added: 1, changed: 1, unchanged: 1 })
  expect(report.rejected.map(({ row, code }) => [row, code])).toEqual([[8, 'nip-length'], [9, 'predikat-unknown']])
  expect(report.changes.map(({ row, message }) => [row, message.key])).toEqual([[5, 'import.change.rating-changed'], [6, 'import.change.rating-added']])
  const person = await office.ask('person.get', { nip: nipOf(1) })
  expect(person.years).toEqual([{ year: 2025, predikat: 'sangat-baik', why: null }])
})

test('unrated and acting rows are accepted and kept apart', async () => {
  const office = await importDesk()
  await office.commit([TREE, staffFile(staff(1))])
  const report = onlyFile(await office.commit([ratingFile(
    YEAR_2025, rated(1, { hasil_kerja: '-', perilaku_kerja: '', hasil_akhir: '-' }), rated(1, { skp_jabatan: 'Kepala Bidang', is_skp_plt_plh_pjb: '1' }),
  )]))
  expect(countsOf(report)).toEqual({ rows: 2, accepted: 2, added: 2, changed: 0, unchanged: 0 })
  expect(conflictsOf(report)).toEqual([`acting ${nipOf(1)} 6`])
  const { years, ratings } = await office.ask('person.get', { nip: nipOf(1) })
  expect(years.map(({ predikat }) => predikat)).toEqual([null])
  expect(ratings.map(({ acting, hasilAkhir }) => [acting, hasilAkhir]).sort()).toEqual([[false, null], [true, 'baik']])
})

test('a sheet of records says through which day its register is complete; an earlier day does not take that back', async () => {
  const office = await importDesk()
  await office.commit([TREE, staffFile(staff(1))])
  const discipline = [{ nip: nipOf(1), level: 'Ringan', started: '2020-02-01', finished: '2020-08-01' }]
  await office.commit([recordFile('discipline', discipline, '2026-06-30')])
  expect((await office.ask('settings.read', {})).disciplineCompleteThrough).toBe('2026-06-30')
  const report = onlyFile(await office.commit([recordFile('discipline', discipline, '2025-12-31')]))
  expect(report.notices.map(({ code }) => code)).toEqual(['register-earlier'])
  expect((await office.ask('settings.read', {})).disciplineCompleteThrough).toBe('2026-06-30')
})

test('records of a person or a unit whom nobody knows are rejected with what to do, and can be imported again once mended', async () => {
  const office = await importDesk()
  await office.commit([TREE, staffFile(staff(1))])
  const report = onlyFile(await office.commit([recordFile('placement', [
    { nip: nipOf(9), unitId: 'U1', tmt: '2020-01-01' }, { nip: nipOf(1), unitId: 'Dinas Entah', tmt: '2020-01-01' }, { nip: nipOf(1), unitId: 'bidang diklat', tmt: '2020-01-01' },
  ])]))
  expect(report.rejected.map(({ row, code }) => [row, code])).toEqual([[3, 'person-unknown'], [4, 'unit-unknown']])
  const sheet = await office.ask('import.rejected-sheet', { batchId: 2, preview: null, format: 'xlsx' })
  await office.commit([staffFile(staff(1), staff(9))])
  const again = onlyFile(await office.ask('import.commit', { files: [{ stageId: sheet.fileId }] }))
  expect([again.kind, countsOf(again)]).toEqual(['record-placement', { rows: 2, accepted: 1, added: 1, changed: 0, unchanged: 0 }])
})

test('units in a circle are rejected and a unit whose parent nobody knows stands at the top, as a conflict', async () => {
  const office = await importDesk()
  const report = onlyFile(await office.commit([treeFile(['A', 'Dinas A', 'B'], ['B', 'Dinas B', 'A'], ['C', 'Dinas C', 'A'], ['D', 'Dinas D', null])]))
  expect(report.rejected.map(({ row, code }) => [row, code])).toEqual([[2, 'unit-circle'], [3, 'unit-circle']])
  expect(conflictsOf(report)).toEqual(['unit-parent - 4'])
  const { units } = await office.ask('unit.tree', {})
  expect(units.map(({ id, parentId }) => [id, parentId])).toEqual([['C', null], ['D', null]])
})

test('cancelling an import leaves nothing behind', async () => {
  const office = await importDesk()
  await office.commit([TREE, staffFile(staff(1))])
  const before = await office.content()
  const rows = Array.from({ length: 900 }, (_, index) => rated(1, { skp_jabatan: `Jabatan ${index}` }))
  const cancel = new AbortController()
  let seen = 0
  office.onProgress = () => {
    seen += 1
    if (seen > 5) cancel.abort()
  }
  await expectRefusal(office.ask('import.commit', { files: [office.stage(ratingFile(YEAR_2025, ...rows))] }, cancel.signal), 'cancelled', 'errors.cancelled')
  expect(await office.content()).toEqual(before)
  expect(await office.db.selectFrom('import_file').select('name').execute()).toHaveLength(2)
})

test('a refused file is named with its reason, the others are imported', async () => {
  const office = await importDesk()
  const report = await office.commit([TREE, { name: 'catatan.pdf', bytes: Buffer.from('%PDF-1.4\n') }, { name: 'lain.csv', bytes: Buffer.from('Warna;Rasa\nmerah;manis\n') }])
  expect(report.files.map((file) => (file.kind === null ? [file.refused.code, file.unknown?.columns ?? null] : file.added))).toEqual([3, ['pdf', null], ['unknown-kind', ['Warna', 'Rasa']]])
  expect(report.batchId).toBe(1)
})

test('a verified back-up is taken before an import touches data, none before the first', async () => {
  const office = await importDesk()
  await office.commit([TREE])
  expect((await office.ask('backup.list', {})).backups).toEqual([])
  await office.commit([staffFile(staff(1))])
  expect((await office.ask('backup.list', {})).backups.map(({ why, people }) => [why, people])).toEqual([['before-import', 0]])
})
