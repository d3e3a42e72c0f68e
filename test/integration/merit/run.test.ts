import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { writeSettings } from '../../../electron/desk/db/repositories/settings.ts'
import { listChanges } from '../../../electron/desk/services/assess/changes.ts'
import { explainPerson } from '../../../electron/desk/services/assess/explain.ts'
import { factsOf, inputHash } from '../../../electron/desk/services/assess/fact-sheet.ts'
import { runAssessment } from '../../../electron/desk/services/assess/run.ts'
import { listRuns } from '../../../electron/desk/services/assess/run-view.ts'
import { verifyAudit } from '../../../electron/desk/vault/audit.ts'
import { meritDesk, type MeritDesk } from '../../support/merit-desk.ts'
import { fillOffice, nipOf, type OfficeSize } from '../../support/merit-office.ts'
import { expectRefusal } from '../../support/refusal.ts'

const ON = isoDate('2026-11-01')
const SIZE: OfficeSize = { people: 300, units: 13, years: [2023, 2024, 2025] }

async function office(size = SIZE): Promise<MeritDesk> {
  const desk = await meritDesk()
  await fillOffice(desk.db, size)
  return desk
}

test('a run asks every rule about everyone, and the four counts of each rule add up to all people', async () => {
  const { admin, db } = await office()
  const run = await runAssessment(admin, ON)
  expect(run.people).toBe(300)
  const sums = Object.values(run.findings).map(({ met, notMet, cannotTell, notApplicable }) => met + notMet + cannotTell + notApplicable)
  expect(sums).toEqual(sums.map(() => 300))
  expect(Object.keys(run.findings))
    .toEqual(expect.arrayContaining(['reward.satyalancana-x', 'reward.sangat-baik-beruntun', 'promotion.kp-reguler']))
  const stored = await db.selectFrom('run_finding').select(['rule', 'outcome']).select((select) => select.fn.countAll<number>().as('n'))
    .groupBy(['rule', 'outcome']).execute()
  const met = Object.fromEntries(stored.filter((row) => row.outcome === 'met').map((row) => [row.rule, row.n]))
  expect(Object.fromEntries(Object.entries(run.findings).filter(([, one]) => one.met > 0).map(([rule, one]) => [rule, one.met])))
    .toEqual(met)
})

test('whoever has left is asked about too, and nothing applies to them', async () => {
  const { admin, db } = await office()
  await runAssessment(admin, ON)
  const left = await db.selectFrom('run_finding').innerJoin('person', 'person.id', 'run_finding.person_id').select('outcome').distinct()
    .where('state', '=', 'left').execute()
  expect(left).toEqual([{ outcome: 'not-applicable' }])
})

test('the facts that a run kept give its findings again, for everyone', async () => {
  const { admin } = await office({ people: 60, units: 5, years: [2023, 2024, 2025] })
  await runAssessment(admin, ON)
  for (let index = 1; index <= 60; index += 1) {
    const answer = await explainPerson(admin, { nip: nipOf(index), runId: null, rule: null })
    expect([answer.nip, answer.recomputed, answer.changedSince]).toEqual([nipOf(index), true, false])
  }
})

test('a fact sheet is canonical JSON and named by its hash', async () => {
  const { admin, db } = await office({ people: 40, units: 5, years: [2024, 2025] })
  await runAssessment(admin, ON)
  for (const { facts } of await db.selectFrom('fact_sheet').select('facts').execute()) expect(canonicalize(factsOf(facts))).toBe(facts)
})

test('a finding that was changed in the store is told from one that the facts give', async () => {
  const { admin, db } = await office({ people: 20, units: 3, years: [2024, 2025] })
  const run = await runAssessment(admin, ON)
  const rule = Object.keys(run.findings)[0]!
  await db.updateTable('run_finding').set({ outcome: 'met' }).where('person_id', '=', 7).where('rule', '=', rule).execute()
  expect((await explainPerson(admin, { nip: nipOf(7), runId: null, rule: null })).recomputed).toBe(false)
})

test('the hash of the input does not depend on the order in which people were read', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string()), fc.infiniteStream(fc.nat()), (hashes, random) => {
    const keyed = hashes.map((hash) => ({ hash, key: random.next().value }))
    const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ hash }) => hash)
    expect(inputHash(shuffled)).toBe(inputHash(hashes))
  }))
})

test('the same office gives the same hash whatever numbers its rows have', async () => {
  const [one, two] = [await office(), await office()]
  // The second office has its ratings written anew, in another order and so under other numbers.
  const ratings = await two.db.selectFrom('rating').selectAll().orderBy('id', 'desc').execute()
  await two.db.deleteFrom('rating').execute()
  for (const { id: _id, ...row } of ratings) await two.db.insertInto('rating').values(row).execute()
  expect((await runAssessment(two.admin, ON)).inputHash).toBe((await runAssessment(one.admin, ON)).inputHash)
})

test('a run is stale as soon as a rating, a record, a person or a register date changes, and not before', async () => {
  const { admin, db } = await office({ people: 30, units: 5, years: [2024, 2025] })
  const stale = async (): Promise<boolean | undefined> => (await listRuns(db))[0]?.stale
  const changes: (() => Promise<unknown>)[] = [
    () => db.updateTable('rating').set({ hasil_kerja: 'di-atas' }).where('person_id', '=', 3).execute(),
    () => db.insertInto('award_record')
      .values({ person_id: 4, award_kind: 'slks-x', name: 'Satyalancana', scope: null, awarded: '2024-08-17', sk_number: null,
      sk_date: null, batch_id: null, file_id: null, row_number: null }).execute(),
    () => db.updateTable('person').set({ state: 'left', left_on: '2026-10-01' }).where('id', '=', 5).execute(),
    () => writeSettings(db, { disciplineCompleteThrough: ON }, null, '2026-11-01T03:00:00.000Z'),
    () => db.deleteFrom('rank_record').where('person_id', '=', 6).execute(),
  ]
  for (const change of changes) {
    await runAssessment(admin, ON)
    expect(await stale()).toBe(false)
    await writeSettings(db, { office: 'Kabupaten Contoh Jaya' }, null, '2026-11-01T03:00:00.000Z')
    expect(await stale()).toBe(false)
    await change()
    expect(await stale()).toBe(true)
  }
})

test('explaining says when the facts of the person changed, and not when those of another did', async () => {
  const { admin, db } = await office({ people: 30, units: 5, years: [2024, 2025] })
  await runAssessment(admin, ON)
  await db.updateTable('person').set({ cpns_date: '1999-01-01' }).where('id', '=', 4).execute()
  const changed = async (id: number): Promise<boolean> =>
    (await explainPerson(admin, { nip: nipOf(id), runId: null, rule: null })).changedSince
  expect([await changed(4), await changed(7)]).toEqual([true, false])
})

test('what changed between two runs is who gained, who lost, and nobody else', async () => {
  const { admin, db } = await office()
  const first = await runAssessment(admin, ON)
  expect((await listChanges(admin, { runId: null, offset: 0, limit: 100 })))
    .toMatchObject({ runId: first.runId, before: null, total: 0, rows: [] })
  const rule = 'reward.sangat-baik-beruntun'
  const met = await db.selectFrom('run_finding').innerJoin('person', 'person.id', 'run_finding.person_id')
    .select(['person.id', 'person.nip']).where('rule', '=', rule).where('outcome', '=', 'met').limit(2).execute()
  await db.updateTable('rating').set(
    { hasil_kerja: 'di-bawah', perilaku_kerja: 'di-bawah', hasil_akhir: 'sangat-kurang', predikat: 'sangat-kurang' })
    .where('person_id', '=', met[0]!.id).execute()
  await db.updateTable('person').set({ state: 'left', left_on: '2026-01-01' }).where('id', '=', met[1]!.id).execute()
  const second = await runAssessment(admin, ON)
  const changes = await listChanges(admin, { runId: null, offset: 0, limit: 500 })
  expect([changes.runId, changes.before]).toEqual([second.runId, first.runId])
  expect(changes.totals[rule]).toEqual({ gained: 0, lost: 2, other: 0 })
  expect(new Set(changes.rows.map((row) => row.nip))).toEqual(new Set(met.map((one) => one.nip)))
  expect(changes.rows.filter((row) => row.rule === rule).map(({ before, after }) => [before, after]).sort())
    .toEqual([['met', 'not-applicable'], ['met', 'not-met']])
})

test('two runs over the same data share their fact sheets and their sentences', async () => {
  const { admin, db } = await office({ people: 50, units: 5, years: [2024, 2025] })
  await runAssessment(admin, ON)
  const count = async (table: 'fact_sheet' | 'finding_message'): Promise<number> =>
    (await db.selectFrom(table).select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n
  const before = [await count('fact_sheet'), await count('finding_message')]
  await runAssessment(admin, ON)
  expect([await count('fact_sheet'), await count('finding_message')]).toEqual(before)
})

test('a run leaves one audit row, and progress tells how far it has come', async () => {
  const { admin, db, desk, events } = await office()
  const run = await runAssessment(admin, ON)
  const rows = await db.selectFrom('audit').select(['entity', 'entity_id', 'detail']).execute()
  expect(rows).toEqual([{ entity: 'run', entity_id: String(run.runId), detail: JSON.stringify({ people: 300, on: ON }) }])
  expect((await verifyAudit(db, desk.store!.dataKey)).intact).toBe(true)
  expect(events.map((event) => (event.kind === 'progress' ? [event.progress.done, event.progress.total] : null)))
    .toEqual([[0, 300], [300, 300]])
})

test('a cancelled run keeps nothing', async () => {
  const { admin, db } = await office()
  admin.abort()
  await expect(runAssessment(admin, ON)).rejects.toThrow(/abort/i)
  expect(await db.selectFrom('run').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('audit').selectAll().execute()).toEqual([])
})

test('data that changes while a run is under way makes it fail instead of mixing two pictures', async () => {
  const { admin, db } = await office()
  const meddling = { ...admin, progress: (done: number) =>
    void (done === 0 && db.updateTable('person').set({ left_reason: 'x' }).where('id', '=', 1).execute()) }
  await expectRefusal(runAssessment(meddling, ON), 'conflict', 'assess.data-changed-meanwhile')
  expect(await db.selectFrom('run').selectAll().execute()).toEqual([])
})

test('a run without people, and an explanation without a run, say what to do first', async () => {
  const desk = await meritDesk()
  await expectRefusal(runAssessment(desk.admin, ON), 'refused', 'assess.no-people')
  await fillOffice(desk.db, { people: 3, units: 2, years: [2025] })
  await expectRefusal(explainPerson(desk.admin, { nip: nipOf(1), runId: null, rule: null }), 'not-found', 'assess.no-run')
  await runAssessment(desk.admin, ON)
  await expectRefusal(explainPerson(desk.admin, { nip: nipOf(1), runId: 99, rule: null }), 'not-found', 'assess.no-such-run')
  await expectRefusal(explainPerson(desk.admin, { nip: '199001012020011999', runId: null, rule: null }), 'not-found', 'people.not-found')
})
