import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import { fillOffice } from '../../support/merit-office.ts'
import { profileDesk, type ProfileDesk } from '../../support/profile-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'

const YEARS = 'reward.sangat-baik-years'
const BAR = 'promotion.kp-discipline-bar'
const decree = { number: 'Perbup 12 Tahun 2026', date: isoDate('2026-01-05') }
const from = isoDate('2026-02-01')
const reason = 'Keputusan pimpinan'

const valuesOf = (view: ProfileView, parameter: string): unknown => view.parameters.find((one) => one.parameter === parameter)?.values

/** A draft of the law in which three years of Sangat Baik are asked. */
async function draft(desk: ProfileDesk, years: unknown = 3): Promise<ProfileView> {
  const { id } = await desk.ask('profile.copy', { from: 'law', name: 'Profil Kabupaten Contoh' })
  return desk.ask('profile.change', { id, decree, validFrom: from, parameters: [{ parameter: YEARS, values: [{ from, value: years, pin: 'Pasal 4' }] }] })
}

describe('a draft', () => {
  test('is a copy that inherits everything until a value is typed, which its decree then cites', async () => {
    const desk = await profileDesk()
    const empty = await desk.ask('profile.copy', { from: 'law', name: 'Profil Kabupaten Contoh' })
    expect(empty).toMatchObject({ id: '1', state: 'draft', version: 1, sets: 0, problems: 0, basedOn: 'law', frozen: false, runs: 0 })
    const view = await draft(desk)
    expect(valuesOf(view, YEARS)).toEqual([
      { from, value: 3, citation: { source: 'Perbup 12 Tahun 2026, 5 Januari 2026', pin: 'Pasal 4' }, certainty: 'official-text', note: null },
    ])
    expect(view.parameters.find((one) => one.parameter === YEARS)?.shipped).toMatchObject({ value: 2, certainty: 'assumed' })
    expect(await desk.ask('profile.change', { id: view.id, parameters: [{ parameter: YEARS, values: [] }] })).toMatchObject({ sets: 0, decree, validFrom: from })
  })

  test('keeps a faulty value and tells where it is wrong, so that nothing typed is lost', async () => {
    const desk = await profileDesk()
    const view = await draft(desk, 99)
    expect(view).toMatchObject({ problems: 1, problemList: [{ parameter: YEARS, index: 0, path: [], message: { key: 'bounds.no-whole' } }] })
    expect(valuesOf(view, YEARS)).toMatchObject([{ value: 99 }])
    await expectRefusal(desk.ask('profile.activate', { id: view.id, reason }), 'bad-input', 'profile.not-ready')
    await expectRefusal(desk.ask('replay.run', { after: view.id, facts: { on: from } }), 'refused', 'assess.no-people')
    await expectRefusal(desk.ask('rule.ask', { id: 'reward.sangat-baik-beruntun', on: from, facts: {}, profile: view.id }), 'bad-input', 'legal.profile-invalid')
  })

  test('takes no value for what the law alone sets, nor for what Tanjak does not know', async () => {
    const desk = await profileDesk()
    const { id } = await draft(desk)
    for (const [parameter, key] of [['appraisal.predikat-matrix', 'legal.profile-fixed-parameter'], ['reward.nothing', 'legal.profile-unknown-parameter']] as const) {
      await expectRefusal(desk.ask('profile.change', { id, parameters: [{ parameter, values: [{ from, value: 1 }] }] }), 'bad-input', key)
    }
  })

  test('given another first day lets its values begin with it, and leaves those that begin later alone', async () => {
    const desk = await profileDesk()
    const { id } = await draft(desk)
    const [early, later] = [isoDate('2026-01-01'), isoDate('2027-01-01')]
    await desk.ask('profile.change', { id, parameters: [{ parameter: YEARS, values: [{ from, value: 3 }, { from: later, value: 4 }] }] })
    const froms = async (validFrom: typeof from): Promise<unknown> =>
      (valuesOf(await desk.ask('profile.change', { id, validFrom }), YEARS) as { from: string; value: unknown }[]).map((one) => [one.from, one.value])
    expect(await froms(early)).toEqual([[early, 3], [later, 4]])
    expect(await froms(isoDate('2026-06-01'))).toEqual([['2026-06-01', 3], [later, 4]])
    expect(await froms(isoDate('2028-01-01'))).toEqual([['2028-01-01', 4]])
  })

  test('of a profile of one\'s own is its next version; a value that was copied remembers where it stood', async () => {
    const desk = await profileDesk()
    const first = await draft(desk)
    const next = await desk.ask('profile.copy', { from: first.id, name: 'Profil Kabupaten Contoh' })
    expect(next).toMatchObject({ id: '2', version: 2, basedOn: '1', decree: null, validFrom: null })
    expect(valuesOf(next, YEARS)).toMatchObject([{ value: 3, citation: { source: 'Perbup 12 Tahun 2026, 5 Januari 2026', pin: 'Pasal 4' }, certainty: 'official-text' }])
    await expectRefusal(desk.ask('profile.remove', { id: first.id, reason }), 'refused', 'profile.others-based-on')
    await desk.ask('profile.remove', { id: next.id, reason })
    await desk.ask('profile.remove', { id: first.id, reason })
    expect((await desk.ask('profile.list', {})).profiles.filter((one) => one.state !== 'shipped')).toEqual([])
    expect((await desk.ask('profile.copy', { from: 'law', name: 'Profil baru' })).id).toBe('3')
  })

  test('of a shipped profile keeps its sources and how sure they are', async () => {
    const desk = await profileDesk()
    const shipped = (await desk.ask('profile.list', {})).profiles.find((one) => one.sets > 0)!
    const [source, copy] = [await desk.ask('profile.read', { id: shipped.id }), await desk.ask('profile.copy', { from: shipped.id, name: 'Salinan' })]
    expect(copy.parameters.map(({ parameter, values }) => [parameter, values])).toEqual(source.parameters.map(({ parameter, values }) => [parameter, values]))
    expect(copy).toMatchObject({ problems: 0, sets: shipped.sets, basedOn: shipped.id })
    await expectRefusal(desk.ask('profile.change', { id: shipped.id, name: 'Lain sama sekali' }), 'refused', 'profile.own-only')
  })
})

describe('an active profile', () => {
  test('needs a decree and a first day that no other has, and is changed no more', async () => {
    const desk = await profileDesk()
    const { id: bare } = await desk.ask('profile.copy', { from: 'law', name: 'Profil tanpa keputusan' })
    await expectRefusal(desk.ask('profile.activate', { id: bare, reason }), 'bad-input', 'profile.not-ready')
    const { id } = await draft(desk)
    expect(await desk.ask('profile.activate', { id, reason })).toMatchObject({ state: 'active', activatedBy: expect.stringContaining('Akun') })
    await expectRefusal(desk.ask('profile.change', { id, name: 'Lain sama sekali' }), 'refused', 'profile.not-a-draft')
    await expectRefusal(desk.ask('profile.remove', { id, reason }), 'refused', 'profile.not-a-draft')
    await desk.ask('profile.change', { id: bare, decree, validFrom: from })
    await expectRefusal(desk.ask('profile.activate', { id: bare, reason }), 'conflict', 'profile.same-first-day')
    await desk.ask('profile.change', { id: bare, validFrom: isoDate('2026-08-01') })
    await desk.ask('profile.activate', { id: bare, reason })
    const { profiles, active } = await desk.ask('profile.list', {})
    expect(profiles.filter((one) => one.state === 'active').map((one) => [one.id, one.validFrom, one.validUntil])).toEqual([
      [bare, '2026-08-01', null], [id, from, '2026-07-31'],
    ])
    expect(active).toBe(bare)
  })

  test('is a draft again when withdrawn, until a merit run stands on it', async () => {
    const desk = await profileDesk()
    await fillOffice(desk.db(), { people: 20, units: 3, years: [2024, 2025] })
    const { id } = await draft(desk)
    await desk.ask('profile.activate', { id, reason })
    expect(await desk.ask('profile.withdraw', { id, reason })).toMatchObject({ state: 'draft', activatedAt: null })
    await desk.ask('profile.activate', { id, reason })
    await desk.ask('assess.run', { on: isoDate('2026-03-01') })
    expect(await desk.ask('profile.read', { id })).toMatchObject({ frozen: true, runs: 1 })
    await expectRefusal(desk.ask('profile.withdraw', { id, reason }), 'refused', 'profile.frozen')
  })

  test('holds for the rules of whoever is signed in; nobody else reads it', async () => {
    const desk = await profileDesk()
    const { id } = await draft(desk)
    await desk.ask('profile.activate', { id, reason })
    const yearsFor = async (ask: ProfileDesk['ask'], profile?: string): Promise<unknown> =>
      (await ask('rule.describe', { id: YEARS, on: isoDate('2026-03-01'), profile })).values.find((one) => one.inForce)?.value
    const stranger = desk.stranger()
    expect([await yearsFor(desk.ask), await yearsFor(desk.ask, 'law'), await yearsFor(stranger), await yearsFor(stranger, 'shipped:permenpanrb-20-2025')])
      .toEqual([3, 2, 2, 2])
    await expectRefusal(yearsFor(stranger, id), 'not-signed-in', 'profile.needs-session')
    await expectRefusal(yearsFor(stranger, 'active'), 'not-signed-in', 'profile.needs-session')
    expect(await yearsFor(desk.ask)).toBe(3)
    expect((await desk.ask('rule.describe', { id: YEARS, on: isoDate('2026-01-31') })).values.find((one) => one.inForce)?.value).toBe(2)
  })
})

test('the bar of discipline that a decree sets is told by the list as official, not as assumed', async () => {
  const desk = await profileDesk()
  const { id } = await draft(desk)
  await desk.ask('profile.change', { id, parameters: [{ parameter: BAR, values: [{ from, value: ['sedang', 'berat'], pin: 'Pasal 5' }] }] })
  const certainty = async (profile: string): Promise<unknown> =>
    (await desk.ask('rule.list', { on: from, profile })).rules.find((one) => one.id === BAR)?.certainty
  expect([await certainty('law'), await certainty(id)]).toEqual(['assumed', 'official-text'])
})
