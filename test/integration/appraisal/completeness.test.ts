import { expect, test } from 'vitest'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN, type Visitor } from '../../support/temp-desk.ts'

const nothing = { assign: 0, evaluator: 0, superior: 0, lock: 0, done: 0, 'no-skp': 0 }
const AT = "'2026-10-05T01:00:00.000Z'"

/** A rating of a span in triwulan III, in a state. */
const rated = (assignment: number, state: string, more = '') => `
  insert into evaluation (id, period_id, assignment_id, person_id) select ${assignment}, 1, id, person_id from assignment where id = ${assignment};
  insert into evaluation_version (evaluation_id, number, state, origin, revision, content, created_at, changed_at, submitted_at, confirmed_at)
  values (${assignment}, 1, '${state}', 'entry', 1, '{}', ${AT}, ${AT}, ${AT}, ${AT});${more}`
const plan = (at: number, hasSkp: 0 | 1) => `
  insert into plan (person_id, period_start, period_end, post_name, unit_name, acting, has_skp)
  select id, '2026-01-01', '2026-12-31', 'Jabatan ${hasSkp}', 'Unit', 0, ${hasSkp} from person where nip = '${MEMBERS.staffB[at]?.nip}';`

async function office(statements: readonly string[]): Promise<TempAppraisal> {
  const desk = await tempAppraisal()
  ;(await behindTheDesk(desk.folder, ADMIN)).exec(statements.join('\n'))
  return desk
}

function cell(map: OutputOf<'completeness.map'>, unitId: string | null, period: string) {
  const id = map.periods.find(({ label }) => label === period)?.id
  const found = map.units.find((unit) => unit.unitId === unitId)?.cells.find(({ periodId }) => periodId === id)
  return found && { total: found.total, ...Object.fromEntries(Object.entries(found.counts).filter(([, count]) => count > 0)) }
}

const turnsIn = async (visitor: Visitor, filter: object = {}) => (await visitor.ask('completeness.rows', { filter: { year: 2026, ...filter }, limit: 500 })).rows
  .map(({ period, nip, turn, who, message }) => ({ period, nip, turn, who, key: message.key }))

// Spans 5–11 are the staff of bidang A, 12–15 that of bidang B.
const EVERY_STATE = [
  rated(5, 'draft'), rated(6, 'submitted'), rated(7, 'returned'), rated(8, 'confirmed'), rated(9, 'locked'), plan(0, 0), plan(1, 0), plan(1, 1),
  // Nobody is assigned to the last of bidang B.
  'delete from assignment where id = 15;',
]

test('each rating due stands in one column: whom it waits for, done, or no SKP made', async () => {
  const { admin } = await office(EVERY_STATE)
  const map = await admin.ask('completeness.map', { year: 2026, unitId: UNITS.dinas })
  expect(map.units.map(({ unitId, hasBelow }) => [unitId, hasBelow])).toEqual([[UNITS.dinas, true], [UNITS.bidangB, false], [UNITS.bidangA, false]])
  expect(cell(map, UNITS.bidangA, '2026-Q3')).toEqual({ total: 8, evaluator: 5, superior: 1, lock: 1, done: 1 })
  expect(cell(map, UNITS.bidangB, '2026-Q3')).toEqual({ total: 5, evaluator: 3, assign: 1, 'no-skp': 1 })
  expect(cell(map, UNITS.dinas, '2026-Q3')).toEqual({ total: 14, evaluator: 9, superior: 1, lock: 1, done: 1, assign: 1, 'no-skp': 1 })
  expect(cell(map, UNITS.dinas, '2026')).toEqual({ total: 14, evaluator: 12, assign: 1, 'no-skp': 1 })
  expect(map.summary).toEqual({ key: 'completeness.summary', values: { done: 1, total: 28, missing: 25, noSkp: 2 } })
})

test('the list names who is missing and whose turn it is, the most behind first, and adds up to the map', async () => {
  const { admin } = await office(EVERY_STATE)
  const { rows, total, counts } = await admin.ask('completeness.rows', { filter: { year: 2026, unitId: UNITS.dinas, periodId: 1 }, limit: 500 })
  expect({ total, counts }).toEqual({ total: 14, counts: { ...nothing, evaluator: 9, superior: 1, lock: 1, done: 1, assign: 1, 'no-skp': 1 } })
  const of = (nip: string | undefined) => rows.filter((row) => row.nip === nip).map(({ turn, who, since, message }) => [turn, who, since, message.key])
  const [drafted, submitted, returned, confirmed, locked] = MEMBERS.staffA
  expect(of(drafted?.nip)).toEqual([['evaluator', MEMBERS.kabidA.name, '2026-09-15', 'completeness.why.evaluator']])
  expect(of(submitted?.nip)).toEqual([['superior', MEMBERS.kadis.name, '2026-10-05', 'completeness.why.superior']])
  expect(of(returned?.nip)).toEqual([['evaluator', MEMBERS.kabidA.name, '2026-10-05', 'completeness.why.returned']])
  expect(of(confirmed?.nip)).toEqual([['lock', null, '2026-10-05', 'completeness.why.lock']])
  expect(of(locked?.nip)).toEqual([['done', null, null, 'completeness.why.locked']])
  expect(of(MEMBERS.staffB[0]?.nip)).toEqual([['no-skp', null, null, 'completeness.why.no-skp']])
  // One plan says that none was made, another of the same year is there: it was made.
  expect(of(MEMBERS.staffB[1]?.nip)).toEqual([['evaluator', MEMBERS.kabidB.name, '2026-09-15', 'completeness.why.evaluator']])
  expect(of(MEMBERS.staffB[3]?.nip)).toEqual([['assign', null, '2026-09-15', 'completeness.why.assign']])
  expect(rows[0]?.turn).toBe('assign')
  expect(rows.at(-1)?.turn).toBe('no-skp')
  expect((await turnsIn(admin, { turn: ['superior', 'lock'] })).map(({ turn }) => turn)).toEqual(['superior', 'lock'])
  expect((await turnsIn(admin, { search: drafted?.nip ?? '' })).map(({ period }) => period)).toEqual(['2026-Q3', '2026'])
  const second = await admin.ask('completeness.rows', { filter: { year: 2026, unitId: UNITS.dinas, periodId: 1 }, offset: 1, limit: 2 })
  expect(second.rows).toEqual(rows.slice(1, 3))
})

test('an imported rating is done, without a span too; one that was submitted without an atasan waits for the assignment', async () => {
  const imported = (nip: string | undefined, days = "'2026-07-01', '2026-09-30', 'quarter'") => `
    insert into rating (person_id, period_start, period_end, period_kind, post_name, unit_name, acting, predikat, contradicts)
    select id, ${days}, 'Analis Layanan Ahli Pertama', 'Unit', 0, 'baik', 0 from person where nip = '${nip}';`
  const { admin } = await office([
    'delete from assignment where id = 15;', imported(MEMBERS.staffB[3]?.nip), imported(MEMBERS.staffB[2]?.nip), imported(MEMBERS.staffB[1]?.nip, "'2026-04-01', '2026-06-30', 'quarter'"),
    rated(12, 'submitted'), 'update assignment set superior_id = null where id = 12;',
  ])
  const rows = await turnsIn(admin, { unitId: UNITS.bidangB, periodId: 1 })
  const of = (at: number) => rows.filter(({ nip }) => nip === MEMBERS.staffB[at]?.nip).map(({ key }) => key)
  expect([of(0), of(1), of(2), of(3)]).toEqual([['completeness.why.no-superior'], ['completeness.why.evaluator'], ['completeness.why.imported'], ['completeness.why.imported']])
})

test('whoever makes no SKP all the while, has left or has not come yet is not counted as missing', async () => {
  const person = (at: number) => `(select id from person where nip = '${MEMBERS.staffB[at]?.nip}')`
  const { admin } = await office([
    `insert into leave_record (person_id, leave_kind, started, finished) values (${person(0)}, 'cltn', '2026-01-01', null);`,
    `delete from assignment where id in (13, 14, 15);`,
    `insert into leave_record (person_id, leave_kind, started, finished) values (${person(1)}, 'cltn', '2026-01-01', null);`,
    `update person set left_on = '2026-06-30', state = 'left' where id = ${person(2)};`, `update person set cpns_date = '2026-11-01' where id = ${person(3)};`,
  ])
  expect((await turnsIn(admin, { unitId: UNITS.bidangB })).map(({ period, nip, turn }) => [period, nip, turn]).toSorted()).toEqual([
    ['2026', MEMBERS.kabidB.nip, 'evaluator'], ['2026', MEMBERS.staffB[2]?.nip, 'assign'], ['2026', MEMBERS.staffB[3]?.nip, 'assign'], ['2026-Q3', MEMBERS.kabidB.nip, 'evaluator'],
  ].toSorted())
})

test('several spans of one year are several ratings, each in its own unit', async () => {
  const { admin } = await office([
    `update assignment set ends = '2026-08-15' where id = 5;`,
    `insert into assignment (person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, evaluator_id, superior_id, source, changed_at)
     select person_id, post_name, '${UNITS.bidangB}', 'Bidang Data', 0, 0, '2026-08-16', 4, 2, 'hand', ${AT} from assignment where id = 5;`,
  ])
  const mine = (await turnsIn(admin, { search: MEMBERS.staffA[0]?.nip })).map(({ period, who }) => [period, who])
  expect(mine).toEqual([['2026-Q3', MEMBERS.kabidA.name], ['2026-Q3', MEMBERS.kabidB.name], ['2026', MEMBERS.kabidA.name], ['2026', MEMBERS.kabidB.name]])
})

test('a Penilai sees whom they rate or confirm only, a Pimpinan the units, and a unit that is neither is refused', async () => {
  const desk = await office(EVERY_STATE)
  const people = async (visitor: Visitor) => [...new Set((await turnsIn(visitor)).map(({ nip }) => nip))].toSorted()
  expect(await people(desk.kabidA)).toEqual(MEMBERS.staffA.map(({ nip }) => nip).toSorted())
  const map = await desk.kabidA.ask('completeness.map', { year: 2026 })
  expect(map.units.map(({ unitId }) => unitId)).toEqual([UNITS.bidangA])
  expect(cell(map, UNITS.bidangA, '2026-Q3')).toEqual({ total: 7, evaluator: 4, superior: 1, lock: 1, done: 1 })
  // The last of bidang B has no evaluator: seen by the Pimpinan of the dinas, by no Penilai.
  expect(await people(desk.kabidB)).toEqual(MEMBERS.staffB.slice(0, 3).map(({ nip }) => nip).toSorted())
  expect(await people(desk.kadis)).toEqual([MEMBERS.kadis, MEMBERS.kabidA, MEMBERS.kabidB, ...MEMBERS.staffA, ...MEMBERS.staffB].map(({ nip }) => nip).toSorted())
  await expectRefusal(desk.kabidA.ask('completeness.map', { year: 2026, unitId: UNITS.bidangB }), 'not-found', 'units.not-found')
  await expectRefusal(desk.kabidA.ask('completeness.rows', { filter: { year: 2026, unitId: UNITS.dinas } }), 'not-found', 'units.not-found')
  await expectRefusal(desk.admin.ask('completeness.map', { year: 2026, unitId: 'tidak-ada' }), 'not-found', 'units.not-found')
})

test('the whole office stands at the head of its map where people belong to no unit; a year without periods is empty', async () => {
  const desk = await office(['update person_current set unit_id = null where nip = (select nip from person where id = 15); delete from assignment where person_id = 15;'])
  const map = await desk.admin.ask('completeness.map', { year: 2026 })
  expect(map.units.map(({ unitId }) => unitId)).toEqual([null, UNITS.region])
  expect([map.units[0]?.cells[0]?.total, map.units[1]?.cells[0]?.total]).toEqual([15, 14])
  const empty = await desk.admin.ask('completeness.map', { year: 2024 })
  expect([empty.periods, empty.summary.key]).toEqual([[], 'completeness.summary-none'])
  expect((await desk.admin.ask('completeness.rows', { filter: { year: 2024 } })).total).toBe(0)
})

test('the sheet holds exactly what the list shows, with the counts above', async () => {
  const { admin } = await office(EVERY_STATE)
  const { fileId, name } = await admin.ask('completeness.export', { filter: { year: 2026, periodId: 1, turn: ['superior', 'no-skp'] }, format: 'csv' })
  expect(name).toBe('kelengkapan penilaian 2026 per 2026-11-21.csv')
  const text = Buffer.from((await admin.ask('file.get', { fileId, offset: 0 })).data, 'base64').toString('utf8')
  const lines = text.trim().split('\r\n')
  expect(lines.filter((line) => line.includes(MEMBERS.staffA[1]?.nip ?? '-') || line.includes(MEMBERS.staffB[0]?.nip ?? '-'))).toHaveLength(2)
  expect(lines.some((line) => line.startsWith('Atasan pejabat penilai,1'))).toBe(true)
  expect(text).not.toContain(MEMBERS.staffA[0]?.nip)
})

test('10,000 people in 13 periods are counted and listed, and nobody twice', async () => {
  const desk = await office([`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < 10000)
    insert into person (id, nip, employee_kind, name, state) select 1000 + i, printf('19900101%010d', i), 'PNS', 'Pegawai ' || i, 'active' from n;
    insert into person_current (person_id, nip, sort_name, search, employee_kind, state, unit_id, unit_name)
    select id, nip, name, name, 'PNS', 'active', 'U-1A', 'Bidang' from person where id > 1000;
    insert into assignment (person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, evaluator_id, superior_id, source, changed_at)
    select id, 'Analis', 'U-1A', 'Bidang', 0, 0, '2025-01-01', 3, 2, 'hand', ${AT} from person where id > 1000;
    insert into appraisal_period (kind, starts, ends, opens_on, deadline, state, created_at)
    select 'month', printf('2025-%02d-01', i), date(printf('2025-%02d-01', i), '+1 month', '-1 day'), '2025-01-01', '2026-12-31', 'open', ${AT} from (
      with recursive n (i) as (select 1 union all select i + 1 from n where i < 12) select i from n);
    insert into appraisal_period (kind, starts, ends, opens_on, deadline, state, created_at) values ('year', '2025-01-01', '2025-12-31', '2025-01-01', '2026-12-31', 'open', ${AT});
    insert into evaluation (period_id, assignment_id, person_id) select period.id, assignment.id, person_id from appraisal_period as period, assignment where period.starts < '2026' and person_id > 1000;
    insert into evaluation_version (evaluation_id, number, state, origin, revision, content, created_at, changed_at)
    select id, 1, case id % 4 when 0 then 'draft' when 1 then 'submitted' when 2 then 'confirmed' else 'locked' end, 'entry', 1, '{}', ${AT}, ${AT} from evaluation where person_id > 1000;`])
  const map = await desk.admin.ask('completeness.map', { year: 2025 })
  expect([map.periods.length, cell(map, UNITS.dinas, '2025-03')?.total]).toEqual([13, 10_014])
  const rows = await desk.admin.ask('completeness.rows', { filter: { year: 2025 }, limit: 100 })
  expect([rows.rows.length, rows.total]).toEqual([100, 130_195])
  // The sheet is read page by page of what was worked out once: everybody is in it, and nobody twice.
  const periodId = rows.rows[0]?.periodId ?? 0
  const { fileId } = await desk.admin.ask('completeness.export', { filter: { year: 2025, periodId }, format: 'csv' })
  let text = ''
  for (let more = true; more;) {
    const part = await desk.admin.ask('file.get', { fileId, offset: Buffer.byteLength(text, 'latin1') })
    const bytes = Buffer.from(part.data, 'base64')
    text += bytes.toString('latin1')
    more = bytes.length > 0 && Buffer.byteLength(text, 'latin1') < part.size
  }
  const nips = text.split('\r\n').map((line) => /\d{18}|\d{14}/.exec(line)?.[0]).filter((nip) => nip !== undefined)
  expect([nips.length, new Set(nips).size]).toEqual([10_015, 10_015])
  expect((await desk.kabidA.ask('completeness.map', { year: 2025 })).periods).toHaveLength(13)
}, 60_000)
