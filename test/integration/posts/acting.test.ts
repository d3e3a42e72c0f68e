import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { POSTS, UNITS } from '../../support/selection-office.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

const reason = 'jabatan kosong sejak mutasi'
const plt: InputOf<'acting.appoint'> = { postId: POSTS.mutasi, nip: PEOPLE.kabidKinerja.nip, kind: 'plt', starts: isoDate('2026-11-01'), ends: isoDate('2027-01-31'), skNumber: '800/1/BKPSDM', skDate: isoDate('2026-10-30'), reason }
const on = isoDate

test('the law is asked before: same level or one above in the same unit kerja, with the last day of three months', async () => {
  const { admin } = await tempSelectionOffice()
  const ask = async (nip: string, postId: number = POSTS.mutasi) => admin.ask('acting.check', { postId, nip, starts: plt.starts })
  const fits = await ask(PEOPLE.kabidKinerja.nip)
  expect([fits.finding?.outcome, fits.lastDay]).toEqual(['met', '2027-01-31'])
  expect((await ask(PEOPLE.siti.nip)).finding?.outcome).toBe('met')
  // Another perangkat daerah; a pelaksana two levels below; a level that no record tells.
  expect((await ask(PEOPLE.camat.nip)).finding?.steps.filter(({ outcome }) => outcome === 'not-met').map(({ id }) => id)).toEqual(['same-unit'])
  expect((await ask(PEOPLE.p01.nip)).finding?.outcome).toBe('not-met')
  expect((await ask(PEOPLE.muda1.nip)).finding?.outcome).toBe('cannot-tell')
})

test('a Plt runs three months, is extended once within three more, and ends with a reason', async () => {
  const { admin } = await tempSelectionOffice()
  const named = await admin.ask('acting.appoint', plt)
  expect({ ...named, message: named.message.key, citation: named.citation?.source }).toEqual({
    id: 1, postId: POSTS.mutasi, post: 'Kepala Bidang Mutasi dan Promosi', unit: 'Bidang Mutasi dan Promosi', nip: PEOPLE.kabidKinerja.nip, name: PEOPLE.kabidKinerja.name, kind: 'plt',
    starts: '2026-11-01', ends: '2027-01-31', extendedTo: null, endedOn: null, skNumber: '800/1/BKPSDM', reason, lastDay: '2027-01-31', lastDayExtended: '2027-04-30', daysLeft: 71, state: 'running',
    message: 'post.within-months', citation: 'se-bkn-2-2019', certainty: 'secondary', source: 'appointed', mayExtend: true,
  })
  expect((await admin.ask('post.get', { id: POSTS.mutasi })).post.state).toBe('acting')
  await expectRefusal(admin.ask('acting.extend', { id: 1, to: on('2027-05-01'), reason }), 'bad-input', 'vacancy.acting.extension-too-long')
  expect(await admin.ask('acting.extend', { id: 1, to: on('2027-04-30'), reason })).toMatchObject({ extendedTo: '2027-04-30', daysLeft: 160, mayExtend: false })
  await expectRefusal(admin.ask('acting.extend', { id: 1, to: on('2027-04-30'), reason }), 'refused', 'vacancy.acting.extended-already')
  expect(await admin.ask('acting.end', { id: 1, on: on('2026-11-20'), reason: 'pejabat definitif dilantik' })).toMatchObject({ state: 'ended', endedOn: '2026-11-20', daysLeft: null })
  await expectRefusal(admin.ask('acting.end', { id: 1, on: on('2026-11-20'), reason }), 'refused', 'vacancy.acting.ended-already')
  // The same person the day after would be a seventh month by another name.
  await expectRefusal(admin.ask('acting.appoint', { ...plt, starts: on('2026-11-21') }), 'refused', 'vacancy.acting.goes-on')
})

test('what the law bars, a filled post, too long a time and a second one at the same time are refused', async () => {
  const { admin } = await tempSelectionOffice()
  await expectRefusal(admin.ask('acting.appoint', { ...plt, nip: PEOPLE.camat.nip }), 'refused', 'vacancy.acting.barred')
  await expectRefusal(admin.ask('acting.appoint', { ...plt, postId: POSTS.kinerja, nip: PEOPLE.siti.nip }), 'refused', 'vacancy.acting.filled')
  await expectRefusal(admin.ask('acting.appoint', { ...plt, ends: on('2027-02-01') }), 'bad-input', 'vacancy.acting.too-long')
  await expectRefusal(admin.ask('acting.appoint', { ...plt, ends: on('2026-10-01') }), 'bad-input', 'vacancy.acting.bad-end')
  await admin.ask('acting.appoint', plt)
  await expectRefusal(admin.ask('acting.appoint', { ...plt, nip: PEOPLE.siti.nip, starts: on('2027-01-31'), ends: on('2027-02-28') }), 'conflict', 'vacancy.acting.overlap')
})

test('a Plh stands in for a holder who is away, without the clock, and never for a vacant post', async () => {
  const { admin } = await tempSelectionOffice()
  const plh = { ...plt, kind: 'plh' as const, postId: POSTS.kinerja, nip: PEOPLE.siti.nip, starts: on('2026-11-20'), ends: on('2026-12-10'), reason: 'pejabat menunaikan ibadah haji' }
  expect(await admin.ask('acting.appoint', plh)).toMatchObject({ kind: 'plh', lastDay: null, lastDayExtended: null, state: 'ending', daysLeft: 19, message: { key: 'vacancy.acting.plh' }, citation: null, mayExtend: false })
  expect((await admin.ask('post.get', { id: POSTS.kinerja })).post.state).toBe('filled')
  await expectRefusal(admin.ask('acting.appoint', { ...plh, postId: POSTS.mutasi }), 'refused', 'vacancy.acting.plh-vacant')
  await expectRefusal(admin.ask('acting.extend', { id: 1, to: on('2026-12-20'), reason }), 'refused', 'vacancy.acting.plh-extend')
})

test('who acts by the records alone is shown with the clock of the law, and Beranda tells what runs out', async () => {
  const { admin } = await tempSelectionOffice()
  await admin.ask('record.add', {
    nip: PEOPLE.made.nip, kind: 'post', values: { assignment: 'plt', name: 'Plt. Kepala Seksi Pemerintahan', postKind: 'struktural', eselon: 'IV.a', unitId: UNITS.kecamatan, tmt: '2026-03-01' }, skNumber: null, skDate: null, reason,
  })
  const { rows } = await admin.ask('acting.list', {})
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ source: 'record', postId: POSTS.seksi, post: 'Kepala Seksi Pemerintahan', lastDay: '2026-05-31', lastDayExtended: '2026-08-31', state: 'overrun', message: { key: 'post.past-extension' } })
  const { waiting } = await admin.ask('home.overview', {})
  expect(waiting.filter(({ id }) => ['posts-vacant', 'posts-falling-vacant', 'acting-ending'].includes(id)).map(({ id, count, tone }) => [id, count, tone]))
    .toEqual([['posts-vacant', 2, 'warn'], ['posts-falling-vacant', 3, 'neutral'], ['acting-ending', 1, 'bad']])
})
