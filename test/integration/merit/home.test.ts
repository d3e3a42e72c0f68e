import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { registers } from '../../../shared/domain/record/registers.ts'
import { candidateRules } from '../../../shared/domain/rules-for-people.ts'
import { insertAccount } from '../../../electron/desk/db/repositories/accounts.ts'
import { writeSettings } from '../../../electron/desk/db/repositories/settings.ts'
import { runAssessment } from '../../../electron/desk/services/assess/run.ts'
import { listCandidates } from '../../../electron/desk/services/candidates/list.ts'
import { homeOverview } from '../../../electron/desk/services/home/overview.ts'
import { listPeople } from '../../../electron/desk/services/people/list.ts'
import { rulesHandlers } from '../../../electron/desk/services/rules/handlers.ts'
import { allPeople, candidateFilterOf } from '../../support/merit-filters.ts'
import { meritDesk } from '../../support/merit-desk.ts'
import { fillOffice, nipOf } from '../../support/merit-office.ts'
import { expectRefusal } from '../../support/refusal.ts'

const ON = isoDate('2026-11-01')

test('an empty office waits for nothing', async () => {
  const { admin } = await meritDesk()
  expect(await homeOverview(admin)).toEqual({ waiting: [], people: 0, lastData: [], run: null, attention: null, distribution: null, badges: {} })
})

test('Beranda of Admin names what waits, each with its number and the way to it, and no more once it is done', async () => {
  const { admin, db } = await meritDesk()
  await fillOffice(db, { people: 200, units: 9, years: [2024, 2025] })
  await insertAccount(db, { userName: 'baru', displayName: 'Baru', nip: null, state: 'must-change-password',
    roles: [{ role: 'penilai', unitId: null }] }, '2026-11-01')
  const before = await homeOverview(admin)
  expect(before.waiting.map(({ id, route }) => [id, route])).toEqual([
    ['no-run', '/kelayakan'], ['unrated', '/pegawai?predikat=belum-dinilai'], ['registers', '/pengaturan'], ['accounts', '/akun'],
  ])
  expect(before.waiting.find((one) => one.id === 'registers')?.count).toBe(registers.length)
  await writeSettings(db, Object.fromEntries(registers.map(({ setting }) => [setting, ON])), null, '2026-11-01T00:00:00.000Z')
  const run = await runAssessment(admin, ON)
  const after = await homeOverview(admin)
  expect(after.waiting.map(({ id }) => id)).toEqual(['flags-promotion', 'flags-reward', 'unrated', 'accounts'])
  expect(after.badges).toEqual({ '/promosi': run.findings['promotion.kp-reguler']?.met,
    '/penghargaan': after.waiting.find((one) => one.id === 'flags-reward')?.count })
  expect(after.run).toMatchObject({ runId: run.runId, stale: false, inputHash: run.inputHash })
  await db.updateTable('person').set({ left_reason: 'x' }).where('id', '=', 1).execute()
  expect((await homeOverview(admin)).waiting[0]?.id).toBe('stale-run')
})

test('the run on Beranda counts only rules that make candidates: retirement, acting posts, angka kredit and scores put nobody on a list', async () => {
  const { admin, db } = await meritDesk()
  await fillOffice(db, { people: 200, units: 9, years: [2024, 2025] })
  const run = await runAssessment(admin, ON)
  const { run: shown } = await homeOverview(admin)
  const asked = candidateRules.filter(({ subject }) => subject === 'reward' || subject === 'promotion').map(({ id }) => id)
  expect(shown?.rules.map(({ rule }) => rule)).toEqual(asked.filter((rule) => Object.hasOwn(run.findings, rule)))
  const met = await db.selectFrom('run_finding').select('person_id').distinct().where('run_id', '=', run.runId).where('rule', 'in', asked).where('outcome', '=', 'met').execute()
  expect(shown?.flagged).toBe(met.length)
})

test('whoever sees one unit only is told its numbers, the same that the lists behind them show', async () => {
  const { admin, as, db } = await meritDesk()
  await fillOffice(db, { people: 200, units: 9, years: [2024, 2025] })
  await runAssessment(admin, ON)
  const head = as({ role: 'pimpinan', unitId: 'u2' })
  const { run } = await homeOverview(head)
  const { perRule } = await listCandidates(head, { filter: candidateFilterOf({ kind: 'reward' }), sort: { by: 'name', descending: false }, offset: 0, limit: 1 })
  expect(Object.values(perRule).reduce((sum, { met }) => sum + met, 0)).toBeGreaterThan(0)
  for (const [rule, { met, cannotTell }] of Object.entries(perRule)) expect(run?.rules.find((one) => one.rule === rule)).toEqual({ rule, met, cannotTell })
  expect(run?.flagged).toBeLessThan((await homeOverview(admin)).run?.flagged ?? 0)
})

test('who retires within a year, who should have, and whose Plt is outside its limits want attention, the nearest first, in one\'s own units only', async () => {
  const { admin, as, db } = await meritDesk()
  await fillOffice(db, { people: 200, units: 9, years: [2024, 2025] })
  // Pelaksana retire at 58: one has, one will in eight months, one in six, one in a year and a half. Units: u1, u2, u3, u6.
  for (const [id, birthDate] of [[1, '1968-10-30'], [2, '1969-07-01'], [3, '1969-05-01'], [6, '1970-05-01']] as const) {
    await db.updateTable('person').set({ birth_date: birthDate }).where('id', '=', id).execute()
  }
  const { person_id: _id, id: _row, ...post } = await db.selectFrom('post_record').selectAll().where('person_id', '=', 4).executeTakeFirstOrThrow()
  await db.insertInto('post_record').values({ ...post, person_id: 4, assignment: 'plt', post_kind: 'struktural', tmt: '2026-01-05' }).execute()
  await runAssessment(admin, ON)
  const { attention } = await homeOverview(admin)
  expect(attention).toMatchObject({ retired: 1, acting: 1, retiring: 2 })
  expect(attention?.people.map(({ kind, nip }) => [kind, nip])).toEqual([['retired', nipOf(1)], ['acting', nipOf(4)], ['retiring', nipOf(3)], ['retiring', nipOf(2)]])
  expect(attention?.people.at(-1)?.message).toEqual({ key: 'home.attention.retires', values: { on: { date: '2027-07-01' } } })
  const head = await homeOverview(as({ role: 'pimpinan', unitId: 'u2' }))
  expect(head.attention?.people.map(({ nip }) => nip)).toEqual([nipOf(2)])
  expect((await homeOverview(as({ role: 'penilai', unitId: null }))).attention).toBeNull()
})

test('the number of unrated people is that of the list behind it', async () => {
  const { admin, db } = await meritDesk()
  await fillOffice(db, { people: 200, units: 9, years: [2024, 2025] })
  const waits = (await homeOverview(admin)).waiting.find((one) => one.id === 'unrated')
  expect(waits?.count).toBe((await listPeople(admin, allPeople({ predikat: ['belum-dinilai'] }))).total)
  expect(waits?.count).toBeGreaterThan(0)
})

test('each role waits for its own things only', async () => {
  const { admin, as, db } = await meritDesk()
  await fillOffice(db, { people: 200, units: 9, years: [2024, 2025] })
  await runAssessment(admin, ON)
  const ids = async (role: 'penilai' | 'pimpinan' | 'auditor'): Promise<string[]> =>
    (await homeOverview(as({ role, unitId: null }))).waiting.map((one) => one.id)
  // Nobody is assigned yet, so nobody waits for a Penilai.
  expect(await ids('penilai')).toEqual([])
  expect(await ids('pimpinan')).toEqual(['flags-promotion', 'flags-reward', 'unrated'])
  expect(await ids('auditor')).toEqual([])
})

test('the distribution of Beranda adds up to its people', async () => {
  const { admin, db } = await meritDesk()
  await fillOffice(db, { people: 200, units: 9, years: [2024, 2025] })
  const { distribution } = await homeOverview(admin)
  expect(distribution?.year).toBe(2025)
  expect(Object.values(distribution?.counts ?? {}).reduce((total, count) => total + count, 0)).toBe(distribution?.people)
})

test('every rule and parameter is listed and described, with its citation where it is in force', async () => {
  const { admin } = await meritDesk()
  const { rules } = await rulesHandlers['rule.list'](admin, { on: ON })
  for (const { id, inForce, citation, kind } of rules) {
    expect([id, citation !== null]).toEqual([id, inForce])
    const detail = await rulesHandlers['rule.describe'](admin, { id, on: ON })
    expect([detail.id, detail.kind, detail.values.length > 0]).toEqual([id, kind, true])
    expect(detail.values.filter((value) => value.inForce).length).toBe(inForce ? 1 : 0)
  }
  await expectRefusal(rulesHandlers['rule.describe'](admin, { id: 'nothing', on: ON }), 'not-found', 'legal.rule-unknown')
})

test('a rule is asked about facts typed by hand, and bad facts are told one by one', async () => {
  const { admin } = await meritDesk()
  const finding = await rulesHandlers['rule.ask'](admin, { id: 'promotion.kp-reguler', on: ON, facts: { employeeKind: 'PPPK' } })
  expect(finding.outcome).toBe('not-applicable')
  const asked = rulesHandlers['rule.ask'](admin,
    { id: 'promotion.kp-reguler', on: ON, facts: { employeeKind: 'TNI', golonganTmt: '2020-13-01' } })
  await expect(asked).rejects.toMatchObject(
    { code: 'bad-input', fields: { employeeKind: expect.anything(), golonganTmt: expect.anything() } })
})
