import { expect, test } from 'vitest'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { bringTo, importRating, REASON, refOf } from '../../support/rating-acts.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const [first] = MEMBERS.staffA
const nip = first?.nip ?? ''
const WHOLE_YEAR = { periode_awal_skp: '2026-01-01', periode_akhir_skp: '2026-12-31', waktu_dinilai: '2026-11-20' }
const BEST = { ...WHOLE_YEAR, hasil_kerja: 'Diatas Ekspektasi', perilaku_kerja: 'Diatas Ekspektasi', hasil_akhir: 'Sangat Baik' }
const ELSEWHERE = { skp_jabatan: 'Analis Layanan (Ahli Pertama)' }

/** An office where the first of the staff came into the post on 1 March. */
async function joinedInMarch(): Promise<TempAppraisal> {
  const office = await tempAppraisal()
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`update assignment set starts = '2026-03-01' where id = ${office.spans.get(nip)}`)
  return office
}
const earlier = (office: { readonly spans: ReadonlyMap<string, number> }): string => `insert into assignment (person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, ends, evaluator_id, superior_id, source, changed_at)
  select person_id, 'Pengelola Data', unit_id, unit_name, 0, 0, '2026-01-01', '2026-02-28', evaluator_id, superior_id, source, changed_at from assignment where id = ${office.spans.get(nip)};`

const conflicts = async (office: TempAppraisal) => (await office.admin.ask('reconcile.list', { kind: 'entered-and-imported', state: 'open' })).rows
const counted = async (office: TempAppraisal) => ((await behindTheDesk(office.folder, ADMIN)).content()['rating'] ?? []).map((row) => JSON.parse(row) as Record<string, unknown>)
  .filter((row) => row['set_aside'] === 0).map((row) => [row['predikat'], row['version_id'] === null ? 'imported' : 'entered'])
const placesWithImport = async (office: TempAppraisal) => {
  const { rows } = await office.kabidA.ask('rating.grid', { periodIds: [office.periods.year], as: 'evaluator' })
  const { periods } = await office.admin.ask('period.list', {})
  const { rows: missing } = await office.admin.ask('completeness.rows', { filter: { year: 2026, periodId: office.periods.year, turn: ['assign', 'evaluator'] } })
  return {
    grid: rows.filter(({ nip: of, imported }) => of === nip && imported !== null).length,
    standing: periods.find(({ id }) => id === office.periods.year)?.standing.imported,
    missing: missing.filter((row) => row.nip === nip).length,
  }
}

test('a rating of part of the year and a file that tells it over the whole year are one question for the board, whichever came first', async () => {
  const office = await joinedInMarch()
  const ref = refOf(office, nip, 'year')
  const { batchId } = await importRating(office, nip, BEST)
  await bringTo(office, ref, 'locked')
  const [found, ...others] = await conflicts(office)
  expect(others).toEqual([])
  expect((await office.kabidA.ask('rating.one', ref)).row.conflictId).toBe(found?.id)
  await office.admin.ask('import.undo', { batchId: batchId ?? 0, reason: REASON })
  expect(await conflicts(office)).toEqual([])
  await importRating(office, nip, BEST)
  const [again] = await conflicts(office)
  await office.admin.ask('reconcile.settle', { id: again?.id ?? 0, as: 'entered', reason: REASON })
  expect(await counted(office)).toEqual([['baik', 'entered']])
})

test('a file that says the same over the whole year adds nothing to a rating of part of it', async () => {
  const office = await joinedInMarch()
  await bringTo(office, refOf(office, nip, 'year'), 'locked')
  await importRating(office, nip, WHOLE_YEAR)
  expect(await counted(office)).toEqual([['baik', 'entered']])
  expect(await conflicts(office)).toEqual([])
})

test('what belongs together is told alike by the grid, the period, the completeness list and the lock', async () => {
  const office = await joinedInMarch()
  await importRating(office, nip, { ...BEST, ...ELSEWHERE })
  expect(await placesWithImport(office)).toEqual({ grid: 1, standing: 1, missing: 0 })
  await bringTo(office, refOf(office, nip, 'year'), 'locked')
  expect(await conflicts(office)).toHaveLength(1)
})

test('of two spans in a year a rating over the whole year is that of the same post, and of neither where no post fits', async () => {
  const spelt = await tempAppraisal()
  const store = await behindTheDesk(spelt.folder, ADMIN)
  store.exec(`update assignment set starts = '2026-03-01' where id = ${spelt.spans.get(nip)}; ${earlier(spelt)}`)
  await importRating(spelt, nip, { ...BEST, ...ELSEWHERE })
  expect(await placesWithImport(spelt)).toEqual({ grid: 0, standing: 0, missing: 2 })
  await importRating(spelt, nip, BEST)
  expect(await placesWithImport(spelt)).toEqual({ grid: 1, standing: 1, missing: 1 })
  await bringTo(spelt, refOf(spelt, nip, 'year'), 'locked')
  expect(await conflicts(spelt)).toHaveLength(1)
})
