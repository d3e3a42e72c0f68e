import { describe, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts'
import type { Ekspektasi } from '../../../shared/legal/terms/predikat.ts'
import { say } from '../../../shared/text/say.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { rate, refOf, setCapaian, tooGood } from '../../support/calibrated-office.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN, type Visitor } from '../../support/temp-desk.ts'

type Session = OutputOf<'calibration.get'>
const reason = 'hasil rapat kalibrasi triwulan'
const { kadis, kabidA, staffA, staffB } = MEMBERS

const open = (office: TempAppraisal, by: Visitor = office.kadis, change: Partial<InputOf<'calibration.open'>> = {}) =>
  by.ask('calibration.open', { name: 'Kalibrasi triwulan III', periodId: office.periods.quarter, unitIds: [UNITS.bidangA], anonymous: false, ...change })
const get = (by: Visitor, calibrationId: number): Promise<Session> => by.ask('calibration.get', { calibrationId })
const memberOf = (session: Session, nip: string) => session.members.find((one) => one.nip === nip) ?? expect.fail(`${nip} is not in the session`)
const numberOf = (session: Session, nip: string): number => memberOf(session, nip).number
const unitOf = (session: Session, unitId: string) => session.distributions.find((one) => one.unitId === unitId) ?? expect.fail(`${unitId} is not shown`)

/** A session with one proposal for the first of the staff: Baik instead of Sangat Baik. */
async function withProposal(office: TempAppraisal) {
  const { id } = await open(office)
  const memberNumber = numberOf(await get(office.kadis, id), staffA[0]?.nip ?? '')
  const proposal = await office.kadis.ask('calibration.propose', { calibrationId: id, memberNumber, toHasilKerja: 'sesuai', toPerilakuKerja: 'sesuai', reason })
  return { id, memberNumber, proposal }
}

const minutes = { heldOn: null, place: 'Ruang rapat dinas', chair: 'Sulaiman', secretary: '', attendees: ['Nurhayati Lubis', 'Ferdinan Sitorus'], notes: 'Dua usulan dibahas.' }
const writtenMinutes = { ...minutes, heldOn: '2026-11-21' } as InputOf<'calibration.write-minutes'>['minutes']

async function close(office: TempAppraisal, id: number): Promise<void> {
  await office.kadis.ask('calibration.write-minutes', { calibrationId: id, minutes: writtenMinutes })
  await office.kadis.ask('calibration.close', { calibrationId: id, reason })
}

describe('the distribution of a unit', () => {
  test('is told in heads against the pattern of the capaian, with what is possible and the nearest lawful mix', async () => {
    const office = await tooGood()
    const unit = unitOf(await get(office.kadis, (await open(office)).id), UNITS.bidangA)
    expect(unit).toMatchObject({ capaian: 'istimewa', rated: 7, unrated: 1, kept: false, nearest: { moved: 2 }, feasible: { 'sangat-baik': { least: 0, most: 4 } } })
    expect(unit.limits.map(({ sentence }) => say('id', sentence))).toEqual(['7 orang: paling banyak 4 Sangat Baik, sekarang 6'])
    expect(unit.source).toContain('SE MenPANRB 3/2023')
  })

  test('of a dinas leaves out the bidang with a capaian of its own, and without a capaian says what is missing', async () => {
    const office = await tooGood()
    await rate(office, office.kabidB, staffB.map(({ nip }) => [nip, 'sesuai', 'sesuai']))
    const session = await get(office.kadis, (await open(office, office.kadis, { unitIds: [UNITS.dinas] })).id)
    expect(session.distributions.map(({ unitId, rated }) => [unitId, rated])).toEqual([[UNITS.dinas, 4], [UNITS.bidangA, 7]])
    expect(unitOf(session, UNITS.dinas)).toMatchObject({ capaian: null, kept: null, message: { key: 'calibration.standing.no-capaian' } })
  })

  test('stands for Beranda and the page of a unit without a session, and shows a Penilai no group under four', async () => {
    const office = await tooGood()
    const ask = (by: Visitor, unitId: string) => by.ask('calibration.distribution', { periodId: office.periods.quarter, unitId })
    expect((await ask(office.kadis, UNITS.bidangA)).distribution).toMatchObject({ rated: 7, kept: false })
    expect((await ask(office.kabidA, UNITS.bidangA)).distribution).toMatchObject({ rated: 7 })
    await rate(office, office.kabidB, staffB.slice(0, 3).map(({ nip }) => [nip, 'sesuai', 'sesuai']))
    expect((await ask(office.kabidB, UNITS.bidangB)).distribution).toMatchObject({ rated: 0, now: { baik: 0 }, message: { key: 'calibration.standing.too-few-to-show' } })
    expect((await ask(office.kadis, UNITS.bidangB)).distribution).toMatchObject({ rated: 3, now: { baik: 3 } })
    await expectRefusal(ask(office.kabidB, UNITS.bidangA), 'not-found', 'units.not-found')
  })

  test('does not see a draft, and says how a unit stands beside its results', async () => {
    const office = await tooGood()
    await office.kabidB.ask('rating.save', { rows: [{ ...refOf(office, staffB[0]?.nip ?? ''), revision: 0, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } }] })
    await setCapaian(office, UNITS.bidangB, 'kurang', '62')
    const before = unitOf(await get(office.kadis, (await open(office, office.kadis, { unitIds: [UNITS.bidangB] })).id), UNITS.bidangB)
    expect(before).toMatchObject({ rated: 0, unrated: 5, notices: [] })
    await rate(office, office.kabidB, staffB.slice(1).map(({ nip }) => [nip, 'sesuai', 'sesuai']))
    await office.kabidB.ask('rating.submit', { evaluations: [refOf(office, staffB[0]?.nip ?? '')] })
    const { distribution } = await office.kadis.ask('calibration.distribution', { periodId: office.periods.quarter, unitId: UNITS.bidangB })
    expect(distribution.notices.map((one) => say('id', one))).toEqual([
      'Bidang Data dan Informasi: target tercapai 62 %, sedangkan 4 dari 4 orang (100 %) dinilai Baik atau lebih.',
      'Bidang Data dan Informasi: 4 dari 4 orang berada di satu kotak, hasil kerja sesuai ekspektasi dan perilaku kerja sesuai ekspektasi (Baik).',
    ])
  })
})

describe('a proposal', () => {
  test('changes nothing until the evaluator accepts; then a new version is submitted again and stands beside the one before', async () => {
    const office = await tooGood()
    const { id, proposal } = await withProposal(office)
    expect(proposal).toMatchObject({ state: 'proposed', toPredikat: 'baik', by: kadis.name })
    expect(memberOf(await get(office.kadis, id), staffA[0]?.nip ?? '').now.predikat).toBe('sangat-baik')
    const accepted = await office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'Sepakat dengan rapat' })
    expect(accepted).toMatchObject({ state: 'accepted', answer: 'Sepakat dengan rapat', answeredBy: kabidA.name })
    const session = await get(office.kadis, id)
    expect(memberOf(session, staffA[0]?.nip ?? '')).toMatchObject({ before: { predikat: 'sangat-baik' }, now: { hasilKerja: 'sesuai', predikat: 'baik' }, changed: true, state: 'submitted' })
    expect(unitOf(session, UNITS.bidangA)).toMatchObject({ before: { 'sangat-baik': 6, baik: 1 }, now: { 'sangat-baik': 5, baik: 2 } })
    const { versions } = await office.auditor.ask('rating.one', refOf(office, staffA[0]?.nip ?? ''))
    const newestFirst = versions.toSorted((a, b) => b.number - a.number)
    expect(newestFirst.map(({ number, origin, predikat, reason: why }) => [number, origin, predikat, why])).toEqual([[2, 'calibration', 'baik', reason], [1, 'entry', 'sangat-baik', null]])
    expect(await office.kadis.ask('rating.confirm', { evaluations: [refOf(office, staffA[0]?.nip ?? '')] })).toEqual({ done: 1, left: [] })
  })

  test('that is refused is kept with its sentence and changes nothing', async () => {
    const office = await tooGood()
    const { id, proposal } = await withProposal(office)
    await office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: false, answer: 'Targetnya memang terlampaui' })
    const session = await get(office.kadis, id)
    expect(memberOf(session, staffA[0]?.nip ?? '')).toMatchObject({ changed: false, now: { predikat: 'sangat-baik' }, proposals: [{ state: 'refused', answer: 'Targetnya memang terlampaui' }] })
    expect(session.session).toMatchObject({ proposed: 1, waiting: 0, refused: 1, accepted: 0 })
    await expectRefusal(office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'berubah pikiran' }), 'conflict', 'calibration.proposal-settled')
  })

  test('is answered by the evaluator of the span alone, or by whoever stands in by a running delegation', async () => {
    const office = await tooGood()
    const { proposal } = await withProposal(office)
    const answer = { proposalId: proposal.id, accept: true, answer: 'Sepakat dengan rapat' }
    await expectRefusal(office.kabidB.ask('calibration.answer', answer), 'not-found', 'calibration.proposal-not-found')
    await expectRefusal(office.kadis.ask('calibration.answer', answer), 'not-found', 'calibration.proposal-not-found')
    await expectRefusal(office.sekda.ask('calibration.answer', answer), 'not-found', 'calibration.proposal-not-found')
    ;(await behindTheDesk(office.folder, ADMIN)).exec("insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (3, 2, '2026-11-01', '2026-12-31', 'cuti', 'Cuti tahunan', '2026-11-01T00:00:00.000Z')")
    await office.kadis.ask('calibration.answer', answer)
    const { versions } = await office.auditor.ask('rating.one', refOf(office, staffA[0]?.nip ?? ''))
    expect(versions.find(({ number }) => number === 2)?.submittedFor).not.toBeNull()
  })

  test('goes over a locked rating, which counts until the new version is locked in its turn', async () => {
    const office = await tooGood()
    const ref = refOf(office, staffA[0]?.nip ?? '')
    await office.kadis.ask('rating.confirm', { evaluations: [ref] })
    await office.kadis.ask('rating.lock', { evaluations: [ref], reason })
    const { proposal } = await withProposal(office)
    await office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'Sepakat dengan rapat' })
    const { versions } = await office.auditor.ask('rating.one', ref)
    expect(versions.map(({ number, state }) => [number, state]).toSorted()).toEqual([[1, 'locked'], [2, 'submitted']])
    expect(await ratingRows(office)).toEqual(['sangat-baik'])
  })

  test('goes over an imported rating, which stays as it was', async () => {
    const office = await tempAppraisal()
    ;(await behindTheDesk(office.folder, ADMIN)).exec(`
      insert into rating (person_id, period_start, period_end, period_kind, post_name, unit_name, acting, hasil_kerja, perilaku_kerja, hasil_akhir, predikat, contradicts)
      select person_id, '2026-07-01', '2026-09-30', 'quarter', post_name, unit_name, 0, 'di-atas', 'di-atas', 'sangat-baik', 'sangat-baik', 0 from assignment where id = ${refOf(office, staffA[0]?.nip ?? '').assignmentId}`)
    const { id, proposal } = await withProposal(office)
    expect(memberOf(await get(office.kadis, id), staffA[0]?.nip ?? '')).toMatchObject({ source: 'import', before: { predikat: 'sangat-baik' } })
    await office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'Sepakat dengan rapat' })
    expect(memberOf(await get(office.kadis, id), staffA[0]?.nip ?? '')).toMatchObject({ source: 'entry', state: 'submitted', before: { predikat: 'sangat-baik' }, now: { predikat: 'baik' } })
    expect(await ratingRows(office)).toEqual(['sangat-baik'])
  })

  test('of another hasil kerja for the head of a unit is refused, for it follows from the capaian', async () => {
    const office = await tempAppraisal()
    await setCapaian(office, UNITS.bidangA, 'baik')
    await office.kadis.ask('rating.save', { rows: [{ ...refOf(office, kabidA.nip), revision: 0, patch: { perilakuKerja: 'sesuai' } }] })
    await office.kadis.ask('rating.submit', { evaluations: [refOf(office, kabidA.nip)] })
    const { id } = await open(office)
    const memberNumber = numberOf(await get(office.kadis, id), kabidA.nip)
    const propose = (toHasilKerja: Ekspektasi) => office.kadis.ask('calibration.propose', { calibrationId: id, memberNumber, toHasilKerja, toPerilakuKerja: 'di-atas', reason })
    await expectRefusal(propose('di-atas'), 'refused', 'calibration.head-follows')
    const proposal = await propose('sesuai')
    await office.kadis.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'Sepakat dengan rapat' })
    expect(memberOf(await get(office.kadis, id), kabidA.nip).now).toEqual({ hasilKerja: 'sesuai', perilakuKerja: 'di-atas', predikat: 'baik' })
  })

  test('needs a rating, another word, no other that waits, and an open period', async () => {
    const office = await tooGood()
    const { id, memberNumber, proposal } = await withProposal(office)
    const session = await get(office.kadis, id)
    const propose = (member: number, word: Ekspektasi) => office.kadis.ask('calibration.propose', { calibrationId: id, memberNumber: member, toHasilKerja: word, toPerilakuKerja: word, reason })
    await expectRefusal(propose(memberNumber, 'di-bawah'), 'conflict', 'calibration.already-proposed')
    await expectRefusal(propose(numberOf(session, staffA[6]?.nip ?? ''), 'sesuai'), 'refused', 'calibration.nothing-changes')
    await expectRefusal(propose(numberOf(session, kabidA.nip), 'sesuai'), 'refused', 'calibration.not-rated')
    await expectRefusal(propose(999, 'sesuai'), 'not-found', 'calibration.member-not-found')
    await office.kadis.ask('calibration.withdraw', { proposalId: proposal.id, reason: 'keliru orang' })
    ;(await behindTheDesk(office.folder, ADMIN)).exec("update appraisal_period set state = 'closed' where id = 1")
    await expectRefusal(propose(memberNumber, 'sesuai'), 'refused', 'calibration.period-closed')
  })

  test('of an extreme rating makes the answer its reason, which must say something', async () => {
    const office = await tooGood()
    const { id } = await open(office)
    const memberNumber = numberOf(await get(office.kadis, id), staffA[6]?.nip ?? '')
    const proposal = await office.kadis.ask('calibration.propose', { calibrationId: id, memberNumber, toHasilKerja: 'sesuai', toPerilakuKerja: 'di-bawah', reason })
    await expectRefusal(office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'setuju' }), 'refused', 'calibration.answer-short')
    await office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'Sering terlambat melayani' })
    expect((await office.auditor.ask('rating.one', refOf(office, staffA[6]?.nip ?? ''))).row.content).toMatchObject({ perilakuKerja: 'di-bawah', reason: 'Sering terlambat melayani' })
  })

  test('takes an unsent draft of the evaluator along, so that none is left hanging', async () => {
    const office = await tooGood()
    const { proposal } = await withProposal(office)
    const ref = refOf(office, staffA[0]?.nip ?? '')
    await office.kabidA.ask('rating.recall', { evaluations: [ref], reason: 'ingin menambah catatan' })
    const { row } = await office.kabidA.ask('rating.one', ref)
    await office.kabidA.ask('rating.save', { rows: [{ ...ref, revision: row.revision, patch: { note: 'Catatan baru' } }] })
    await office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'Sepakat dengan rapat' })
    const after = await office.auditor.ask('rating.one', ref)
    expect(after.row).toMatchObject({ state: 'submitted', predikat: 'baik', content: { note: 'Catatan baru' } })
    expect(after.versions.filter(({ state }) => state === 'draft')).toEqual([])
  })
})

/** The predikat of all ratings that the law reads. */
async function ratingRows(office: TempAppraisal): Promise<unknown[]> {
  return ((await behindTheDesk(office.folder, ADMIN)).content()['rating'] ?? []).map((row) => (JSON.parse(row) as { predikat: unknown }).predikat)
}

describe('anonymous mode', () => {
  test('sends no NIP, name, post or evaluator; numbers stay the same and are not in the order of names', async () => {
    const office = await tooGood()
    const { id } = await open(office)
    const named = await get(office.kadis, id)
    await office.kadis.ask('calibration.set-anonymous', { calibrationId: id, anonymous: true })
    const [veiled, again] = [await get(office.kadis, id), await get(office.sekda, id)]
    const text = JSON.stringify({ ...veiled, session: null })
    for (const { nip, name, post } of [kabidA, ...staffA]) for (const word of [nip, name, post]) expect(text).not.toContain(word)
    expect(again.members).toEqual(veiled.members)
    expect(veiled.members.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(named.members.map(({ number }) => number)).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(veiled.members.map(({ number, now }) => [number, now])).toEqual(named.members.map(({ number, now }) => [number, now] as const).toSorted(([a], [b]) => a - b))
    expect(veiled.crowded.map((one) => say('id', one))).toEqual([])
  })

  test('holds for the sheet too', async () => {
    const office = await tooGood()
    const { id } = await open(office, office.kadis, { anonymous: true })
    const { fileId } = await office.kadis.ask('calibration.export', { calibrationId: id, format: 'csv' })
    const { data } = await office.kadis.ask('file.get', { fileId, offset: 0 })
    const sheet = Buffer.from(data, 'base64').toString('utf8')
    for (const { nip, name } of [kabidA, ...staffA]) for (const word of [nip, name]) expect(sheet).not.toContain(word)
    expect(sheet).toContain('7 orang: paling banyak 4 Sangat Baik, sekarang 6')
  })
})

describe('closing', () => {
  test('waits for every answer and for whole minutes; afterwards nothing changes, whatever becomes of the ratings', async () => {
    const office = await tooGood()
    const { id, proposal } = await withProposal(office)
    await expectRefusal(office.kadis.ask('calibration.close', { calibrationId: id, reason }), 'refused', 'calibration.waits')
    await office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'Sepakat dengan rapat' })
    await office.kadis.ask('calibration.write-minutes', { calibrationId: id, minutes })
    await expectRefusal(office.kadis.ask('calibration.close', { calibrationId: id, reason }), 'refused', 'calibration.minutes-missing')
    await close(office, id)
    const frozen = await get(office.kadis, id)
    expect(frozen.session).toMatchObject({ state: 'closed', closedBy: kadis.name, accepted: 1 })
    expect(frozen.session.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(frozen.minutes).toEqual(writtenMinutes)
    await office.kabidA.ask('rating.recall', { evaluations: [refOf(office, staffA[1]?.nip ?? '')], reason: 'perlu diperbaiki' })
    await office.kadis.ask('calibration.distribution', { periodId: office.periods.quarter, unitId: UNITS.bidangA }).then(({ distribution }) => expect(distribution.rated).toBe(6))
    expect(await get(office.kadis, id)).toEqual(frozen)
    await expectRefusal(office.kadis.ask('calibration.set-anonymous', { calibrationId: id, anonymous: true }), 'conflict', 'calibration.is-closed')
    await expectRefusal(office.kadis.ask('calibration.write-minutes', { calibrationId: id, minutes }), 'conflict', 'calibration.is-closed')
  })

  test('tells when what was frozen was altered from outside', async () => {
    const office = await tooGood()
    const { id } = await open(office)
    await close(office, id)
    ;(await behindTheDesk(office.folder, ADMIN)).exec(`update calibration set frozen = replace(frozen, '"sangat-baik":6', '"sangat-baik":4') where id = ${id}`)
    await expectRefusal(get(office.kadis, id), 'damaged-store', 'calibration.frozen-altered')
  })
})

test('deleting a session deletes no rating and no version; what waited is withdrawn, and an Auditor still reads it', async () => {
  const office = await tooGood()
  const { id, proposal } = await withProposal(office)
  const kept = async () => {
    const { rating, evaluation, evaluation_version: versions } = (await behindTheDesk(office.folder, ADMIN)).content()
    return { rating, evaluation, versions }
  }
  const before = await kept()
  await office.kadis.ask('calibration.remove', { calibrationId: id, reason: 'sesi percobaan' })
  expect(await kept()).toEqual(before)
  expect((await office.kadis.ask('calibration.list', {})).sessions).toEqual([])
  await expectRefusal(get(office.kadis, id), 'not-found', 'calibration.not-found')
  await expectRefusal(office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: true, answer: 'Sepakat dengan rapat' }), 'conflict', 'calibration.is-closed')
  const [seen] = (await office.auditor.ask('calibration.list', {})).sessions
  expect(seen).toMatchObject({ state: 'removed', removedReason: 'sesi percobaan', waiting: 0 })
  expect(memberOf(await get(office.auditor, id), staffA[0]?.nip ?? '').proposals).toMatchObject([{ state: 'withdrawn', answer: 'sesi percobaan' }])
})

test('a session over units outside the reach is refused, and one that others opened is not seen', async () => {
  const office = await tooGood()
  await expectRefusal(open(office, office.kadis, { unitIds: [UNITS.region] }), 'not-found', 'units.not-found')
  const { id } = await open(office, office.sekda, { unitIds: [UNITS.region] })
  await expectRefusal(get(office.kadis, id), 'not-found', 'calibration.not-found')
  expect((await office.kadis.ask('calibration.list', {})).sessions).toEqual([])
  await expectRefusal(open(office, office.sekda, { unitIds: ['tidak-ada'] }), 'not-found', 'units.not-found')
})
