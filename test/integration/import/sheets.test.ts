import { expect, test } from 'vitest'
import { hereReader } from '../../support/files/here-reader.ts'
import { makeWorkbook } from '../../support/files/make-workbook.ts'
import { filesOf, importDesk, onlyFile, type ImportDesk } from '../../support/import-desk.ts'
import { TREE, YEAR_2025, nipOf, rated, ratingFile, recordFile, staff, staffFile } from '../../support/office-files.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { readFile } from '../../../electron/desk/files/read-file.ts'

async function fetched(desk: ImportDesk, fileId: string): Promise<{ name: string; bytes: Buffer }> {
  const { name, data, next } = await desk.ask('file.get', { fileId, offset: 0 })
  expect(next).toBeNull()
  return { name, bytes: Buffer.from(data, 'base64') }
}

test('the rejected rows of a preview and of a done import are the same sheet, which imports once mended', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1))])
  const file = ratingFile(YEAR_2025, rated(1), rated(1, { nip: '123', skp_jabatan: 'Jabatan Lain' }))
  const preview = { files: [desk.stage(file)], covers: null }
  const shown = await fetched(desk, (await desk.ask('import.rejected-sheet', { batchId: null, preview, format: 'csv' })).fileId)
  const { batchId } = await desk.commit([file])
  const done = await fetched(desk, (await desk.ask('import.rejected-sheet', { batchId, preview: null, format: 'csv' })).fileId)
  expect(shown.name).toBe('baris-ditolak.csv')
  const mended = { name: done.name, bytes: Buffer.from(done.bytes.toString('utf8').replace(/(^|[;,"=])123(?=[;,"])/m, `$1${nipOf(1)}`)) }
  const again = onlyFile(await desk.commit([mended]))
  expect([again.kind, again.added, again.rejected]).toEqual(['ekinerja-rating', 1, []])
})

test('rejected rows of several files go into one workbook, a sheet a file, and not into one CSV', async () => {
  const desk = await importDesk()
  const { batchId } = await desk.commit([staffFile(staff(1, { 'NIP BARU': '1' })), ratingFile(YEAR_2025, rated(1, { nip: '2' }))])
  await expectRefusal(desk.ask('import.rejected-sheet', { batchId, preview: null, format: 'csv' }), 'bad-input', 'import.rejected-several')
  const { bytes } = await fetched(desk, (await desk.ask('import.rejected-sheet', { batchId, preview: null, format: 'xlsx' })).fileId)
  expect((await readFile(bytes, { name: 'lagi.xlsx' }, hereReader, new AbortController().signal)).is).toBe('parsed')
})

test('nothing rejected means that there is no sheet to save', async () => {
  const desk = await importDesk()
  const { batchId } = await desk.commit([TREE])
  await expectRefusal(desk.ask('import.rejected-sheet', { batchId, preview: null, format: 'xlsx' }), 'not-found', 'import.no-rejected')
})

test('the template of a kind of record is a sheet that the import knows again', async () => {
  const desk = await importDesk()
  const { fileId, name } = await desk.ask('import.template', { kind: 'discipline' })
  expect(name).toBe('templat-hukuman-disiplin.xlsx')
  const { bytes } = await fetched(desk, fileId)
  const read = await readFile(bytes, { name }, hereReader, new AbortController().signal)
  expect(read.is === 'refused' ? read.refused.code : read.is === 'parsed' ? read.file.kind : read.is).toMatch(/^(?:no-rows|record-discipline)$/)
})

test('a local sheet is imported through a mapping, which is kept under a name', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1))])
  const file = { name: 'piagam.xlsx', bytes: makeWorkbook([['DAFTAR PIAGAM'], ['Nomor Induk', 'Macam', 'Sebutan', 'Hari'], [nipOf(1), 'lain', 'Piagam Bupati', '17-08-2024']]) }
  const staged = desk.stage(file)
  const first = await desk.ask('import.preview', { files: [staged] })
  expect(first.files[0]).toMatchObject({ kind: null, unknown: { columns: ['Nomor Induk', 'Macam', 'Sebutan', 'Hari'] } })
  const mapping = { target: 'award' as const, columns: { nip: 'Nomor Induk', awardKind: 'Macam', name: 'Sebutan', awarded: 'Hari' } }
  await desk.ask('import.save-mapping', { name: 'Piagam daerah', mapping })
  await desk.ask('import.save-mapping', { name: 'Piagam daerah', mapping })
  const { profiles } = await desk.ask('import.mapping-profiles', {})
  expect(profiles).toEqual([{ name: 'Piagam daerah', mapping }])
  const [done] = filesOf(await desk.ask('import.commit', { files: [{ stageId: staged.stageId, mapping: profiles[0]!.mapping }] }))
  expect([done?.kind, done?.added]).toEqual(['record-award', 1])
})

test('the short rating form asks for its period and takes one that is written properly', async () => {
  const desk = await importDesk()
  const headings = 'No, nip, nama, skp_unor, skp_unor_induk, skp_jabatan, hasil_kerja, perilaku_kerja, hasil_akhir, golru, jenis_pegawai, skp_jenis_jabatan, is_skp_plt_plh_pjb'.split(', ')
  const short = { name: 'pendek.xlsx', bytes: makeWorkbook([headings, ['1', nipOf(1), 'Satu', 'Bidang Mutasi', 'BKPSDM', 'Analis', 'Sesuai', 'Sesuai', 'Baik', 'III/c', 'pns', '2', '0']]) }
  const [missing] = (await desk.ask('import.preview', { files: [desk.stage(short)] })).files
  expect(missing).toMatchObject({ kind: null, needsPeriod: true })
  await expectRefusal(desk.ask('import.preview', { files: [desk.stage(short, 'tahun lalu')] }), 'bad-input', 'import.bad-period')
  expect(onlyFile(await desk.ask('import.commit', { files: [desk.stage(short, '2025-Q3')] }))).toMatchObject({ kind: 'ekinerja-rating-short', added: 1, period: '2025-Q3' })
})

test('a unit named as what an export covers must be known', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1))])
  await expectRefusal(desk.commit([staffFile(staff(2))], 'U77'), 'bad-input', 'import.no-such-unit')
  await desk.commit([recordFile('award', [{ nip: nipOf(1), awardKind: 'lain', name: 'Piagam', awarded: '2024-01-01' }])])
})
