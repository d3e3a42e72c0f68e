import { describe, expect, test } from 'vitest'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { rate, refOf, tooGood } from '../../support/calibrated-office.ts'
import type { TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const { kadis, kabidA, staffA, staffB } = MEMBERS
const [one] = staffA

const open = (office: TempAppraisal, unitId: string) => office.kadis.ask('calibration.open', { name: 'Kalibrasi tanpa nama', periodId: office.periods.quarter, unitIds: [unitId], anonymous: true })

describe('a session without names', () => {
  test('tells of no unit, evaluator or head that fewer than four share', async () => {
    const office = await tooGood()
    await office.kadis.ask('rating.save', { rows: [{ ...refOf(office, kabidA.nip), revision: 0, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } }] })
    const { id } = await open(office, UNITS.dinas)
    const { members } = await office.kadis.ask('calibration.get', { calibrationId: id })
    expect(members).toHaveLength(1 + 2 + staffA.length + staffB.length)
    expect(members.some(({ head }) => head)).toBe(false)
    const alike = Map.groupBy(members, ({ unitId, unit, raterNumber, evaluator, head }) => JSON.stringify([unitId, unit, raterNumber, evaluator, head]))
    expect([...alike.values()].map((group) => group.length).toSorted((a, b) => b - a)).toEqual([7, 7])
    // The seven of bidang A are many enough to be told; the two heads, the head of the dinas and the four of bidang B stand together.
    expect(members.filter(({ unit }) => unit === 'Bidang Layanan Terpadu')).toHaveLength(staffA.length)
    expect(JSON.stringify(members)).not.toContain(kadis.name)
  })

  test('lists evaluators and what is crowded in the order of their numbers, not of their names', async () => {
    for (const name of ['Abdul', 'Zainal']) {
      const office = await tooGood()
      await rate(office, office.kabidB, staffB.map(({ nip }) => [nip, 'sesuai', 'sesuai']))
      ;(await behindTheDesk(office.folder, ADMIN)).exec(`update person set name = '${name}' where nip = '${kabidA.nip}'; update person_current set sort_name = '${name.toLowerCase()}' where person_id = 3`)
      const { id } = await open(office, UNITS.dinas)
      const { evaluators, crowded } = await office.kadis.ask('calibration.get', { calibrationId: id })
      const numbers = evaluators.map(({ raterNumber }) => raterNumber)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      const crowds = crowded.map(({ values }) => JSON.stringify(values?.['name']))
      expect(crowds).toEqual(crowds.toSorted())
    }
  })

  test('shows its proposal beside a name only to the evaluator and to an Auditor', async () => {
    const office = await tooGood()
    const { id } = await open(office, UNITS.bidangA)
    await office.kadis.ask('calibration.set-anonymous', { calibrationId: id, anonymous: false })
    const { members } = await office.kadis.ask('calibration.get', { calibrationId: id })
    await office.kadis.ask('calibration.set-anonymous', { calibrationId: id, anonymous: true })
    const memberNumber = members.find(({ nip }) => nip === one?.nip)?.number ?? 0
    await office.kadis.ask('calibration.propose', { calibrationId: id, memberNumber, toHasilKerja: 'sesuai', toPerilakuKerja: 'sesuai', reason: 'hasil rapat kalibrasi triwulan' })
    const ref = refOf(office, one?.nip ?? '')
    const proposalFor = async (who: 'admin' | 'kadis' | 'sekda' | 'auditor' | 'kabidA') => (await office[who].ask('rating.one', ref)).row.proposal
    for (const who of ['admin', 'kadis', 'sekda'] as const) expect(await proposalFor(who)).toBeNull()
    for (const who of ['kabidA', 'auditor'] as const) expect(await proposalFor(who)).toMatchObject({ calibrationId: id })
    const { rows } = await office.kadis.ask('rating.grid', { periodIds: [ref.periodId], as: 'reader', unitId: UNITS.bidangA, below: true })
    expect(rows.filter(({ proposal }) => proposal !== null)).toEqual([])
    await office.kadis.ask('calibration.set-anonymous', { calibrationId: id, anonymous: false })
    expect(await proposalFor('kadis')).toMatchObject({ calibrationId: id })
  })
})
