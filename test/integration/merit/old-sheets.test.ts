import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { PersonFacts } from '../../../shared/domain/facts/person-facts.ts'
import { explainPerson } from '../../../electron/desk/services/assess/explain.ts'
import { factsOf, sheetHash } from '../../../electron/desk/services/assess/fact-sheet.ts'
import { runAssessment } from '../../../electron/desk/services/assess/run.ts'
import { meritDesk } from '../../support/merit-desk.ts'
import { fillOffice, nipOf } from '../../support/merit-office.ts'

const ON = isoDate('2026-11-01')

/** The facts that the first version kept; it wrote the end of a punishment without one as null. */
const FIRST = [
  'awardCompleteThrough', 'awards', 'cpnsDate', 'discipline', 'disciplineCompleteThrough', 'educationLevel', 'employeeKind', 'golongan', 'golonganTmt',
  'leaveCompleteThrough', 'leaves', 'leavesOn', 'nip', 'pnsDate', 'postKind', 'pppkGolongan', 'ratings', 'status', 'superiorGolongan',
]

function asFirstVersion(json: string): string {
  const facts = JSON.parse(json) as Record<string, unknown>
  const discipline = (facts['discipline'] as PersonFacts['discipline']).map((one) => ({ ...one, until: one.until ?? null }))
  return JSON.stringify(Object.fromEntries(Object.entries({ ...facts, discipline }).filter(([name]) => FIRST.includes(name))))
}

test('a sheet of the first version still explains what its run said about kenaikan pangkat, number by number', async () => {
  const { admin, db } = await meritDesk()
  await fillOffice(db, { people: 40, units: 5, years: [2023, 2024, 2025] })
  const run = await runAssessment(admin, ON)
  const before = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((id) => explainPerson(admin, { nip: nipOf(id), runId: null, rule: 'promotion.kp-reguler' })))
  for (const { person_id: id, fact_hash: hash } of await db.selectFrom('run_person').selectAll().execute()) {
    const { facts } = await db.selectFrom('fact_sheet').select('facts').where('hash', '=', hash).executeTakeFirstOrThrow()
    const old = asFirstVersion(facts)
    await db.insertInto('fact_sheet').values({ hash: sheetHash(old), facts: old }).execute()
    await db.updateTable('run_person').set({ fact_hash: sheetHash(old) }).where('run_id', '=', run.runId).where('person_id', '=', id).execute()
  }
  for (const [index, { findings }] of before.entries()) {
    const again = await explainPerson(admin, { nip: nipOf(index + 1), runId: run.runId, rule: 'promotion.kp-reguler' })
    expect([again.findings, again.recomputed, again.changedSince]).toEqual([findings, true, true])
  }
})

test('what a sheet of the first version does not hold reads as unknown, never as nothing found in a complete register', () => {
  const facts = factsOf('{"nip":"198609262015051001","ratings":[]}')
  expect([facts.nip, facts.posts, facts.trainings, facts.birthDate, facts.trainingCompleteThrough, facts.teamCompleteThrough])
    .toEqual(['198609262015051001', [], [], null, null, null])
})
