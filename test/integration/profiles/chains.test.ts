import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { fillOffice, nipOf } from '../../support/merit-office.ts'
import { profileDesk, type ProfileDesk } from '../../support/profile-desk.ts'

const RULE = 'reward.sangat-baik-beruntun'
const YEARS = 'reward.sangat-baik-years'
const reason = 'Keputusan pimpinan'
const [march, july] = [isoDate('2026-03-01'), isoDate('2026-07-01')]

/** Activates a profile of so many years of Sangat Baik from a day on. */
async function activate(desk: ProfileDesk, name: string, from: ReturnType<typeof isoDate>, years: number): Promise<string> {
  const { id } = await desk.ask('profile.copy', { from: 'law', name })
  await desk.ask('profile.change', {
    id, decree: { number: `Perbup ${name}`, date: from }, validFrom: from, parameters: [{ parameter: YEARS, values: [{ from, value: years, pin: 'Pasal 4' }] }],
  })
  await desk.ask('profile.activate', { id, reason })
  return id
}

async function office(): Promise<ProfileDesk> {
  const desk = await profileDesk()
  await fillOffice(desk.db(), { people: 120, units: 7, years: [2022, 2023, 2024, 2025] })
  return desk
}

test('the run of March asks under the old profile and the run of July under the new', async () => {
  const desk = await office()
  await activate(desk, 'Profil lama', isoDate('2026-01-01'), 1)
  await activate(desk, 'Profil baru', isoDate('2026-06-01'), 3)
  const [early, late] = [await desk.ask('assess.run', { on: march }), await desk.ask('assess.run', { on: july })]
  expect([early.profiles.map((one) => one.name), late.profiles.map((one) => one.name)]).toEqual([['Profil lama'], ['Profil baru', 'Profil lama']])
  expect(early.findings[RULE]!.met).toBeGreaterThan(late.findings[RULE]!.met)
  const yearsRead = async (runId: number): Promise<unknown> => (await desk.ask('explain.person', { nip: nipOf(1), runId, rule: RULE }))
    .findings.flatMap((finding) => finding.readings.filter((one) => one.parameter === YEARS).map((one) => [one.value, one.profile]))
  expect([await yearsRead(early.runId), await yearsRead(late.runId)]).toEqual([[[1, 'Profil lama']], [[3, 'Profil baru']]])
})

test('a run goes on standing on the profiles under which it was asked, says that it is overtaken, and gives its findings again', async () => {
  const desk = await office()
  await activate(desk, 'Profil lama', isoDate('2026-01-01'), 1)
  const run = await desk.ask('assess.run', { on: july })
  expect(run.stale).toBe(false)
  await activate(desk, 'Profil baru', isoDate('2026-06-01'), 3)
  const [after] = (await desk.ask('assess.runs', {})).runs
  expect([after?.stale, after?.profiles.map((one) => one.name)]).toEqual([true, ['Profil lama']])
  for (let index = 1; index <= 30; index += 1) {
    expect((await desk.ask('explain.person', { nip: nipOf(index), runId: run.runId })).recomputed).toBe(true)
  }
})

test('a run under the shipped law alone names no profile', async () => {
  const desk = await office()
  expect((await desk.ask('assess.run', { on: july })).profiles).toEqual([])
  await activate(desk, 'Profil tahun depan', isoDate('2027-01-01'), 1)
  expect((await desk.ask('assess.run', { on: july })).profiles).toEqual([])
})

test('another choice of the annual SKP counts everybody\'s years anew', async () => {
  const desk = await office()
  await desk.ask('unit.distribution', { id: 'u0' })
  const { id } = await desk.ask('profile.copy', { from: 'law', name: 'SKP terlama' })
  const from = isoDate('2020-01-01')
  const touched = async (): Promise<number> => (await desk.db().selectFrom('person_touched').select('person_id').execute()).length
  await desk.ask('profile.change', {
    id, decree: { number: 'Perbup 9', date: from }, validFrom: from, parameters: [{ parameter: 'appraisal.annual-skp', values: [{ from, value: 'longest', pin: 'Pasal 2' }] }],
  })
  expect(await touched()).toBe(0)
  await desk.ask('profile.activate', { id, reason })
  expect(await touched()).toBe(120)
})
