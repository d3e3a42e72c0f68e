import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { layRating } from '../../support/locked-rating.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const [objector] = MEMBERS.staffA
const nip = objector?.nip ?? ''
const LETTER = { letterNumber: '12/KB/2026', letterDate: isoDate('2026-11-16'), letterName: 'surat.pdf', letterSha256: 'a'.repeat(64) }

type Registered = Partial<InputOf<'objection.register'>>
const inputOf = (ref: { readonly periodId: number; readonly assignmentId: number; readonly version: number }, change: Registered = {}): InputOf<'objection.register'> => ({
  ...ref, receivedOn: isoDate('2026-11-09'), filedOn: isoDate('2026-11-16'), ...LETTER, grounds: 'Realisasi triwulan melampaui target.', withReasons: true, ...change,
})
const decision = (id: number, change: Partial<InputOf<'objection.decide'>> = {}): InputOf<'objection.decide'> => ({
  id, decision: 'upheld', reason: 'Bukti realisasi melampaui target.', recommendation: 'Pertahankan capaian.', decidedOn: isoDate('2026-11-20'), toHasilKerja: 'di-atas', toPerilakuKerja: 'sesuai', ...change,
})
const spanOf = (office: TempAppraisal, member = nip): number => office.spans.get(member) ?? 0

/** An office in which one of the staff has a locked rating and objects to it. */
async function objected(change: Registered = {}) {
  const office = await tempAppraisal()
  const ref = await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office) })
  return { office, ref, one: await office.admin.ask('objection.register', inputOf(ref, change)) }
}

describe('an objection', () => {
  test('is registered under a number of the year and goes to the atasan of the evaluator, with its clocks by the rules', async () => {
    const { one } = await objected()
    expect(one).toMatchObject({
      number: 'KB-2026-0001', evaluator: MEMBERS.kabidA.name, superior: MEMBERS.kadis.name, state: 'registered', marks: [], answers: ['upheld', 'confirmed'], may: ['withdraw'],
      filing: { by: '2026-11-23', countedBy: 'calendar', daysLeft: 2, state: 'done' },
      // Seven working days after Monday 16 November; no holiday is known, and it says so.
      deciding: { by: '2026-11-25', countedBy: 'working', daysLeft: 3, holidaysKnown: false, state: 'running' },
    })
    expect(one.deciding.message.values?.['deadline']).toMatchObject({ message: { key: 'appraisal.deadline.without-holidays' } })
  })

  test('has a clock that steps over the holidays of the settings and says late only where they are known', async () => {
    const { office, one } = await objected({ receivedOn: isoDate('2026-11-02'), filedOn: isoDate('2026-11-10'), letterDate: null })
    expect(one.deciding).toMatchObject({ by: '2026-11-19', state: 'cannot-tell', daysLeft: -1 })
    await office.admin.ask('settings.change', { change: { holidays: { through: 2026, days: [] } }, reason: 'kalender libur 2026' })
    expect((await office.admin.ask('objection.get', { id: one.id })).objection.deciding).toMatchObject({ by: '2026-11-19', state: 'late', holidaysKnown: true })
    await office.admin.ask('settings.change', { change: { holidays: { through: 2026, days: [{ on: isoDate('2026-11-12'), name: 'Libur uji' }, { on: isoDate('2026-11-13'), name: 'Libur uji lain' }] } }, reason: 'kalender libur 2026' })
    expect((await office.admin.ask('objection.get', { id: one.id })).objection.deciding).toMatchObject({ by: '2026-11-23', state: 'running', daysLeft: 1 })
  })

  test('has a filing clock in working days where the profile counts so', async () => {
    const office = await tempAppraisal()
    const { id } = await office.admin.ask('profile.copy', { from: 'law', name: 'Profil hari kerja' })
    await office.admin.ask('profile.change', {
      id, decree: { number: 'SK 1', date: isoDate('2026-01-02') }, validFrom: isoDate('2026-01-02'),
      parameters: [{ parameter: 'appraisal.hari-mengajukan-keberatan', values: [{ from: isoDate('2026-01-02'), value: { days: 14, countedBy: 'working' } }] }],
    })
    await office.admin.ask('profile.activate', { id, reason: 'keputusan uji' })
    await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office) })
    const { ratings } = await office.admin.ask('objection.possible', { nip })
    expect(ratings).toMatchObject([{ version: 1, handedOverOn: '2026-11-09', superior: MEMBERS.kadis.name, whyNot: null, filing: { by: '2026-11-27', countedBy: 'working', daysLeft: 5, state: 'running' } }])
  })

  test('is one at a time for a rating; withdrawn it frees the rating and keeps its number', async () => {
    const { office, ref, one } = await objected()
    await expectRefusal(office.admin.ask('objection.register', inputOf(ref)), 'refused', 'objection.bar.open')
    const withdrawn = await office.admin.ask('objection.withdraw', { id: one.id, on: isoDate('2026-11-18'), reason: 'dicabut pegawai' })
    expect(withdrawn).toMatchObject({ state: 'withdrawn', deciding: { state: 'stopped' }, may: [] })
    expect(await office.admin.ask('objection.register', inputOf(ref))).toMatchObject({ number: 'KB-2026-0002' })
  })

  test('has no gap in its numbers after one that was refused', async () => {
    const { office, ref } = await objected()
    await expectRefusal(office.admin.ask('objection.register', inputOf(ref)), 'refused', 'objection.bar.open')
    const other = await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office, MEMBERS.staffA[1]?.nip) })
    expect(await office.admin.ask('objection.register', inputOf(other))).toMatchObject({ number: 'KB-2026-0002' })
  })

  test('is refused against a rating that is not locked, against another version, and without an atasan to whom it could go', async () => {
    const office = await tempAppraisal()
    const draft = await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office), state: 'confirmed' })
    await expectRefusal(office.admin.ask('objection.register', inputOf(draft)), 'refused', 'objection.not-locked')
    const locked = await layRating(office, ADMIN, { periodId: office.periods.year, assignmentId: spanOf(office) }, '2026-12-31')
    await expectRefusal(office.admin.ask('objection.register', inputOf({ ...locked, version: 3 })), 'conflict', 'objection.other-version')
    const store = await behindTheDesk(office.folder, ADMIN)
    store.exec(`update assignment set superior_id = null where id = ${locked.assignmentId}`)
    await expectRefusal(office.admin.ask('objection.register', inputOf(locked)), 'refused', 'objection.bar.no-superior')
    store.exec(`update assignment set superior_id = evaluator_id where id = ${locked.assignmentId}`)
    await expectRefusal(office.admin.ask('objection.register', inputOf(locked)), 'refused', 'objection.bar.same-superior')
  })

  test('is refused with days that cannot be, each told at its field', async () => {
    const office = await tempAppraisal()
    const ref = await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office) })
    const wrong = (change: Registered) => expectRefusal(office.admin.ask('objection.register', inputOf(ref, change)), 'bad-input', String(change.grounds))
    await wrong({ filedOn: isoDate('2026-11-22'), grounds: 'objection.wrong.future' })
    await wrong({ filedOn: isoDate('2026-11-08'), letterDate: null, grounds: 'objection.wrong.filed-early' })
    await wrong({ receivedOn: isoDate('2026-06-30'), grounds: 'objection.wrong.before-period' })
    await wrong({ receivedOn: isoDate('2026-11-10'), letterNumber: null, letterName: null, letterSha256: null, grounds: 'objection.wrong.other-day' })
    await wrong({ letterDate: isoDate('2026-11-17'), grounds: 'objection.wrong.letter-date' })
    await wrong({ letterSha256: null, grounds: 'objection.wrong.letter-file' })
  })
})

describe('the decision', () => {
  test('upholds with another rating: a new version, locked at once and read by the law, beside the former one', async () => {
    const { office, ref, one } = await objected()
    await office.kabidA.ask('objection.explain', { id: one.id, explanation: 'Realisasi dinilai dari laporan sementara.' })
    const decided = await office.kadis.ask('objection.decide', decision(one.id))
    expect(decided).toMatchObject({
      state: 'decided', decision: 'upheld', decidedBy: MEMBERS.kadis.name, explanation: 'Realisasi dinilai dari laporan sementara.', madeVersion: 2,
      objected: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', predikat: 'baik' }, decided: { hasilKerja: 'di-atas', perilakuKerja: 'sesuai', predikat: 'baik' }, deciding: { state: 'done' },
    })
    const { versions, row } = await office.kabidA.ask('rating.one', { periodId: ref.periodId, assignmentId: ref.assignmentId })
    expect(versions.map(({ number, state, origin, hasilKerja }) => ({ number, state, origin, hasilKerja })).toSorted((a, b) => a.number - b.number)).toEqual([
      { number: 1, state: 'locked', origin: 'entry', hasilKerja: 'sesuai' }, { number: 2, state: 'locked', origin: 'objection', hasilKerja: 'di-atas' },
    ])
    expect(row.version).toBe(2)
    const store = await behindTheDesk(office.folder, ADMIN)
    expect(store.content()['rating']?.filter((text) => text.includes('di-atas'))).toHaveLength(1)
  })

  test('is final: nothing is decided, explained, withdrawn or objected to again, and the rating is not opened', async () => {
    const { office, ref, one } = await objected()
    await office.kadis.ask('objection.decide', decision(one.id))
    await expectRefusal(office.kadis.ask('objection.decide', decision(one.id, { decision: 'confirmed' })), 'refused', 'objection.closed')
    await expectRefusal(office.kabidA.ask('objection.explain', { id: one.id, explanation: 'terlambat menjelaskan' }), 'refused', 'objection.closed')
    await expectRefusal(office.admin.ask('objection.withdraw', { id: one.id, on: isoDate('2026-11-20'), reason: 'dicabut pegawai' }), 'refused', 'objection.closed')
    await expectRefusal(office.admin.ask('objection.register', inputOf({ ...ref, version: 2 })), 'refused', 'objection.bar.final')
    const { done, left } = await office.admin.ask('rating.reopen', { evaluations: [{ periodId: ref.periodId, assignmentId: ref.assignmentId }], reason: 'coba dibuka lagi' })
    expect({ done, why: left.map(({ message }) => message.key) }).toEqual({ done: 0, why: ['objection.bar.reopen-final'] })
  })

  test('that confirms leaves one version, and no other objection or reopening is possible against it', async () => {
    const { office, ref, one } = await objected()
    const { left } = await office.admin.ask('rating.reopen', { evaluations: [{ periodId: ref.periodId, assignmentId: ref.assignmentId }], reason: 'coba dibuka lagi' })
    expect(left.map(({ message }) => message.key)).toEqual(['objection.bar.reopen-open'])
    expect(await office.kadis.ask('objection.decide', decision(one.id, { decision: 'confirmed', recommendation: '' }))).toMatchObject({ decision: 'confirmed', decided: null, madeVersion: null })
    await expectRefusal(office.admin.ask('objection.register', inputOf(ref)), 'refused', 'objection.bar.decided')
  })

  test('does not admit what the rule calls late, and nothing else may be answered then', async () => {
    const { office, one } = await objected({ receivedOn: isoDate('2026-11-01'), filedOn: isoDate('2026-11-16') })
    expect(one).toMatchObject({ filing: { by: '2026-11-15', state: 'done-late' }, marks: ['late'], answers: ['not-admitted'] })
    await expectRefusal(office.kadis.ask('objection.decide', decision(one.id)), 'refused', 'objection.too-late-to-admit')
    await expectRefusal(office.kadis.ask('objection.decide', decision(one.id, { decision: 'confirmed' })), 'refused', 'objection.too-late-to-admit')
    expect(await office.kadis.ask('objection.decide', decision(one.id, { decision: 'not-admitted' }))).toMatchObject({ decision: 'not-admitted', madeVersion: null })
  })

  test('examines one in time with reasons; one without reasons may be turned away', async () => {
    const { office, one } = await objected()
    await expectRefusal(office.kadis.ask('objection.decide', decision(one.id, { decision: 'not-admitted' })), 'refused', 'objection.must-be-admitted')
    const bare = await objected({ withReasons: false })
    expect(bare.one).toMatchObject({ marks: ['without-reasons'], answers: ['upheld', 'confirmed', 'not-admitted'] })
  })

  test('that upholds changes something and gives a new recommendation', async () => {
    const { office, one } = await objected()
    await expectRefusal(office.kadis.ask('objection.decide', decision(one.id, { toHasilKerja: 'sesuai' })), 'bad-input', 'objection.wrong.same')
    await expectRefusal(office.kadis.ask('objection.decide', decision(one.id, { recommendation: '' })), 'bad-input', 'objection.wrong.recommendation')
    await expectRefusal(office.kadis.ask('objection.decide', decision(one.id, { toHasilKerja: null })), 'bad-input', 'objection.wrong.rating')
    await expectRefusal(office.kadis.ask('objection.decide', decision(one.id, { decidedOn: isoDate('2026-11-15') })), 'bad-input', 'objection.wrong.too-early')
  })

  test('never goes back to the evaluator, also not through a delegation of the atasan', async () => {
    const { office, one } = await objected()
    await expectRefusal(office.kabidA.ask('objection.decide', decision(one.id)), 'not-allowed', 'objection.only-superior')
    const store = await behindTheDesk(office.folder, ADMIN)
    const delegate = (rater: number) => store.exec(`insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (2, ${rater}, '2026-11-01', '2026-11-30', 'cuti', 'cuti tahunan', '2026-11-01T01:00:00Z')`)
    delegate(3)
    await expectRefusal(office.kabidA.ask('objection.decide', decision(one.id)), 'not-allowed', 'appraisal.evaluator.objection-same')
    expect((await office.kabidA.ask('objection.get', { id: one.id })).objection.may).not.toContain('decide')
  })

  test('by a delegate names the delegation', async () => {
    const { office, one } = await objected()
    const store = await behindTheDesk(office.folder, ADMIN)
    store.exec("insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (2, 1, '2026-11-01', '2026-11-30', 'cuti', 'cuti tahunan', '2026-11-01T01:00:00Z')")
    const decided = await office.sekda.ask('objection.decide', decision(one.id))
    expect(decided.decidedFor).toMatchObject({ values: { name: MEMBERS.kadis.name } })
    await expectRefusal(office.kabidB.ask('objection.get', { id: one.id }), 'not-found', 'objection.not-found')
  })

  test('leaves the head of a unit the hasil kerja of the capaian', async () => {
    const office = await tempAppraisal()
    const ref = await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: spanOf(office, MEMBERS.kabidA.nip) })
    const one = await office.admin.ask('objection.register', inputOf(ref))
    expect(one).toMatchObject({ superior: MEMBERS.sekda.name, head: { key: 'objection.head-unset' } })
    await expectRefusal(office.sekda.ask('objection.decide', decision(one.id)), 'bad-input', 'objection.wrong.head')
    expect(await office.sekda.ask('objection.decide', decision(one.id, { toHasilKerja: null, toPerilakuKerja: 'di-atas' }))).toMatchObject({ decided: { hasilKerja: 'sesuai', perilakuKerja: 'di-atas' } })
  })

  test('is reported to the PyB once, after it was made', async () => {
    const { office, one } = await objected()
    await expectRefusal(office.admin.ask('objection.report', { id: one.id, reportedOn: isoDate('2026-11-20') }), 'refused', 'objection.not-decided')
    await office.kadis.ask('objection.decide', decision(one.id))
    await expectRefusal(office.admin.ask('objection.report', { id: one.id, reportedOn: isoDate('2026-11-19') }), 'bad-input', 'objection.wrong.too-early')
    expect(await office.admin.ask('objection.report', { id: one.id, reportedOn: isoDate('2026-11-20') })).toMatchObject({ reportedOn: '2026-11-20', may: [] })
    await expectRefusal(office.admin.ask('objection.report', { id: one.id, reportedOn: isoDate('2026-11-20') }), 'refused', 'objection.reported-already')
  })
})

describe('an objection is seen', () => {
  test('by Admin, Auditor, the Pimpinan of the unit, the evaluator and the atasan, and by nobody else; the refusal is logged', async () => {
    const { office, one } = await objected()
    const seen = async (who: 'admin' | 'auditor' | 'kadis' | 'kabidA' | 'kabidB' | 'sekda') => (await office[who].ask('objection.list', {})).objections.length
    expect({ admin: await seen('admin'), auditor: await seen('auditor'), kadis: await seen('kadis'), kabidA: await seen('kabidA'), sekda: await seen('sekda'), kabidB: await seen('kabidB') })
      .toEqual({ admin: 1, auditor: 1, kadis: 1, kabidA: 1, sekda: 1, kabidB: 0 })
    await expectRefusal(office.kabidB.ask('objection.get', { id: one.id }), 'not-found', 'objection.not-found')
    await expectRefusal(office.kabidB.ask('objection.explain', { id: one.id, explanation: 'bukan urusan saya' }), 'not-found', 'objection.not-found')
    await expectRefusal(office.kabidB.ask('objection.decide', decision(one.id)), 'not-found', 'objection.not-found')
    const { rows } = await office.admin.ask('audit.list', {})
    expect(rows.filter(({ action }) => action.startsWith('objection.') && action.endsWith(':denied')).map(({ action }) => action).toSorted()).toEqual(['objection.decide:denied', 'objection.explain:denied', 'objection.get:denied'])
  })

  test('with what each may do, and counted for Beranda', async () => {
    const { office, one } = await objected()
    const may = async (who: 'admin' | 'auditor' | 'kadis' | 'kabidA' | 'sekda') => (await office[who].ask('objection.get', { id: one.id })).objection.may
    expect({ admin: await may('admin'), auditor: await may('auditor'), kadis: await may('kadis'), kabidA: await may('kabidA'), sekda: await may('sekda') })
      .toEqual({ admin: ['withdraw'], auditor: [], kadis: ['decide'], kabidA: ['explain'], sekda: [] })
    expect(await office.kabidA.ask('objection.waiting', {})).toEqual({ toExplain: 1, toDecide: 0, late: 0 })
    expect(await office.kadis.ask('objection.waiting', {})).toEqual({ toExplain: 0, toDecide: 1, late: 0 })
  })
})
