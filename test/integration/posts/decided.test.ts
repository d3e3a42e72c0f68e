import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { POSTS } from '../../support/selection-office.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

const at = "'2026-11-20T01:00:00.000Z'"
const decided = `
  insert into selection_round (id, post_id, name, closing_on, vacant_because, state, settings, minutes, opened_at) values (1, ${POSTS.mutasi}, 'Seleksi', '2026-11-01', 'vacant', 'decided', '{}', '{}', ${at});
  insert into shortlist (id, round_id, number, closing_on, frozen_at, rule_set, profile, input_hash, content, counts, content_hash) values (1, 1, 1, '2026-11-01', ${at}, '', '{}', '', '{}', '{}', '');
  insert into round_decision (id, round_id, shortlist_id, kind, person_id, place, deviates, starts_on, votes, decided_on, decided_at)
  select 1, 1, 1, 'choose', id, 1, 0, '2026-12-01', '{}', '2026-11-20', ${at} from person where nip = '${PEOPLE.kabidKinerja.nip}';`

test('who is chosen here leaves the old post on the first day of the new one, until the decision is annulled', async () => {
  const desk = await tempSelectionOffice()
  const store = await behindTheDesk(desk.folder, ADMIN)
  const causes = async (id: number) => (await desk.admin.ask('post.get', { id })).post.vacancies.map(({ because, on, message }) => [because, on, message.key])
  store.exec(decided)
  expect(await causes(POSTS.kinerja)).toEqual([['decision', '2026-12-01', 'vacancy.because.decision']])
  expect(await causes(POSTS.mutasi)).toEqual([['vacant', '2026-11-21', 'vacancy.because.chosen']])
  store.exec(`update round_decision set starts_on = null where id = 1`)
  expect((await desk.admin.ask('post.calendar', {})).open).toEqual([
    { postId: POSTS.kinerja, post: 'Kepala Bidang Penilaian Kinerja Aparatur dan Penghargaan', unit: 'Bidang Penilaian Kinerja Aparatur dan Penghargaan', message: { key: 'vacancy.open.no-tmt', values: { name: PEOPLE.kabidKinerja.name, post: 'Kepala Bidang Mutasi dan Promosi' } } },
  ])
  store.exec(`update round_decision set annulled_at = ${at}, annul_reason = 'keliru' where id = 1`)
  expect(await causes(POSTS.kinerja)).toEqual([])
  expect(await causes(POSTS.mutasi)).toEqual([['vacant', '2026-11-21', 'vacancy.because.vacant']])
})

test('who was chosen under a former number leaves the post as the one kept, also when numbers were put together twice', async () => {
  const desk = await tempSelectionOffice()
  const store = await behindTheDesk(desk.folder, ADMIN)
  store.exec(`
    insert into person (nip, name, employee_kind, state, joined_to) select '199001012015031999', 'Nama Lama', employee_kind, 'left', id from person where nip = '${PEOPLE.kabidKinerja.nip}';
    insert into person (nip, name, employee_kind, state, joined_to) select '199001012015031998', 'Nama Terdahulu', employee_kind, 'left', id from person where nip = '199001012015031999';`)
  store.exec(decided.replace(PEOPLE.kabidKinerja.nip, '199001012015031998'))
  const vacancies = async (id: number) => (await desk.admin.ask('post.get', { id })).post.vacancies
  expect((await vacancies(POSTS.kinerja)).map(({ because, on, nip }) => [because, on, nip])).toEqual([['decision', '2026-12-01', PEOPLE.kabidKinerja.nip]])
  expect((await vacancies(POSTS.mutasi)).map(({ nip, message }) => [nip, message.key])).toEqual([[PEOPLE.kabidKinerja.nip, 'vacancy.because.chosen']])
})

test('a post for which somebody is chosen gets no second list; a choice of before, whose person has come to another post since, fills no seat of today', async () => {
  const desk = await tempSelectionOffice()
  const store = await behindTheDesk(desk.folder, ADMIN)
  const open = () => desk.admin.ask('round.open', { postId: POSTS.mutasi, closingOn: isoDate('2026-11-01'), name: 'Seleksi kedua' })
  const vacant = async () => (await desk.admin.ask('home.overview', {})).waiting.find(({ id }) => id === 'posts-vacant')?.count
  expect(await vacant()).toBe(2)
  store.exec(decided)
  expect(await vacant()).toBe(1)
  await expectRefusal(open(), 'refused', 'round.already-chosen')
  // The post held today began after that day by the records.
  store.exec(`update round_decision set starts_on = '2010-01-01' where id = 1`)
  expect((await desk.admin.ask('post.get', { id: POSTS.mutasi })).post.vacancies.map(({ name, message }) => [name, message.key])).toEqual([[null, 'vacancy.because.vacant']])
  expect((await open()).state).toBe('open')
})
