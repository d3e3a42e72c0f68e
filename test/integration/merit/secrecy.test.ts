import { expect, test } from 'vitest'
import type { RoleGrant } from '../../../shared/contract/access.ts'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { writeSettings } from '../../../electron/desk/db/repositories/settings.ts'
import { explainPerson } from '../../../electron/desk/services/assess/explain.ts'
import { runAssessment } from '../../../electron/desk/services/assess/run.ts'
import { listCandidates } from '../../../electron/desk/services/candidates/list.ts'
import { homeOverview } from '../../../electron/desk/services/home/overview.ts'
import { getPerson } from '../../../electron/desk/services/people/get.ts'
import { listPeople } from '../../../electron/desk/services/people/list.ts'
import { searchAnything } from '../../../electron/desk/services/people/search.ts'
import { getUnit } from '../../../electron/desk/services/units/get.ts'
import { unitDistribution } from '../../../electron/desk/services/units/distribution.ts'
import { unitTree } from '../../../electron/desk/services/units/tree.ts'
import { meritDesk, type MeritDesk } from '../../support/merit-desk.ts'
import { allPeople, candidateFilterOf } from '../../support/merit-filters.ts'
import { fillOffice, nipOf } from '../../support/merit-office.ts'
import { expectRefusal } from '../../support/refusal.ts'

const ON = isoDate('2026-11-01')
// Every 41st person of the office was punished in 2024.
const PUNISHED = nipOf(41)
const DATES = ['2024-03-01', '2025-03-01']

async function office(): Promise<MeritDesk> {
  const desk = await meritDesk()
  await fillOffice(desk.db, { people: 90, units: 13, years: [2024, 2025] })
  await writeSettings(desk.db, { disciplineCompleteThrough: ON, leaveCompleteThrough: ON, awardCompleteThrough: ON }, null,
    '2026-11-01T00:00:00.000Z')
  return desk
}

test('a head reads the outcome of a punished person, but neither the punishment nor its day', async () => {
  const desk = await office()
  await runAssessment(desk.admin, ON)
  const question = { nip: PUNISHED, runId: null, rule: null }
  const open = await explainPerson(desk.admin, question)
  const sealed = await explainPerson(desk.as({ role: 'pimpinan', unitId: null }), question)
  expect(JSON.stringify(open.findings)).toContain(DATES[0])
  // The levels that the law names stand in the readings for everybody; what is said of the person does not name one.
  const told = JSON.stringify(sealed.findings.map(({ readings: _law, ...one }) => one))
  for (const secret of [...DATES, '"sedang"', 'Rahasia']) expect(told).not.toContain(secret)
  expect(sealed.findings.map(({ rule, outcome, certainty }) => ({ rule, outcome, certainty })))
    .toEqual(open.findings.map(({ rule, outcome, certainty }) => ({ rule, outcome, certainty })))
  expect(sealed.recomputed).toBe(true)
  expect(sealed.findings.filter(({ facts }) => 'discipline' in facts).map(({ facts }) => facts['discipline'])).toEqual(
    sealed.findings.filter(({ facts }) => 'discipline' in facts).map(() => ({ sealed: expect.stringMatching(/^[0-9a-f]{64}$/) })),
  )
})

test('the seal of the same facts differs from person to person and from office to office', async () => {
  const seals = []
  for (let round = 0; round < 2; round += 1) {
    const desk = await office()
    await runAssessment(desk.admin, ON)
    for (const index of [40, 42]) {
      const { findings } = await explainPerson(desk.as({ role: 'pimpinan', unitId: null }),
        { nip: nipOf(index), runId: null, rule: 'reward.satyalancana-x' })
      seals.push(JSON.stringify(findings[0]?.facts['discipline']))
    }
  }
  expect(new Set(seals).size).toBe(4)
})

test('lists tell a head only that a condition about discipline stands in the way, and an auditor all', async () => {
  const desk = await office()
  await runAssessment(desk.admin, ON)
  const question = { filter: candidateFilterOf({ kind: 'reward', outcome: ['not-met'], search: PUNISHED }),
    sort: { by: 'name', descending: false }, offset: 0, limit: 50 } as const
  const [head, auditor] = [await listCandidates(desk.as({ role: 'pimpinan', unitId: null }), question),
    await listCandidates(desk.as({ role: 'auditor', unitId: null }), question)]
  expect(auditor.rows.some((row) => JSON.stringify(row.message).includes(DATES[0]!))).toBe(true)
  expect(head.rows.length).toBe(auditor.rows.length)
  expect(JSON.stringify(head.rows)).not.toContain(DATES[0])
  const punished = head.rows.filter((row) => row.message.key === 'assess.sealed-finding')
  expect(punished.length).toBeGreaterThan(0)
  expect(punished.map((row) => row.metOn)).toEqual(punished.map(() => null))
})

// To the account that stands in for whoever has no account of their own.
const assign = async ({ db }: MeritDesk): Promise<void> => {
  const { id } = await db.insertInto('rater').values({ name: 'Penilai Uji', post: 'Kepala', account_id: 1 }).returning('id').executeTakeFirstOrThrow()
  const { person_id, unit_id } = await db.selectFrom('person_current').select(['person_id', 'unit_id']).where('nip', '=', PUNISHED).executeTakeFirstOrThrow()
  await db.insertInto('assignment').values({
    person_id, unit_id, post_name: 'Analis', unit_name: 'Unit', acting: 0, heads_unit: 0, starts: '2026-01-01', evaluator_id: id, source: 'hand', changed_at: '2026-01-01',
  }).execute()
}

test('discipline records are part of the record only for Admin and Auditor', async () => {
  const desk = await office()
  const kinds = async (...as: readonly RoleGrant[]): Promise<[boolean, boolean]> => {
    const person = await getPerson(desk.as(...as), PUNISHED)
    return [person.records.some((one) => one.kind === 'discipline'), person.hidden]
  }
  expect(await kinds({ role: 'admin', unitId: null })).toEqual([true, false])
  expect(await kinds({ role: 'auditor', unitId: null })).toEqual([true, false])
  expect(await kinds({ role: 'pimpinan', unitId: null })).toEqual([false, true])
  await assign(desk)
  expect(await kinds({ role: 'penilai', unitId: 'u0' })).toEqual([false, true])
  // An auditor of another unit who heads this one reads the person, not the discipline.
  expect(await kinds({ role: 'auditor', unitId: 'u9' }, { role: 'pimpinan', unitId: 'u1' })).toEqual([false, true])
})

test('whoever is limited to a unit finds nobody outside it and below it everybody, wherever they look', async () => {
  const desk = await office()
  await runAssessment(desk.admin, ON)
  const head = desk.as({ role: 'pimpinan', unitId: 'u5' })
  const mine = new Set(['u5', 'u6', 'u7', 'u8'])
  const expected = (await desk.db.selectFrom('person_current').select(['nip', 'unit_id', 'state']).execute())
    .filter((row) => mine.has(row.unit_id ?? ''))
  const inside = expected.filter((row) => row.state === 'active').map((row) => row.nip).sort()
  const outside = nipOf(1)
  expect(expected.map((row) => row.nip)).not.toContain(outside)

  expect((await listPeople(head, allPeople())).rows.map((row) => row.nip).sort()).toEqual(inside)
  await expectRefusal(getPerson(head, outside), 'not-found', 'people.not-found')
  await expectRefusal(explainPerson(head, { nip: outside, runId: null, rule: null }), 'not-found', 'people.not-found')
  expect((await searchAnything(head, { text: outside })).hits).toEqual([])
  const everyone = candidateFilterOf({ kind: 'promotion', rule: 'promotion.kp-reguler', outcome: ['met', 'not-met', 'cannot-tell', 'not-applicable'] })
  const listed = await listCandidates(head, { filter: everyone, sort: { by: 'name', descending: false }, offset: 0, limit: 500 })
  expect(listed.rows.map((row) => row.nip).sort()).toEqual(expected.map((row) => row.nip).sort())
  expect((await unitTree(head, null)).units.map((unit) => unit.id).sort()).toEqual([...mine].sort())
  await expectRefusal(getUnit(head, 'u1'), 'not-found', 'units.not-found')
  await expectRefusal(unitDistribution(head, { id: 'u0', below: true }), 'not-found', 'units.not-found')
  expect((await homeOverview(head)).people).toBe(inside.length)
})

test('a filter on a foreign unit shows a limited reader nobody', async () => {
  const desk = await office()
  expect((await listPeople(desk.as({ role: 'penilai', unitId: 'u5' }), allPeople({ unitId: 'u1' }))).total).toBe(0)
})
