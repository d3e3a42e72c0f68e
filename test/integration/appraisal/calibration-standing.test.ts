import { describe, expect, test } from 'vitest'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { rate, refOf, tooGood } from '../../support/calibrated-office.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const reason = 'hasil rapat kalibrasi triwulan'
const [one] = MEMBERS.staffA
const nip = one?.nip ?? ''

const open = (office: TempAppraisal) => office.kadis.ask('calibration.open', { name: 'Kalibrasi triwulan III', periodId: office.periods.quarter, unitIds: [UNITS.bidangA], anonymous: false })
const get = (office: TempAppraisal, calibrationId: number) => office.kadis.ask('calibration.get', { calibrationId })
const distribution = async (office: TempAppraisal) => (await office.kadis.ask('calibration.distribution', { periodId: office.periods.quarter, unitId: UNITS.bidangA })).distribution

/** A rating that an import brought for the first of the staff, beside whatever was entered. */
async function importRating(office: TempAppraisal, perilaku: 'di-atas' | 'sesuai', predikat: 'sangat-baik' | 'baik'): Promise<void> {
  ;(await behindTheDesk(office.folder, ADMIN)).exec(`
    insert into rating (person_id, period_start, period_end, period_kind, post_name, unit_name, acting, hasil_kerja, perilaku_kerja, hasil_akhir, predikat, contradicts)
    select person_id, '2026-07-01', '2026-09-30', 'quarter', post_name, unit_name, 0, '${perilaku}', '${perilaku}', '${predikat}', '${predikat}', 0 from assignment where id = ${refOf(office, nip).assignmentId}`)
}

async function lockAndReopen(office: TempAppraisal): Promise<void> {
  const ref = refOf(office, nip)
  await rate(office, office.kabidA, [[nip, 'sesuai', 'sesuai']])
  await office.kadis.ask('rating.confirm', { evaluations: [ref] })
  await office.kadis.ask('rating.lock', { evaluations: [ref], reason })
  await office.kadis.ask('rating.reopen', { evaluations: [ref], reason: 'bukti baru dari unit' })
}

describe('a locked rating that was opened again', () => {
  test('counts until the new one is sent, also where a file says otherwise', async () => {
    const office = await tempAppraisal()
    await importRating(office, 'di-atas', 'sangat-baik')
    await lockAndReopen(office)
    expect(await distribution(office)).toMatchObject({ rated: 1, now: { baik: 1, 'sangat-baik': 0 } })
    const { row } = await office.kabidA.ask('rating.one', refOf(office, nip))
    await office.kabidA.ask('rating.save', { rows: [{ ...refOf(office, nip), revision: row.revision, patch: { perilakuKerja: 'di-bawah', reason: 'sering terlambat melayani' } }] })
    expect(await distribution(office)).toMatchObject({ rated: 1, now: { baik: 1, kurang: 0 } })
    const member = (await get(office, (await open(office)).id)).members.find((member) => member.nip === nip)
    expect(member).toMatchObject({ source: 'entry', state: 'locked', before: { predikat: 'baik' }, disputed: true })
  })

  test('is told as one that an import says otherwise until that is decided', async () => {
    const office = await tempAppraisal()
    await importRating(office, 'di-atas', 'sangat-baik')
    await lockAndReopen(office)
    expect((await distribution(office)).notices).toContainEqual({ key: 'calibration.disputed', values: { name: 'Bidang Layanan Terpadu', count: 1 } })
  })

  test('goes on counting in the year of the person', async () => {
    const office = await tempAppraisal()
    const ref = { periodId: office.periods.year, assignmentId: refOf(office, nip).assignmentId }
    await office.kabidA.ask('rating.save', { rows: [{ ...ref, revision: 0, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } }] })
    await office.kabidA.ask('rating.submit', { evaluations: [ref] })
    await office.kadis.ask('rating.confirm', { evaluations: [ref] })
    await office.kadis.ask('rating.lock', { evaluations: [ref], reason })
    await office.kadis.ask('rating.reopen', { evaluations: [ref], reason: 'bukti baru dari unit' })
    for (const who of [office.sekda, office.kabidA]) expect((await who.ask('rating.one', ref)).year.spans).toMatchObject([{ predikat: 'baik' }])
  })
})

describe('somebody who falls out of the period while a session is open', () => {
  test('stays as the session opened, marked and not counted, and the number of people stays true', async () => {
    const office = await tooGood()
    await importRating(office, 'sesuai', 'baik')
    const last = MEMBERS.staffA[6]?.nip ?? ''
    ;(await behindTheDesk(office.folder, ADMIN)).exec(`delete from evaluation_version where evaluation_id in (select id from evaluation where assignment_id = ${refOf(office, nip).assignmentId}); delete from evaluation where assignment_id = ${refOf(office, nip).assignmentId}`)
    const { id, people } = await open(office)
    const before = await get(office, id)
    const proposal = await office.kadis.ask('calibration.propose', {
      calibrationId: id, memberNumber: before.members.find((member) => member.nip === nip)?.number ?? 0, toHasilKerja: 'di-atas', toPerilakuKerja: 'sesuai', reason,
    })
    ;(await behindTheDesk(office.folder, ADMIN)).exec(`update person set state = 'left', left_on = '2026-06-30' where nip = '${nip}'`)
    const after = await get(office, id)
    expect([after.session.people, after.members.length]).toEqual([people, people])
    expect(after.members.map(({ number }) => number).toSorted()).toEqual(before.members.map(({ number }) => number).toSorted())
    const gone = after.members.find((member) => member.nip === nip) ?? expect.fail('is not shown')
    expect(gone).toMatchObject({ gone: true, counted: false, changed: false, source: 'import', before: { predikat: 'baik' }, now: { predikat: 'baik' }, proposals: [{ id: proposal.id, state: 'proposed' }] })
    expect(after.members.filter((member) => member.gone).map((member) => member.nip)).toEqual([nip])
    expect(after.members.find((member) => member.nip === last)?.gone).toBe(false)
    expect(after.distributions[0]).toMatchObject({ rated: 6 })
  })

  test('has a proposal that is taken back, so that the session can be closed, and no new one', async () => {
    const office = await tempAppraisal()
    await importRating(office, 'sesuai', 'baik')
    const { id } = await open(office)
    const memberNumber = (await get(office, id)).members.find((member) => member.nip === nip)?.number ?? 0
    const propose = () => office.kadis.ask('calibration.propose', { calibrationId: id, memberNumber, toHasilKerja: 'di-atas', toPerilakuKerja: 'sesuai', reason })
    const proposal = await propose()
    ;(await behindTheDesk(office.folder, ADMIN)).exec(`update person set state = 'left', left_on = '2026-06-30' where nip = '${nip}'`)
    await office.kadis.ask('calibration.write-minutes', { calibrationId: id, minutes: { heldOn: '2026-11-21' as never, place: 'Ruang rapat', chair: '', secretary: '', attendees: ['Nurhayati Lubis'], notes: '' } })
    await expectRefusal(office.kadis.ask('calibration.close', { calibrationId: id, reason }), 'refused', 'calibration.waits')
    const waiting = (await get(office, id)).members.flatMap(({ proposals }) => proposals.filter(({ state }) => state === 'proposed'))
    expect(waiting.map((shown) => shown.id)).toEqual([proposal.id])
    await office.kadis.ask('calibration.withdraw', { proposalId: proposal.id, reason: 'sudah pindah tugas' })
    await expectRefusal(propose(), 'refused', 'calibration.out-of-period')
    expect(await office.kadis.ask('calibration.close', { calibrationId: id, reason })).toMatchObject({ state: 'closed' })
    expect((await get(office, id)).members.find((member) => member.nip === nip)).toMatchObject({ gone: true })
  })
})
