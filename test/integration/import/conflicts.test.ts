import { expect, test } from 'vitest'
import { say } from '../../../shared/text/say.ts'
import { conflictsOf, filesOf, importDesk, onlyFile, type ImportDesk, type OwnFile } from '../../support/import-desk.ts'
import { TREE, YEAR_2025, nipOf, planFile, rated, ratingFile, recordFile, staff, staffFile, treeFile } from '../../support/office-files.ts'
import type { ConflictView } from '../../../shared/contract/import.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'

const reason = 'Sudah dicek pada dokumennya'

async function officeOf(...files: readonly OwnFile[]): Promise<ImportDesk> {
  const desk = await importDesk()
  await desk.commit([TREE, ...files])
  return desk
}

async function conflict(desk: ImportDesk, kind: string): Promise<ConflictView> {
  const { rows } = await desk.ask('reconcile.list', { kind })
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} conflicts of ${kind}`)
  return rows[0]
}

async function settle(desk: ImportDesk, kind: string, as: string): Promise<ConflictView> {
  return desk.ask('reconcile.settle', { id: (await conflict(desk, kind)).id, as, reason })
}

const person = (desk: ImportDesk, place: number): Promise<OutputOf<'person.get'>> => desk.ask('person.get', { nip: nipOf(place) })
const predikats = async (desk: ImportDesk, place: number): Promise<unknown[]> => (await person(desk, place)).years.map(({ year, predikat }) => [year, predikat])

test('a predikat that contradicts the matrix cannot be told until somebody settles it', async () => {
  const file = ratingFile(YEAR_2025, rated(1, { hasil_akhir: 'Sangat Baik' }))
  const desk = await officeOf(staffFile(staff(1)), file)
  const found = await conflict(desk, 'matrix')
  expect([say('id', found.message), say('id', found.rule), found.proposed]).toEqual([
    'PEGAWAI KE 1, penilaian tahun 2025: hasil kerja sesuai ekspektasi dan perilaku kerja sesuai ekspektasi menurut matriks berarti Baik, tetapi berkas menulis Sangat Baik.',
    'Predikat ditetapkan dari matriks hasil kerja dan perilaku kerja (PermenPANRB 6/2022), jadi Baik. Sampai diputuskan, predikat periode ini belum dapat dipastikan.',
    'matrix',
  ])
  expect(await predikats(desk, 1)).toEqual([[2025, null]])
  const settled = await settle(desk, 'matrix', 'file')
  expect(settled).toMatchObject({ state: 'settled', settledAs: 'file', settledHow: 'officer', reason, settledBy: 'Dewi Lestari' })
  expect(await predikats(desk, 1)).toEqual([[2025, 'sangat-baik']])
  expect(conflictsOf(onlyFile(await desk.commit([file])))).toEqual([])
  expect(await predikats(desk, 1)).toEqual([[2025, 'sangat-baik']])
})

test('two rows that rate the same thing differently are both kept and neither counts until one is chosen', async () => {
  const file = ratingFile(YEAR_2025, rated(1, { waktu_dinilai: '2026-01-02' }), rated(1, {
    hasil_kerja: 'Diatas Ekspektasi', perilaku_kerja: 'Diatas Ekspektasi', hasil_akhir: 'Sangat Baik', waktu_dinilai: '2026-01-09',
  }))
  const desk = await officeOf(staffFile(staff(1)), file)
  expect(await predikats(desk, 1)).toEqual([[2025, null]])
  expect((await conflict(desk, 'rating-twice')).proposed).toBe('row-6')
  expect(await desk.ask('reconcile.settle-by-rule', { kind: 'rating-twice', ids: null })).toEqual({ settled: 1 })
  expect(await predikats(desk, 1)).toEqual([[2025, 'sangat-baik']])
  const before = await desk.content()
  expect(onlyFile(await desk.commit([file]))).toMatchObject({ added: 0, changed: 0, unchanged: 2, conflicts: [] })
  expect(await desk.content()).toEqual(before)
})

test('of several SKP in a year the latest counts, unless an officer chooses another', async () => {
  const first = { periode_akhir_skp: '2025-06-30', skp_unor_id: 'U2', skp_unor: 'Bidang Diklat' }
  const second = { periode_awal_skp: '2025-07-01', hasil_kerja: 'Diatas Ekspektasi', perilaku_kerja: 'Diatas Ekspektasi', hasil_akhir: 'Sangat Baik' }
  const desk = await officeOf(staffFile(staff(1)), ratingFile(YEAR_2025, rated(1, first), rated(1, second)))
  const found = await conflict(desk, 'two-plans')
  expect([found.proposed, found.options.map(({ label }) => say('id', label))]).toEqual(['skp-2', [
    'Pakai SKP Analis SDM Aparatur Ahli Muda di Bidang Diklat yang berakhir 30 Juni 2025', 'Pakai SKP Analis SDM Aparatur Ahli Muda di Bidang Mutasi yang berakhir 31 Desember 2025',
  ]])
  expect(await predikats(desk, 1)).toEqual([[2025, 'sangat-baik']])
  await settle(desk, 'two-plans', 'skp-1')
  expect(await predikats(desk, 1)).toEqual([[2025, 'baik']])
})

test('two plans of a year are one conflict, asked again with the ratings once they come', async () => {
  const first = { periode_akhir: '2025-06-30', skp_unor: 'Bidang Diklat' }
  const desk = await officeOf(staffFile(staff(1)), planFile([1, first], [1, { periode_awal: '2025-07-01' }]))
  await conflict(desk, 'two-plans')
  await desk.commit([ratingFile(YEAR_2025, rated(1, { periode_akhir_skp: '2025-06-30', skp_unor_id: 'U2', skp_unor: 'Bidang Diklat' }), rated(1, { periode_awal_skp: '2025-07-01' }))])
  const { rows } = await desk.ask('reconcile.list', { kind: 'two-plans', state: null })
  expect(rows.map(({ state, settledAs }) => [state, settledAs])).toEqual([['settled', 'with-ratings'], ['open', null]])
})

test('a rating in an acting post is kept apart, unless an officer says that the post was definitive', async () => {
  const file = ratingFile(YEAR_2025, rated(1, { skp_jabatan: 'Kepala Bidang Mutasi', is_skp_plt_plh_pjb: '1' }))
  const desk = await officeOf(staffFile(staff(1)), file)
  expect(await predikats(desk, 1)).toEqual([[2025, null]])
  await settle(desk, 'acting', 'definitive')
  expect(await predikats(desk, 1)).toEqual([[2025, 'baik']])
  expect(onlyFile(await desk.commit([file]))).toMatchObject({ added: 0, changed: 0, unchanged: 1, conflicts: [] })
})

test('somebody in e-Kinerja and not in SIASN is kept without master data until SIASN brings the person', async () => {
  const desk = await officeOf(staffFile(staff(1)))
  const report = onlyFile(await desk.commit([ratingFile(YEAR_2025, rated(1), rated(7))]))
  expect(conflictsOf(report)).toEqual([`only-in-rating ${nipOf(7)} 6`])
  expect(await person(desk, 7)).toMatchObject({ name: 'Pegawai ke 7', state: 'active', employeeKind: 'PNS', golongan: null, openConflicts: 1 })
  await desk.commit([staffFile(staff(1), staff(7))])
  const { rows } = await desk.ask('reconcile.list', { kind: 'only-in-rating', state: null })
  expect(rows.map(({ state, settledAs, settledHow }) => [state, settledAs, settledHow])).toEqual([['settled', 'in-siasn', 'rule']])
})

test('without any staff export nobody can be missing from it', async () => {
  const desk = await officeOf()
  const report = onlyFile(await desk.commit([ratingFile(YEAR_2025, rated(1))]))
  expect([conflictsOf(report), report.notices.map(({ code }) => code)]).toEqual([[], ['no-staff-export']])
})

test('somebody in SIASN whom the report of the own unit does not hold made no SKP, or waits for a later report', async () => {
  const desk = await officeOf(staffFile(staff(1), staff(2), staff(3, { 'UNOR ID': 'U2', 'UNOR NAMA': 'Bidang Diklat' })))
  const report = onlyFile(await desk.commit([ratingFile(YEAR_2025, rated(1))]))
  expect(conflictsOf(report)).toEqual([`no-rating ${nipOf(2)} -`])
  await desk.commit([ratingFile(YEAR_2025, rated(2))])
  expect((await desk.ask('reconcile.list', { kind: 'no-rating' })).total).toBe(0)
})

test('SIASN says the present unit where the last rating says another, unless an officer moves the person', async () => {
  const desk = await officeOf(staffFile(staff(1)), ratingFile(YEAR_2025, rated(1, { skp_unor_id: 'U2', skp_unor: 'Bidang Diklat' })))
  const found = await conflict(desk, 'moved')
  expect(say('id', found.message)).toBe('PEGAWAI KE 1: SIASN mencatat Bidang Mutasi, laporan penilaian tahun 2025 mencatat Bidang Diklat.')
  expect((await person(desk, 1)).unitId).toBe('U1')
  await settle(desk, 'moved', 'rating')
  expect((await person(desk, 1)).unitId).toBe('U2')
  const again = onlyFile(await desk.commit([staffFile(staff(1))]))
  expect([again.changed, conflictsOf(again), (await person(desk, 1)).unitId]).toEqual([0, [], 'U2'])
})

test('a placement that began after the rated period explains another unit', async () => {
  const desk = await officeOf(staffFile(staff(1, { 'TMT JABATAN': '01-02-2026' })), ratingFile(YEAR_2025, rated(1, { skp_unor_id: 'U2', skp_unor: 'Bidang Diklat' })))
  expect((await desk.ask('reconcile.list', {})).total).toBe(0)
})

test('a later export that moves somebody without a new TMT dates the move by its day; it can be undone for good', async () => {
  const desk = await officeOf(staffFile(staff(1)))
  desk.pass(2)
  const moved = staffFile(staff(1, { 'UNOR ID': 'U2', 'UNOR NAMA': 'Bidang Diklat' }))
  await desk.commit([moved])
  expect((await conflict(desk, 'unit-changed')).proposed).toBe('accept')
  expect((await person(desk, 1)).unitId).toBe('U2')
  await settle(desk, 'unit-changed', 'stay')
  expect((await person(desk, 1)).unitId).toBe('U1')
  expect(onlyFile(await desk.commit([moved]))).toMatchObject({ changed: 0, conflicts: [] })
  expect((await person(desk, 1)).unitId).toBe('U1')
})

test('two numbers of one person are joined by decision: one history, both numbers, nothing lost', async () => {
  const desk = await officeOf(staffFile(staff(1)), ratingFile(YEAR_2025, rated(1)))
  await desk.commit([staffFile(staff(9, { 'PNS ID': 'ASN-1', NAMA: 'PEGAWAI KE 1', 'GOL AKHIR NAMA': 'III/d', 'TMT GOLONGAN': '01-04-2026' }))])
  const found = await conflict(desk, 'several-numbers')
  expect([say('id', found.message), found.proposed]).toEqual([`PEGAWAI KE 1 dengan NIP ${nipOf(9)} tampaknya orang yang sama dengan NIP ${nipOf(1)}: ID SIASN-nya sama.`, 'join'])
  await settle(desk, 'several-numbers', 'join')
  const joined = await person(desk, 1)
  expect([joined.nip, joined.numbers.map(({ nip }) => nip).sort(), joined.golongan]).toEqual([nipOf(9), [nipOf(1), nipOf(9)], 'III/d'])
  expect(joined.ratings).toHaveLength(1)
  expect((await desk.ask('person.list', { filter: { state: ['active', 'left'] } })).total).toBe(1)
  expect(onlyFile(await desk.commit([ratingFile(YEAR_2025, rated(1))]))).toMatchObject({ unchanged: 1, conflicts: [] })
})

test('people of the same name and birth in one export stay two until proven otherwise', async () => {
  const desk = await officeOf(staffFile(staff(1, { NAMA: 'SRI AYU' }), staff(2, { NAMA: 'Hj. Sri Ayu, S.E.' })))
  expect((await conflict(desk, 'several-numbers')).proposed).toBe('apart')
})

test('a number that one export holds twice with different values keeps the first until one row is chosen', async () => {
  const desk = await officeOf(staffFile(staff(1), staff(1, { NAMA: 'NAMA LAIN', 'TMT GOLONGAN': '01-04-2024', 'GOL AKHIR NAMA': 'III/d' })))
  const found = await conflict(desk, 'duplicate-row')
  expect([say('id', found.message), found.proposed]).toEqual([`PEGAWAI KE 1 (${nipOf(1)}) ada di baris 2 dan 3 dengan isi berbeda: Nama.`, 'row-3'])
  expect(await person(desk, 1)).toMatchObject({ name: 'PEGAWAI KE 1', golongan: 'III/d' })
  await desk.ask('reconcile.settle-by-rule', { kind: 'duplicate-row', ids: [found.id] })
  expect((await person(desk, 1)).name).toBe('NAMA LAIN')
})

test('a number that one export holds twice in different units is told of with both, and stands in the first until one is chosen', async () => {
  const file = staffFile(staff(1), staff(1, { 'UNOR ID': 'U2', 'UNOR NAMA': 'Bidang Diklat', 'JABATAN NAMA': 'Widyaiswara', 'TMT JABATAN': '01-04-2023' }))
  const desk = await officeOf(file)
  const found = await conflict(desk, 'duplicate-row')
  expect([say('id', found.message).includes('(Bidang Mutasi atau Bidang Diklat)'), say('id', found.message).includes('atau Widyaiswara)'), found.proposed]).toEqual([true, true, 'row-3'])
  expect((await person(desk, 1)).unitId).toBe('U1')
  await desk.ask('reconcile.settle-by-rule', { kind: 'duplicate-row', ids: null })
  const moved = await person(desk, 1)
  expect([moved.unitId, moved.records.filter((record) => record.kind === 'post').map((record) => record.values['name'])]).toEqual(['U2', expect.arrayContaining(['Widyaiswara'])])
  expect(onlyFile(await desk.commit([file]))).toMatchObject({ changed: 0, conflicts: [] })
  expect((await person(desk, 1)).unitId).toBe('U2')
})

test('somebody whom SIASN calls retired stays active until that is settled, and then stays on record', async () => {
  const desk = await officeOf(staffFile(staff(1)))
  await desk.commit([staffFile(staff(1, { 'KEDUDUKAN HUKUM NAMA': 'Pensiun' }))])
  expect((await person(desk, 1)).state).toBe('active')
  await desk.ask('reconcile.settle-by-rule', { kind: 'retired', ids: null })
  expect(await person(desk, 1)).toMatchObject({ state: 'left', leftReason: 'Pensiun' })
  await desk.commit([staffFile(staff(1))])
  expect((await conflict(desk, 'left-but-listed')).proposed).toBe('active')
})

test('a rating of somebody who had left before is kept as history and told of', async () => {
  const desk = await officeOf(staffFile(staff(1)))
  await desk.ask('person.mark-left', { nip: nipOf(1), leftOn: '2024-12-31' as never, reason: 'SK pensiun nomor 12' })
  const report = onlyFile(await desk.commit([ratingFile(YEAR_2025, rated(1))]))
  expect([report.added, conflictsOf(report)]).toEqual([1, [`left-but-rated ${nipOf(1)} 5`]])
  await settle(desk, 'left-but-rated', 'active')
  expect(await person(desk, 1)).toMatchObject({ state: 'active', leftOn: null })
})

test('people missing from an export are listed; only of what it covers are they proposed to have left', async () => {
  const desk = await officeOf(staffFile(staff(1), staff(2), staff(3, { 'UNOR ID': 'U2' })))
  const part = onlyFile(await desk.commit([staffFile(staff(1))]))
  expect([part.absent, conflictsOf(part), part.notices.map(({ message }) => say('id', message))]).toEqual([2, [], [
    `2 pegawai aktif tidak ada dalam berkas ini: ${nipOf(2)}, ${nipOf(3)}. Mereka tidak ditandai berhenti karena berkas tidak dinyatakan lengkap.`,
  ]])
  const unit = onlyFile(await desk.commit([staffFile(staff(1))], 'U1'))
  expect([unit.absent, conflictsOf(unit)]).toEqual([1, [`absent ${nipOf(2)} -`]])
  const all = onlyFile(await desk.commit([staffFile(staff(1))], 'all'))
  expect([all.absent, conflictsOf(all)]).toEqual([2, [`absent ${nipOf(2)} -`, `absent ${nipOf(3)} -`]])
  expect((await person(desk, 2)).state).toBe('active')
  await desk.ask('reconcile.settle-by-rule', { kind: 'absent', ids: null })
  expect([(await person(desk, 2)).state, (await person(desk, 1)).state]).toEqual(['left', 'active'])
})

test('an unknown unit of a report is matched by name once, for all its rows and for every later file', async () => {
  const row = { skp_unor_id: null, skp_unor: 'Bidang Mutasi dan Promosi' }
  const desk = await officeOf(staffFile(staff(1), staff(2)), ratingFile(YEAR_2025, rated(1, row), rated(2, row)))
  const found = await conflict(desk, 'unit-unknown')
  expect([say('id', found.rule), found.proposed]).toEqual(['Nama yang paling mirip dalam pohon unit ialah Bidang Mutasi.', 'same:U1'])
  await desk.ask('reconcile.settle-by-rule', { kind: 'unit-unknown', ids: null })
  const units = async (): Promise<unknown> => desk.db.selectFrom('rating').select(['unit_id', 'period_end']).orderBy('id').execute()
  expect(await units()).toEqual([{ unit_id: 'U1', period_end: '2025-12-31' }, { unit_id: 'U1', period_end: '2025-12-31' }])
  const later = onlyFile(await desk.commit([ratingFile('1 Januari 2026 s.d. 31 Maret 2026', rated(1, { ...row, periode_awal_skp: '2026-01-01', periode_akhir_skp: '2026-12-31' }))]))
  expect([later.conflicts, await desk.db.selectFrom('rating').select('unit_id').where('period_start', '=', '2026-01-01').execute()]).toEqual([[], [{ unit_id: 'U1' }]])
})

test('a unit of SIASN that the tree lacks is made, and may be found to be another one', async () => {
  const desk = await officeOf(staffFile(staff(1, { 'UNOR ID': 'X9', 'UNOR NAMA': 'Bidang Mutasi I' })))
  expect((await person(desk, 1)).unitId).toBe('X9')
  await settle(desk, 'unit-unknown', 'same:U1')
  expect((await person(desk, 1)).unitId).toBe('U1')
  expect((await desk.ask('unit.tree', {})).units.map(({ id }) => id).sort()).toEqual(['U0', 'U1', 'U2'])
  expect(onlyFile(await desk.commit([staffFile(staff(1, { 'UNOR ID': 'X9', 'UNOR NAMA': 'Bidang Mutasi I' }))]))).toMatchObject({ changed: 0, conflicts: [] })
})

test('a renamed unit keeps its former name for earlier files, unless only the spelling was mended', async () => {
  const desk = await officeOf()
  desk.pass(5)
  await desk.commit([treeFile(['U0', 'Badan Kepegawaian', null], ['U1', 'Bidang Mutasi dan Kepangkatan', 'U0'])])
  const history = async (): Promise<unknown> => (await desk.ask('unit.get', { id: 'U1' })).history.map(({ name, validFrom, validTo }) => [name, validFrom, validTo])
  expect(await history()).toEqual([['Bidang Mutasi', '1900-01-01', '2026-11-05'], ['Bidang Mutasi dan Kepangkatan', '2026-11-06', null]])
  await desk.commit([ratingFile(YEAR_2025, rated(1, { skp_unor_id: null }))])
  expect(await desk.db.selectFrom('rating').select('unit_id').execute()).toEqual([{ unit_id: 'U1' }])
  await settle(desk, 'unit-renamed', 'spelling')
  expect(await history()).toEqual([['Bidang Mutasi dan Kepangkatan', '1900-01-01', '2026-11-05'], ['Bidang Mutasi dan Kepangkatan', '2026-11-06', null]])
})

test('the meaning of an unknown word is never guessed, and is remembered for the next file', async () => {
  const words = { 'TINGKAT PENDIDIKAN NAMA': 'Pendidikan Profesi', 'JENIS JABATAN NAMA': 'Jabatan Manajerial' }
  const desk = await officeOf(staffFile(staff(1, words)))
  expect((await desk.ask('reconcile.list', { kind: 'unknown-word' })).rows.map(({ subject, proposed }) => [subject, proposed]).sort()).toEqual([['Jabatan Manajerial', null], ['Pendidikan Profesi', null]])
  expect(await desk.ask('reconcile.settle-by-rule', { kind: 'unknown-word', ids: null })).toEqual({ settled: 0 })
  expect(await person(desk, 1)).toMatchObject({ education: 'Pendidikan Profesi', postKind: null })
  for (const { id, subject } of (await desk.ask('reconcile.list', { kind: 'unknown-word' })).rows) {
    await desk.ask('reconcile.settle', { id, as: subject === 'Pendidikan Profesi' ? 's1' : 'struktural', reason })
  }
  expect(await person(desk, 1)).toMatchObject({ education: 's1', postKind: 'struktural' })
  const [, next] = filesOf(await desk.commit([TREE, staffFile(staff(1, words), staff(2, words))]))
  expect(next).toMatchObject({ added: 1, unchanged: 1, conflicts: [] })
  expect(await person(desk, 2)).toMatchObject({ education: 's1', postKind: 'struktural' })
})

test('a golongan that the law does not know is asked about, and until then the golongan is unknown, not the former one', async () => {
  const file = staffFile(staff(1, { 'GOL AKHIR NAMA': 'III/z' }))
  const desk = await officeOf(file)
  expect([say('id', (await conflict(desk, 'unknown-word')).message), (await person(desk, 1)).golongan]).toEqual(['Golongan "III/z" tidak dikenal (kolom GOL AKHIR NAMA).', null])
  await settle(desk, 'unknown-word', 'III/c')
  expect((await person(desk, 1)).golongan).toBe('III/c')
  expect(onlyFile(await desk.commit([file]))).toMatchObject({ changed: 0, conflicts: [] })
})

test('a sheet of ranks with a golongan that the law does not know is rejected row by row', async () => {
  const desk = await officeOf(staffFile(staff(1)))
  const report = onlyFile(await desk.commit([recordFile('rank', [{ nip: nipOf(1), golongan: 'III/z', tmt: '2024-04-01' }, { nip: nipOf(1), golongan: 'iii d', tmt: '2025-04-01' }])]))
  expect([report.added, report.rejected.map(({ code, column }) => [code, column])]).toEqual([1, [['golongan-unknown', 'Golongan ruang']]])
  expect((await person(desk, 1)).golongan).toBe('III/d')
})

test('what an officer has corrected or removed is not undone by a file that still says otherwise', async () => {
  const files = [staffFile(staff(1)), recordFile('award', [{ nip: nipOf(1), awardKind: 'Pegawai teladan', name: 'Teladan', awarded: '2024-08-17' }])]
  const desk = await officeOf(...files)
  const { records } = await person(desk, 1)
  const of = (kind: string) => records.find((record) => record.kind === kind)!
  await desk.ask('person.correct', { nip: nipOf(1), fields: { name: 'Pegawai Ke Satu' }, reason: 'Ejaan menurut ijazah' })
  const rank = of('rank')
  await desk.ask('record.correct', { id: rank.id, kind: 'rank', values: { ...rank.values, tmt: '2022-10-01' }, skNumber: null, skDate: null, reason: 'Menurut SK pangkat' })
  await desk.ask('record.remove', { id: of('award').id, kind: 'award', reason: 'Piagam milik orang lain' })
  const reports = filesOf(await desk.commit(files))
  expect(reports.map(({ added, changed }) => [added, changed])).toEqual([[0, 0], [0, 0]])
  expect(reports.flatMap(conflictsOf)).toEqual([`correction ${nipOf(1)} 2`, `correction ${nipOf(1)} 2`, `correction ${nipOf(1)} 3`])
  const now = await person(desk, 1)
  expect([now.name, now.golonganTmt, now.records.filter(({ kind }) => kind === 'award')]).toEqual(['Pegawai Ke Satu', '2022-10-01', []])
  for (const { id } of (await desk.ask('reconcile.list', { kind: 'correction' })).rows) await desk.ask('reconcile.settle', { id, as: 'file', reason })
  const followed = await person(desk, 1)
  expect([followed.name, followed.golonganTmt, followed.records.filter(({ kind }) => kind === 'award').length]).toEqual(['PEGAWAI KE 1', '2022-04-01', 1])
})
