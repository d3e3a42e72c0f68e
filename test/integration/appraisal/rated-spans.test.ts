import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { say } from '../../../shared/text/say.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { layRating } from '../../support/locked-rating.ts'
import { bringTo, GOOD, importRating, refOf, save } from '../../support/rating-acts.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const { kadis, kabidA, kabidB, staffA: [first] } = MEMBERS
if (!first) throw new Error('The office has staff')
const reason = 'Surat perintah tugas 12/2026'
const day = isoDate

type Change = InputOf<'assignment.change'>
const changeOf = (office: TempAppraisal, change: Partial<Change>): Change => ({
  id: office.spans.get(first.nip) ?? 0, evaluator: { nip: kabidA.nip }, superior: { nip: kadis.nip }, headsUnit: false, starts: day('2026-01-01'), ends: null, from: null, reason, ...change,
})
const saidOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  if (!(error instanceof TanjakError)) throw new Error(`Not refused: ${String(error)}`)
  return `${Object.keys(error.fields).join()}: ${say('id', error.said)}`
}
const daysOf = async (office: TempAppraisal): Promise<string[]> =>
  (await office.admin.ask('assignment.of-person', { nip: first.nip })).assignments.map(({ starts, ends, evaluator, superior }) => [starts, ends ?? '…', evaluator?.name, superior?.name].join(' '))
const KEPT = 'Penilaian 2026 sudah dikirim untuk 1 Januari 2026 sampai 31 Desember 2026, jadi penugasan pada hari-hari itu tetap. Lakukan perubahannya mulai 1 Januari 2027; penilaian yang belum dikunci dapat dikembalikan lebih dahulu.'

test('the days of a rating that was handed in are not cut, whatever the way; from the day after another may rate', async () => {
  const office = await tempAppraisal()
  const year = refOf(office, first.nip, 'year')
  await bringTo(office, year, 'locked')
  const standing = (await office.auditor.ask('rating.one', year)).row
  const other = { evaluator: { nip: kabidB.nip } }
  expect(await saidOf(office.admin.ask('assignment.change', changeOf(office, { ...other, from: day('2026-02-01') })))).toBe(`from: ${KEPT}`)
  expect(await saidOf(office.admin.ask('assignment.change', changeOf(office, { starts: day('2026-03-01') })))).toBe(`ends: ${KEPT}`)
  expect(await saidOf(office.admin.ask('assignment.change', changeOf(office, { ends: day('2026-06-30') })))).toBe(`ends: ${KEPT}`)
  const pasted = await office.admin.ask('assignment.paste', { rows: [[first.nip, kabidB.nip, kadis.nip, '1-2-2026', '']], apply: true, reason })
  expect([pasted.applied, pasted.rows.map(({ message }) => message && say('id', message))]).toEqual([false, [`Baris 1: ${KEPT}`]])
  const unit = { unitId: UNITS.bidangA, below: false, evaluator: { nip: kabidB.nip }, superior: { nip: kadis.nip }, ends: null, onlyGaps: false, apply: true, reason }
  const drawn = await office.admin.ask('assignment.assign-unit', { ...unit, starts: day('2026-10-01') })
  expect(drawn.rows.filter(({ outcome }) => outcome === 'refused').map(({ nip, message }) => [nip, message && say('id', message)])).toEqual([[first.nip, KEPT]])
  expect(await daysOf(office)).toEqual([`2026-01-01 … ${kabidA.name} ${kadis.name}`])

  await office.admin.ask('assignment.change', changeOf(office, { ...other, from: day('2027-01-01') }))
  expect(await daysOf(office)).toEqual([`2026-01-01 2026-12-31 ${kabidA.name} ${kadis.name}`, `2027-01-01 … ${kabidB.name} ${kadis.name}`])
  expect((await office.auditor.ask('rating.one', year)).row).toEqual(standing)
})

test('a rating of part of a period keeps its days: its span does not grow into the days before', async () => {
  const office = await tempAppraisal()
  await office.admin.ask('assignment.change', changeOf(office, { starts: day('2026-08-01') }))
  await bringTo(office, refOf(office, first.nip), 'submitted')
  expect(await saidOf(office.admin.ask('assignment.change', changeOf(office, {})))).toContain('2026-Q3 sudah dikirim untuk 1 Agustus 2026 sampai 30 September 2026')
  const pasted = await office.admin.ask('assignment.paste', { rows: [[first.nip, kabidA.nip, kadis.nip, '1-1-2026', '']], apply: true, reason })
  expect([pasted.applied, pasted.refused]).toEqual([false, 1])
  expect(await daysOf(office)).toEqual([`2026-08-01 … ${kabidA.name} ${kadis.name}`])
  // What is returned is a draft again, and its span may be corrected.
  await office.kadis.ask('rating.return', { evaluations: [refOf(office, first.nip)], reason: 'Masa penugasan belum benar.' })
  await office.admin.ask('assignment.change', changeOf(office, {}))
  expect(await daysOf(office)).toEqual([`2026-01-01 … ${kabidA.name} ${kadis.name}`])
})

test('a span that a session of calibration measures is not removed, and its unit may still go to another evaluator', async () => {
  const office = await tempAppraisal()
  const id = office.spans.get(first.nip) ?? 0
  const session = await office.kadis.ask('calibration.open', { name: 'Kalibrasi triwulan III', periodId: office.periods.quarter, unitIds: [UNITS.bidangA], anonymous: false })
  expect(await saidOf(office.admin.ask('assignment.remove', { id, reason }))).toContain('penilaian, SKP, atau kalibrasi 2026-Q3 bertumpu padanya')
  expect(await saidOf(office.admin.ask('assignment.change', changeOf(office, { starts: day('2026-10-01') })))).toContain('kalibrasi 2026-Q3 akan berada di luar rentang')
  const wish = { unitId: UNITS.bidangA, below: false, evaluator: { nip: kabidB.nip }, superior: { nip: kadis.nip }, starts: day('2026-01-01'), ends: null, onlyGaps: false, apply: true, reason }
  const drawn = await office.admin.ask('assignment.assign-unit', wish)
  expect([drawn.refused, drawn.new]).toEqual([0, 0])
  expect(await daysOf(office)).toEqual([`2026-01-01 … ${kabidB.name} ${kadis.name}`])
  const { members } = await office.kadis.ask('calibration.get', { calibrationId: session.id })
  expect(members.filter(({ nip }) => nip === first.nip)).toHaveLength(1)
})

test('a new evaluator begins anew: the unsent draft of the one before is kept as dropped, for its author and the Auditor alone', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first.nip)
  await save(office.kabidA, ref, 0, { ...GOOD, note: 'catatan yang belum diajukan' })
  const toKadis = changeOf(office, { evaluator: { nip: kadis.nip }, superior: null })
  await office.admin.ask('assignment.change', toKadis)
  const begun = await office.kadis.ask('rating.one', ref)
  expect([begun.row.state, begun.row.content, begun.versions, begun.row.mayWrite]).toEqual([null, null, [], true])
  expect((await office.auditor.ask('rating.one', ref)).versions.map(({ state, content }) => [state, content?.note])).toEqual([['dropped', 'catatan yang belum diajukan']])
  await save(office.kadis, ref, begun.row.revision, { hasilKerja: 'di-bawah' })
  await office.admin.ask('assignment.change', changeOf(office, {}))
  const back = await office.kabidA.ask('rating.one', ref)
  expect([back.row.state, back.versions.map(({ number, state, content }) => [number, state, content?.note])]).toEqual([null, [[1, 'dropped', 'catatan yang belum diajukan']]])
})

test('a returned rating of a former evaluator waits as an empty draft, with the words of the return', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first.nip)
  await bringTo(office, ref, 'submitted')
  await office.kadis.ask('rating.return', { evaluations: [ref], reason: 'Bukti dukung belum ada.' })
  const wish = { unitId: UNITS.bidangA, below: false, evaluator: { nip: kabidB.nip }, superior: { nip: kadis.nip }, starts: day('2026-01-01'), ends: null, onlyGaps: false, apply: true, reason }
  await office.admin.ask('assignment.assign-unit', wish)
  await office.admin.ask('account.change-roles', { userName: 'kabid-b', roles: [{ role: 'penilai', unitId: UNITS.dinas }], reason })
  const { row, versions } = await office.kabidB.ask('rating.one', ref)
  expect([row.state, row.origin, row.because?.reason, row.because?.by, row.content?.hasilKerja, row.mayWrite]).toEqual(['draft', 'return', 'Bukti dukung belum ada.', kadis.name, null, true])
  expect(versions.map(({ number, state }) => [number, state])).toEqual([[1, 'returned'], [3, 'draft']])
  expect((await save(office.kabidB, ref, row.revision, GOOD)).outcome).toBe('saved')
})

test('whether the capaian rates a head is not proposed anew under a rating that was handed in, though its span goes on', async () => {
  const office = await tempAppraisal()
  const [head, quarter] = [office.spans.get(kabidA.nip) ?? 0, office.periods.quarter]
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`update assignment set source = 'import', heads_unit = 0, ends = '2026-10-31' where id = ${head};`)
  await layRating(office, ADMIN, { periodId: quarter, assignmentId: head })
  const year = { periode_awal_skp: '2026-01-01', periode_akhir_skp: '2026-12-31' }
  const by = (nip: string) => ({ pegawai_atasan_nip: nip, pegawai_atasan_nama: 'Pejabat Contoh' })
  await importRating(office, kabidA.nip, { ...year, skp_jabatan: kabidA.post, skp_jenis_jabatan: '1', ...by(kadis.nip) })
  await importRating(office, first.nip, { ...year, ...by(kabidA.nip) })
  const drawn = await office.admin.ask('assignment.draw-up', { year: 2026, apply: true })
  expect(drawn.rows.filter(({ nip }) => nip === kabidA.nip).map(({ outcome, headsUnit }) => [outcome, headsUnit])).toEqual([['changed', true]])
  const { assignments: [span] } = await office.admin.ask('assignment.of-person', { nip: kabidA.nip })
  expect([span?.id, span?.starts, span?.ends, span?.headsUnit]).toEqual([head, '2026-01-01', null, false])
})
