import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { bringTo, REASON, refOf } from '../../support/rating-acts.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'

const [first, second] = MEMBERS.staffA
const left = (office: TempAppraisal, nip: string | undefined, leftOn: string | null) => office.admin.ask('person.mark-left', { nip: nip ?? '', leftOn: leftOn === null ? null : isoDate(leftOn), reason: REASON })

async function seen(office: TempAppraisal) {
  const { periods } = await office.admin.ask('period.list', {})
  const { total, counts } = await office.admin.ask('completeness.rows', { filter: { year: 2026, periodId: office.periods.year } })
  const { rows } = await office.kadis.ask('rating.grid', { periodIds: [office.periods.year], as: 'reader' })
  return { grid: rows.map(({ nip }) => nip), standing: periods.find(({ id }) => id === office.periods.year)?.standing, total, done: counts.done }
}

test('a locked rating stays in sight, printable and open to an objection when the person is marked left on whatever day', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip, 'year')
  await bringTo(office, ref, 'locked')
  const before = await seen(office)
  for (const day of [null, '2025-12-31']) {
    await left(office, first?.nip, day)
    expect((await office.auditor.ask('rating.one', ref)).row).toMatchObject({ state: 'locked', predikat: 'baik', starts: '2026-01-01', ends: '2026-12-31' })
    expect(await office.kadis.ask('document.draw', { kind: 'dokumen-evaluasi', subject: { of: 'evaluation', ...ref, version: null } })).toMatchObject({ draft: null })
    expect(await seen(office)).toEqual(before)
  }
  expect(await office.kadis.ask('rating.reopen', { evaluations: [ref], reason: REASON })).toMatchObject({ done: 1 })
})

test('whoever left without a rating, or with a draft only, is out of scope', async () => {
  const office = await tempAppraisal()
  const before = await seen(office)
  await office.kabidA.ask('rating.save', { rows: [{ ...refOf(office, first?.nip, 'year'), revision: 0, patch: { hasilKerja: 'sesuai' } }] })
  await left(office, first?.nip, null)
  await left(office, second?.nip, '2025-12-31')
  const after = await seen(office)
  expect(after.grid).toEqual(before.grid.filter((nip) => nip !== first?.nip && nip !== second?.nip))
  expect([after.total, after.standing?.total]).toEqual([before.total - 2, (before.standing?.total ?? 0) - 2])
})

test('a rating over the days before the person left keeps ending on the last day of service', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip, 'year')
  await left(office, first?.nip, '2026-10-01')
  await bringTo(office, ref, 'locked')
  expect((await office.auditor.ask('rating.one', ref)).row).toMatchObject({ state: 'locked', starts: '2026-01-01', ends: '2026-09-30' })
})
