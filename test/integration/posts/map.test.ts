import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { PostFields, PostView } from '../../../shared/contract/post.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { POSTS, UNITS } from '../../support/selection-office.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

const reason = 'menurut peta jabatan 2026'
const fields: PostFields = {
  name: 'Kepala Subbidang Data', unitId: UNITS.kinerja, kind: 'struktural', level: null, jenjang: null, eselon: 'IV.a', jobClass: 9, seats: 1, education: 's1', fields: [],
  golonganLow: null, golonganHigh: null, standards: { teknis: null, manajerial: '70', sosiokultural: null }, critical: false, criticalReason: null,
}
const fieldsOf = ({ id: _id, unit: _unit, source: _source, revision: _revision, abolishedOn: _abolished, holders: _holders, acting: _acting, empty: _empty, vacancies: _vacancies, state: _state, roundId: _round, ...rest }: PostView): PostFields => rest

test('the map tells who holds each post by the records, which are vacant, and which fall vacant by batas usia pensiun with its article', async () => {
  const { admin } = await tempSelectionOffice()
  const { total, rows, states } = await admin.ask('post.list', { filter: {} })
  const by = (id: number): PostView | undefined => rows.find((row) => row.id === id)
  expect(total).toBe(6)
  expect(by(POSTS.kadis)?.holders).toEqual([{ nip: PEOPLE.kadis.nip, name: PEOPLE.kadis.name, golongan: 'IV/b', since: '2019-02-01' }])
  expect(by(POSTS.kadis)?.vacancies).toEqual([{
    because: 'bup', on: '2027-02-15', nip: PEOPLE.kadis.nip, name: PEOPLE.kadis.name, certainty: 'secondary', citation: expect.objectContaining({ source: 'uu-20-2023' }),
    message: { key: 'vacancy.because.bup', values: { name: PEOPLE.kadis.name, age: 60, date: { date: '2027-02-15' } } },
  }])
  // An administrator retires at 58, two years before a JPT of the same age would.
  expect(by(POSTS.camat)?.vacancies.map(({ on }) => on)).toEqual(['2027-03-10'])
  expect([by(POSTS.mutasi)?.state, by(POSTS.seksi)?.state, by(POSTS.kadis)?.state, by(POSTS.kinerja)?.state]).toEqual(['vacant', 'vacant', 'falls-vacant', 'filled'])
  expect(states).toEqual({ vacant: 2, 'falls-vacant': 3, filled: 1 })
})

test('the calendar puts what is empty now first, then each day on which a seat falls empty, and counts months', async () => {
  const { admin } = await tempSelectionOffice()
  const calendar = await admin.ask('post.calendar', {})
  expect(calendar.rows.map(({ postId, vacancy }) => [postId, vacancy.because, vacancy.on])).toEqual([
    [POSTS.mutasi, 'vacant', '2026-11-21'], [POSTS.seksi, 'vacant', '2026-11-21'], [POSTS.layanan, 'bup', '2027-01-20'], [POSTS.kadis, 'bup', '2027-02-15'], [POSTS.camat, 'bup', '2027-03-10'],
  ].toSorted((a, b) => String(a[2]).localeCompare(String(b[2]))))
  expect(calendar.months).toHaveLength(61)
  expect(calendar.months.filter(({ count }) => count > 0)).toEqual([{ month: '2027-01', count: 1 }, { month: '2027-02', count: 1 }, { month: '2027-03', count: 1 }])
})

test('a recorded leaving day, an end of the post and a dated move come before the age limit, whichever is first', async () => {
  const { admin } = await tempSelectionOffice()
  const causeOf = async (id: number) => (await admin.ask('post.get', { id })).post.vacancies[0]
  const sk = { skNumber: null, skDate: null, reason }
  await admin.ask('record.add', { nip: PEOPLE.kadis.nip, kind: 'post', values: { assignment: 'definitif', name: 'Staf Ahli Bupati', postKind: 'struktural', eselon: 'II.b', unitId: UNITS.region, tmt: '2027-01-04' }, ...sk })
  expect(await causeOf(POSTS.kadis)).toMatchObject({ because: 'move', on: '2027-01-04', message: { key: 'vacancy.because.move', values: { post: 'Staf Ahli Bupati' } } })
  await admin.ask('person.mark-left', { nip: PEOPLE.kadis.nip, leftOn: isoDate('2026-12-31'), reason })
  expect(await causeOf(POSTS.kadis)).toMatchObject({ because: 'leaving', on: '2026-12-31', citation: null })
})

test('who has left leaves the post vacant since that day', async () => {
  const { admin } = await tempSelectionOffice()
  await admin.ask('person.mark-left', { nip: PEOPLE.camat.nip, leftOn: isoDate('2026-11-01'), reason })
  const { post } = await admin.ask('post.get', { id: POSTS.camat })
  expect({ state: post.state, holders: post.holders, vacancies: post.vacancies.map(({ because, on, message }) => ({ because, on, key: message.key })) })
    .toEqual({ state: 'vacant', holders: [], vacancies: [{ because: 'vacant', on: '2026-11-01', key: 'vacancy.because.vacant-since' }] })
})

test('a post is added with the level that its eselon tells, changed under its revision, abolished with a reason; all of it stays in its journal', async () => {
  const { admin } = await tempSelectionOffice()
  const added = await admin.ask('post.add', { fields, reason })
  expect([added.level, added.source, added.revision, added.state]).toEqual(['pengawas', 'hand', 1, 'vacant'])
  const changed = await admin.ask('post.change', { id: added.id, revision: 1, fields: { ...fieldsOf(added), seats: 2, critical: true, criticalReason: 'satu-satunya pengelola data' }, reason })
  expect([changed.seats, changed.revision, changed.critical]).toEqual([2, 2, true])
  await expectRefusal(admin.ask('post.change', { id: added.id, revision: 1, fields: { ...fieldsOf(added), seats: 3 }, reason }), 'conflict', 'vacancy.changed-meanwhile')
  await expectRefusal(admin.ask('post.change', { id: added.id, revision: 2, fields: fieldsOf(changed), reason }), 'bad-input', 'vacancy.nothing-changed')
  await admin.ask('post.abolish', { id: added.id, on: isoDate('2026-11-20'), reason })
  const { post, changes } = await admin.ask('post.get', { id: added.id })
  expect(post.state).toBe('abolished')
  expect(changes.map(({ what, by }) => [what.key, by])).toEqual([['vacancy.did.abolished', 'Dewi Lestari'], ['vacancy.did.changed', 'Dewi Lestari'], ['vacancy.did.hand', 'Dewi Lestari']])
  expect((await admin.ask('post.list', { filter: {} })).rows.some(({ id }) => id === added.id)).toBe(false)
  expect((await admin.ask('post.list', { filter: { state: ['abolished'] } })).rows.map(({ id }) => id)).toEqual([added.id])
})

test('a second post of a name in a unit, a level that is not that of the eselon, and a critical post without a reason are refused by field', async () => {
  const { admin } = await tempSelectionOffice()
  await expectRefusal(admin.ask('post.add', { fields: { ...fields, name: 'KEPALA BIDANG  mutasi dan promosi', unitId: UNITS.mutasi }, reason }), 'conflict', 'vacancy.twin')
  const answer = await admin.ask('post.add', { fields: { ...fields, unitId: 'tidak-ada', level: 'administrator', critical: true, golonganLow: 'IV/a', golonganHigh: 'III/d' }, reason }).catch((error: unknown) => error)
  expect(Object.keys((answer as { fields: object }).fields).toSorted()).toEqual(['criticalReason', 'golonganHigh', 'level', 'unitId'])
})

test('a Pimpinan of one unit sees the posts of that unit alone', async () => {
  const { kadis } = await tempSelectionOffice()
  expect((await kadis.ask('post.list', { filter: {} })).rows.map(({ id }) => id).toSorted()).toEqual([POSTS.kadis, POSTS.layanan])
  await expectRefusal(kadis.ask('post.get', { id: POSTS.mutasi }), 'not-found', 'vacancy.not-found')
  expect((await kadis.ask('search.anything', { text: 'kepala bidang' })).hits.filter(({ kind }) => kind === 'map-post').map(({ id }) => Number(id))).toEqual([POSTS.layanan])
})

test('kind and level of a post stay once a selection round is about it, so that the round can be read for good; the rest of it still changes', async () => {
  const { admin, auditor } = await tempSelectionOffice()
  const change = async (set: Partial<PostFields>) => {
    const { post } = await admin.ask('post.get', { id: POSTS.mutasi })
    return admin.ask('post.change', { id: post.id, revision: post.revision, fields: { ...fieldsOf(post), ...set }, reason })
  }
  const round = await admin.ask('round.open', { postId: POSTS.mutasi, closingOn: isoDate('2026-11-01'), name: 'Seleksi Kepala Bidang' })
  await admin.ask('round.cancel', { roundId: round.id, reason: 'penyetaraan jabatan' })
  await expectRefusal(change({ kind: 'fungsional', level: null, eselon: null, jenjang: 'ahli-madya' }), 'refused', 'vacancy.level-fixed')
  await expectRefusal(change({ eselon: 'IV.a', level: 'pengawas' }), 'refused', 'vacancy.level-fixed')
  expect((await change({ jobClass: 12 })).jobClass).toBe(12)
  expect((await auditor.ask('round.list', {})).rounds).toMatchObject([{ id: round.id, level: 'administrator', state: 'cancelled' }])
})
