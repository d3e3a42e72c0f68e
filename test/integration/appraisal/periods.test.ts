import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const reason = 'sesuai surat edaran bupati'
const day = isoDate
const later = { opensOn: day('2026-12-16'), deadline: day('2027-01-15') }
const [first, second, third] = MEMBERS.staffA

const personOf = (nip = '') => `(select id from person where nip = '${nip}')`
const standingOf = async (office: TempAppraisal, label: string) => (await office.admin.ask('period.list', {})).periods.find((one) => one.label === label)?.standing

test('the list names the periods with where their people stand, and proposes those that the rhythm still asks for, with dates', async () => {
  const office = await tempAppraisal()
  await office.admin.ask('settings.change', { change: { holidays: { through: 2027, days: [{ on: day('2027-01-01'), name: 'Tahun Baru Masehi' }] } }, reason })
  const { periods, suggested, rhythm } = await office.admin.ask('period.list', {})
  expect(periods.map(({ label, state, standing }) => [label, state, standing.total, standing.none])).toEqual([['2026', 'open', 15, 15], ['2026-Q3', 'open', 15, 15]])
  expect(rhythm).toMatchObject({ certainty: 'assumed', citation: { source: 'permenpanrb-6-2022' }, profile: null })
  expect(suggested.map(({ label }) => label)).toEqual(['2026-Q4', '2026-Q2', '2026-Q1', '2025', '2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'])
  // Ten working days after 31 December, without the New Year; what is past already is counted from today (21 November 2026, a Saturday).
  expect(suggested[0]).toMatchObject({ opensOn: '2026-12-16', deadline: '2027-01-15', holidaysKnown: true })
  expect(suggested[1]).toMatchObject({ opensOn: '2026-11-21', deadline: '2026-12-04', holidaysKnown: true })
})

test('a period is opened, moved with a reason, closed and reopened, and its history tells it all', async () => {
  const office = await tempAppraisal()
  const opened = await office.admin.ask('period.open', { label: '2026-Q4', ...later })
  expect(opened).toMatchObject({ kind: 'quarter', label: '2026-Q4', starts: '2026-10-01', ends: '2026-12-31', state: 'planned' })
  const periodId = opened.id
  await expectRefusal(office.admin.ask('period.change-dates', { periodId, ...later, reason }), 'bad-input', 'period.same-dates')
  expect(await office.admin.ask('period.change-dates', { periodId, opensOn: day('2026-11-20'), deadline: day('2026-12-31'), reason })).toMatchObject({ state: 'open' })
  await expectRefusal(office.admin.ask('period.reopen', { periodId, deadline: day('2026-12-31'), reason }), 'refused', 'period.is-open')
  expect(await office.admin.ask('period.close', { periodId, reason })).toMatchObject({ period: { state: 'closed' }, locked: 0, left: 15 })
  await expectRefusal(office.admin.ask('period.close', { periodId, reason }), 'refused', 'period.is-closed')
  await expectRefusal(office.admin.ask('period.change-dates', { periodId, ...later, reason }), 'refused', 'period.is-closed')
  await expectRefusal(office.admin.ask('period.reopen', { periodId, deadline: day('2026-11-20'), reason }), 'bad-input', 'period.deadline-past')
  expect(await office.admin.ask('period.reopen', { periodId, deadline: day('2027-02-01'), reason })).toMatchObject({ state: 'open', deadline: '2027-02-01' })
  const { events } = await office.auditor.ask('period.get', { periodId })
  expect(events.map(({ what, by, reason: why, message }) => [what, by, why, message.key])).toEqual([
    ['reopened', ADMIN.displayName, reason, 'period.event.reopened.told'], ['closed', ADMIN.displayName, reason, 'period.event.closed.told'],
    ['dates', ADMIN.displayName, reason, 'period.event.dates.told'], ['opened', ADMIN.displayName, null, 'period.event.opened.told'],
  ])
  expect(events.at(-3)?.message.values).toEqual({ locked: 0, left: 15 })
})

test('dates that do not fit are told at their field, and so is what is no period', async () => {
  const { admin } = await tempAppraisal()
  const open = (label: string, opensOn: string, deadline: string) => admin.ask('period.open', { label, opensOn: day(opensOn), deadline: day(deadline) })
  await expect(open('2026-Q4', '2026-09-30', '2027-01-15')).rejects.toMatchObject({ code: 'bad-input', fields: { opensOn: { key: 'period.opens-too-early' } } })
  await expect(open('2026-Q4', '2026-12-16', '2026-12-15')).rejects.toMatchObject({ code: 'bad-input', fields: { deadline: { key: 'period.deadline-before-opening' } } })
  await expect(open('2026-Q4', '2026-10-16', '2026-11-20')).rejects.toMatchObject({ code: 'bad-input', fields: { deadline: { key: 'period.deadline-past' } } })
  await expectRefusal(open('2026-S1', '2026-12-16', '2027-01-15'), 'bad-input', 'period.label-unknown')
  await expectRefusal(open('2026-Q5', '2026-12-16', '2027-01-15'), 'bad-input', 'period.label-unknown')
})

test('a period that is there, that crosses another or that is not of the region\'s rhythm is refused with the reason', async () => {
  const office = await tempAppraisal()
  const open = (label: string) => office.admin.ask('period.open', { label, ...later })
  await expectRefusal(open('2026-Q3'), 'conflict', 'period.there')
  await office.admin.ask('period.close', { periodId: office.periods.quarter, reason })
  await expectRefusal(open('2026-Q3'), 'conflict', 'period.there-closed')
  await expectRefusal(open('2026-11'), 'refused', 'period.other-rhythm')
  await expectRefusal(open('2021-Q4'), 'refused', 'period.before-rhythm')
  // Ratings of months that came in a file show that this office did rate by the month in that year.
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`insert into rating (person_id, period_start, period_end, period_kind, post_name, unit_name, acting, contradicts)
    values (${personOf(first?.nip)}, '2026-05-01', '2026-05-31', 'month', 'Analis', 'Bidang', 0, 0)`)
  expect(await open('2026-11')).toMatchObject({ kind: 'month' })
  await expectRefusal(open('2026-08'), 'conflict', 'period.overlaps')
  await expectRefusal(open('2026-Q4'), 'conflict', 'period.overlaps')
})

test('a region that rates by the month is asked for months, and a quarter is refused naming its profile', async () => {
  const { admin } = await tempAppraisal()
  const { id } = await admin.ask('profile.copy', { from: 'law', name: 'Profil kinerja bulanan' })
  await admin.ask('profile.change', {
    id, decree: { number: 'Peraturan Bupati Nomor 3 Tahun 2025', date: day('2025-12-01') }, validFrom: day('2026-01-01'),
    parameters: [{ parameter: 'appraisal.irama-evaluasi', values: [{ from: day('2026-01-01'), value: 'bulanan', pin: 'Pasal 4' }] }],
  })
  await admin.ask('profile.activate', { id, reason })
  const { suggested, rhythm } = await admin.ask('period.list', {})
  expect(rhythm).toMatchObject({ profile: 'Profil kinerja bulanan', message: { key: 'period.rhythm-of-profile' } })
  expect(suggested.slice(0, 3).map(({ label }) => label)).toEqual(['2026-11', '2026-10', '2026-09'])
  expect(suggested.filter(({ kind }) => kind === 'quarter').map(({ label }) => label)).toEqual(['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'])
  await expect(admin.ask('period.open', { label: '2026-Q4', ...later })).rejects.toMatchObject({ said: { key: 'period.other-rhythm', values: { rhythm: { message: { key: 'period.rhythm-of-profile' } } } } })
})

test('who makes no SKP all the while, has left or came later is out of scope, each by their days', async () => {
  const office = await tempAppraisal()
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`
    insert into leave_record (person_id, leave_kind, started, finished) values (${personOf(first?.nip)}, 'cltn', '2026-05-01', '2026-08-15');
    insert into legal_status_record (person_id, status, started) values (${personOf(first?.nip)}, 'Perpanjangan CLTN', '2026-08-16'), (${personOf(second?.nip)}, 'CLTN', '2026-08-01'),
      (${personOf(second?.nip)}, 'Aktif', '2026-09-15'), (${personOf(third?.nip)}, 'Tugas Belajar', '2025-01-01');
    update person set state = 'left', left_on = '2026-07-01' where nip = '${MEMBERS.staffA[3]?.nip}';
    update person set cpns_date = '2026-12-01' where nip = '${MEMBERS.staffA[4]?.nip}';`)
  const { standing, outside, outsideTotal } = await office.admin.ask('period.get', { periodId: office.periods.quarter })
  expect([standing.total, outsideTotal]).toEqual([12, 1])
  expect(outside).toMatchObject([{ nip: first?.nip }])
  // What is counted by the store is what the grid shows, each with the days of their own.
  const { rows } = await office.auditor.ask('rating.grid', { periodIds: [office.periods.quarter], as: 'reader', unitId: UNITS.region })
  expect(rows.map(({ nip }) => nip)).toHaveLength(12)
  expect(rows.some(({ nip }) => nip === MEMBERS.staffA[3]?.nip || nip === first?.nip)).toBe(false)
  // Over the whole year the first one was in post for four months, so that an SKP is due for the year.
  expect(await standingOf(office, '2026')).toMatchObject({ total: 15 })
  const year = await office.auditor.ask('rating.grid', { periodIds: [office.periods.year], as: 'reader', unitId: UNITS.region })
  expect(year.rows.find(({ nip }) => nip === MEMBERS.staffA[3]?.nip)).toMatchObject({ starts: '2026-01-01', ends: '2026-06-30' })
})

test('a rating that was sent stays in scope when a record that comes later says that no SKP was due', async () => {
  const office = await tempAppraisal()
  const ref = { periodId: office.periods.quarter, assignmentId: office.spans.get(first?.nip ?? '') ?? 0 }
  await office.kabidA.ask('rating.save', { rows: [{ ...ref, revision: 0, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } }] })
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`insert into leave_record (person_id, leave_kind, started) values (${personOf(first?.nip)}, 'cltn', '2026-01-01')`)
  expect(await standingOf(office, '2026-Q3')).toMatchObject({ total: 14, draft: 0 })
  store.exec(`update evaluation_version set state = 'submitted'`)
  expect(await standingOf(office, '2026-Q3')).toMatchObject({ total: 15, submitted: 1 })
})

test('nobody assigned is named apart from no SKP due, and an evaluator who is missing is a gap', async () => {
  const office = await tempAppraisal()
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`delete from assignment where person_id = ${personOf(first?.nip)}; update assignment set evaluator_id = null where person_id = ${personOf(second?.nip)};`)
  const { standing, outside } = await office.kadis.ask('period.get', { periodId: office.periods.quarter })
  expect(standing).toMatchObject({ total: 13, gaps: 1, none: 13 })
  expect(outside).toMatchObject([{ nip: first?.nip, message: { key: 'period.nobody-assigned' } }])
  // An evaluator counts only whom they rate or confirm, and sees nobody else.
  expect((await office.kabidB.ask('period.get', { periodId: office.periods.quarter }))).toMatchObject({ standing: { total: 4 }, outside: [], outsideTotal: 0 })
})

test('closing locks what is confirmed, leaves the rest, and tells both; what came in a file is not missing', async () => {
  const office = await tempAppraisal()
  const { quarter } = office.periods
  const refs = [first, second, third].map((one) => ({ periodId: quarter, assignmentId: office.spans.get(one?.nip ?? '') ?? 0 }))
  await office.kabidA.ask('rating.save', { rows: refs.map((ref) => ({ ...ref, revision: 0, patch: { hasilKerja: 'sesuai' as const, perilakuKerja: 'sesuai' as const } })) })
  await office.kabidA.ask('rating.submit', { evaluations: refs.slice(0, 2) })
  await office.kadis.ask('rating.confirm', { evaluations: refs.slice(0, 1) })
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`insert into rating (person_id, period_start, period_end, period_kind, post_name, unit_name, acting, contradicts, predikat)
    values (${personOf(MEMBERS.staffB[0]?.nip)}, '2026-07-01', '2026-09-30', 'quarter', 'Analis', 'Bidang', 0, 0, 'baik')`)
  expect(await standingOf(office, '2026-Q3')).toEqual({ total: 15, none: 11, draft: 1, submitted: 1, confirmed: 1, locked: 0, imported: 1, gaps: 0 })
  expect(await office.admin.ask('period.close', { periodId: quarter, reason })).toMatchObject({ locked: 1, left: 13 })
  expect(await standingOf(office, '2026-Q3')).toMatchObject({ locked: 1, confirmed: 0, submitted: 1, draft: 1, imported: 1 })
})

test('the counts of a Penilai are of those whom the grid shows: not the own span, though the caller stands in for its evaluator', async () => {
  const office = await tempAppraisal()
  const store = await behindTheDesk(office.folder, ADMIN)
  // The head of bidang A stands in for the head of the dinas, who rates the heads of both bidang and confirms all their staff.
  store.exec(`insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (2, 3, '2026-11-01', '2026-12-31', 'cuti', 'cuti tahunan', '2026-11-01T01:00:00.000Z')`)
  const counted = (await office.kabidA.ask('period.list', {})).periods.find(({ id }) => id === office.periods.quarter)?.standing.total
  const shown = async (as: 'evaluator' | 'superior') => (await office.kabidA.ask('rating.grid', { periodIds: [office.periods.quarter], as, unitId: null })).rows.map(({ nip }) => nip)
  const rows = new Set([...await shown('evaluator'), ...await shown('superior')])
  expect([rows.has(MEMBERS.kabidA.nip), counted]).toEqual([false, rows.size])
})
