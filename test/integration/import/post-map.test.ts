import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { makeWorkbook } from '../../support/files/make-workbook.ts'
import { importDesk, onlyFile, type ImportDesk } from '../../support/import-desk.ts'
import { TREE } from '../../support/office-files.ts'
import { expectRefusal } from '../../support/refusal.ts'

const HEADINGS = [
  'JABATAN', 'UNIT KERJA', 'JENIS JABATAN', 'ESELON', 'JENJANG', 'KELAS JABATAN', 'KEBUTUHAN', 'PENDIDIKAN', 'BIDANG ILMU', 'GOLONGAN TERENDAH', 'GOLONGAN TERTINGGI',
  'STANDAR TEKNIS', 'STANDAR MANAJERIAL', 'STANDAR SOSIOKULTURAL', 'KRITIS', 'ALASAN KRITIS',
] as const
type Given = Readonly<Partial<Record<(typeof HEADINGS)[number], string>>>
const sheet = (...rows: readonly Given[]) => ({ name: 'peta.xlsx', bytes: makeWorkbook([['PETA JABATAN'], [], [...HEADINGS], ...rows.map((row) => HEADINGS.map((heading) => row[heading] ?? null))]) })
const HEAD: Given = { JABATAN: 'Kepala Bidang Mutasi', 'UNIT KERJA': 'Bidang Mutasi', 'JENIS JABATAN': 'Struktural', ESELON: 'III.b' }
const reason = 'Peta lama terkirim'

const posts = async (desk: ImportDesk) => (await desk.ask('post.list', { filter: {} })).rows
const desk = async (): Promise<ImportDesk> => {
  const made = await importDesk()
  await made.commit([TREE])
  return made
}

describe('a map of posts from a sheet', () => {
  test('is taken in with everything it says, and taken back whole', async () => {
    const office = await desk()
    const before = await office.content()
    const { batchId, files } = await office.commit([sheet(
      { ...HEAD, 'KELAS JABATAN': '11', PENDIDIKAN: 'S-1/Sarjana', 'BIDANG ILMU': 'Manajemen; Ilmu Hukum', 'GOLONGAN TERENDAH': 'III/d', 'GOLONGAN TERTINGGI': 'IV/a', 'STANDAR TEKNIS': '75,5', KRITIS: 'Ya', 'ALASAN KRITIS': 'Layanan mutasi' },
      { JABATAN: 'Analis SDM Aparatur', 'UNIT KERJA': 'BIDANG DIKLAT', 'JENIS JABATAN': 'Fungsional', JENJANG: 'Ahli Muda', KEBUTUHAN: '3' },
    )])
    expect(files[0]).toMatchObject({ kind: 'post-map', added: 2, changed: 0, rejected: [] })
    const [analyst, head] = [...(await posts(office))].sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(head).toMatchObject({
      name: 'Kepala Bidang Mutasi', unitId: 'U1', kind: 'struktural', level: 'administrator', eselon: 'III.b', jobClass: 11, seats: 1, education: 's1', fields: ['Manajemen', 'Ilmu Hukum'],
      golonganLow: 'III/d', golonganHigh: 'IV/a', standards: { teknis: '75.5', manajerial: null, sosiokultural: null }, critical: true, criticalReason: 'Layanan mutasi',
    })
    expect(analyst).toMatchObject({ unitId: 'U2', kind: 'fungsional', level: null, jenjang: 'ahli-muda', seats: 3 })
    await office.ask('import.undo', { batchId: batchId ?? 0, reason })
    expect(await posts(office)).toEqual([])
    expect(await office.content()).toEqual(before)
  })

  test('changes what it says otherwise, keeps what it leaves blank, and its undo gives the former values back', async () => {
    const office = await desk()
    await office.commit([sheet({ ...HEAD, 'KELAS JABATAN': '11', PENDIDIKAN: 'S-1' })])
    const again = sheet({ ...HEAD, PENDIDIKAN: 'S-2' })
    const { batchId, files } = await office.commit([again])
    expect([files[0], onlyFile(await office.commit([again]))]).toMatchObject([{ added: 0, changed: 1 }, { added: 0, changed: 0, unchanged: 1 }])
    expect(await posts(office)).toMatchObject([{ education: 's2', jobClass: 11 }])
    await office.ask('import.undo', { batchId: batchId ?? 0, reason })
    expect(await posts(office)).toMatchObject([{ education: 's1', jobClass: 11 }])
  })

  test.each(['xlsx', 'csv'] as const)('that was exported as %s comes in again without a change', async (format) => {
    const office = await desk()
    await office.commit([sheet(
      { ...HEAD, 'KELAS JABATAN': '11', PENDIDIKAN: 'S-1', 'BIDANG ILMU': 'Hukum, Tata Negara; Manajemen', 'GOLONGAN TERENDAH': 'III/d', 'GOLONGAN TERTINGGI': 'IV/a', 'STANDAR TEKNIS': '75,50', 'STANDAR MANAJERIAL': '70', 'STANDAR SOSIOKULTURAL': '68.25', KRITIS: 'Ya', 'ALASAN KRITIS': '-- tunggal, "penting"; tanpa pengganti' },
      { JABATAN: 'Analis SDM Aparatur', 'UNIT KERJA': 'Bidang Diklat', 'JENIS JABATAN': 'Fungsional', JENJANG: 'Ahli Muda', KEBUTUHAN: '3', PENDIDIKAN: 'Diploma III/Sarjana Muda', 'BIDANG ILMU': 'Hukum, Tata Negara;' },
      { JABATAN: 'Pengelola Arsip', 'UNIT KERJA': 'Bidang Diklat', 'JENIS JABATAN': 'Pelaksana', KRITIS: 'Tidak' },
    )])
    const before = await posts(office)
    expect(before.map(({ fields }) => fields)).toEqual(expect.arrayContaining([['Hukum, Tata Negara', 'Manajemen'], ['Hukum, Tata Negara'], []]))
    const { fileId, name } = await office.ask('post.export', { what: 'posts', filter: {}, format })
    const bytes = Buffer.from((await office.ask('file.get', { fileId, offset: 0 })).data, 'base64')
    expect(onlyFile(await office.commit([{ name, bytes }]))).toMatchObject({ kind: 'post-map', accepted: 3, added: 0, changed: 0, unchanged: 3, rejected: [], conflicts: [] })
    expect(await posts(office)).toEqual(before)
  })

  test('leaves alone what an officer corrected, and cannot be taken back from under it', async () => {
    const office = await desk()
    const { batchId } = await office.commit([sheet({ ...HEAD, 'KELAS JABATAN': '11' })])
    const [post] = await posts(office)
    if (post === undefined) throw new Error('No post')
    const { name, unitId, kind, level, jenjang, eselon, seats, education, fields, golonganLow, golonganHigh, standards, critical, criticalReason } = post
    await office.ask('post.change', {
      id: post.id, revision: post.revision, reason: 'Kelas jabatan hasil evaluasi',
      fields: { name, unitId, kind, level, jenjang, eselon, jobClass: 12, seats, education, fields, golonganLow, golonganHigh, standards, critical, criticalReason },
    })
    await office.commit([sheet({ ...HEAD, 'KELAS JABATAN': '10', KEBUTUHAN: '2' })])
    expect(await posts(office)).toMatchObject([{ jobClass: 12, seats: 2 }])
    await expectRefusal(office.ask('import.undo', { batchId: batchId ?? 0, reason }), 'refused', 'import.undo-refused')
  })

  test.each([
    ['a unit that is not known', { ...HEAD, 'UNIT KERJA': 'Dinas Antah' }, 'post-unit-unknown'],
    ['a kind that nothing tells', { JABATAN: 'Pengelola Arsip', 'UNIT KERJA': 'Bidang Mutasi' , KEBUTUHAN: '1' }, 'post-kind-missing'],
    ['an eselon that does not fit the level', { ...HEAD, JENJANG: 'Pengawas' }, 'post-fault'],
    ['a range of pangkat upside down', { ...HEAD, 'GOLONGAN TERENDAH': 'IV/a', 'GOLONGAN TERTINGGI': 'III/d' }, 'post-fault'],
    ['critical without a reason', { ...HEAD, KRITIS: 'Ya' }, 'post-fault'],
    ['an eselon that is none', { ...HEAD, ESELON: 'VII.a' }, 'choice-unknown'],
    ['a class beyond 17', { ...HEAD, 'KELAS JABATAN': '18' }, 'number-unreadable'],
    ['a golongan that is none', { ...HEAD, 'GOLONGAN TERENDAH': 'III/z' }, 'golongan-unknown'],
    ['a standard in words', { ...HEAD, 'STANDAR TEKNIS': 'level tiga' }, 'number-unreadable'],
    ['no name', { ...HEAD, JABATAN: '' }, 'field-empty'],
  ] as const)('rejects %s with its reason and takes the rest', async (_name, wrong, code) => {
    const office = await desk()
    const file = onlyFile(await office.commit([sheet(wrong, { ...HEAD, JABATAN: 'Kepala Subbidang Mutasi', ESELON: 'IV.a' })]))
    expect([file.added, file.rejected.map((one) => [one.row, one.code])]).toEqual([1, [[4, code]]])
  })

  test('lets the level follow a new eselon, and drops what belongs to the former kind', async () => {
    const office = await desk()
    const unit = { JABATAN: 'Kepala Subbidang Mutasi', 'UNIT KERJA': 'Bidang Mutasi' }
    await office.commit([sheet({ ...unit, ESELON: 'IV.a' })])
    expect(onlyFile(await office.commit([sheet({ ...unit, ESELON: 'III.b' })]))).toMatchObject({ changed: 1, rejected: [] })
    expect(await posts(office)).toMatchObject([{ level: 'administrator', eselon: 'III.b' }])
    expect(onlyFile(await office.commit([sheet({ ...unit, 'JENIS JABATAN': 'Fungsional', JENJANG: 'Ahli Muda' })]))).toMatchObject({ changed: 1, rejected: [] })
    expect(await posts(office)).toMatchObject([{ kind: 'fungsional', level: null, eselon: null, jenjang: 'ahli-muda' }])
  })

  test('keeps the level of a post that a selection round is about, and stays while one is about the level it brought', async () => {
    const office = await desk()
    await office.commit([sheet({ JABATAN: HEAD.JABATAN ?? '', 'UNIT KERJA': HEAD['UNIT KERJA'] ?? '', ESELON: 'IV.a' })])
    const { batchId } = await office.commit([sheet(HEAD)])
    const [post] = await posts(office)
    await office.ask('round.open', { postId: post?.id ?? 0, closingOn: isoDate('2026-11-01'), name: 'Seleksi Kepala Bidang' })
    const file = onlyFile(await office.commit([sheet({ JABATAN: HEAD.JABATAN ?? '', 'UNIT KERJA': HEAD['UNIT KERJA'] ?? '', ESELON: 'IV.a', 'KELAS JABATAN': '9' })]))
    expect([file.changed, file.rejected.map(({ code }) => code)]).toEqual([0, ['post-fault']])
    expect(await posts(office)).toMatchObject([{ level: 'administrator', eselon: 'III.b', jobClass: null }])
    await expectRefusal(office.ask('import.undo', { batchId: batchId ?? 0, reason }), 'refused', 'import.undo-refused')
  })

  test('takes a post that stands twice in it once', async () => {
    const office = await desk()
    const file = onlyFile(await office.commit([sheet(HEAD, { ...HEAD, JABATAN: 'KEPALA BIDANG MUTASI' })]))
    expect([file.added, file.rejected.map((one) => [one.row, one.code])]).toEqual([1, [[5, 'post-twice']]])
  })

  test('may be SIASN’s reference of structural posts, with its numbers of eselon', async () => {
    const office = await desk()
    const bytes = makeWorkbook([['ID', 'Nama_unor', 'Nama_jabatan', 'Eselon_id'], ['A1', 'Bidang Mutasi', 'Kepala Bidang Mutasi', '32'], ['U2', 'Bidang Pendidikan', 'Kepala Bidang Diklat', '31']])
    expect(onlyFile(await office.commit([{ name: 'Referensi-Jabatan-Struktural.xlsx', bytes }]))).toMatchObject({ kind: 'post-map', added: 2, rejected: [] })
    expect((await posts(office)).map(({ unitId, eselon, level }) => [unitId, eselon, level]).toSorted()).toEqual([['U1', 'III.b', 'administrator'], ['U2', 'III.a', 'administrator']])
  })
})
