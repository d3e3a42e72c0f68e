import readXlsx from 'read-excel-file/node'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { say } from '../../../shared/text/say.ts'
import type { CandidateRow } from '../../../shared/contract/merit.ts'
import { candidateRules } from '../../../shared/domain/rules-for-people.ts'
import { runAssessment } from '../../../electron/desk/services/assess/run.ts'
import { exportCandidates } from '../../../electron/desk/services/candidates/export.ts'
import { setFlag } from '../../../electron/desk/services/candidates/flag.ts'
import { listCandidates } from '../../../electron/desk/services/candidates/list.ts'
import { candidateFilterOf } from '../../support/merit-filters.ts'
import { meritDesk, type MeritDesk } from '../../support/merit-desk.ts'
import { fillOffice } from '../../support/merit-office.ts'
import { expectRefusal } from '../../support/refusal.ts'

const ON = isoDate('2026-11-01')
const BY_NAME = { by: 'name', descending: false } as const
const KP = 'promotion.kp-reguler'

async function assessed(): Promise<MeritDesk> {
  const desk = await meritDesk()
  await fillOffice(desk.db, { people: 240, units: 13, years: [2024, 2025] })
  await runAssessment(desk.admin, ON)
  return desk
}

test('before the first run the list is empty and says so', async () => {
  const { admin } = await meritDesk()
  expect(await listCandidates(admin, { filter: candidateFilterOf({ kind: 'reward' }), sort: BY_NAME, offset: 0, limit: 10 }))
    .toEqual({ run: null, total: 0, rows: [], perRule: {} })
})

test('the list holds the people that the run flagged, and each rule tells how it ended for all', async () => {
  const { admin, db } = await assessed()
  const { rows, total, perRule, run } =
    await listCandidates(admin, { filter: candidateFilterOf({ kind: 'promotion', rule: KP }), sort: BY_NAME, offset: 0, limit: 500 })
  const met = await db.selectFrom('run_finding').innerJoin('person', 'person.id', 'run_finding.person_id').select('nip')
    .where('rule', '=', KP).where('outcome', '=', 'met').execute()
  expect(rows.map((row) => row.nip).sort()).toEqual(met.map((row) => row.nip).sort())
  expect(total).toBe(met.length)
  expect(perRule[KP]).toEqual(run?.findings[KP])
  // Who has reached the retirement age or is well within an acting post is no candidate.
  expect(Object.keys(perRule)).toEqual(candidateRules.filter(({ subject }) => subject === 'promotion').map(({ id }) => id))
  expect(rows.map((row) => [row.rule, row.outcome, row.state])).toEqual(rows.map(() => [KP, 'met', 'new']))
})

test('pages follow each other without gap or repeat in every order', async () => {
  const { admin } = await assessed()
  const filter = candidateFilterOf({ kind: 'reward', outcome: ['met', 'not-met', 'cannot-tell', 'not-applicable'] })
  for (const by of ['name', 'unit', 'golongan', 'metOn', 'rule', 'outcome'] as const) {
    for (const descending of [false, true]) {
      const whole = await listCandidates(admin, { filter, sort: { by, descending }, offset: 0, limit: 500 })
      const seen: string[] = []
      for (let offset = 0; offset < 500; offset += 77) {
        const page = await listCandidates(admin, { filter, sort: { by, descending }, offset, limit: Math.min(77, 500 - offset) })
        seen.push(...page.rows.map((row) => `${row.nip} ${row.rule}`))
      }
      expect(seen).toEqual(whole.rows.map((row) => `${row.nip} ${row.rule}`))
      expect(new Set(seen).size).toBe(seen.length)
    }
  }
})

test('filters narrow by rule, unit with everything below, kind of employee, words and state', async () => {
  const { admin } = await assessed()
  const list = async (filter: Partial<Parameters<typeof candidateFilterOf>[0]>): Promise<readonly CandidateRow[]> =>
    (await listCandidates(admin, {
    filter: candidateFilterOf({ kind: 'reward', outcome: ['met', 'not-met', 'cannot-tell', 'not-applicable'], ...filter }), sort: BY_NAME,
    offset: 0, limit: 500,
  })).rows
  const rule = 'reward.sangat-baik-beruntun'
  expect(new Set((await list({ rule })).map((row) => row.rule))).toEqual(new Set([rule]))
  expect(new Set((await list({ rule, unitId: 'u5' })).map((row) => row.unitId))).toEqual(new Set(['u5', 'u6', 'u7', 'u8']))
  expect(new Set((await list({ rule, employeeKind: ['PPPK'] })).map((row) => row.employeeKind))).toEqual(new Set(['PPPK']))
  const wanted = (await list({ rule }))[17]!
  expect((await list({ rule, search: `${wanted.name.toUpperCase()} ${wanted.nip.slice(-6)}` })).map((row) => row.nip)).toContain(wanted.nip)
  expect(await list({ rule, state: ['done'] })).toEqual([])
  await expectRefusal(list({ rule: 'reward.nothing' }), 'bad-input', 'assess.unknown-rule')
})

test('what the board does with a flag goes on to the next run', async () => {
  const { admin, db } = await assessed()
  const filter = candidateFilterOf({ kind: 'promotion' })
  const [first] = (await listCandidates(admin, { filter, sort: BY_NAME, offset: 0, limit: 1 })).rows
  await setFlag(admin, { nip: first!.nip, rule: KP, state: 'postponed', reason: 'Berkas belum lengkap' })
  await db.updateTable('person').set({ left_reason: 'x' }).where('id', '=', 1).execute()
  await runAssessment(admin, ON)
  const after = await listCandidates(admin, { filter: { ...filter, state: ['postponed'] }, sort: BY_NAME, offset: 0, limit: 10 })
  expect(after.rows.map(({ nip, state, stateReason }) => ({ nip, state, stateReason })))
    .toEqual([{ nip: first!.nip, state: 'postponed', stateReason: 'Berkas belum lengkap' }])
  await setFlag(admin, { nip: first!.nip, rule: KP, state: 'done', reason: null })
  expect((await listCandidates(admin, { filter: { ...filter, state: ['done'] }, sort: BY_NAME, offset: 0, limit: 10 })).total).toBe(1)
})

test('a flag is refused where the run found none, without a known rule, and without a reason for postponing', async () => {
  const { admin } = await assessed()
  const list = async (outcome: 'met' | 'not-met'): Promise<string> =>
    (await listCandidates(admin, { filter: candidateFilterOf({ kind: 'promotion', outcome: [outcome] }), sort: BY_NAME, offset: 0,
    limit: 1 })).rows[0]!.nip
  await expectRefusal(setFlag(admin, { nip: await list('not-met'), rule: KP, state: 'proposed', reason: null }), 'refused',
    'assess.not-flagged')
  await expectRefusal(setFlag(admin, { nip: await list('met'), rule: 'promotion.nothing', state: 'proposed', reason: null }), 'not-found',
    'assess.unknown-rule')
  await expectRefusal(setFlag(admin, { nip: await list('met'), rule: KP, state: 'postponed', reason: null }), 'bad-input',
    'assess.postponed-needs-reason')
})

test('the exported workbook holds exactly the rows shown, below office, date, rule set and hash, every citation on a sheet of its own', async () => {
  const { admin, desk } = await assessed()
  const filter = candidateFilterOf({ kind: 'reward', outcome: ['met', 'not-met'], unitId: 'u5' })
  const shown = await listCandidates(admin, { filter, sort: { by: 'unit', descending: true }, offset: 0, limit: 500 })
  const file = await exportCandidates(admin,
    { filter, sort: { by: 'unit', descending: true }, columns: ['name', 'outcome', 'why'], format: 'xlsx' })
  const [{ data }, law] = await readXlsx(desk.stage.find(file.fileId).path) as unknown as [{ data: unknown[][] }, { sheet: string; data: unknown[][] }]
  const header = data.findIndex((row) => row[0] === 'NIP')
  expect(data[header]).toEqual(['NIP', 'Nama', 'Hasil', 'Terpenuhi pada', 'Alasan', 'Kepastian aturan'])
  expect(data.slice(header + 1).map((row) => [row[0], row[1], row[4]]))
    .toEqual(shown.rows.map((row) => [row.nip, row.name, say('id', row.message)]))
  expect(data.slice(header + 1).map((row) => row[5] === 'DIASUMSIKAN, belum ada dasar tertulis'))
    .toEqual(shown.rows.map((row) => row.certainty === 'assumed'))
  const block = data.slice(0, header).flat().map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)))
  expect(block).toEqual(expect.arrayContaining(
    ['Kabupaten Contoh', ON, shown.run!.ruleSet, shown.run!.inputHash]))
  // Few enough that the headings, which stay in sight, leave room for rows however many rules were asked.
  expect(header).toBeLessThan(12)
  expect(law.sheet).toBe('Dasar hukum')
  expect(law.data.some((row) => String(row[1]).startsWith('PP 35/2010, '))).toBe(true)
  expect(law.data.map((row) => row[2])).toContain('DIASUMSIKAN, belum ada dasar tertulis')
})

test('the exported CSV holds as many rows as the list has, and an unknown column is refused by name', async () => {
  const { admin, desk } = await assessed()
  const filter = candidateFilterOf({ kind: 'promotion' })
  const { total } = await listCandidates(admin, { filter, sort: BY_NAME, offset: 0, limit: 1 })
  const file = await exportCandidates(admin, { filter, sort: BY_NAME, columns: null, format: 'csv' })
  const lines = readFileSync(desk.stage.find(file.fileId).path, 'utf8').trimEnd().split('\r\n')
  expect(lines.length - 1 - lines.findIndex((line) => line.startsWith('NIP,'))).toBe(total)
  await expectRefusal(exportCandidates(admin, { filter, sort: BY_NAME, columns: ['name', 'religion'], format: 'csv' }), 'bad-input',
    'export.unknown-columns')
})
