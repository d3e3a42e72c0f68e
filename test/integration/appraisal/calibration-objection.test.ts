import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { layRating } from '../../support/locked-rating.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const nip = MEMBERS.staffA[0]?.nip ?? ''
const reason = 'hasil rapat kalibrasi triwulan'

/** A locked rating of one of the staff in an open session of the bidang. */
async function calibrated() {
  const office = await tempAppraisal()
  const ref = await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId: office.spans.get(nip) ?? 0 })
  const { id } = await office.kadis.ask('calibration.open', { name: 'Kalibrasi triwulan III', periodId: office.periods.quarter, unitIds: [UNITS.bidangA], anonymous: false })
  const memberNumber = (await office.kadis.ask('calibration.get', { calibrationId: id })).members.find((one) => one.nip === nip)?.number ?? 0
  return {
    office,
    propose: () => office.kadis.ask('calibration.propose', { calibrationId: id, memberNumber, toHasilKerja: 'di-bawah', toPerilakuKerja: 'sesuai', reason }),
    object: () => office.admin.ask('objection.register', {
      ...ref, receivedOn: isoDate('2026-11-09'), filedOn: isoDate('2026-11-16'), letterNumber: '12/KB/2026', letterDate: isoDate('2026-11-16'), letterName: 'surat.pdf', letterSha256: 'a'.repeat(64),
      grounds: 'Realisasi triwulan melampaui target.', withReasons: true,
    }),
  }
}

test('a rating under objection or finally decided is not proposed to be changed', async () => {
  const { office, propose, object } = await calibrated()
  const { id } = await object()
  await expectRefusal(propose(), 'refused', 'objection.bar.reopen-open')
  await office.kadis.ask('objection.decide', { id, decision: 'confirmed', reason: 'Penilaian sudah sesuai.', recommendation: '', decidedOn: isoDate('2026-11-20'), toHasilKerja: null, toPerilakuKerja: null })
  await expectRefusal(propose(), 'refused', 'objection.bar.reopen-final')
})

test('a proposal made before the objection cannot be accepted any more, but refused', async () => {
  const { office, propose, object } = await calibrated()
  const { id: proposalId } = await propose()
  await object()
  const answer = (accept: boolean) => office.kabidA.ask('calibration.answer', { proposalId, accept, answer: 'sudah dibahas dengan atasan dan pegawai' })
  await expectRefusal(answer(true), 'refused', 'objection.bar.reopen-open')
  expect(await answer(false)).toMatchObject({ state: 'refused' })
})
