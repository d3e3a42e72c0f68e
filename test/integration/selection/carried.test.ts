import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { say } from '../../../shared/text/say.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { importDesk } from '../../support/import-desk.ts'
import { nipOf, staff, staffFile, TREE } from '../../support/office-files.ts'
import { CLOSING, frozenRound, openedRound } from '../../support/selection-acts.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const { siti, raden, made } = PEOPLE
const reason = 'satu orang dengan dua nomor'

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  if (!(error instanceof TanjakError)) throw new Error('not refused')
  return say('id', error.said)
}

test('when two people become one, what the board found, papers and acting posts follow; a frozen list names the person of then and is the same still', async () => {
  const { admin, folder, round, list } = await frozenRound()
  const enter = (nip: string, experienceMonths: number) => admin.ask('round.set-person', { roundId: round.id, nip, experienceMonths, technicalScore: null, fieldFits: null, source: 'Daftar riwayat hidup' })
  await enter(raden.nip, 84)
  const store = await behindTheDesk(folder, ADMIN)
  const idOf = `(select id from person where nip = '${raden.nip}')`
  store.exec(`
    insert into acting_appointment (post_id, person_id, kind, starts, ends, reason, created_at) values (1, ${idOf}, 'plh', '2026-11-01', '2026-11-30', 'menunggu pejabat', '2026-11-01T01:00:00.000Z');
    insert into promotion_paper (person_id, rule, period, paper, received_on, entered_at) select ${idOf}, 'promotion.kp-reguler', '2026-12-01', 'sk-terakhir', '2026-11-02', '2026-11-02T01:00:00.000Z';`)
  await admin.ask('person.join', { nip: made.nip, formerNip: raden.nip, reason })
  const { people } = await admin.ask('round.people', { roundId: round.id })
  expect(people.map(({ nip, extra }) => [nip, extra.experienceMonths])).toEqual([[made.nip, 84]])
  expect((await admin.ask('acting.list', {})).rows.map(({ nip }) => nip)).toEqual([made.nip])
  expect((store.content()['promotion_paper'] ?? []).map((text) => (JSON.parse(text) as { person_id: number }).person_id)).toEqual((store.content()['person'] ?? [])
    .map((text) => JSON.parse(text) as { id: number; nip: string }).filter(({ nip }) => nip === made.nip).map(({ id }) => id))
  const shown = await admin.ask('shortlist.get', { id: list.id })
  expect(shown.ranking.ranked.map(({ name }) => name)).toContain(raden.name)
  expect(await admin.ask('shortlist.recompute', { id: list.id, against: 'kept' })).toMatchObject({ same: true })
  expect((await admin.ask('shortlist.recompute', { id: list.id, against: 'now' })).differences.filter(({ nip }) => nip === raden.nip).map(({ message }) => message.key)).toEqual(['round.difference.left'])
})

test('of two people with findings of their own for a round, those of the one kept stay', async () => {
  const { admin, round } = await openedRound()
  const enter = (nip: string, experienceMonths: number) => admin.ask('round.set-person', { roundId: round.id, nip, experienceMonths, technicalScore: null, fieldFits: null, source: 'Daftar riwayat hidup' })
  await enter(raden.nip, 84)
  await enter(made.nip, 60)
  await admin.ask('person.join', { nip: made.nip, formerNip: raden.nip, reason })
  expect((await admin.ask('round.people', { roundId: round.id })).people.map(({ nip, extra }) => [nip, extra.experienceMonths])).toEqual([[made.nip, 60]])
})

test('removing a replay leaves the facts that a frozen list was made of', async () => {
  const { admin, list } = await frozenRound()
  const { id } = await admin.ask('profile.copy', { from: 'law', name: 'Rancangan' })
  const { replayId } = await admin.ask('replay.run', { after: id, facts: { on: CLOSING } })
  await admin.ask('replay.remove', { replayId, reason: 'hanya percobaan' })
  expect(await admin.ask('shortlist.recompute', { id: list.id, against: 'kept' })).toMatchObject({ same: true })
  expect(await admin.ask('round.compare', { roundId: list.id, shortlistId: list.id, firstNip: siti.nip, secondNip: raden.nip })).toMatchObject({ separatedBy: 'value' })
})

test('an import is not taken back while posts, rounds, lists, appointments, nominations or papers stand on its people and units, each named', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1), staff(2))])
  const people = await desk.db.selectFrom('person').select(['id', 'nip']).orderBy('id').execute()
  const [first] = people
  const unit = await desk.db.selectFrom('unit').select('id').orderBy('id').executeTakeFirstOrThrow()
  const [person, at] = [first?.id ?? 0, '2026-11-01T01:00:00.000Z']
  const standards = JSON.stringify({ teknis: null, manajerial: null, sosiokultural: null })
  const undo = () => desk.ask('import.undo', { batchId: 1, reason: 'salah berkas' })
  await desk.db.insertInto('post').values({
    name: 'Kepala Bidang', name_key: 'kepala bidang', unit_id: unit.id, kind: 'struktural', level: 'administrator', jenjang: null, eselon: 'III.b', job_class: null, seats: 1, education: null, fields: '[]',
    golongan_low: null, golongan_high: null, standards, critical: 0, critical_reason: null, source: 'hand', abolished_on: null, abolished_reason: null, changed_at: at, changed_by: null, batch_id: null, file_id: null, row_number: null,
  }).execute()
  expect(await refusal(undo())).toContain('1 jabatan pada peta jabatan')
  await desk.db.insertInto('acting_appointment').values({ post_id: 1, person_id: person, kind: 'plh', starts: CLOSING, ends: '2026-11-30', extended_to: null, extension_reason: null, sk_number: null, sk_date: null, reason: 'cuti', ended_on: null, end_reason: null, created_at: at, created_by: null }).execute()
  await desk.db.insertInto('selection_round').values({ post_id: 1, name: 'Seleksi', closing_on: CLOSING, vacant_from: null, vacant_because: 'vacant', state: 'cancelled', settings: '{}', minutes: '{}', opened_at: at, opened_by: null, cancelled_reason: 'uji' }).execute()
  await desk.db.insertInto('fact_sheet').values({ hash: 'x', facts: '{}' }).execute()
  await desk.db.insertInto('shortlist').values({ round_id: 1, number: 1, closing_on: CLOSING, frozen_at: at, frozen_by: null, rule_set: 'x', profile: '{}', input_hash: 'x', content: '{}', content_hash: 'x', counts: '{}', superseded_at: null }).execute()
  await desk.db.insertInto('shortlist_person').values({ shortlist_id: 1, person_id: person, nip: nipOf(1), fact_hash: 'x', extra: '{}' }).execute()
  await desk.db.insertInto('award_round').values({ rule: 'reward.satyalancana-x', name: 'Usulan', asked_on: CLOSING, run_id: null, rule_set: 'x', state: 'open', quota: '{}', opened_at: at, opened_by: null, closed_at: null, closed_by: null, minutes: '{}', frozen: null, frozen_hash: null, removed_reason: null }).execute()
  await desk.db.insertInto('award_nominee').values({ award_round_id: 1, person_id: person, fact_hash: 'x', unit_id: null, unit_name: null, outcome: 'met', message: '{}', sealed: 0, place: null, state: 'flagged', reason: null, decided_at: null, decided_by: null }).execute()
  await desk.db.insertInto('promotion_paper').values({ person_id: person, rule: 'promotion.kp-reguler', period: '2026-12-01', paper: 'sk', received_on: CLOSING, note: null, entered_at: at, entered_by: null }).execute()
  const said = await refusal(undo())
  for (const part of ['1 jabatan pada peta jabatan', '1 penunjukan Plt atau Plh', '1 seleksi jabatan', '1 daftar pendek yang dibekukan', '1 putaran usulan penghargaan', '1 berkas kenaikan pangkat']) expect([part, said.includes(part)]).toEqual([part, true])
})

test('a talent mapping of people whom an import brought goes with it, named in the audit log', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1), staff(2))])
  const { id: mapId } = await desk.ask('talent.map', { on: isoDate('2026-11-01') })
  await desk.ask('import.undo', { batchId: 1, reason: 'salah berkas' })
  const kept = await desk.db.selectFrom('audit').select('detail').where('action', '=', 'import.undo').executeTakeFirstOrThrow()
  expect(JSON.parse(kept.detail)).toMatchObject({ maps: String(mapId) })
  for (const table of ['talent_map', 'talent_map_person', 'fact_sheet', 'person'] as const) expect([table, await desk.db.selectFrom(table).selectAll().execute()]).toEqual([table, []])
})

test('facts are read once for many questions, shared by those who ask at once, and forgotten when the desk locks', async () => {
  const { admin, auditor, pimpinan, kadis, penilai, round } = await openedRound()
  const readings = () => [...admin.progress, ...auditor.progress, ...pimpinan.progress].filter(({ what, done }) => what.key === 'round.progress-reading' && done === 0).length
  const ask = (one: typeof admin) => one.ask('round.pool', { roundId: round.id })
  const [first, second] = await Promise.all([ask(admin), ask(auditor)])
  expect(second).toEqual(first)
  const asked = readings()
  await admin.ask('round.ranking', { roundId: round.id })
  expect(readings()).toBe(asked)
  for (const one of [auditor, pimpinan, kadis, penilai]) await one.ask('session.sign-out', {})
  await admin.ask('session.sign-out', {})
  await admin.ask('session.sign-in', { userName: ADMIN.userName, password: ADMIN.password })
  expect(await ask(admin)).toEqual(first)
  expect(readings()).toBe(asked + 1)
})

test('one who goes while facts are read does not stop the reading of another', async () => {
  const { admin, auditor, round } = await openedRound()
  const stop = new AbortController()
  admin.onEvent = () => stop.abort()
  const [gone, served] = await Promise.all([admin.visit.call('round.pool', { roundId: round.id }, stop.signal), auditor.ask('round.pool', { roundId: round.id })])
  expect([gone, served.considered]).toMatchObject([{ ok: false, error: { code: 'cancelled' } }, 35])
})
