import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { say } from '../../../shared/text/say.ts'
import { importDesk, type ImportDesk, type OwnFile } from '../../support/import-desk.ts'
import { TREE, YEAR_2025, nipOf, planFile, rated, ratingFile, recordFile, staff, staffFile, treeFile } from '../../support/office-files.ts'
import { expectRefusal } from '../../support/refusal.ts'

const reason = 'Berkas salah unduh'

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  if (!(error instanceof TanjakError)) throw new Error('not refused')
  return say('id', error.said)
}

async function office(): Promise<ImportDesk> {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1), staff(2)), ratingFile(YEAR_2025, rated(1))])
  return desk
}

test('taking an import back restores everything it added and changed', async () => {
  const desk = await office()
  const before = await desk.content()
  desk.pass(1)
  const { batchId } = await desk.commit([
    treeFile(['U0', 'Badan Kepegawaian Daerah', null], ['U3', 'Bidang Baru', 'U0']),
    staffFile(staff(1, { NAMA: 'NAMA BARU', 'GOL AKHIR NAMA': 'III/d', 'TMT GOLONGAN': '01-04-2026', 'UNOR ID': 'U2', 'UNOR NAMA': 'Bidang Diklat' }), staff(3, { 'UNOR ID': 'U3' })),
    ratingFile(YEAR_2025, rated(1, { hasil_akhir: 'Sangat Baik' }), rated(3), rated(8)), planFile([1, {}], [8, {}]),
    recordFile('leave', [{ nip: nipOf(1), leaveKind: 'Cuti besar', started: '2025-01-01' }], '2026-01-01'),
  ])
  expect(await desk.content()).not.toEqual(before)
  expect((await desk.ask('person.get', { nip: nipOf(1) })).name).toBe('NAMA BARU')
  await desk.ask('import.undo', { batchId: batchId ?? 0, reason })
  expect(await desk.content()).toEqual(before)
  const { batches } = await desk.ask('import.batches', {})
  expect(batches.map((batch) => [batch.batchId, batch.state, batch.files.length])).toEqual([[2, 'undone', 5], [1, 'committed', 3]])
})

test('an import cannot be taken back twice, nor one that never was', async () => {
  const desk = await office()
  await desk.ask('import.undo', { batchId: 1, reason })
  await expectRefusal(desk.ask('import.undo', { batchId: 1, reason }), 'conflict', 'import.already-undone')
  await expectRefusal(desk.ask('import.undo', { batchId: 7, reason }), 'not-found', 'import.no-such-batch')
})

// The second import rated somebody and thereby answered the conflict that nobody had: two rows.
test('taking back is refused while a later import stands on the batch, and possible once that is taken back', async () => {
  const desk = await office()
  const { batchId } = await desk.commit([ratingFile(YEAR_2025, rated(2))])
  expect(await refusal(desk.ask('import.undo', { batchId: 1, reason }))).toBe(
    'Impor nomor 1 tidak dapat ditarik kembali karena pekerjaan sesudahnya bertumpu padanya: impor nomor 2 (2 baris). Tarik kembali impor sesudahnya lebih dulu; bila yang bertumpu bukan impor, pulihkan cadangan yang dibuat sebelum impor ini.',
  )
  await desk.ask('import.undo', { batchId: batchId ?? 0, reason })
  expect((await desk.ask('import.undo', { batchId: 1, reason })).removed).toBeGreaterThan(10)
})

test('taking back is refused where officers corrected rows or settled conflicts', async () => {
  const desk = await office()
  await desk.commit([ratingFile(YEAR_2025, rated(2, { hasil_akhir: 'Kurang' }))])
  const [conflict] = (await desk.ask('reconcile.list', { kind: 'matrix' })).rows
  await desk.ask('reconcile.settle', { id: conflict?.id ?? 0, as: 'matrix', reason: 'Sudah dicek dengan atasannya' })
  expect(await refusal(desk.ask('import.undo', { batchId: 2, reason }))).toMatch(/konflik yang sudah diputuskan/)
  await desk.ask('person.correct', { nip: nipOf(1), fields: { birthPlace: 'Cempaka' }, reason: 'Akta kelahiran nomor 12' })
  await desk.ask('record.add', { nip: nipOf(1), kind: 'award', values: { awardKind: 'lain', name: 'Piagam', awarded: '2025-08-17' }, skNumber: null, skDate: null, reason: 'Piagam asli' })
  expect(await refusal(desk.ask('import.undo', { batchId: 1, reason }))).toMatch(/koreksi atau catatan yang dimasukkan petugas/)
})

test('merit runs about people of the batch go with it, named in the audit log, and their numbers are not given again', async () => {
  const desk = await office()
  const on = isoDate('2026-11-01')
  await desk.ask('assess.run', { on })
  const { batchId } = await desk.commit([staffFile(staff(1), staff(2), staff(3))])
  await desk.ask('assess.run', { on })
  expect(await desk.ask('import.undo', { batchId: batchId ?? 0, reason })).toMatchObject({ batchId: 2, runs: [2] })
  expect((await desk.ask('assess.runs', {})).runs.map(({ runId, stale }) => [runId, stale])).toEqual([[1, true]])
  const kept = await desk.db.selectFrom('audit').select('detail').where('action', '=', 'import.undo').executeTakeFirstOrThrow()
  expect(JSON.parse(kept.detail)).toMatchObject({ runs: '2' })
  expect(await desk.ask('assess.run', { on })).toMatchObject({ runId: 3, people: 2, stale: false })
  expect(await desk.ask('import.undo', { batchId: 1, reason })).toMatchObject({ runs: [1, 3] })
  for (const table of ['run', 'run_person', 'run_finding', 'fact_sheet', 'finding_message', 'person'] as const) {
    expect([table, await desk.db.selectFrom(table).selectAll().execute()]).toEqual([table, []])
  }
})

test('replays about people of the batch go with it, named in the audit log; one that asked about nobody of it stays', async () => {
  const desk = await office()
  const on = isoDate('2026-11-01')
  const { id } = await desk.ask('profile.copy', { from: 'law', name: 'Rancangan profil' })
  await desk.ask('replay.run', { after: id, facts: { on } })
  const { batchId } = await desk.commit([staffFile(staff(1), staff(2), staff(3))])
  const run = await desk.ask('assess.run', { on })
  await desk.ask('replay.run', { after: id, facts: { runId: run.runId } })
  await desk.ask('replay.run', { after: id, facts: { on } })
  expect(await desk.ask('import.undo', { batchId: batchId ?? 0, reason })).toMatchObject({ runs: [run.runId] })
  expect((await desk.ask('replay.list', {})).replays.map((one) => one.replayId)).toEqual([1])
  const kept = await desk.db.selectFrom('audit').select('detail').where('action', '=', 'import.undo').executeTakeFirstOrThrow()
  expect(JSON.parse(kept.detail)).toMatchObject({ runs: '1', replays: '2 3' })
  await desk.ask('import.undo', { batchId: 1, reason })
  for (const table of ['replay', 'replay_person', 'replay_row', 'run', 'fact_sheet', 'person'] as const) {
    expect([table, await desk.db.selectFrom(table).selectAll().execute()]).toEqual([table, []])
  }
})

test('what the board decided on people of the batch stands on it, and they are named; a flag nobody decided on does not', async () => {
  const desk = await importDesk()
  const best = { hasil_kerja: 'Di Atas Ekspektasi', perilaku_kerja: 'Di Atas Ekspektasi', hasil_akhir: 'Sangat Baik' }
  const of2024 = { ...best, periode_awal_skp: '2024-01-01', periode_akhir_skp: '2024-12-31' }
  await desk.commit([TREE, staffFile(staff(1), staff(2)), ratingFile(YEAR_2025, rated(1, best)), ratingFile('1 Januari 2024 s.d. 31 Desember 2024', rated(1, of2024))])
  await desk.ask('assess.run', { on: isoDate('2026-11-01') })
  const { person_id: flagged, rule } = await desk.db.selectFrom('run_finding').select(['person_id', 'rule']).where('outcome', '=', 'met').executeTakeFirstOrThrow()
  const { nip, name } = await desk.db.selectFrom('person').select(['nip', 'name']).where('id', '=', flagged).executeTakeFirstOrThrow()
  await desk.ask('candidates.flag', { nip: nip ?? '', rule, state: 'proposed', reason: null })
  expect(await refusal(desk.ask('import.undo', { batchId: 1, reason }))).toContain(`bertumpu padanya: keputusan atas tanda calon 1 pegawai: ${name}. `)
  expect((await desk.ask('assess.runs', {})).runs).toHaveLength(1)
  await desk.ask('candidates.flag', { nip: nip ?? '', rule, state: 'new', reason: null })
  expect((await desk.ask('import.undo', { batchId: 1, reason })).runs).toEqual([1])
})

test('any import taken back leaves the store as it was', async () => {
  const word = fc.constantFrom('Diatas Ekspektasi', 'Sesuai Ekspektasi', 'Dibawah Ekspektasi', '-')
  const predikat = fc.constantFrom('Sangat Baik', 'Baik', 'Kurang', '-')
  const unit = fc.constantFrom('Bidang Mutasi', 'Bidang Diklat', 'Bidang Entah')
  const rating = fc.record({ place: fc.integer({ min: 1, max: 6 }), hasil_kerja: word, perilaku_kerja: word, hasil_akhir: predikat, skp_unor: unit, is_skp_plt_plh_pjb: fc.constantFrom('0', '1') })
  const person = fc.record({
    place: fc.integer({ min: 1, max: 6 }), 'GOL AKHIR NAMA': fc.constantFrom('III/b', 'III/c'), 'UNOR ID': fc.constantFrom('U1', 'U2', 'U9'),
    'KEDUDUKAN HUKUM NAMA': fc.constantFrom('Aktif', 'Pensiun', 'Entah'), NAMA: fc.constantFrom('SATU', 'DUA'),
  })
  const files = fc.record({ people: fc.array(person, { maxLength: 6 }), ratings: fc.array(rating, { maxLength: 8 }), all: fc.boolean() })
  const made = ({ people, ratings }: { people: readonly { place: number }[]; ratings: readonly { place: number }[] }): OwnFile[] => [
    ...(people.length > 0 ? [staffFile(...people.map(({ place, ...cells }) => staff(place, cells)))] : []),
    ...(ratings.length > 0 ? [ratingFile(YEAR_2025, ...ratings.map(({ place, ...cells }) => rated(place, { skp_unor_id: null, ...cells })))] : []),
  ]
  const desk = await office()
  await fc.assert(fc.asyncProperty(files, files, async (first, second) => {
    const before = await desk.content()
    const done: (number | null)[] = []
    for (const one of [first, second]) {
      const chosen = made(one)
      if (chosen.length > 0) done.push((await desk.commit(chosen, one.all ? 'all' : null)).batchId)
    }
    for (const batchId of done.toReversed()) await desk.ask('import.undo', { batchId: batchId ?? 0, reason })
    expect(await desk.content()).toEqual(before)
  }), { numRuns: 15 })
})
