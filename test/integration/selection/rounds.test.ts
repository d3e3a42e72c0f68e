import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { PostFields } from '../../../shared/contract/post.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { CLOSING, freezeAgain, openedRound, recordTest } from '../../support/selection-acts.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { POSTS, UNITS } from '../../support/selection-office.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

const functional: PostFields = {
  name: 'Analis SDM Aparatur Ahli Madya', unitId: UNITS.mutasi, kind: 'fungsional', level: null, jenjang: 'ahli-madya', eselon: null, jobClass: 11, seats: 1, education: 's1', fields: [],
  golonganLow: null, golonganHigh: null, standards: { teknis: null, manajerial: null, sosiokultural: null }, critical: false, criticalReason: null,
}
const reason = 'menurut peta jabatan 2026'

describe('opening a round', () => {
  test('begins with what the law suggests for the level, for a post that is vacant or falls vacant', async () => {
    const { admin, round } = await openedRound()
    expect(round).toMatchObject({ post: 'Kepala Bidang Mutasi dan Promosi', level: 'administrator', closingOn: CLOSING, vacantBecause: 'vacant', state: 'open', revision: 1, shortlistId: null, decision: null })
    const { settings, target, blend, order, shortlists } = await admin.ask('round.get', { roundId: round.id })
    expect({ settings: settings.gates['post-golongan'], low: target.golonganLow, blend: blend?.teknis, first: order[0], shortlists }).toEqual({ settings: 'must', low: 'III/c', blend: '40', first: 'value', shortlists: [] })
    const foreseen = await admin.ask('round.open', { postId: POSTS.kadis, closingOn: CLOSING, name: 'Seleksi Kepala Dinas' })
    expect(foreseen).toMatchObject({ level: 'jpt-pratama', vacantBecause: 'bup', vacantFrom: '2027-02-15' })
    expect((await admin.ask('round.list', {})).rounds.map(({ id }) => id)).toEqual([foreseen.id, round.id])
  })

  test('says plainly why there is none for a functional post, a held one, one with a round going on, or one struck from the map', async () => {
    const { admin } = await openedRound()
    const open = (postId: number) => admin.ask('round.open', { postId, closingOn: CLOSING, name: 'Seleksi lain' })
    const { id } = await admin.ask('post.add', { fields: functional, reason })
    await expectRefusal(open(id), 'refused', 'round.no-gate')
    await expectRefusal(open(POSTS.kinerja), 'refused', 'round.not-vacant')
    await expectRefusal(open(POSTS.mutasi), 'refused', 'round.already-going')
    await admin.ask('post.abolish', { id, on: isoDate('2026-11-20'), reason })
    await expectRefusal(open(id), 'refused', 'round.post-abolished')
    await expectRefusal(open(999), 'not-found', 'vacancy.not-found')
  })

  test('refuses a closing date that is more than a year away', async () => {
    const { admin } = await tempSelectionOffice()
    for (const closingOn of ['2025-11-20', '2027-11-22']) await expectRefusal(admin.ask('round.open', { postId: POSTS.mutasi, closingOn: isoDate(closingOn), name: 'Seleksi' }), 'bad-input', 'round.closing-absurd')
    expect(await admin.ask('round.open', { postId: POSTS.mutasi, closingOn: isoDate('2027-11-21'), name: 'Seleksi' })).toMatchObject({ closingOn: '2027-11-21' })
  })
})

test('who saves settings over those of another session is refused and nothing of it is kept', async () => {
  const { admin, round } = await openedRound()
  const { settings } = await admin.ask('round.get', { roundId: round.id })
  const save = (size: number) => admin.ask('round.set-settings', { roundId: round.id, settings: { ...settings, size }, closingOn: CLOSING, revision: 1 })
  expect(await save(5)).toMatchObject({ revision: 2 })
  await expectRefusal(save(9), 'conflict', 'round.changed-meanwhile')
  await expectRefusal(admin.ask('round.freeze', { roundId: round.id, revision: 1 }), 'conflict', 'round.changed-meanwhile')
  expect((await admin.ask('round.get', { roundId: round.id })).settings.size).toBe(5)
})

test('what the board found about somebody for the round orders the list once the round asks for it, and is taken back when left empty', async () => {
  const { admin, round } = await openedRound()
  const { settings } = await admin.ask('round.get', { roundId: round.id })
  const enter = (nip: string, technicalScore: string | null) => admin.ask('round.set-person', { roundId: round.id, nip, experienceMonths: null, technicalScore, fieldFits: null, source: 'Berita acara uji 12/2026' })
  for (const { nip } of [PEOPLE.siti, PEOPLE.raden]) await enter(nip, '70')
  await enter(PEOPLE.made.nip, '100')
  await expectRefusal(enter(PEOPLE.joko.nip, '100.01'), 'bad-input', 'round.score-too-high')
  const { revision } = (await admin.ask('round.get', { roundId: round.id })).round
  await admin.ask('round.set-settings', { roundId: round.id, settings: { ...settings, technical: 'entered' }, closingOn: CLOSING, revision })
  const names = async () => {
    const { ranked, open } = await admin.ask('round.ranking', { roundId: round.id })
    return { ranked: ranked.map(({ name }) => name), joko: open.some(({ name }) => name === PEOPLE.joko.name) }
  }
  expect(await names()).toEqual({ ranked: [PEOPLE.made.name, PEOPLE.siti.name, PEOPLE.raden.name], joko: true })
  await enter(PEOPLE.made.nip, null)
  expect((await names()).ranked).toEqual([PEOPLE.siti.name, PEOPLE.raden.name])
  const { people } = await admin.ask('round.people', { roundId: round.id })
  expect(people.map(({ name, extra, source, by }) => [name, extra.technicalScore, source, by])).toEqual([PEOPLE.raden, PEOPLE.siti].map(({ name }) => [name, '70', 'Berita acara uji 12/2026', 'Dewi Lestari']))
})

test('a round that is cancelled, frozen or not closed yet says what cannot be done any more and why', async () => {
  const office = await openedRound()
  const { admin, pimpinan, round } = office
  const { settings } = await admin.ask('round.get', { roundId: round.id })
  const change = (closingOn = CLOSING) => admin.ask('round.set-settings', { roundId: round.id, settings, closingOn, revision: 1 })
  await change(isoDate('2026-12-01'))
  await expectRefusal(freezeAgain(office), 'refused', 'round.not-closed-yet')
  await admin.ask('round.set-settings', { roundId: round.id, settings, closingOn: CLOSING, revision: 2 })
  await freezeAgain(office)
  await expectRefusal(change(), 'refused', 'round.refused.frozen')
  expect(await pimpinan.ask('round.cancel', { roundId: round.id, reason: 'jabatan digabung' })).toMatchObject({ state: 'cancelled', cancelledReason: 'jabatan digabung' })
  await expectRefusal(change(), 'refused', 'round.refused.cancelled')
  await expectRefusal(admin.ask('round.freeze', { roundId: round.id, revision: 5 }), 'refused', 'round.refused.cancelled')
  expect(await admin.ask('round.open', { postId: POSTS.mutasi, closingOn: CLOSING, name: 'Seleksi kedua' })).toMatchObject({ id: round.id + 1, state: 'open' })
})

test('unsaved settings answer without being kept, and a record that changes is seen by the very next question', async () => {
  const office = await openedRound()
  const { admin, round } = office
  const { settings } = await admin.ask('round.get', { roundId: round.id })
  const stopped = async (krs: 'must' | 'off') => {
    const { gates, inside } = await admin.ask('round.pool', { roundId: round.id, settings: { ...settings, gates: { ...settings.gates, 'kotak-krs': krs } } })
    return { inside, krs: gates.find(({ gate }) => gate === 'kotak-krs')?.alone ?? null }
  }
  const [off, must] = [await stopped('off'), await stopped('must')]
  expect(off.krs).toBeNull()
  expect(must.inside).toBe(off.inside - (must.krs ?? 0))
  expect((await admin.ask('round.get', { roundId: round.id })).settings).toEqual(settings)
  const first = async () => (await admin.ask('round.ranking', { roundId: round.id })).ranked[0]?.name
  expect(await first()).toBe(PEOPLE.siti.name)
  await recordTest(office, PEOPLE.raden.nip, '100')
  expect(await first()).toBe(PEOPLE.raden.name)
})
