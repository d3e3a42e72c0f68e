import { expect, test } from 'vitest'
import { say } from '../../../shared/text/say.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { layRating } from '../../support/locked-rating.ts'
import { bringTo, importRating, refOf } from '../../support/rating-acts.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const { kabidA, kabidB, kadis, staffA, staffB } = MEMBERS
const reason = 'satu orang dengan dua nomor'
const join = (office: TempAppraisal, keep: string | undefined, former: string | undefined) => office.admin.ask('person.join', { nip: keep ?? '', formerNip: former ?? '', reason })
const tableOf = async (office: TempAppraisal, table: string): Promise<Record<string, unknown>[]> =>
  ((await behindTheDesk(office.folder, ADMIN)).content()[table] ?? []).map((text) => JSON.parse(text) as Record<string, unknown>)
const spanOf = (office: TempAppraisal, nip: string | undefined): number => office.spans.get(nip ?? '') ?? 0

test('two people who turn out to be one official keep one list of people to rate, with the delegations and the account of both', async () => {
  const office = await tempAppraisal()
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`
    update rater set account_id = (select id from account where user_name = 'kabid-b') where id = 4;
    insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values
      (4, 2, '2026-11-01', '2026-12-31', 'cuti', 'cuti tahunan', '2026-11-01T01:00:00.000Z'), (2, 4, '2026-12-01', '2026-12-31', 'cuti', 'cuti tahunan', '2026-11-01T01:00:00.000Z');`)
  await join(office, kabidA.nip, kabidB.nip)
  const raters = await tableOf(office, 'rater')
  expect(raters.map(({ id }) => id).sort()).toEqual([1, 2, 3, 5])
  expect(raters.find(({ id }) => id === 3)?.['account_id']).not.toBeNull()
  expect((await tableOf(office, 'delegation')).map(({ rater_id, delegate_id }) => [rater_id, delegate_id])).toEqual([[3, 2], [2, 3]])
  // The span of the former head had no rating and lay within the days of the one kept.
  const spans = await tableOf(office, 'assignment')
  expect(spans.filter(({ evaluator_id: id }) => id === 3)).toHaveLength(staffA.length + staffB.length)
  expect(spans.some(({ id }) => id === spanOf(office, kabidB.nip))).toBe(false)
  const { rows } = await office.kabidB.ask('rating.grid', { periodIds: [office.periods.quarter], as: 'evaluator', unitId: null })
  expect(rows.map(({ nip }) => nip).sort()).toEqual(staffB.map(({ nip }) => nip).sort())
})

test('a rated person who turns out to be another takes ratings and objections along, and a span ends where the other begins', async () => {
  const office = await tempAppraisal()
  const [kept, former, late] = [staffA[0]?.nip, staffB[0]?.nip, staffB[1]?.nip]
  await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office, former) })
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`
    update assignment set starts = '2026-07-01' where id = ${spanOf(office, kept)};
    insert into objection (year, number, version_id, person_id, received_on, filed_on, grounds, with_reasons, superior_id, registered_at, state)
      select 2026, 1, version.id, evaluation.person_id, '2026-11-09', '2026-11-16', 'target terlampaui', 1, 2, '2026-11-16T01:00:00.000Z', 'registered'
      from evaluation_version as version join evaluation on evaluation.id = version.evaluation_id;`)
  await join(office, kept, late)
  await join(office, kept, former)
  const personId = (await tableOf(office, 'person')).find(({ nip }) => nip === kept)?.['id']
  expect((await tableOf(office, 'evaluation')).map(({ person_id: id }) => id)).toEqual([personId])
  expect((await tableOf(office, 'objection')).map(({ person_id: id }) => id)).toEqual([personId])
  // What is rated keeps its days; what is not ends the day before the span of the person kept.
  const spans = (await tableOf(office, 'assignment')).filter(({ person_id: id }) => id === personId).map(({ id, ends }) => [id, ends])
  expect(new Map(spans as [number, string | null][])).toEqual(new Map([[spanOf(office, kept), null], [spanOf(office, former), null], [spanOf(office, late), '2026-06-30']]))
  const grid = await office.auditor.ask('rating.grid', { periodIds: [office.periods.quarter], as: 'reader', unitId: null })
  expect(grid.rows.find(({ assignmentId }) => assignmentId === spanOf(office, former))).toMatchObject({ nip: kept, state: 'locked' })
})

test('nobody rates or confirms the own work after two people became one: the place is free and shows as a gap', async () => {
  const office = await tempAppraisal()
  // The head of the dinas rates the heads of the bidang and confirms what they rate.
  await join(office, kadis.nip, kabidA.nip)
  const spans = await tableOf(office, 'assignment')
  const duties = (nip: string | undefined) => spans.filter(({ id }) => id === spanOf(office, nip)).map(({ evaluator_id, superior_id }) => [evaluator_id, superior_id])
  expect([duties(kadis.nip), duties(kabidA.nip), duties(staffA[0]?.nip), duties(staffB[0]?.nip)]).toEqual([[[1, 5]], [], [[2, null]], [[4, 2]]])
  await join(office, kadis.nip, staffA[0]?.nip)
  expect((await tableOf(office, 'assignment')).some(({ id }) => id === spanOf(office, staffA[0]?.nip))).toBe(false)
})

test('where one stood in for the other both stay on record, and only the one kept has duties', async () => {
  const office = await tempAppraisal()
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (4, 3, '2026-11-01', '2026-12-31', 'cuti', 'cuti tahunan', '2026-11-01T01:00:00.000Z')`)
  await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office, kabidB.nip) })
  await join(office, kabidA.nip, kabidB.nip)
  expect((await tableOf(office, 'rater')).map(({ id }) => id).sort()).toEqual([1, 2, 3, 4, 5])
  expect((await tableOf(office, 'assignment')).filter(({ evaluator_id: evaluator, superior_id: superior }) => evaluator === 4 || superior === 4)).toEqual([])
})

test('what becomes of spans is kept in the journal, and a rating that was handed in keeps its officials', async () => {
  const office = await tempAppraisal()
  const staff = staffA[0]?.nip
  // The head of the dinas confirmed what the head of the bidang, who turns out to be the same, had rated.
  await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office, staff) })
  await join(office, kadis.nip, kabidA.nip)
  const spans = await tableOf(office, 'assignment')
  expect(spans.filter(({ id }) => id === spanOf(office, staff)).map(({ evaluator_id, superior_id }) => [evaluator_id, superior_id])).toEqual([[2, 2]])
  const { assignments: [rated] } = await office.admin.ask('assignment.of-person', { nip: staff ?? '' })
  expect(rated?.gaps).toContain('same-person')
  const { history } = await office.admin.ask('assignment.of-person', { nip: staffA[1]?.nip ?? '' })
  expect(history.map((one) => [one.what, one.reason, one.said.map((message) => say('id', message))])).toEqual([['changed', reason, [`Atasan pejabat penilai: belum ada (sebelumnya ${kadis.name})`]]])
  const journal = (await tableOf(office, 'change')).filter(({ entity, after }) => entity === 'assignment' && after === null)
  expect(journal.map(({ row_id, reason: why }) => [Number(row_id), why])).toEqual([[spanOf(office, kabidA.nip), reason]])
})

const YEAR = { periode_awal_skp: '2026-01-01', periode_akhir_skp: '2026-12-31', hasil_kerja: 'Diatas Ekspektasi', perilaku_kerja: 'Diatas Ekspektasi', hasil_akhir: 'Sangat Baik' }
const LOW = { hasilKerja: 'di-bawah', perilakuKerja: 'di-bawah', reason: 'target tidak tercapai' } as const

test.each([['imported', 0, 1], ['locked', 1, 0]])('a locked rating and an imported one of two people who become one are a question for the board (kept: %s)', async (_kept, keepAt, formerAt) => {
  const office = await tempAppraisal()
  const [imported, rated] = [staffA[0]?.nip, staffA[1]?.nip]
  const [keep, former] = [staffA[keepAt]?.nip, staffA[formerAt]?.nip]
  await importRating(office, imported, YEAR)
  await bringTo(office, refOf(office, rated, 'year'), 'locked', LOW)
  await join(office, keep, former)
  const personId = (await tableOf(office, 'person')).find(({ nip }) => nip === keep)?.['id']
  const ratings = (await tableOf(office, 'rating')).map(({ person_id, variant, predikat, version_id }) => [person_id === personId, variant, predikat, version_id !== null])
  expect(ratings.sort()).toEqual([[true, 0, ...(keepAt === 0 ? ['sangat-baik', false] : ['sangat-kurang', true])], [true, 1, ...(keepAt === 0 ? ['sangat-kurang', true] : ['sangat-baik', false])]])
  const { rows: [conflict, ...more] } = await office.admin.ask('reconcile.list', { kind: 'entered-and-imported', state: 'open' })
  expect([conflict?.nip, more.length]).toEqual([keep, 0])
  await office.admin.ask('reconcile.settle', { id: conflict?.id ?? 0, as: 'entered', reason: 'sesuai berita acara' })
  expect((await tableOf(office, 'rating')).filter(({ set_aside: aside }) => aside === 0).map(({ predikat }) => predikat)).toEqual(['sangat-kurang'])
})
